/* label.h: a label that was seen on a row, and what reads its value. */
#ifndef READ_LABEL_H
#define READ_LABEL_H

#include "read/flow.h"

enum { LABEL_WORDS_MAX = 9, VALUE_TOKENS_MAX = 12 };

/* A label that was seen, and the tokens behind it. */
typedef struct Label {
    int row;            /* in the vocabulary's table */
    const Table *table; /* of whole labels, or of their pieces */
    const Row *on;
    int from, to; /* tokens of this row */
    bool colon;   /* it ended with one */
} Label;

bool token_ends_label(const Token *t);
/* A cell of the row of the vocabulary that the label is. */
Str label_cell(const Flow *f, const Label *l, Str column);
/* The first token from `at` on that is no sign between a label and its value. */
int after_fillers(const Row *row, int at);
/* The end of the cell that begins at `at`: a wide gap or the next label ends it. */
int cell_end(Flow *f, const Row *row, int at);
/* The cell of the next line that goes on what stands at token `at`; NULL: none. */
const Token *cell_goes_on(Flow *f, const Row *row, int at, int edge, const Row **ret_row);
Str id_value(Flow *f, const Row *row, int at);
Str name_value(Flow *f, const Label *l, const Row *row, int at);
/* The value of one label at token `at`; false where what stands there is not of its type. */
bool value_take(Flow *f, const Label *l, const Row *row, int at);

#endif
