/* pricejson.h: price quotes as the contract's JSON. */
#ifndef API_PRICEJSON_H
#define API_PRICEJSON_H

#include "base/json.h"
#include "refs/pay.h"
#include "refs/price.h"
#include "refs/pricestats.h"

/* Writes the members "prices", "file" and, where there are any, "notes" into an open object.
   `asked` are the codes of the question: those without a price are in "not_found". `pays` is what
   Medicare pays for each quote, or NULL. */
void prices_json(JsonOut *o, const PriceQuotes *q, const Pay *pays, const Str *asked,
                 int asked_count);
/* Writes the member "medicare". */
void medicare_json(JsonOut *o, const Pay *p);
/* Writes the member "stats". */
void stats_json(JsonOut *o, const PriceStats *stats);

#endif
