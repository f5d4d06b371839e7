/* benefits.h: a plan's summary of benefits as a table: its questions, its services, their cells. */
#ifndef READ_BENEFITS_H
#define READ_BENEFITS_H

#include "read/flow.h"

/* The words of one cell; `page` 0: it is empty. */
typedef struct Cell {
    Str text;
    Place place;
    int sure;
    bool ocr;
} Cell;

/* One question or service that the form asks, and the cells beside it: the answer and why it
   matters, or what is paid in the network and out of it. */
typedef struct Asked {
    int row; /* of the table of its phrases */
    Cell label, cells[2];
} Asked;

typedef struct AskedList {
    const Asked *items;
    int count;
} AskedList;

/* The columns of a table by the names of their heads in `benefits-heads`, from left to right; the
   second is that of the labels, whose phrases stand in `labels`. */
typedef struct Form {
    const char *heads[5];
    int count, label; /* `label`: which column */
    const Table *labels;
} Form;

/* The cells of the first such table in rows [from, to). */
AskedList form_cells(Arena *a, const Know *know, Rows rows, const Form *form, int from, int to);
/* Whether a row of `table` with `value` in `column` has a phrase that stands in `normal`. */
bool says(const Know *know, Str table, Str value, Str normal);
/* The first row at or after `from` with a phrase of `value` in `table`; `rows.count`: none. */
int says_row(Arena *a, const Know *know, Rows rows, Str table, Str value, int from);
/* What the summary of benefits says, into the document. */
void benefits_read(Arena *a, const Know *know, const Sheet *sheet, Doc *d);

#endif
