/* counts.h: which of several statements, claims and EOBs of one thing counts. */
#ifndef AUDIT_COUNTS_H
#define AUDIT_COUNTS_H

#include "audit/situation.h"

/* By document: counted once? Not an older statement of the same lines, a claim that was replaced or
   taken back, an EOB or an estimate that a later one decides again. */
const bool *counts_make(Arena *a, const Case *c, const Know *know);
/* The case, with each counted bill carrying the balance, payments and days of the newest statement
   of its lines. */
const Case *counts_with_balances(Arena *a, const Case *c);
/* Two bills of one account of one provider. */
bool statement_same_account(const Doc *a, const Doc *b);
/* A claim that takes an earlier one back (frequency 8). */
bool doc_is_void(const Doc *d);
/* `a` has the later day; of the same day the later in the folder, where that is said. */
bool statement_is_newer(const Doc *a, const Doc *b, bool later_in_folder);

#endif
