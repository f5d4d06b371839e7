/* ledger.h: whose dollars they are: what the person would pay of each line, and that no dollar is
   saved twice. */
#ifndef AUDIT_LEDGER_H
#define AUDIT_LEDGER_H

#include "audit/situation.h"

/* Dollars that can be saved. A line's pot stands in its EOB line's, that one in its claim's: what
   is taken from one is taken from all above it. */
typedef struct Pot {
    Cents cap, left;
    int above; /* index of the pot that it stands in; -1: none */
} Pot;

typedef struct Ledger {
    const Situation *s;
    Pot *pots;
    int pot_count;
    int *claim_pot; /* by document: its claim's pot */
    int *rest_pot;  /* by document: what is asked beyond the lines */
    int **line_pot; /* by document, by line */
} Ledger;

Ledger ledger_make(Arena *a, const Situation *s);
/* What the person would pay of this line. */
Cents ledger_cap(const Ledger *l, LineRef at);
/* What the person would pay of this part of the document's charges. */
Cents ledger_part(const Ledger *l, int doc, Cents charge);
/* What the bills of this document's claim ask above the share that its EOBs name; NO_CENTS where
   there is no such share. */
Cents ledger_rest(const Ledger *l, int doc);
/* Takes up to `amount` from a pot; returns what was still there. */
Cents ledger_take(Ledger *l, int pot, Cents amount);
/* The pot of a share. */
int ledger_pot(const Ledger *l, const Share *share);
/* Forgets all that was taken. */
void ledger_reset(Ledger *l);

#endif
