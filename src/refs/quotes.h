/* quotes.h: gathers what a file says, item by item. */
#ifndef REFS_QUOTES_H
#define REFS_QUOTES_H

#include "refs/asked.h"

typedef struct Quotes Quotes;

/* `asked` must outlive it. */
Quotes *quotes_begin(Arena *a, const Know *know, const Asked *asked);
const Asked *quotes_asked(const Quotes *q);
/* An item and a quote with every field blank. */
PriceQuote quote_blank(void);
Negotiated negotiated_blank(void);
/* The item equal to `item` in all but its plans, added where there is none; NULL where the question
   leaves it out (its setting, class or modifiers). `found` is the code that it answers. What `item`
   points to is copied. */
PriceQuote *quotes_item(Quotes *q, const AskedCode *found, const PriceQuote *item);
/* Adds what a plan pays, unless the question is about others. */
void quotes_rate(Quotes *q, PriceQuote *item, const Negotiated *n);
/* A sentence about the file, printf-like. */
void quotes_note(Quotes *q, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same of an item that is not valid JSON, by its beginning. */
void quotes_bad_item(Quotes *q, Str file, Str item);
/* The part of the file that could not be read is not in the quotes. */
void quotes_torn(Quotes *q);
bool quotes_are_torn(const Quotes *q);
/* All of it. */
void quotes_end(const Quotes *q, PriceQuotes *ret);

#endif
