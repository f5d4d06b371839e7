/* scan_loop.h: the pass itself, in runs of words of 64 bytes: first what each byte of a run is, by
   vectors and without a branch, then what follows from it. Who includes it has defined for its
   processor INLINE, Word, Tables and their functions; those of a word give a bit for each of its
   bytes, and `parities` the parity of the bits up to and with each. */
#ifndef REFS_SCAN_LOOP_H
#define REFS_SCAN_LOOP_H

#include "refs/scan.h"

static inline uint64_t word_valid(size_t left)
{
    return left >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << left) - 1;
}

/* A word a place: which of its bytes are quotes and candidates; of CSV those at which a line or a
   cell ends, of JSON the backslashes and the braces. begins[i + 1] has the bytes of word i behind
   which a cell may begin. */
typedef struct Marks {
    uint64_t quote[SCAN_RUN], spot[SCAN_RUN], line[SCAN_RUN], cell[SCAN_RUN], begins[SCAN_RUN + 1];
    uint64_t slash[SCAN_RUN], open[SCAN_RUN], close[SCAN_RUN];
} Marks;

/* Reads once and calls nothing, so that the tables stay in registers. The bytes come from the
   second-level cache and are asked for ahead. */
INLINE void run_look(const Tables *t, ScanForm form, char delimiter, const char *bytes, int words,
                     bool one_length, Marks *m)
{
    enum { AHEAD = 2048 };
    for (int i = 0; i < words; i++) {
        const char *p = bytes + (size_t)i * 64;
        __builtin_prefetch(p + AHEAD);
        Word w = word_load(p);
        m->quote[i] = word_equal(w, '"');
        if (form == SCAN_CSV) {
            m->line[i] = word_equal(w, '\n');
            m->cell[i] = word_equal(w, delimiter);
        } else {
            m->slash[i] = word_equal(w, '\\');
            m->open[i] = word_same(w, '{');
            m->close[i] = word_same(w, '}');
        }
        m->spot[i] = word_candidates(t, w, p, one_length);
    }
}

static __attribute__((noinline)) void run_csv_one(const Tables *t, char delimiter,
                                                  const char *bytes, int words, Marks *m)
{
    run_look(t, SCAN_CSV, delimiter, bytes, words, true, m);
}

static __attribute__((noinline)) void run_csv_many(const Tables *t, char delimiter,
                                                   const char *bytes, int words, Marks *m)
{
    run_look(t, SCAN_CSV, delimiter, bytes, words, false, m);
}

static __attribute__((noinline)) void run_json_one(const Tables *t, const char *bytes, int words,
                                                   Marks *m)
{
    run_look(t, SCAN_JSON, 0, bytes, words, true, m);
}

static __attribute__((noinline)) void run_json_many(const Tables *t, const char *bytes, int words,
                                                    Marks *m)
{
    run_look(t, SCAN_JSON, 0, bytes, words, false, m);
}

/* Of the last word only the bytes up to `left` count. */
static inline void run_ends(Marks *m, int last, size_t left)
{
    uint64_t valid = word_valid(left);
    m->quote[last] &= valid;
    m->spot[last] &= valid;
    m->line[last] &= valid;
    m->slash[last] &= valid;
    m->open[last] &= valid;
    m->close[last] &= valid;
}

/* Whether what stands behind the byte `bit` of word `i` is in a column without codes, as far as the
   run's lines and cells tell; where the line begins before the run they may not. */
static inline bool stands_elsewhere(const Needles *n, const Marks *m, const uint64_t *inside, int i,
                                    int bit)
{
    int column = 0;
    uint64_t before = word_valid((size_t)bit + 1);
    for (; i >= 0 && column < n->column_count; i--) {
        uint64_t line = m->line[i] & ~inside[i] & before, cell = m->cell[i] & ~inside[i] & before;
        if (line) {
            column += __builtin_popcountll(cell >> (63 - __builtin_clzll(line)));
            return column >= n->column_count || !n->columns[column];
        }
        column += __builtin_popcountll(cell);
        before = ~UINT64_C(0);
    }
    return column >= n->column_count;
}

/* Keeps the candidates of a run that are codes. Which words have any is found without a branch.
   `inside` is NULL where columns are not known. */
static inline void run_hits(const Needles *n, const char *bytes, size_t from, int words,
                            const Marks *m, const uint64_t *inside, Scan *s)
{
    for (uint64_t some = words_some(m->spot, words); some; some &= some - 1) {
        int i = __builtin_ctzll(some);
        for (uint64_t spots = m->spot[i]; spots; spots &= spots - 1) {
            int bit = __builtin_ctzll(spots);
            size_t at = from + (size_t)i * 64 + (size_t)bit;
            if (inside && stands_elsewhere(n, m, inside, i, bit))
                continue;
            if (needles_at(n, bytes + at).ptr)
                s->hits[s->hit_count++] = (uint32_t)at;
        }
    }
}

/* ---- CSV ---- */

/* Counts lines, and gives a bit for each quote that opens where no cell begins. A carriage return
   alone does not count as a beginning here: the careful look knows it. */
static inline uint64_t run_csv(Marks *m, int words, const uint64_t *inside, int64_t *lines)
{
    uint64_t wrong = 0;
    int64_t count = 0;
    for (int i = 0; i < words; i++)
        m->begins[i + 1] = m->quote[i] | m->line[i] | m->cell[i];
    for (int i = 0; i < words; i++) {
        uint64_t begins = m->begins[i + 1] << 1 | m->begins[i] >> 63;
        wrong |= m->quote[i] & inside[i] & ~begins;
        count += __builtin_popcountll(m->line[i] & ~inside[i]);
    }
    m->begins[0] = m->begins[words];
    *lines += count;
    return wrong;
}

INLINE void loop_csv(const Needles *n, const Tables *t, char delimiter, const char *bytes,
                     size_t len, Scan *s)
{
    Marks m;
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, wrong = 0;
    char before = bytes[-1];
    m.begins[0] = (uint64_t)(before == delimiter || before == '\n' || before == '"') << 63;
    for (size_t at = 0; at < len; at += SCAN_RUN * 64) {
        int words = len - at >= SCAN_RUN * 64 ? SCAN_RUN : (int)((len - at + 63) / 64);
        uint64_t *inside = s->inside + at / 64;
        if (n->behind_offset)
            run_csv_one(t, delimiter, bytes + at, words, &m);
        else
            run_csv_many(t, delimiter, bytes + at, words, &m);
        if (len - at < SCAN_RUN * 64)
            run_ends(&m, words - 1, len - at - (size_t)(words - 1) * 64);
        state = parities(m.quote, words, state, inside);
        wrong |= run_csv(&m, words, inside, &s->lines);
        run_hits(n, bytes, at, words, &m, n->columns && !wrong ? inside : NULL, s);
    }
    s->irregular = wrong != 0;
    s->ends_inside = state != 0;
}

/* ---- JSON ---- */

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

/* The quotes behind a backslash are none. */
static inline void run_escapes(Marks *m, int words, uint64_t *carry)
{
    uint64_t any = *carry;
    for (int i = 0; i < words; i++)
        any |= m->slash[i];
    for (int i = 0; i < words && any; i++) {
        if (m->slash[i] | *carry)
            m->quote[i] &= ~escaped_bits(m->slash[i], carry);
    }
}

/* The braces of a whole run are counted before the depth is followed through it. */
static inline Depth run_depth(Marks *m, int words, const uint64_t *inside, size_t from, Depth depth,
                              Scan *s)
{
    int64_t opens[SCAN_RUN], closes[SCAN_RUN];
    for (int i = 0; i < words; i++) {
        m->open[i] &= ~inside[i];
        m->close[i] &= ~inside[i];
        opens[i] = __builtin_popcountll(m->open[i]);
        closes[i] = __builtin_popcountll(m->close[i]);
    }
    for (int i = 0; i < words; i++) {
        if (closes[i] && depth.now - closes[i] <= depth.low)
            bounds_add(m->open[i], m->close[i], from + (size_t)i * 64, depth, &depth, s);
        else
            depth.now += (int32_t)(opens[i] - closes[i]);
    }
    return depth;
}

INLINE void loop_json(const Needles *n, const Tables *t, const char *bytes, size_t len, Scan *s)
{
    Marks m;
    uint64_t state = s->starts_inside ? ~UINT64_C(0) : 0, carry = backslash_before(bytes);
    Depth depth = {0, INT32_MAX};
    for (size_t at = 0; at < len; at += SCAN_RUN * 64) {
        int words = len - at >= SCAN_RUN * 64 ? SCAN_RUN : (int)((len - at + 63) / 64);
        uint64_t *inside = s->inside + at / 64;
        if (n->behind_offset)
            run_json_one(t, bytes + at, words, &m);
        else
            run_json_many(t, bytes + at, words, &m);
        if (len - at < SCAN_RUN * 64)
            run_ends(&m, words - 1, len - at - (size_t)(words - 1) * 64);
        run_escapes(&m, words, &carry);
        state = parities(m.quote, words, state, inside);
        depth = run_depth(&m, words, inside, at, depth, s);
        run_hits(n, bytes, at, words, &m, NULL, s);
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
    Tables t = tables_of(n);
    if (form == SCAN_CSV)
        loop_csv(n, &t, delimiter, bytes, len, s);
    else
        loop_json(n, &t, bytes, len, s);
}

#endif
