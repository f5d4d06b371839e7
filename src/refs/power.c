/* power.c: a power by logarithms to the base two, which whole numbers give bit by bit. */
#include "refs/power.h"

enum { FRACTION = 40, POWER_ALL = 100000, BASE_MAX = 100 };

/* The logarithm of x / one to the base two, in 2^-40: what is squared past two has the next bit. */
static int64_t log_of(int64_t x, int64_t one)
{
    enum { POINT = 62 };
    const unsigned __int128 unit = (unsigned __int128)1 << POINT;
    unsigned __int128 m = ((unsigned __int128)x << POINT) / (unsigned __int128)one;
    int64_t log = 0;
    for (; m < unit; m <<= 1)
        log -= INT64_C(1) << FRACTION;
    for (; m >= unit * 2; m >>= 1)
        log += INT64_C(1) << FRACTION;
    for (int bit = FRACTION - 1; bit >= 0; bit--) {
        m = m * m >> POINT;
        if (m >= unit * 2) {
            m >>= 1;
            log += INT64_C(1) << bit;
        }
    }
    return log;
}

Decimal decimal_power(Decimal base, int64_t milli)
{
    Decimal low = 0, high = DECIMAL_ONE * BASE_MAX;
    if (base < DECIMAL_ONE / BASE_MAX || base > high)
        return NO_DECIMAL;
    int64_t want = (int64_t)((__int128)log_of(base, DECIMAL_ONE) * milli / POWER_ALL);
    /* The greatest number that is too small by half its last place at most. */
    while (low < high) {
        Decimal middle = (low + high + 1) / 2;
        if (log_of(2 * middle - 1, 2 * DECIMAL_ONE) <= want)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
