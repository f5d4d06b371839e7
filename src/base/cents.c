/* cents.c: arithmetic on money that cannot overflow in silence. */
#include "base/cents.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

Cents cents_abs(Cents c)
{
    return c == NO_CENTS || c >= 0 ? c : -c;
}

static Cents divide_half_up(__int128 value, __int128 by)
{
    __int128 half = by / 2;
    return (Cents)(value >= 0 ? (value + half) / by : -((-value + half) / by));
}

Cents cents_times_units(Cents price, Units units)
{
    if (price == NO_CENTS || units == NO_UNITS)
        return NO_CENTS;
    __int128 product = (__int128)price * units;
    if (product > (__int128)CENTS_MAX * UNITS_ONE || product < -(__int128)CENTS_MAX * UNITS_ONE)
        return NO_CENTS;
    return divide_half_up(product, UNITS_ONE);
}

Cents cents_part_down(Cents amount, int64_t part, int64_t whole)
{
    assert(whole > 0);
    if (amount == NO_CENTS)
        return NO_CENTS;
    return (Cents)((__int128)amount * part / whole);
}

Cents cents_part_half_up(Cents amount, int64_t part, int64_t whole)
{
    assert(whole > 0);
    if (amount == NO_CENTS)
        return NO_CENTS;
    return divide_half_up((__int128)amount * part, whole);
}

Cents cents_rate_half_up(Cents amount, Rate rate)
{
    return cents_part_half_up(amount, rate, RATE_ONE);
}

Cents cents_round_down(Cents amount, Cents step)
{
    assert(amount >= 0 && step > 0);
    return amount - amount % step;
}

Cents cents_round_up(Cents amount, Cents step)
{
    assert(amount >= 0 && step > 0);
    return cents_round_down(amount + step - 1, step);
}

CentsText cents_plain(Cents c)
{
    CentsText out = {"?"};
    if (c == NO_CENTS)
        return out;
    uint64_t value = c < 0 ? (uint64_t)-c : (uint64_t)c;
    char whole[24];
    int len = snprintf(whole, sizeof whole, "%llu", (unsigned long long)(value / 100));
    size_t at = 0;
    if (c < 0)
        out.text[at++] = '-';
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0)
            out.text[at++] = ',';
        out.text[at++] = whole[i];
    }
    snprintf(out.text + at, sizeof out.text - at, ".%02d", (int)(value % 100));
    return out;
}

CentsText cents_text(Cents c)
{
    CentsText plain = cents_plain(c);
    CentsText out;
    bool negative = plain.text[0] == '-';
    snprintf(out.text, sizeof out.text, "%s$%.29s", negative ? "-" : "", plain.text + negative);
    return out;
}

CentsText units_text(Units units)
{
    CentsText out = {"?"};
    if (units == NO_UNITS)
        return out;
    uint64_t value = units < 0 ? (uint64_t)-units : (uint64_t)units;
    int len = snprintf(out.text, sizeof out.text, "%s%llu.%03d", units < 0 ? "-" : "",
                       (unsigned long long)(value / 1000), (int)(value % 1000));
    while (out.text[len - 1] == '0')
        out.text[--len] = 0;
    if (out.text[len - 1] == '.')
        out.text[--len] = 0;
    return out;
}
