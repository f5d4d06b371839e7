/* scan_loop.h: the pass itself, over words of 64 bytes. Who includes it has defined word_equal,
   word_same and word_candidates for its processor; each gives a bit for each of 64 bytes. */
#ifndef REFS_SCAN_LOOP_H
#define REFS_SCAN_LOOP_H

#include "refs/scan.h"

/* Bit i: the parity of the bits up to and with i. */
static inline uint64_t prefix_xor(uint64_t x)
{
    x ^= x << 1;
    x ^= x << 2;
    x ^= x << 4;
    x ^= x << 8;
    x ^= x << 16;
    x ^= x << 32;
    return x;
}

static inline uint64_t word_valid(size_t left)
{
    return left >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << left) - 1;
}

/* Keeps the candidates of a word that are codes. */
static inline void hits_add(const Needles *n, const char *bytes, size_t from, uint64_t candidates,
                            Scan *s)
{
    for (; candidates; candidates &= candidates - 1) {
        size_t at = from + (size_t)__builtin_ctzll(candidates);
        if (needles_at(n, bytes + at).ptr)
            s->hits[s->hit_count++] = (uint32_t)at;
    }
}

static inline bool opens_cell_behind(char c, char delimiter)
{
    return c == delimiter || c == '\n' || c == '\r' || c == '"';
}

static inline void loop_csv(const Needles *n, char delimiter, const char *bytes, size_t len,
                            Scan *s)
{
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, wrong = 0;
    for (size_t at = 0; at < len; at += 64) {
        const char *p = bytes + at;
        uint64_t valid = word_valid(len - at), inside = state;
        uint64_t quote = word_equal(p, '"') & valid;
        if (quote) {
            uint64_t cell = word_equal(p, '\n') | word_equal(p, '\r') | word_equal(p, delimiter);
            uint64_t behind = (cell | quote) << 1 | opens_cell_behind(p[-1], delimiter);
            inside ^= prefix_xor(quote);
            wrong |= quote & inside & ~behind;
            state = (uint64_t)((int64_t)inside >> 63);
        }
        s->inside[at / 64] = inside;
        s->lines += __builtin_popcountll(word_equal(p, '\n') & ~inside & valid);
        hits_add(n, bytes, at, word_candidates(n, p) & valid, s);
        if (valid != ~UINT64_C(0))
            state = (UINT64_C(0) - (inside >> (len - at - 1) & 1)); /* the end's own bit */
    }
    s->irregular = wrong != 0;
    s->ends_inside = state != 0;
}

/* The bytes that a backslash before them makes harmless; *carry is 1 where the next word's first
   byte is one. `slash` is not 0, or the carry is set. */
static inline uint64_t escaped_bits(uint64_t slash, uint64_t *carry)
{
    uint64_t escaped = *carry;
    slash &= ~escaped;
    *carry = 0;
    while (slash) {
        int i = __builtin_ctzll(slash);
        slash &= slash - 1;
        if (i == 63) {
            *carry = 1;
            break;
        }
        escaped |= UINT64_C(2) << i;
        slash &= ~(UINT64_C(2) << i);
    }
    return escaped;
}

static inline uint64_t backslash_before(const char *bytes)
{
    int run = 0;
    while (run < SCAN_PAD && bytes[-1 - run] == '\\')
        run++;
    return (uint64_t)(run & 1);
}

typedef struct Depth {
    int32_t now, low;
} Depth;

/* The closings of a word that reach the lowest depth so far. */
static inline void bounds_add(uint64_t open, uint64_t close, size_t from, Depth d, Depth *ret,
                              Scan *s)
{
    for (uint64_t both = open | close; both; both &= both - 1) {
        uint64_t bit = both & (UINT64_C(0) - both);
        if (open & bit) {
            d.now++;
            continue;
        }
        if (--d.now > d.low)
            continue;
        d.low = d.now;
        if (s->bound_count == SCAN_BOUNDS) {
            s->crowded = true;
            continue;
        }
        s->bounds[s->bound_count++] =
            (Bound){(uint32_t)from + (uint32_t)__builtin_ctzll(both), d.now};
    }
    *ret = d;
}

static inline void loop_json(const Needles *n, const char *bytes, size_t len, Scan *s)
{
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, carry = backslash_before(bytes);
    Depth depth = {0, INT32_MAX};
    for (size_t at = 0; at < len; at += 64) {
        const char *p = bytes + at;
        uint64_t valid = word_valid(len - at), inside = state;
        uint64_t quote = word_equal(p, '"') & valid, slash = word_equal(p, '\\') & valid;
        if (slash | carry)
            quote &= ~escaped_bits(slash, &carry);
        if (quote) {
            inside ^= prefix_xor(quote);
            state = (uint64_t)((int64_t)inside >> 63);
        }
        s->inside[at / 64] = inside;
        uint64_t open = word_same(p, '{') & ~inside & valid;
        uint64_t close = word_same(p, '}') & ~inside & valid;
        int opens = __builtin_popcountll(open), closes = __builtin_popcountll(close);
        if (closes && depth.now - closes <= depth.low)
            bounds_add(open, close, at, depth, &depth, s);
        else
            depth.now += opens - closes;
        hits_add(n, bytes, at, word_candidates(n, p) & valid, s);
        if (valid != ~UINT64_C(0))
            state = (UINT64_C(0) - (inside >> (len - at - 1) & 1));
    }
    s->depth = depth.now;
    s->ends_inside = state != 0;
}

static inline void loop_block(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                              size_t len, Scan *s)
{
    s->hit_count = s->bound_count = 0;
    s->depth = 0;
    s->lines = 0;
    s->irregular = s->crowded = false;
    s->ends_inside = s->starts_inside;
    if (form == SCAN_CSV)
        loop_csv(n, delimiter, bytes, len, s);
    else
        loop_json(n, bytes, len, s);
}

#endif
