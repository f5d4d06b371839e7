/* scan_loop.h: the pass itself, over words of 64 bytes. Who includes it has defined for its
   processor INLINE, Word, Tables and their functions; those of a word give a bit for each of its
   bytes, and prefix_xor the parity of the bits up to and with each. */
#ifndef REFS_SCAN_LOOP_H
#define REFS_SCAN_LOOP_H

#include "refs/scan.h"

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

/* What stands in quotes: the state behind the last byte that counts. */
static inline uint64_t state_behind(uint64_t inside, size_t left)
{
    return left >= 64 ? (uint64_t)((int64_t)inside >> 63)
                      : UINT64_C(0) - (inside >> (left - 1) & 1);
}

INLINE void loop_csv(const Needles *n, const Tables *t, const char *bytes, size_t len, Scan *s,
                     bool one_length)
{
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, wrong = 0;
    int64_t lines = 0;
    for (size_t at = 0; at < len; at += 64) {
        const char *p = bytes + at;
        Word w = word_load(p);
        uint64_t valid = word_valid(len - at), quote = word_equal(w, '"') & valid;
        uint64_t inside = state ^ prefix_xor(quote);
        wrong |= quote & inside & ~word_begins(t, p);
        state = state_behind(inside, len - at);
        s->inside[at / 64] = inside;
        lines += __builtin_popcountll(word_equal(w, '\n') & ~inside & valid);
        uint64_t candidates = word_candidates(t, w, p, one_length) & valid;
        if (candidates)
            hits_add(n, bytes, at, candidates, s);
    }
    s->lines = lines;
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
        if (s->bound_count == s->bound_room) {
            s->crowded = true;
            continue;
        }
        s->bounds[s->bound_count++] =
            (Bound){(uint32_t)from + (uint32_t)__builtin_ctzll(both), d.now};
    }
    *ret = d;
}

INLINE void loop_json(const Needles *n, const Tables *t, const char *bytes, size_t len, Scan *s,
                      bool one_length)
{
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, carry = backslash_before(bytes);
    Depth depth = {0, INT32_MAX};
    for (size_t at = 0; at < len; at += 64) {
        const char *p = bytes + at;
        Word w = word_load(p);
        uint64_t valid = word_valid(len - at);
        uint64_t quote = word_equal(w, '"') & valid, slash = word_equal(w, '\\') & valid;
        if (slash | carry)
            quote &= ~escaped_bits(slash, &carry);
        uint64_t inside = state ^ prefix_xor(quote);
        state = state_behind(inside, len - at);
        s->inside[at / 64] = inside;
        uint64_t open = word_same(w, '{') & ~inside & valid;
        uint64_t close = word_same(w, '}') & ~inside & valid;
        int opens = __builtin_popcountll(open), closes = __builtin_popcountll(close);
        if (closes && depth.now - closes <= depth.low)
            bounds_add(open, close, at, depth, &depth, s);
        else
            depth.now += opens - closes;
        uint64_t candidates = word_candidates(t, w, p, one_length) & valid;
        if (candidates)
            hits_add(n, bytes, at, candidates, s);
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
    s->odd = -1;
    s->irregular = s->crowded = false;
    s->ends_inside = s->starts_inside;
    char around[] = {delimiter, '\n', '\r', '"'};
    Tables t = tables_of(n, byteset_of((Str){around, sizeof around}));
    if (form == SCAN_CSV && n->behind_offset)
        loop_csv(n, &t, bytes, len, s, true);
    else if (form == SCAN_CSV)
        loop_csv(n, &t, bytes, len, s, false);
    else if (n->behind_offset)
        loop_json(n, &t, bytes, len, s, true);
    else
        loop_json(n, &t, bytes, len, s, false);
}

#endif
