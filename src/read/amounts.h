/* amounts.h: amounts of a claim gathered by what they say, then settled into a line or a document.
 *
 * A claim file may say one thing several times and better or worse: a variable of Medicare's, a
 * general category, a net price. The best source of each field counts. */
#ifndef READ_AMOUNTS_H
#define READ_AMOUNTS_H

#include "read/codes.h"
#include "read/draft.h"

/* The money said of one line, or of the claim as a whole. */
typedef struct Money {
    Cents base[SAID_MONEY_COUNT], extra[SAID_MONEY_COUNT]; /* NO_CENTS: not said */
    unsigned char rank[SAID_MONEY_COUNT];                  /* of base; a higher one replaces it */
    bool refused; /* the payer did not accept it: a share of zero says nothing */
} Money;

Money money_blank(void);
/* Adds an amount. */
void money_say(Money *m, const CodeUse *use, Cents amount);
/* Adds what a field of its own says, where no category says it. */
void money_plain(Money *m, Said said, Cents amount);
/* The amount of a field; NO_CENTS where none is said. */
Cents money_get(const Money *m, Said said);

/* The line's amounts from what was said. `sequence` is its number for a note, or 0. */
void line_settle(Arena *a, DocDraft *d, Line *l, const Money *m, int sequence);
/* The document's totals from what was said of the claim, when all its lines stand; a note for each
   sum that its lines do not make. */
void doc_settle(Arena *a, DocDraft *d, const Money *m);

#endif
