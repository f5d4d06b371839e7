/* x12_scan.h: where the elements and segments of X12 end: one pass over the bytes. */
#ifndef READ_X12_SCAN_H
#define READ_X12_SCAN_H

#include "base/str.h"

/* The marks of an interchange. `end` is one byte, or the bytes of one UTF-8 character. */
typedef struct X12Marks {
    char element, component, repetition; /* repetition 0: there is none */
    char end[4];
    int end_len;
} X12Marks;

enum { X12_SCAN = 8 << 10, X12_ROOM = X12_SCAN + 64 };

/* `ends`: the offset of each mark, of elements and of segments, in order. `last`: for each segment
   that is whole, which of `ends` closes it. `odd`: a line break stands inside a segment. */
typedef struct X12Index {
    uint32_t ends[X12_ROOM];
    uint32_t last[X12_ROOM];
    uint32_t end_count, segment_count;
    bool odd;
} X12Index;

/* Indexes at most X12_SCAN bytes. */
typedef void (*X12Scan)(X12Index *x, const X12Marks *marks, const char *bytes, size_t len);

/* The fastest that this processor has for these marks; every one gives the same. */
X12Scan x12_scan_for(const X12Marks *marks);
/* All of them, slowest first, so that a test can compare: NULL past the end, or where this
   processor lacks it. */
X12Scan x12_scan_at(int i);

#endif
