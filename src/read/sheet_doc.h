/* sheet_doc.h: pages of words to documents. */
#ifndef READ_SHEET_DOC_H
#define READ_SHEET_DOC_H

#include "read/vocab.h"

/* Reads the documents of a sheet: one, or one for each claim of an EOB. */
Docs sheet_documents(Arena *a, const Vocab *v, const Sheet *sheet);
/* Markdown with tables of bars as plain text in columns; other text as it is. */
Str text_unmarked(Arena *a, Str text);
/* Tables that were copied out of a PDF, one space between their cells, with their columns set
   apart; other text as it is. */
Str text_spread(Arena *a, const Vocab *v, Str text);
#endif
