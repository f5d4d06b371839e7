/* headwords.h: the words of headings, labels and sums, and which follow each other there. */
#ifndef READ_HEADWORDS_H
#define READ_HEADWORDS_H

#include "base/arena.h"
#include "base/index.h"
#include "base/str.h"

struct Know;

/* Where a word stands. */
enum { HEADWORD_COLUMN = 1, HEADWORD_HEAD = 2, HEADWORD_ANY = 4 };

/* Each word once, in small letters, with all places where it stands. Made once for a sheet: its
   words are looked up one by one. */
typedef struct HeadWords {
    const struct Know *know;
    const Str *words;
    const unsigned char *places;
    int count;
    Index found, pairs; /* of words; of two that follow each other, with a space between */
} HeadWords;

HeadWords headwords_make(Arena *a, const struct Know *know);

/* Where the word stands, in whatever case; 0 for nowhere. */
int headword_places(const HeadWords *known, Str s);

/* Whether these two follow each other in a phrase of headings, labels, sums or sentences: "of
   services". */
bool headwords_pair(const HeadWords *known, Str first, Str second);

#endif
