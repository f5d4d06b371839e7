/* scan_plain.c: the pass for any processor; with SSE2, which every x86-64 has, a little faster. */
#include "refs/scan.h"

#define INLINE static inline

/* The bytes and the tables stay where they are. */
typedef const char *Word;
typedef const Needles *Tables;

INLINE Word word_load(const char *p)
{
    return p;
}

#if defined(__SSE2__)

#include <emmintrin.h>

INLINE __m128i load(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

INLINE uint64_t word_equal(Word w, char c)
{
    __m128i wanted = _mm_set1_epi8(c);
    uint64_t bits = 0;
    for (int i = 0; i < 64; i += 16)
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(load(w + i), wanted)) << i;
    return bits;
}

INLINE uint64_t word_same(Word w, char c)
{
    __m128i wanted = _mm_set1_epi8(c), bit = _mm_set1_epi8(0x20);
    uint64_t bits = 0;
    for (int i = 0; i < 64; i += 16) {
        __m128i same = _mm_cmpeq_epi8(_mm_or_si128(load(w + i), bit), wanted);
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(same) << i;
    }
    return bits;
}

#else

INLINE uint64_t word_equal(Word w, char c)
{
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++)
        bits |= (uint64_t)(w[i] == c) << i;
    return bits;
}

INLINE uint64_t word_same(Word w, char c)
{
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++)
        bits |= (uint64_t)((w[i] | 0x20) == c) << i;
    return bits;
}

#endif

static uint64_t prefix_xor(uint64_t x)
{
    x ^= x << 1;
    x ^= x << 2;
    x ^= x << 4;
    x ^= x << 8;
    x ^= x << 16;
    x ^= x << 32;
    return x;
}

#include "refs/scan_words.h"

INLINE Tables tables_of(const Needles *n)
{
    return n;
}

/* The bytes around a code are rare together, so most bytes cost one look or two. */
INLINE uint64_t word_candidates(const Tables *t, Word w, const char *p, bool one_length)
{
    (void)w;
    const Needles *n = *t;
    const uint8_t *u = (const uint8_t *)p;
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++) {
        if (!n->is_before[u[i]] || (one_length && !n->is_behind[u[i + n->behind_offset]]))
            continue;
        uint8_t buckets = 0xff;
        for (int k = 0; k < NEEDLE_BYTES; k++)
            buckets &= n->low[k][u[i + n->offset[k]] & 15];
        bits |= (uint64_t)(buckets != 0) << i;
    }
    return bits;
}

#include "refs/scan_loop.h"

void scan_block_plain(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                      size_t len, Scan *s)
{
    loop_block(n, form, delimiter, bytes, len, s);
}

int scan_count(const Scan *s, const char *bytes, char c, size_t from, size_t to, int most)
{
    int count = 0;
    for (size_t at = from / 64 * 64; at < to && count <= most; at += 64) {
        uint64_t bits = word_equal(bytes + at, c) & ~s->inside[at / 64] & word_valid(to - at);
        if (at < from)
            bits &= ~UINT64_C(0) << (from - at);
        for (; bits && count <= most; bits &= bits - 1) /* few; not every processor counts bits */
            count++;
    }
    return count;
}
