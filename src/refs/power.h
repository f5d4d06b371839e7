/* power.h: a number raised to a fraction, without floating point. */
#ifndef REFS_POWER_H
#define REFS_POWER_H

#include "refs/rows.h"

/* `base` raised to `milli` thousandths of a percent (68,480 is the power 0.6848), rounded to a
   Decimal's four places. For a base from 0.01 to 100 and a power from 0 to 1 (100,000); NO_DECIMAL
   for any other base. */
Decimal decimal_power(Decimal base, int64_t milli);

#endif
