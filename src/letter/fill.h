/* fill.h: a template and a case to the blocks of a letter. */
#ifndef LETTER_FILL_H
#define LETTER_FILL_H

#include "letter/subject.h"
#include "letter/template.h"

#include "letter/names.h"

typedef struct LawList {
    Str *items;
    int count, room;
} LawList;

/* What names are read from: the case, the addressee, and the row of each {each} around. */
typedef struct Fill {
    Arena *arena;
    const LetterInput *in;
    const Subject *subject;
    Str lang;      /* of this text: the letter's own, or its reading copy's */
    LawList *laws; /* laws that were cited so far */
    const Finding *finding;
    const Line *line;
    Date payment_day;
    Cents payment_amount;
    Str payment_proof;
    Cents offer;
    const PlanBenefit *benefit;
} Fill;

/* One piece of the letter; `gap`: an empty line stands before it. */
typedef struct Block {
    BlockKind kind;
    Speech speech;
    Str text;
    bool gap;
    Str trace; /* what in the case allowed it, where that is asked for */
} Block;

typedef struct Blocks {
    Block *items;
    int count, room;
} Blocks;

/* The text of a name; empty where the case does not say. */
Str value_of(const Fill *f, Name name);
/* The same for a name of a row. */
Str row_value(const Fill *f, Name name);
/* A sum for the whole case, by the addressee's part of the balance, in whole dollars. */
Cents offer_share(const Fill *f, Cents whole);
/* "[account number]": what stands for a name that the person fills in. */
Str value_blank(const Fill *f, Str name);
int list_length(const Fill *f, ListName list);
/* `f` with row `i` of the list. */
Fill list_row(const Fill *f, ListName list, int i);
/* Whether the insurer refused for this reason ("need"), by its codes or its words. */
bool denial_is(const Fill *f, Str kind);
/* Whether "not emergency" or "balance" holds. Without a case a value holds (its blank is printed)
   and a predicate does not, whether asked for or its opposite. */
bool condition_holds(const Fill *f, Str text);

/* Runs the template. Blocks that came out empty are kept, so that two languages go side by side. */
Blocks template_fill(const Fill *f, const Tokens *tokens);

#endif
