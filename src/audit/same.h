/* same.h: findings of several rules that say the same of the same lines become one. */
#ifndef AUDIT_SAME_H
#define AUDIT_SAME_H

#include "audit/run.h"

/* Joins them in place; `all` is sorted by weight. Returns how many are left, in the same order. */
int findings_join(Audit *audit, Finding *all, int count);

#endif
