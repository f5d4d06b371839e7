/* alike.h: what else a number may be where a picture's digits look like others. */
#ifndef READ_ALIKE_H
#define READ_ALIKE_H

#include "base/cents.h"
#include "base/date.h"

enum { ALIKE_MAX = 64 };

/* The digits that are taken for this one. */
const char *alike_digits(char digit);
/* Amounts that differ by one digit that looks alike, by a dollar sign read as a digit, by a lost
   point or minus. Returns how many of ALIKE_MAX. */
int alike_cents(Cents value, Cents ret[ALIKE_MAX]);
/* Days that differ by one such digit of the month, the day or the year's last two. */
int alike_days(Date day, Date ret[ALIKE_MAX]);

#endif
