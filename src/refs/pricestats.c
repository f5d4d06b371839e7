/* pricestats.c: sorts the prices of a code and counts off. */
#include "refs/pricestats.h"

#include <stdlib.h>

typedef struct Seen {
    Str code;
    BillingClass class;
    PriceMeasure measure;
    int file;
    Cents price;
} Seen;

typedef LIST(Seen) SeenList;

Str price_measure_name(PriceMeasure m)
{
    static const Str names[MEASURES] = {S_INIT("gross"), S_INIT("cash"), S_INIT("negotiated")};
    return names[m];
}

static int group_compare(const Seen *a, const Seen *b)
{
    int by_code = str_compare(a->code, b->code);
    if (by_code)
        return by_code;
    if (a->class != b->class)
        return a->class < b->class ? -1 : 1;
    return (a->measure > b->measure) - (a->measure < b->measure);
}

static int seen_compare(const void *a, const void *b)
{
    const Seen *x = a, *y = b;
    int by_group = group_compare(x, y);
    if (by_group)
        return by_group;
    return x->price != y->price ? (x->price > y->price) - (x->price < y->price)
                                : (x->file > y->file) - (x->file < y->file);
}

static void see(Arena *a, SeenList *seen, const PriceQuote *x, int file, PriceMeasure m,
                Cents price)
{
    if (price != NO_CENTS)
        *list_add(a, seen) = (Seen){x->code, x->class, m, file, price};
}

/* The price at rank ceil(percent / 100 x count). */
static Cents at_percent(const Seen *seen, int count, int percent)
{
    int64_t rank = ((int64_t)percent * count + 99) / 100;
    return seen[rank < 1 ? 0 : rank - 1].price;
}

static int files_count(Arena *a, const Seen *seen, int count, int file_count)
{
    int files = 0;
    bool *has = arena_array(a, bool, file_count);
    for (int i = 0; i < count; i++) {
        files += !has[seen[i].file];
        has[seen[i].file] = true;
    }
    return files;
}

PriceStats price_stats(Arena *a, const PriceQuotes *files, int file_count)
{
    SeenList seen = {0};
    LIST(PriceStat) stats = {0};
    for (int f = 0; f < file_count; f++) {
        for (int i = 0; i < files[f].count; i++) {
            const PriceQuote *x = &files[f].items[i];
            see(a, &seen, x, f, MEASURE_GROSS, x->gross);
            see(a, &seen, x, f, MEASURE_CASH, x->cash);
            for (int k = 0; k < x->negotiated_count; k++)
                see(a, &seen, x, f, MEASURE_NEGOTIATED, x->negotiated[k].amount);
        }
    }
    if (seen.count)
        qsort(seen.items, (size_t)seen.count, sizeof *seen.items, seen_compare);
    for (int from = 0, to; from < seen.count; from = to) {
        const Seen *first = &seen.items[from];
        for (to = from + 1; to < seen.count && !group_compare(first, &seen.items[to]);)
            to++;
        int n = to - from;
        *list_add(a, &stats) = (PriceStat){.code = first->code,
                                           .class = first->class,
                                           .measure = first->measure,
                                           .files = files_count(a, first, n, file_count),
                                           .count = n,
                                           .minimum = first->price,
                                           .p10 = at_percent(first, n, 10),
                                           .p25 = at_percent(first, n, 25),
                                           .median = at_percent(first, n, 50),
                                           .p75 = at_percent(first, n, 75),
                                           .p90 = at_percent(first, n, 90),
                                           .maximum = first[n - 1].price};
    }
    return (PriceStats){stats.items, stats.count};
}
