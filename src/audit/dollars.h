/* dollars.h: where every dollar that was billed went: written off, paid, disputed, owed, not known.
 */
#ifndef AUDIT_DOLLARS_H
#define AUDIT_DOLLARS_H

#include "audit/run.h"

/* Fills the accounts and their sum. `saved` is, by pot, what the findings that are certain save of
   each claim. */
void dollars_make(Audit *audit, const Cents *saved, Summary *ret);

#endif
