/* picture.h: the words of a line that was read from a picture, made those that are printed. */
#ifndef READ_PICTURE_H
#define READ_PICTURE_H

#include "read/sheet.h"

struct HeadWords;

/* The usual size of print, by its middle. */
int size_usual(Arena *a, const Sheet *sheet);
/* The size of type of each word of the sheet; that of typed pages is mended. */
const int *picture_sizes(Arena *a, const Sheet *sheet);
/* The gap between two words that may stand side by side in a sentence, in hundredths of their size;
   0 where they do not. */
int word_gap(const Word *left, const Word *right);
/* The words of one line, in order from the left, put right; *count becomes how many there are. */
Word *picture_words(Arena *a, const struct Know *know, const struct HeadWords *known, Word *words,
                    int *count);

#endif
