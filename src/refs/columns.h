/* columns.h: which column of a price file holds what. */
#ifndef REFS_COLUMNS_H
#define REFS_COLUMNS_H

#include "refs/price.h"
#include "refs/roles.h"
#include "refs/row.h"

typedef struct CodeColumn {
    int code, type; /* columns; type -1 where the kind is said by `kind` or not at all */
    int number;     /* of "code|2"; 0 where the name has none */
    Str kind;
} CodeColumn;

/* Some files have two columns for one price: of a stay, and without one. */
typedef enum ColumnSide { SIDE_STAY, SIDE_NO_STAY, SIDES } ColumnSide;

/* The columns of one payer's plan in a wide file; only roles from ROLE_DOLLAR on, -1 where none. */
typedef struct PlanColumns {
    Str payer, plan;
    int of[ROLES];
    ColumnSide side; /* SIDES: of any setting */
} PlanColumns;

typedef struct Columns {
    int count;     /* of all */
    int of[ROLES]; /* the first with that role, -1 where none */
    int side[SIDES][ROLES];
    bool sides; /* there are any */
    CodeColumn *codes;
    int code_count;
    int code_end; /* behind the last of their columns */
    PlanColumns *plans;
    int plan_count;
    bool bars; /* the names of columns say payer and plan between bars */
    char delimiter;
    Str head;          /* the bytes before the first row of prices, and some rows behind */
    ptrdiff_t begin;   /* the first byte of the first row of prices */
    int head_lines;    /* before it */
    bool returns;      /* lines end in a carriage return only */
    bool bare_returns; /* some lines do */
} Columns;

/* Finds the row of column names in the first bytes of a file, and what stands above it. `whole`
   says that `head` is all of it. False, with what was seen, where there is none. */
MUST bool columns_find(Arena *a, const Know *know, const Roles *roles, Str name, Str head,
                       bool whole, Columns *ret, PriceFile *file, Err *err);
/* Fills hospital, updated or version of `file` where `key` names one of them and it is still empty.
 */
void head_take(Arena *a, const Know *know, Str key, Str value, PriceFile *file);

#endif
