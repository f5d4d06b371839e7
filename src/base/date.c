/* date.c: the civil calendar. */
#include "base/date.h"

#include <stdio.h>

/* The days that can be written: 0000-01-01 to 9999-12-31. */
enum { FIRST_DAY = -719528, LAST_DAY = 2932896 };

/* Days from civil: the era of 400 years that begins on March 1 makes leap days fall last. */
static Date days_from_civil(int y, int m, int d)
{
    y -= m <= 2;
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

void date_split(Date date, int *year, int *month, int *day)
{
    int z = date + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    *day = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = yoe + era * 400 + (*month <= 2);
}

Date date_of(int year, int month, int day)
{
    if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31)
        return NO_DATE;
    Date date = days_from_civil(year, month, day);
    int y, m, d;
    date_split(date, &y, &m, &d);
    return y == year && m == month && d == day ? date : NO_DATE;
}

Date date_parse_iso(Str s)
{
    int64_t y, m, d;
    if (s.len != 10 || s.ptr[4] != '-' || s.ptr[7] != '-')
        return NO_DATE;
    if (!str_number(str_slice(s, 0, 4), &y) || !str_number(str_slice(s, 5, 7), &m) ||
        !str_number(str_slice(s, 8, 10), &d))
        return NO_DATE;
    return date_of((int)y, (int)m, (int)d);
}

DateText date_iso(Date date)
{
    DateText out = {"?"};
    int y, m, d;
    if (date < FIRST_DAY || date > LAST_DAY)
        return out;
    date_split(date, &y, &m, &d);
    snprintf(out.text, sizeof out.text, "%04d-%02d-%02d", y, m, d);
    return out;
}

int date_weekday(Date d)
{
    return (int)(((d % 7) + 7 + 4) % 7);
}

static int month_days(int year, int month)
{
    int y = year + month / 12, m = month % 12 + 1;
    return days_from_civil(y, m, 1) - days_from_civil(year, month, 1);
}

Date date_add_months(Date date, int months, MonthEnd end)
{
    int y, m, d;
    if (date == NO_DATE)
        return NO_DATE;
    date_split(date, &y, &m, &d);
    int count = y * 12 + m - 1 + months;
    y = count / 12;
    m = count % 12 + 1;
    if (d <= month_days(y, m))
        return days_from_civil(y, m, d);
    Date last = days_from_civil(y, m, month_days(y, m));
    return end == MONTH_LAST_DAY ? last : last + 1;
}

Date date_month_end(Date date)
{
    int y, m, d;
    date_split(date, &y, &m, &d);
    return days_from_civil(y, m, month_days(y, m));
}

Date date_quarter_end(Date date)
{
    int y, m, d;
    date_split(date, &y, &m, &d);
    m = (m + 2) / 3 * 3;
    return days_from_civil(y, m, month_days(y, m));
}

int date_years(Date from, Date to)
{
    int y1, m1, d1, y2, m2, d2;
    date_split(from, &y1, &m1, &d1);
    date_split(to, &y2, &m2, &d2);
    return y2 - y1 - (m2 < m1 || (m2 == m1 && d2 < d1));
}

/* Day `nth` (from 1; -1 the last) of that weekday in the month. */
static Date nth_weekday(int year, int month, int weekday, int nth)
{
    if (nth < 0) {
        Date last = date_of(year, month, month_days(year, month));
        return last - (date_weekday(last) - weekday + 7) % 7;
    }
    Date first = date_of(year, month, 1);
    return first + (weekday - date_weekday(first) + 7) % 7 + 7 * (nth - 1);
}

/* Holidays on a fixed day are kept on Friday when they fall on Saturday, on Monday when on Sunday.
 */
static Date observed(int year, int month, int day)
{
    Date d = date_of(year, month, day);
    int weekday = date_weekday(d);
    return weekday == 6 ? d - 1 : weekday == 0 ? d + 1 : d;
}

bool date_is_federal_holiday(Date date)
{
    int y, m, d;
    date_split(date, &y, &m, &d);
    const Date days[] = {
        observed(y, 1, 1),       observed(y + 1, 1, 1),    nth_weekday(y, 1, 1, 3),
        nth_weekday(y, 2, 1, 3), nth_weekday(y, 5, 1, -1), observed(y, 6, 19),
        observed(y, 7, 4),       nth_weekday(y, 9, 1, 1),  nth_weekday(y, 10, 1, 2),
        observed(y, 11, 11),     nth_weekday(y, 11, 4, 4), observed(y, 12, 25),
    };
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        if (days[i] == date)
            return true;
    }
    return false;
}

Date date_add_business_days(Date date, int days)
{
    while (days > 0) {
        date++;
        int weekday = date_weekday(date);
        if (weekday != 0 && weekday != 6 && !date_is_federal_holiday(date))
            days--;
    }
    return date;
}
