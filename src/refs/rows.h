/* rows.h: tables of rows: built from values, found by key. */
#ifndef REFS_ROWS_H
#define REFS_ROWS_H

#include "base/cents.h"
#include "refs/build.h"

/* Money, shares and values of the tables in ten-thousandths: 1740.72 is 17407200. */
typedef int64_t Decimal;
#define NO_DECIMAL INT64_MIN
#define DECIMAL_ONE INT64_C(10000)
/* A count that is blank. */
#define NO_COUNT INT32_MIN

/* What a column of a row may hold; which one, its type says. */
typedef struct RowValue {
    int32_t count; /* COLUMN_COUNT, and COLUMN_DATE as days */
    Decimal decimal;
    Str text; /* COLUMN_CODE (at most eight characters) and COLUMN_TEXT */
} RowValue;

/* ---- keys ---- */

enum { KEY_CHARS = 8 };

/* A part of a key: up to eight characters in their order, or a longer run of digits (an NDC) as its
   number. False for what is neither. */
bool key_of(Str s, uint64_t *ret);
/* The characters again; the text lives in `room`. */
typedef struct KeyText {
    char text[24];
} KeyText;
KeyText key_text(uint64_t key);

/* ---- building ---- */

typedef struct TextSlot {
    Str text;
    PackText at;
} TextSlot;

typedef struct RowsBuild {
    Arena *arena;
    BuildColumn *columns;
    int column_count;
    uint32_t row_bytes;
    LIST(RowKey) keys;
    unsigned char *rows;
    size_t room;
    struct {
        char *ptr;
        size_t len, room;
    } heap;
    TextSlot *slots; /* texts that were seen, so that each stands once */
    int slot_room, slot_count;
} RowsBuild;

/* Begins rows of these columns (their places are set here). */
RowsBuild rows_begin(Arena *a, BuildColumn *columns, int column_count);
/* Adds a row; `values` has one value for each column. */
void rows_add(RowsBuild *b, RowKey key, const RowValue *values);
/* The segment: rows ascending by key, in the order of adding where keys are equal. The caller fills
   in table, edition, source and days. */
Built rows_finish(RowsBuild *b);

/* ---- finding ---- */

/* The first of the rows whose key is not below `key`. */
uint32_t rows_lower(const RowKey *keys, uint32_t count, RowKey key);

#endif
