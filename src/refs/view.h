/* view.h: all that a table holds under a key, as texts, for showing to a person. */
#ifndef REFS_VIEW_H
#define REFS_VIEW_H

#include "refs/refs.h"

typedef struct ViewField {
    Str name, text;
} ViewField;

/* A row; blank fields are left out. */
typedef struct ViewRow {
    Str second; /* the second part of its key */
    const ViewField *fields;
    int field_count;
} ViewRow;

/* Pairs in force with the code in one of the columns. */
typedef struct ViewPair {
    Str column1, column2;
    int modifier;
    Date from, to; /* NO_DATE: not told, without end */
    Str rationale;
} ViewPair;

typedef struct View {
    RefSource source;
    const ViewRow *rows;
    int row_count;
    const ViewPair *pairs; /* by column 1, then column 2 */
    int pair_count;
} View;

/* What the table of this name holds under `key` on the day. REF_FOUND where there is something. */
RefAnswer refs_view(Arena *a, const Refs *r, Str table, uint64_t key, Date day, View *ret);
/* "1740.72": a decimal without needless zeros. */
Str decimal_text(Arena *a, Decimal d);

#endif
