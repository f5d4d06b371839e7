/* pricejson.h: price quotes as the contract's JSON. */
#ifndef API_PRICEJSON_H
#define API_PRICEJSON_H

#include "base/json.h"
#include "refs/pay.h"
#include "refs/price.h"
#include "refs/pricestats.h"

/* Writes a quote into an open array; `pay` is what Medicare pays for it, or NULL. */
void quote_json(JsonOut *o, const PriceQuote *x, const Pay *pay);
/* Writes the members "file" and, where there are any, "not_found" and "notes". `asked` are the
   codes of the question. */
void prices_json_end(JsonOut *o, const PriceQuotes *q, const Str *asked, int asked_count);
/* Writes the member "medicare". */
void medicare_json(JsonOut *o, const Pay *p);
/* Writes the member "stats". */
void stats_json(JsonOut *o, const PriceStats *stats);

#endif
