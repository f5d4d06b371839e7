/* settle.h: an insurer's settlement, worked out again without the charges that a finding takes. */
#ifndef AUDIT_SETTLE_H
#define AUDIT_SETTLE_H

#include "audit/situation.h"

/* A finding takes this part of a line's charge (NO_CENTS: all of it), of which the person would
   pay so much. */
typedef struct Removal {
    LineRef at;
    Cents charge, amount;
} Removal;

/* By how much the person's bill falls less than the sum of the amounts: the deductible and the
   maximum that these charges used up are there for the other lines. 0 where the EOBs do not show
   enough to say so to the cent. */
Cents settle_less(Arena *a, const Situation *s, const Removal *removed, int count);

#endif
