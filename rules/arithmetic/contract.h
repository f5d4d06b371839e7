/* contract.h: whether a wrong charge moves what a person owes whose insurer shares the bill. */
#ifndef ARITHMETIC_CONTRACT_H
#define ARITHMETIC_CONTRACT_H

#include "audit/rule.h"

/* Whether the insurer's contract, not this charge, sets what the person owes: an EOB decided the
   bill, or an insurer paid on it. Not where the contract allows one percentage of every charge, nor
   where the person bears all of this line (`at.line` -1: of the bill). */
bool contract_sets_share(const Audit *audit, LineRef at);
/* Says so in the finding ({contract}, from the .rule file) and takes of the error only what the
   bill asks above the EOBs' share; what is left is a question. */
void contract_tell(Audit *audit, Draft *f, int bill, Cents error);

#endif
