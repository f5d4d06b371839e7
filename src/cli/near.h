/* near.h: `haggle price --near`: what Medicare pays for codes at a place. */
#ifndef CLI_NEAR_H
#define CLI_NEAR_H

#include "base/json.h"
#include "cli/command.h"
#include "refs/pay.h"
#include "refs/price.h"

/* The question, from the options of the call. */
typedef struct Near {
    PayAsk ask;     /* without a code */
    unsigned among; /* settings, by bit */
    bool together;  /* the codes are services of one visit */
    Decimal wage_index;
} Near;

/* A code with its answer. */
typedef struct NearPrice {
    Str code;
    PayAsk ask;
    Pay pay;
} NearPrice;

typedef struct NearPrices {
    const NearPrice *items;
    int count;
    bool lacking; /* some answer needs a table, or something that was not told */
} NearPrices;

/* Reads --near and what narrows it; an exit code, after saying what is wrong. */
int near_read(const Call *call, Near *ret);
NearPrices near_prices(const PayDesk *desk, const Near *near, const Str *codes, int count);
/* What Medicare pays for each quote of a price file; `how` is empty where it is not known whose
   bill the price is for. */
const Pay *near_quotes(const PayDesk *desk, const Near *near, const PriceQuotes *quotes);
/* The member "prices" into an open object. */
void near_json(JsonOut *o, const Know *know, const NearPrices *all, Str lang);
Str near_text(Arena *a, const Know *know, const NearPrices *all, const Near *near, Str lang);

#endif
