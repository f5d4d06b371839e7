/* number.c: numbers and days of data files. */
#include "read/number.h"

enum { DIGITS_MAX = 16 };

/* value x 10^places, rounded half away from zero. */
static bool scaled(Str s, int places, int64_t *ret)
{
    int64_t value = 0;
    int digits = 0, after = -1;
    bool minus = false, up = false;
    s = str_trim(s);
    if (s.len && (s.ptr[0] == '-' || s.ptr[0] == '+')) {
        minus = s.ptr[0] == '-';
        s = str_slice(s, 1, s.len);
    }
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '.' && after < 0) {
            after = 0;
            continue;
        }
        if (!char_is_digit(c) || digits > DIGITS_MAX)
            return false;
        if (after < places) {
            value = value * 10 + (c - '0');
            digits += value != 0;
            after += after >= 0;
        } else if (after++ == places) {
            up = c >= '5';
        }
    }
    if (!s.len || (s.len == 1 && after == 0))
        return false;
    for (after = after < 0 ? 0 : after; after < places; after++)
        value *= 10;
    value += up;
    *ret = minus ? -value : value;
    return true;
}

Cents number_cents(Str s)
{
    int64_t cents;
    return scaled(s, 2, &cents) && cents <= CENTS_MAX && cents >= -CENTS_MAX ? cents : NO_CENTS;
}

Units number_units(Str s)
{
    int64_t units;
    return scaled(s, 3, &units) && units <= CENTS_MAX && units >= -CENTS_MAX ? units : NO_UNITS;
}

static Date day_of(Str year, Str month, Str day)
{
    int64_t y, m, d;
    if (!str_number(year, &y) || !str_number(month, &m) || !str_number(day, &d) || y > 9999 ||
        y < 0 || m < 0 || d < 0 || m > 99 || d > 99)
        return NO_DATE;
    return date_of((int)y, (int)m, (int)d);
}

static Date named_month(Str s)
{
    static const char months[] = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    char month[2] = {0};
    for (int m = 0; m < 12; m++) {
        if (!str_same(str_slice(s, 3, 6), (Str){months + (ptrdiff_t)m * 3, 3}))
            continue;
        month[0] = (char)('0' + (m + 1) / 10);
        month[1] = (char)('0' + (m + 1) % 10);
        return day_of(str_slice(s, 7, 11), (Str){month, 2}, str_slice(s, 0, 2));
    }
    return NO_DATE;
}

Date number_date(Str s)
{
    s = str_trim(s);
    if (s.len >= 11 && s.ptr[2] == '-' && s.ptr[6] == '-')
        return named_month(s);
    if (s.len >= 10 && s.ptr[4] == '-')
        return date_parse_iso(str_slice(s, 0, 10));
    if (s.len == 8)
        return day_of(str_slice(s, 0, 4), str_slice(s, 4, 6), str_slice(s, 6, 8));
    return NO_DATE;
}
