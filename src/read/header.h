/* header.h: the words above a table's columns, and what each column holds. */
#ifndef READ_HEADER_H
#define READ_HEADER_H

#include "read/vocab.h"

enum { COLUMNS_MAX = 24 };

typedef struct Column {
    Role role;
    int left, right; /* of the words above it */
} Column;

typedef struct Header {
    Column columns[COLUMNS_MAX];
    int count;
    int rows; /* how many rows of the page it takes: 1 to 3 */
} Header;

/* Reads a header that begins at rows[at]; false where there is none. */
bool header_find(Arena *a, const Vocab *v, Rows rows, int at, Header *ret);
/* The index of the column with this role, or -1. */
int header_column(const Header *h, Role role);

#endif
