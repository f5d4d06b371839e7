/* gutter.h: which words of a page stand in which of its parts. */
#ifndef READ_GUTTER_H
#define READ_GUTTER_H

#include "read/sheet.h"

/* By word: the number of its part of the page, in the order in which parts are read. `em`: the
   usual print. */
const int *page_parts(Arena *a, const Sheet *sheet, int em);

#endif
