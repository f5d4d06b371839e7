/* amount.c: decimal numbers without floating point. */
#include "refs/amount.h"

/* What a comma is that stands before `rest`: three digits and no more make it a separator of
   thousands; one or two at the end a decimal point, as a few files write it. */
static bool comma_is_point(Str rest)
{
    ptrdiff_t digits = 0;
    while (digits < rest.len && char_is_digit(rest.ptr[digits]))
        digits++;
    return digits == rest.len && (digits == 1 || digits == 2);
}

/* A decimal number as value x 10^-places, rounded half up; false for what is none. `s` may have a
   currency sign, thousands separators and an exponent. */
static bool decimal_read(Str s, int places, int64_t *ret)
{
    enum { DIGITS = 16, EXPONENT = 12 };
    int64_t value = 0;
    int kept = 0, scale = 0, sign = 1, round = -1;
    bool point = false, any = false;
    ptrdiff_t i = 0;
    s = str_trim(s);
    if (s.len && (s.ptr[0] == '-' || s.ptr[0] == '+'))
        sign = s.ptr[i++] == '-' ? -1 : 1;
    if (i < s.len && s.ptr[i] == '$')
        i++;
    for (; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '.' && !point) {
            point = true;
        } else if (char_is_digit(c)) {
            any = true;
            if (kept < DIGITS) {
                value = value * 10 + (c - '0');
                kept += value != 0;
                scale += point;
            } else if (!point) {
                return false;
            }
        } else if (c == ',' && !point && comma_is_point(str_slice(s, i + 1, s.len))) {
            point = true;
        } else if ((c != ',' && c != ' ') || point) {
            break;
        }
    }
    if (i < s.len && (s.ptr[i] == 'e' || s.ptr[i] == 'E')) {
        int64_t e;
        Str power = str_slice(s, i + 1, s.len);
        if (power.len && power.ptr[0] == '+')
            power = str_slice(power, 1, power.len);
        if (!str_number(power, &e) || e > EXPONENT || e < -EXPONENT)
            return false;
        scale -= (int)e;
        i = s.len;
    }
    if (!any || i < s.len)
        return false;
    for (; scale < places; scale++) {
        if (__builtin_mul_overflow(value, 10, &value))
            return false;
    }
    for (; scale > places; scale--) {
        round = (int)(value % 10);
        value /= 10;
    }
    *ret = sign * (value + (round >= 5));
    return true;
}

Cents amount_read(Str s)
{
    enum { CENT_PLACES = 2 };
    static const Cents unknown = INT64_C(99999999900);
    int64_t cents;
    if (!s.len || !decimal_read(s, CENT_PLACES, &cents) || cents == unknown || cents > CENTS_MAX ||
        cents < -CENTS_MAX)
        return NO_CENTS;
    return cents;
}

Percent percent_read(Str s)
{
    int64_t value;
    s = str_trim(s);
    if (str_ends(s, S("%")))
        s = str_trim(str_slice(s, 0, s.len - 1));
    if (!s.len || !decimal_read(s, PERCENT_PLACES, &value))
        return NO_PERCENT;
    return value;
}
