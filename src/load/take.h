/* take.h: raw rows of a layout into the tables that it gives. */
#ifndef LOAD_TAKE_H
#define LOAD_TAKE_H

#include "load/edition.h"
#include "load/match.h"
#include "refs/build.h"

enum { BAD_SHOWN = 5 };

/* A row that could not be taken. */
typedef struct BadRow {
    int line;
    Str why;
} BadRow;

/* What became of one table of a file. */
typedef struct Taken {
    const TableDef *table;
    uint32_t rows;
    EditionDays days;
    bool undated;
    bool replaced; /* another file's rows of this edition stood in its place */
} Taken;

typedef struct TakeResult {
    Taken tables[4];
    int table_count;
    int bad_count;
    BadRow bad[BAD_SHOWN]; /* the first of them */
    Built built[4];        /* by table; without source and days */
} TakeResult;

typedef struct Take Take;

/* Begins to take rows of this match. `name` is the file's, `only` the table that the person named
   (empty: the file itself tells). */
Take *take_begin(Arena *a, const Layouts *layouts, const Match *m, Str name, Str only);
/* A row: the cells of the layout's fields, and of its wide columns behind them. */
void take_row(Take *t, const Str *cells, int line);
/* The tables with their rows; the first rows' year and quarter go into `hints`. False where it is
   not clear which table it is, or no row was taken. */
MUST bool take_finish(Take *t, TakeResult *ret, EditionHints *hints, Err *err);

#endif
