/* pdf.h: what haggle-paper writes, as documents. */
#ifndef READ_PDF_H
#define READ_PDF_H

#include "read/read.h"
#include "read/sheet.h"

/* Reads the whole stream of words that haggle-paper wrote of in->path. */
MUST bool paper_stream_read(const Input *in, Str stream, Docs *ret, Err *err);
/* Puts words right whose font says a letter for a ligature ("Beneüts"). */
void ligatures_mend(Arena *a, const Know *know, Word *words, int count);

#endif
