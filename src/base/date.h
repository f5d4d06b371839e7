/* date.h: days without zones. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/str.h"

/* Days since 1970-01-01. */
typedef int32_t Date;
#define NO_DATE INT32_MIN

/* What becomes of the 31st in a month that has none. */
typedef enum MonthEnd { MONTH_LAST_DAY, MONTH_NEXT_FIRST } MonthEnd;

typedef struct DateText {
    char text[48];
} DateText;

/* The day, or NO_DATE when there is none such (February 30, year 0). */
Date date_of(int year, int month, int day);
void date_split(Date d, int *year, int *month, int *day);
/* Reads exactly YYYY-MM-DD; NO_DATE for anything else. */
Date date_parse_iso(Str s);
/* "2026-03-01". */
DateText date_iso(Date d);
/* 0 for Sunday to 6 for Saturday. */
int date_weekday(Date d);
Date date_add_months(Date d, int months, MonthEnd end);
/* The last day of the month, or of the quarter, of `d`. */
Date date_month_end(Date d);
Date date_quarter_end(Date d);
/* Whole years from `from` to `to`, as ages are counted. */
int date_years(Date from, Date to);
/* A federal holiday as observed (5 USC 6103), for counting business days. */
bool date_is_federal_holiday(Date d);
/* `d` moved on by `days` business days (weekends and federal holidays left out). */
Date date_add_business_days(Date d, int days);

#endif
