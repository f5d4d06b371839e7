/* amount.h: amounts and percentages as price files write them. */
#ifndef REFS_AMOUNT_H
#define REFS_AMOUNT_H

#include "refs/price.h"

/* "1,234.56", "$412", "1.2e3" as cents, rounded half up; NO_CENTS for what is no amount, and for
   999999999, which hospitals write where they know none. */
Cents amount_read(Str s);
/* "62.5", "62.5%". */
Percent percent_read(Str s);

#endif
