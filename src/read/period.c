/* period.c: two days that share a year or a month: "9/1-9/4/24", "Sep 1 - 4, 2024". */
#include "know/know.h"
#include "read/sheet.h"

/* "9/1", "09/01", "Sep 1", "1 sep": a day of 2000; NO_DATE for anything else. */
static Date day_short(const Know *know, Str s)
{
    Str day = s, month = str_cut(&day, '/');
    int64_t m, d;
    if (!day.ptr)
        return value_day_of_year(know, s);
    if (month.len > 2 || day.len > 2 || !str_number(month, &m) || !str_number(day, &d) || m < 1 ||
        m > 12 || d < 1 || d > 31)
        return NO_DATE;
    return date_of(2000, (int)m, (int)d);
}

static Date with_year(Date day, int year)
{
    int of, month, number;
    date_split(day, &of, &month, &number);
    return date_of(year, month, number);
}

/* "4, 2024" behind "Sep 1": the last day, of the same month. */
static Date same_month(Date first, Str last)
{
    int64_t day, year;
    int of, month, number;
    Str rest = last, word = str_word(&rest);
    rest = str_trim(rest);
    if (str_ends(word, S(",")))
        word.len--;
    if (rest.len != 4 || word.len > 2 || !str_number(word, &day) || !str_number(rest, &year) ||
        day < 1 || day > 31 || year < 1900 || year > 2200)
        return NO_DATE;
    date_split(first, &of, &month, &number);
    return date_of((int)year, month, (int)day);
}

/* The days of the two sides of a dash. */
static bool sides_read(const Know *know, Str left, Str right, Date *from, Date *to)
{
    int year, month, day;
    Date first = day_short(know, left);
    *from = value_date(know, left);
    *to = value_date(know, right);
    if (first != NO_DATE && *to == NO_DATE)
        *to = same_month(first, right);
    if (*from == NO_DATE && first != NO_DATE && *to != NO_DATE) {
        date_split(*to, &year, &month, &day);
        *from = with_year(first, year);
        if (*from != NO_DATE && *from > *to)
            *from = with_year(first, year - 1); /* "12/28-1/3/25" */
    } else if (*from != NO_DATE && *to == NO_DATE && day_short(know, right) != NO_DATE) {
        date_split(*from, &year, &month, &day);
        *to = with_year(day_short(know, right), year);
    }
    return *from != NO_DATE && *to != NO_DATE && *to >= *from;
}

bool value_period(const Know *know, Str s, Date *from, Date *to)
{
    static const Str marks[] = {S_INIT("-"),    S_INIT("\xe2\x80\x93"), S_INIT("\xe2\x80\x94"),
                                S_INIT(" to "), S_INIT(" thru "),       S_INIT(" through ")};
    enum { SIDE_LEAST = 3 };
    for (ptrdiff_t i = SIDE_LEAST; i + SIDE_LEAST <= s.len; i++) {
        for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
            Str rest = str_slice(s, i, s.len);
            if (str_starts(rest, marks[k]) &&
                sides_read(know, str_trim(str_slice(s, 0, i)),
                           str_trim(str_slice(rest, marks[k].len, rest.len)), from, to))
                return true;
        }
    }
    return false;
}
