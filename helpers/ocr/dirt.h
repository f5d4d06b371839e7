/* dirt.h: strokes and dots that are read as signs, off the text of a word. */
#ifndef OCR_DIRT_H
#define OCR_DIRT_H

#include <stdbool.h>

/* Whether the word is nothing else. */
bool dirt_is(const char *text);

/* Takes off, in place, what stands before or behind the word. Gives the sign that stood behind it,
 * or 0: at the end of a sentence a point is none of dirt. */
char dirt_strip(char *text);

#endif
