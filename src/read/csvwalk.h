/* csvwalk.h: a CSV file of claims, row by row, through libcsv; only one row is in memory. */
#ifndef READ_CSVWALK_H
#define READ_CSVWALK_H

#include "read/read.h"

enum { CSV_CELLS_MAX = 128 }; /* cells behind these are passed over */

typedef struct CsvWalk {
    const Input *in;
    Arena *scratch; /* the cells of one row */
    Str cells[CSV_CELLS_MAX];
    int cell_count, row; /* row 1 is the header */
    void (*take)(void *state);
    void *state;
} CsvWalk;

/* Calls `take` at the end of each row of w->in; false with *err where it is no CSV. */
bool csv_walk(CsvWalk *w, Err *err);
/* Where the names stand in the row at hand; -1 for one that it has not. */
void csv_columns(const CsvWalk *w, const char *const *names, int count, int *ret_columns);

#endif
