/* scan.h: one pass over a block of a price file at the speed of memory: where codes may stand, what
   stands in quotes, and where brackets close. */
#ifndef REFS_SCAN_H
#define REFS_SCAN_H

#include "refs/needles.h"

typedef enum ScanForm { SCAN_CSV, SCAN_JSON } ScanForm;

enum {
    SCAN_PAD = 64,          /* bytes that must be readable on both sides of a block */
    SCAN_BLOCK = 256 << 10, /* bytes; it stays in the processor's own cache */
    SCAN_RUN = 64 /* words of 64 bytes that are looked at before what they mean is asked */
};

/* A bracket of JSON that closes at byte `at`, and the depth behind it, counted from the block's
   beginning. Kept where it goes as deep as any before it in the block, or deeper. */
typedef struct Bound {
    uint32_t at;
    int32_t depth;
} Bound;

/* What a block holds. Bit i of inside[w] tells of byte 64 w + i: an opening quote is inside, the
   closing one is not. */
typedef struct Scan {
    uint64_t *inside;
    uint32_t *hits; /* the byte before each code, in order */
    Bound *bounds;
    int hit_count, bound_count, bound_room;
    int32_t depth; /* change over the block */
    int64_t lines; /* line feeds outside quotes */
    bool starts_inside, ends_inside;
    bool irregular; /* CSV: a quote opens where no cell begins */
    int64_t odd;    /* scan_careful: a quote that closes where no cell ends, or -1 */
    bool crowded;   /* JSON: there were more than bound_room */
} Scan;

/* Room for blocks of up to `block` bytes, at most SCAN_BLOCK. */
void scan_room(Arena *a, ScanForm form, size_t block, Scan *ret);
/* Scans `len` bytes, at most SCAN_BLOCK; SCAN_PAD bytes before and behind them can be read, and
   those before are what stands there in the file. `s->starts_inside` tells where it begins. */
void scan_block(const Needles *n, ScanForm form, char delimiter, const char *bytes, size_t len,
                Scan *s);
/* A CSV block again, byte by byte and with the manners of RFC 4180 and Python's reader: a quote
   opens at the beginning of a cell only, or behind spaces there. For blocks that are irregular. */
void scan_careful(char delimiter, const char *bytes, size_t len, Scan *s);
/* The last line feed outside quotes before `end`, or -1. */
ptrdiff_t scan_line_before(const Scan *s, const char *bytes, size_t end);
/* Leaves out the hits of a CSV block that stand in columns without codes. For who has the bytes in
   its cache: asking later, from another processor, costs as much as the pass. */
void scan_sift(const Needles *n, char delimiter, const char *bytes, Scan *s);
/* Whether a block seems to begin inside quotes, judged by its first bytes. A guess. */
bool scan_guess_inside(ScanForm form, char delimiter, const char *bytes, size_t len);
/* Whether the byte `at` stands in quotes. */
static inline bool scan_is_inside(const Scan *s, size_t at)
{
    return s->inside[at / 64] >> (at % 64) & 1;
}

/* How many bytes `c` stand outside quotes from `from` up to `to`; above `most` they are not counted
   to the end. */
int scan_count(const Scan *s, const char *bytes, char c, size_t from, size_t to, int most);

/* The ways to do it; scan_block chooses when it runs. Where a processor's own is not built, it is
   the plain one. */
void scan_block_plain(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                      size_t len, Scan *s);
void scan_block_avx2(const Needles *n, ScanForm form, char delimiter, const char *bytes, size_t len,
                     Scan *s);
void scan_block_avx512(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                       size_t len, Scan *s);

#endif
