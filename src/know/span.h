/* span.h: the rows of a table by the range of codes that they are for, found at once. */
#ifndef KNOW_SPAN_H
#define KNOW_SPAN_H

#include "base/arena.h"

/* Codes from `first` on, up to the next span's, belong to `row`; -1: to none. */
typedef struct CodeSpan {
    uint64_t first;
    int32_t row, unused; /* no byte of it is left to chance: it is laid into the program */
} CodeSpan;

typedef struct CodeSpans {
    const CodeSpan *items;
    int count;
    bool usable; /* false: there are no ranges, or some code is too long to be compared so */
} CodeSpans;

/* Of `count` rows, whose ranges begin at firsts[0], firsts[stride] ... and end at `lasts`,
   likewise; a blank last is a range of one code. Where ranges overlap the first row is the one. */
CodeSpans spans_make(Arena *a, const Str *firsts, const Str *lasts, int stride, int count);
/* Codes that can stand in a range, as numbers in their order; 0 for one that is too long. */
uint64_t span_key(Str code);
/* The row, or -1. */
int spans_find(const CodeSpans *s, Str code);

#endif
