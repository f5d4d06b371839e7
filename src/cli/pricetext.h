/* pricetext.h: price quotes as a page of terminal text. */
#ifndef CLI_PRICETEXT_H
#define CLI_PRICETEXT_H

#include "know/know.h"
#include "refs/pay.h"
#include "refs/price.h"
#include "refs/pricestats.h"

/* A bill's line beside its prices: `charge` and `units` are blank where they are not printed. */
typedef struct BilledLine {
    Str code;
    Date date;
    Cents charge;
    Units units;
} BilledLine;

/* All quotes with what Medicare pays for each (`pays`, or NULL), the codes without one, and for
   each code the lines of a bill that have it. */
Str print_prices(Arena *a, const Know *know, const PriceQuotes *q, const Pay *pays,
                 const Str *asked, int asked_count, const BilledLine *lines, int line_count,
                 Str lang);
Str print_stats(Arena *a, const Know *know, const PriceStats *stats, int file_count, Str lang);

#endif
