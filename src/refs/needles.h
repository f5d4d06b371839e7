/* needles.h: the codes that are looked for, laid out so that a processor can look for all of them at
   once. */
#ifndef REFS_NEEDLES_H
#define REFS_NEEDLES_H

#include "base/arena.h"

enum {
    NEEDLE_LENGTH_MAX = 40,
    NEEDLE_OFFSETS = 6, /* the byte before the code, up to four of its own, the byte behind it */
    NEEDLE_BUCKETS = 8  /* bits of a byte */
};

/* Codes in eight buckets. A byte may stand at an offset of some code of bucket b where bit b of
   low[offset][byte & 15] and of high[offset][byte >> 4] are set; `all` is both in one. Bytes from
   128 up never may. A place that passes at every offset is a candidate and no more. */
typedef struct Needles {
    uint8_t low[NEEDLE_OFFSETS][16], high[NEEDLE_OFFSETS][16];
    uint8_t all[NEEDLE_OFFSETS][256];
    int offset[NEEDLE_OFFSETS]; /* from the byte before the code */
    bool before[256], behind[256];
    const Str *slots; /* a hash table of the codes in upper case */
    int slot_count;   /* a power of two */
    uint64_t lengths; /* bit n: some code has n bytes */
} Needles;

/* `codes` in upper case, each of 1 to NEEDLE_LENGTH_MAX ASCII bytes, at least one. `before` and
   `behind` are the bytes that may stand around a code; the codes match either case. */
void needles_begin(Arena *a, const Str *codes, int count, Str before, Str behind, Needles *ret);
/* Whether a code stands behind `place`, the byte before it: which one, or the empty text. At least
   NEEDLE_LENGTH_MAX + 1 bytes after `place` can be read. */
Str needles_at(const Needles *n, const char *place);
/* Whether `s` is one of the codes, in either case. */
bool needles_has(const Needles *n, Str s);

#endif
