/* grid.h: text or a spreadsheet as rows of cells, one at a time. */
#ifndef LOAD_GRID_H
#define LOAD_GRID_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

/* A row. Cells are valid until the next one is asked for. */
typedef struct Cells {
    const Str *items;
    int count;
    int line; /* in the file, from 1 */
} Cells;

typedef struct Sheet {
    const Cells *rows;
    int count;
} Sheet;

/* Where the rows come from: delimited text, lines as they are (`delimiter` 0), or a sheet. */
typedef struct Grid {
    Arena *arena;
    Str rest;
    char delimiter;
    int line;
    const Sheet *sheet;
    int next;
    LIST(Str) cells;
    Buf joined; /* cells with doubled quotes, undoubled */
} Grid;

Grid grid_text(Arena *a, Str text, char delimiter);
Grid grid_sheet(Arena *a, const Sheet *sheet);
/* The next row; false at the end. A row without delimiters is one cell. */
bool grid_next(Grid *g, Cells *ret);
/* A copy of the row that stays. */
Cells cells_keep(Arena *a, const Cells *row);
/* The sheets of an .xlsx, one for each with rows, in their order. The error says what is wrong. */
MUST bool sheets_read(Arena *a, Str bytes, const Sheet **ret, int *ret_count, Err *err);

#endif
