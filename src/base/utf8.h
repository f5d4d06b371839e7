/* utf8.h: text files of other days as UTF-8. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/buf.h"

/* The text as UTF-8 without a mark: UTF-16 is known by its mark, and text that is no UTF-8 is taken
   for Windows-1252, which spreadsheets still write. Bytes that are no text are left alone. */
Str text_utf8(Arena *a, Str bytes);
/* Adds units of UTF-16 (without a mark) to UTF-8; a half of a pair that stands alone, and an odd
   last byte, are U+FFFD and nothing. */
void utf16_add(Buf *out, Str units, bool little);

#endif
