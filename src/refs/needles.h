/* needles.h: the codes that are looked for, laid out so that a processor can look for all of them
   at once. */
#ifndef REFS_NEEDLES_H
#define REFS_NEEDLES_H

#include "base/arena.h"

enum {
    NEEDLE_LENGTH_MAX = 40,
    NEEDLE_BYTES = 3,  /* of a code that are looked at */
    NEEDLE_BUCKETS = 8 /* bits of a byte */
};

/* A set of bytes for a look-up by the low half of a byte: `c` is in it where first[c & 15] or
   second[c & 15] is `c`. No three of its bytes may share their low half. */
typedef struct ByteSet {
    uint8_t first[16], second[16];
} ByteSet;

/* A code, and its first eight letters without what tells upper from lower case. */
typedef struct NeedleSlot {
    Str code;
    uint64_t letters;
} NeedleSlot;

/* Codes in eight buckets. A byte may stand at a code's offset[k] in bucket b where bit b of
   low[k][byte & 15] is set; bytes from 128 up never may. A place that passes at every offset, with
   the right bytes around, is a candidate and no more. */
typedef struct Needles {
    ByteSet before, behind;
    uint8_t low[NEEDLE_BYTES][16];
    uint8_t buckets[NEEDLE_BYTES + 2]
                   [128];     /* the same by whole bytes: a code's own, before, behind */
    int offset[NEEDLE_BYTES]; /* from the byte before the code */
    int behind_offset;        /* where all codes are of one length, else 0 */
    bool is_before[256], is_behind[256];
    const bool
        *columns; /* of a CSV file: a flag for each that holds codes; NULL: it is not known */
    int column_count;
    const NeedleSlot *slots; /* a hash table of the codes in upper case */
    int slot_count;          /* a power of two */
    uint64_t lengths;        /* bit n: some code has n bytes */
} Needles;

/* The set of the bytes of `bytes`. */
ByteSet byteset_of(Str bytes);
/* `codes` in upper case, each of 1 to NEEDLE_LENGTH_MAX ASCII bytes, at least one. `before` and
   `behind` are the bytes that may stand around a code; the codes match either case. */
void needles_begin(Arena *a, const Str *codes, int count, Str before, Str behind, Needles *ret);
/* Whether a code stands behind `place`, the byte before it: which one, or the empty text. At least
   NEEDLE_LENGTH_MAX + 1 bytes after `place` can be read. */
Str needles_at(const Needles *n, const char *place);
/* Whether `s` is one of the codes, in either case. */
bool needles_has(const Needles *n, Str s);

#endif
