/* row.h: one record of a CSV as its cells, with the manners of Python's reader. */
#ifndef REFS_ROW_H
#define REFS_ROW_H

#include "base/arena.h"

/* Cells point into the record, or into `copies` where quotes inside had to be undone. Memory is
   used again for the next record. */
typedef struct Row {
    Arena *arena;
    Str *cells;
    int count, room;
    char *copies;
    size_t copies_len, copies_room;
} Row;

/* Splits the record at the beginning of `text`; returns how many bytes it takes with its line end.
 *ret_open tells that the text ended within quotes. */
ptrdiff_t row_split(Row *row, Str text, char delimiter, bool *ret_open);
/* The same for the first `columns` cells only. */
void row_split_first(Row *row, Str text, char delimiter, int columns);
/* The cell, or the empty text where the record is shorter. */
static inline Str row_cell(const Row *row, int column)
{
    return column >= 0 && column < row->count ? row->cells[column] : (Str){0};
}

#endif
