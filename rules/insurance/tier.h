/* tier.h: the terms of a plan for one tier of its network, and what they make of a line. */
#ifndef INSURANCE_TIER_H
#define INSURANCE_TIER_H

#include "audit/rule.h"

/* What is left of a tier's deductible as lines go by. */
typedef struct Tier {
    Cents deductible_left; /* NO_CENTS: not known */
    int percent;           /* -1: not known */
} Tier;

/* Under which tier this EOB was decided: what it prints, else the person's word (an EOB in the
   wrong tier is told by a rule of its own). Care that the surprise-bill law protects counts as in.
 */
Network tier_network(Audit *audit, int doc);
/* Whether the document was decided, or should be, on in-network terms only because the
   surprise-bill law says so. */
bool tier_protected(Audit *audit, int doc);
/* The plan's percent in the network, or out of it; -1 where it is not known. */
int tier_percent(const Audit *audit, bool in);
/* The in-network tier as it stood before the case. */
Tier tier_in_network(const Audit *audit);
/* What the tier makes of the line's allowed amount: its copay alone, else the deductible, then the
   percent; NO_CENTS where a term or the amount is not known. Takes from the deductible left. */
Cents tier_share(const Audit *audit, Tier *tier, LineRef at);
/* The coinsurance of an EOB line above the plan's percent of what is left of the allowed amount;
   0 where it is not above, NO_CENTS where that cannot be known. `ret_expected` may be NULL. */
Cents tier_coinsurance_over(Audit *audit, LineRef at, Cents *ret_expected);
/* Deductible and coinsurance of a line that also bears a copay which the plan names. */
Cents tier_beside_copay(const Audit *audit, LineRef at);
/* The plan's copay by code, else by kind of service; NULL where it names none for this line. */
const Copay *tier_copay(const Audit *audit, LineRef at);

#endif
