/* picture.h: the words of a line that was read from a picture, made those that are printed. */
#ifndef READ_PICTURE_H
#define READ_PICTURE_H

#include "read/sheet.h"

/* The usual size of print, by its middle. */
int size_usual(Arena *a, const Sheet *sheet);
/* The size of type of each word of the sheet; that of typed pages is mended. */
const int *picture_sizes(Arena *a, const Sheet *sheet);
/* Puts the words of one line right, in order from the left; returns how many are left. */
int picture_words(Arena *a, const struct Know *know, Word *words, int count);

#endif
