/* layout.h: the blocks of a letter as plain text of 80 columns. */
#ifndef LETTER_LAYOUT_H
#define LETTER_LAYOUT_H

#include "base/buf.h"
#include "letter/fill.h"

/* The index of the `---` block, or the count where there is none. */
int blocks_break(const Blocks *b);
/* Adds blocks `from` up to, not including, `to`. */
void layout_add(Buf *out, const Know *know, const Blocks *b, int from, int to, Str lang);
/* The same for someone who speaks in English and reads Spanish: what is said stands in English with
   its Spanish below; all else in Spanish. */
void layout_add_both(Buf *out, const Know *know, const Blocks *english, const Blocks *spanish,
                     int from, int to);
/* One bullet; nothing for an empty text. */
void layout_bullet(Buf *out, Str text);
/* A title with a line of `mark` above and below. */
void layout_title(Buf *out, Str text, char mark);

#endif
