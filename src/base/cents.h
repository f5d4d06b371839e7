/* cents.h: money in whole cents, counts in thousandths, rates in millionths. */
#ifndef BASE_CENTS_H
#define BASE_CENTS_H

#include "base/str.h"

#include <assert.h>

typedef int64_t Cents;
/* Blank: not printed, not known. Never 0. */
#define NO_CENTS INT64_MIN
/* The largest amount that a document may carry; readers refuse more, so that sums of a million
   lines cannot overflow. */
#define CENTS_MAX INT64_C(10000000000000)

/* A count of services in thousandths: 1500 is one and a half. */
typedef int64_t Units;
#define NO_UNITS INT64_MIN
#define UNITS_ONE INT64_C(1000)

/* A share in millionths: 200000 is 20 percent. */
typedef int64_t Rate;
#define RATE_ONE INT64_C(1000000)

static inline bool cents_known(Cents c)
{
    return c != NO_CENTS;
}
/* The amount, or 0 where it is blank: for sums in which a blank adds nothing. */
static inline Cents cents_or_zero(Cents c)
{
    return c == NO_CENTS ? 0 : c;
}
/* Sum and difference; a blank operand makes a blank result. */
static inline Cents cents_add(Cents a, Cents b)
{
    Cents sum;
    if (a == NO_CENTS || b == NO_CENTS)
        return NO_CENTS;
    bool overflow = __builtin_add_overflow(a, b, &sum);
    assert(!overflow); /* readers keep amounts below CENTS_MAX */
    return sum;
}
static inline Cents cents_subtract(Cents a, Cents b)
{
    return b == NO_CENTS ? NO_CENTS : cents_add(a, -b);
}
static inline Cents cents_min(Cents a, Cents b)
{
    return a < b ? a : b;
}
static inline Cents cents_max(Cents a, Cents b)
{
    return a > b ? a : b;
}
Cents cents_abs(Cents c);
/* price x units, rounded half up to a cent; blank when an operand is, or past CENTS_MAX. */
Cents cents_times_units(Cents price, Units units);
/* amount x part / whole, rounded down; `whole` above 0. */
Cents cents_part_down(Cents amount, int64_t part, int64_t whole);
/* The same, rounded half up. */
Cents cents_part_half_up(Cents amount, int64_t part, int64_t whole);
Cents cents_rate_half_up(Cents amount, Rate rate);
/* amount rounded down, or up, to a multiple of `step` cents. */
Cents cents_round_down(Cents amount, Cents step);
Cents cents_round_up(Cents amount, Cents step);

/* "$1,234.56", "-$3.00"; the text lives in `room`. */
typedef struct CentsText {
    char text[32];
} CentsText;
CentsText cents_text(Cents c);
/* "1,234.56" without the sign of the currency. */
CentsText cents_plain(Cents c);
/* Units as "2", "1.5". */
CentsText units_text(Units units);

#endif
