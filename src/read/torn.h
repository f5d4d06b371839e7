/* torn.h: words of a picture that a space was read into. */
#ifndef READ_TORN_H
#define READ_TORN_H

#include "base/index.h"
#include "read/sheet.h"

struct HeadWords;

/* The words of a sheet, in small letters and without what stands behind them, and which of them
   stand there more than once. */
typedef struct Printed {
    Index found;
    const bool *again;
} Printed;

Printed printed_make(Arena *a, const Sheet *sheet);

/* Joins the halves of torn words of a line, from the left; returns how many words are left. */
int torn_join(Arena *a, const struct HeadWords *known, const Printed *printed, Word *words,
              int count);

#endif
