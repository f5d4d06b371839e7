/* periods.c: the edges of all editions as one sorted row of days. */
#include "refs/periods.h"

#include <stdlib.h>

static int by_day(const void *a, const void *b)
{
    const Date *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* An edition's own days, and those of the year that a yearly one speaks for. */
static int edges_add(Date *days, const RefSource *e)
{
    int year, month, day;
    date_split(e->from, &year, &month, &day);
    days[0] = e->from;
    days[1] = e->to < INT32_MAX ? e->to + 1 : e->to; /* the last has no end */
    days[2] = date_of(year, 1, 1);
    days[3] = date_of(year + 1, 1, 1);
    return 4;
}

Periods refs_periods(const Refs *refs, Arena *kept)
{
    enum { EDGES = 4 };
    int editions = 0, count = 0, once = 0;
    for (RefTable t = 0; t < REF_TABLE_COUNT; t++)
        editions += refs_edition_count(refs, t);
    Date *days = arena_array(kept, Date, EDGES * editions + 1);
    for (RefTable t = 0; t < REF_TABLE_COUNT; t++) {
        for (int e = 0; e < refs_edition_count(refs, t); e++) {
            RefSource edition = refs_edition_at(refs, t, e);
            count += edges_add(days + count, &edition);
        }
    }
    if (count)
        qsort(days, (size_t)count, sizeof *days, by_day);
    for (int i = 0; i < count; i++) {
        if (!once || days[once - 1] != days[i])
            days[once++] = days[i];
    }
    return (Periods){days, once};
}

int period_of(const Periods *p, Date day)
{
    int low = 0, high = p->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (p->days[middle] <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
