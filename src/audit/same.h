/* same.h: findings of several rules that say the same of the same lines become one. */
#ifndef AUDIT_SAME_H
#define AUDIT_SAME_H

#include "audit/run.h"

/* Whether some row of the table has both rules. */
bool rules_say_the_same(const Know *know, Str a, Str b);
/* Joins them in place; `all` is sorted by weight. Returns how many are left, in the same order. */
int findings_join(Audit *audit, Finding *all, int count);

#endif
