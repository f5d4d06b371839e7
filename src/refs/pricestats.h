/* pricestats.h: what several hospitals charge and are paid for a code. */
#ifndef REFS_PRICESTATS_H
#define REFS_PRICESTATS_H

#include "refs/price.h"

typedef enum PriceMeasure {
    MEASURE_GROSS,
    MEASURE_CASH,
    MEASURE_NEGOTIATED,
    MEASURES
} PriceMeasure;

/* The spread of one kind of price of one code, of one billing class. */
typedef struct PriceStat {
    Str code;
    BillingClass class;
    PriceMeasure measure;
    int files, count; /* that have one; how many prices in all */
    Cents minimum, p10, p25, median, p75, p90, maximum;
} PriceStat;

typedef struct PriceStats {
    const PriceStat *items;
    int count;
} PriceStats;

/* Over the answers of `file_count` files to one question. A percentile is the price at rank
   ceil(p n), so that it is one that stands in a file. */
PriceStats price_stats(Arena *a, const PriceQuotes *files, int file_count);
/* "gross", "cash", "negotiated". */
Str price_measure_name(PriceMeasure m);

#endif
