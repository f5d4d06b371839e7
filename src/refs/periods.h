/* periods.h: stretches of days over which no table changes its edition. */
#ifndef REFS_PERIODS_H
#define REFS_PERIODS_H

#include "refs/refs.h"

/* The days from which answers can change: where editions begin and end, and the years that they
   speak of. Sorted, each once. What a row says of its own days is not in them. */
typedef struct Periods {
    const Date *days;
    int count;
} Periods;

/* Of all tables that are loaded. */
Periods refs_periods(const Refs *refs, Arena *kept);
/* Days with one number are answered from the same editions; blank days have a number too. */
int period_of(const Periods *p, Date day);

#endif
