/* rowscan.h: one row of a table while its tokens go to the columns. */
#ifndef READ_ROWSCAN_H
#define READ_ROWSCAN_H

#include "read/fields.h"

typedef struct RowScan {
    Arena *arena;
    const Vocab *v;
    const Header *h;
    const MoneyColumns *m;
    const Row *row;
    bool used[CELL_TOKENS_MAX]; /* taken as something */
    int count;
    Fields f;
} RowScan;

/* Notes that the value of `role` was read from tokens [from, to). */
void scan_see(RowScan *s, Role role, int from, int to);
/* Takes what is left in the row, which are words. */
void scan_words(RowScan *s);

#endif
