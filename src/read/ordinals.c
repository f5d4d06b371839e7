/* ordinals.c: the number of a box of labels ("1  Patient   Provider   Date of service"), in its row
   or set to the middle of the box, is none of its words and parts no label from its value. */
#include "read/flow.h"

enum { LABELS_LEAST = 3 };

static bool is_ordinal(Str s)
{
    return s.len && s.len <= 2 && str_is_digits(s) && s.ptr[0] != '0';
}

/* "1  Patient   Provider ...": the row without its number. */
static bool strip_first(Flow *f, Row *row)
{
    if (row->count <= LABELS_LEAST || !is_ordinal(row->tokens[0].text))
        return false;
    Row rest = *row;
    rest.tokens++;
    rest.count--;
    rest.box.left = rest.tokens[0].box.left;
    if (labels_in(f, &rest, true) < LABELS_LEAST)
        return false;
    *row = rest;
    return true;
}

/* A number alone, partly beside the labels above it. */
static bool is_between(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    return at > 0 && row->count == 1 && is_ordinal(row->tokens[0].text) &&
           row[-1].page == row->page && row->box.top < row[-1].box.bottom &&
           labels_in(f, &row[-1], true) >= LABELS_LEAST;
}

void ordinals_strip(Flow *f)
{
    Row *rows = (Row *)f->rows.items;
    int kept = 0, all = f->rows.count;
    for (int at = 0; at < all; at++) {
        (void)strip_first(f, &rows[at]);
        if (!is_between(f, at))
            rows[kept++] = rows[at];
    }
    f->rows.count = kept;
}
