/* scan_plain.c: the pass for any processor; with SSE2, which every x86-64 has, a little faster. */
#include "refs/scan.h"

#if defined(__SSE2__)

#include <emmintrin.h>

static inline __m128i load(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline uint64_t word_equal(const char *p, char c)
{
    __m128i wanted = _mm_set1_epi8(c);
    uint64_t bits = 0;
    for (int i = 0; i < 64; i += 16)
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(load(p + i), wanted)) << i;
    return bits;
}

static inline uint64_t word_same(const char *p, char c)
{
    __m128i wanted = _mm_set1_epi8(c), bit = _mm_set1_epi8(0x20);
    uint64_t bits = 0;
    for (int i = 0; i < 64; i += 16) {
        __m128i same = _mm_cmpeq_epi8(_mm_or_si128(load(p + i), bit), wanted);
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(same) << i;
    }
    return bits;
}

#else

static inline uint64_t word_equal(const char *p, char c)
{
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++)
        bits |= (uint64_t)(p[i] == c) << i;
    return bits;
}

static inline uint64_t word_same(const char *p, char c)
{
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++)
        bits |= (uint64_t)((p[i] | 0x20) == c) << i;
    return bits;
}

#endif

/* The byte before a code and the one behind it are rare together, so most bytes cost two looks. */
static inline uint64_t word_candidates(const Needles *n, const char *p)
{
    enum { LAST = NEEDLE_OFFSETS - 1 };
    const uint8_t *u = (const uint8_t *)p;
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++) {
        uint8_t buckets = n->all[0][u[i]] & n->all[LAST][u[i + n->offset[LAST]]];
        if (!buckets)
            continue;
        for (int k = 1; k < LAST; k++)
            buckets &= n->all[k][u[i + n->offset[k]]];
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

int scan_count(const Scan *s, const char *bytes, char c, size_t from, size_t to)
{
    int count = 0;
    for (size_t at = from / 64 * 64; at < to; at += 64) {
        uint64_t bits = word_equal(bytes + at, c) & ~s->inside[at / 64] & word_valid(to - at);
        if (at < from)
            bits &= ~UINT64_C(0) << (from - at);
        count += __builtin_popcountll(bits);
    }
    return count;
}
