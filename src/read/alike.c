/* alike.c: digits that look alike in a picture, in amounts and in days. */
#include "read/alike.h"

#include <stdio.h>
#include <string.h>

const char *alike_digits(char digit)
{
    static const char *const alike[10] = {"869",  "74",  "7",  "859",  "19",
                                          "6389", "850", "12", "3609", "8045"};
    return digit >= '0' && digit <= '9' ? alike[digit - '0'] : "";
}

static int add(Cents value, Cents *all, int count)
{
    for (int i = 0; i < count; i++) {
        if (all[i] == value)
            return count;
    }
    if (count < ALIKE_MAX)
        all[count++] = value;
    return count;
}

static Cents number_of(const char *digits)
{
    Cents value = 0;
    for (; *digits; digits++)
        value = value * 10 + (*digits - '0');
    return value;
}

int alike_cents(Cents value, Cents ret[ALIKE_MAX])
{
    char digits[24];
    int count = 0, sign = value < 0 ? -1 : 1;
    if (value == NO_CENTS || cents_abs(value) > CENTS_MAX / 1000)
        return 0;
    snprintf(digits, sizeof digits, "%03lld", (long long)cents_abs(value));
    size_t len = strlen(digits);
    for (size_t i = 0; i < len; i++) {
        char was = digits[i];
        for (const char *other = alike_digits(was); *other; other++) {
            digits[i] = *other;
            count = add(sign * number_of(digits), ret, count);
        }
        digits[i] = was;
    }
    bool sign_like = digits[0] == '8' || digits[0] == '5' || digits[0] == '3';
    if (len > 3 && sign_like) /* "$" was read as a digit */
        count = add(sign * number_of(digits + 1), ret, count);
    if (value % 10000 == 0 || len > 5)
        count = value % 100 == 0 ? add(value / 100, ret, count) : count; /* a lost point */
    return add(-value, ret, count);
}

int alike_days(Date day, Date ret[ALIKE_MAX])
{
    int year, month, of_month, count = 0;
    char digits[8];
    date_split(day, &year, &month, &of_month);
    snprintf(digits, sizeof digits, "%02d%02d%02d", month, of_month, year % 100);
    for (size_t i = 0; i < 6; i++) {
        char was = digits[i];
        for (const char *other = alike_digits(was); *other; other++) {
            digits[i] = *other;
            int m = (digits[0] - '0') * 10 + digits[1] - '0';
            int d = (digits[2] - '0') * 10 + digits[3] - '0';
            int y = year / 100 * 100 + (digits[4] - '0') * 10 + digits[5] - '0';
            Date other_day = m >= 1 && m <= 12 && d >= 1 && d <= 31 ? date_of(y, m, d) : NO_DATE;
            if (other_day != NO_DATE && count < ALIKE_MAX)
                ret[count++] = other_day;
        }
        digits[i] = was;
    }
    return count;
}
