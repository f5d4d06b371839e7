/* layout.h: the blocks of a letter as the pieces of a page. */
#ifndef LETTER_LAYOUT_H
#define LETTER_LAYOUT_H

#include "letter/fill.h"
#include "model/print.h"

/* The index of the `---` block, or the count where there is none. */
int blocks_break(const Blocks *b);
/* Adds blocks `from` up to, not including, `to`. */
void layout_add(Print *out, const Know *know, const Blocks *b, int from, int to, Str lang);
/* The same for someone who speaks in English and reads Spanish: what is said stands in English with
   its Spanish below; all else in Spanish. */
void layout_add_both(Print *out, const Know *know, const Blocks *english, const Blocks *spanish,
                     int from, int to);

#endif
