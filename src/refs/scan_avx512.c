/* scan_avx512.c: the pass for processors with AVX-512 VBMI, which look up a byte among 128 at once.
 */
#include "refs/scan.h"

#if defined(__AVX512VBMI__)

#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

typedef __m512i Word;

INLINE Word word_load(const char *p)
{
    return _mm512_loadu_si512((const void *)p);
}

INLINE uint64_t word_equal(Word w, char c)
{
    return _mm512_cmpeq_epi8_mask(w, _mm512_set1_epi8(c));
}

/* Equal but for the bit that tells [ from { and ] from }. */
INLINE uint64_t word_same(Word w, char c)
{
    return _mm512_cmpeq_epi8_mask(_mm512_or_si512(w, _mm512_set1_epi8(0x20)), _mm512_set1_epi8(c));
}

INLINE uint64_t prefix_xor(uint64_t x)
{
    __m128i ones = _mm_set1_epi8((char)0xff);
    return (uint64_t)_mm_cvtsi128_si64(
        _mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)x), ones, 0));
}

/* 128 bytes in two registers each. */
typedef struct Tables {
    __m512i low[NEEDLE_BYTES + 2], high[NEEDLE_BYTES + 2], cell;
    int offset[NEEDLE_BYTES], behind_offset;
} Tables;

INLINE Tables tables_of(const Needles *n, ByteSet cell)
{
    Tables t = {.behind_offset = n->behind_offset};
    t.cell = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(const void *)cell.first));
    for (int k = 0; k < NEEDLE_BYTES + 2; k++) {
        t.low[k] = _mm512_loadu_si512(n->buckets[k]);
        t.high[k] = _mm512_loadu_si512(n->buckets[k] + 64);
    }
    for (int k = 0; k < NEEDLE_BYTES; k++)
        t.offset[k] = n->offset[k];
    return t;
}

/* The highest bit of a byte is not looked at: what that lets through is looked at again. */
INLINE __m512i buckets_of(const Tables *t, int k, Word w)
{
    return _mm512_permutex2var_epi8(t->low[k], w, t->high[k]);
}

INLINE uint64_t word_candidates(const Tables *t, Word w, const char *p, bool one_length)
{
    __m512i buckets = buckets_of(t, NEEDLE_BYTES, w);
    for (int k = 0; k < NEEDLE_BYTES; k++)
        buckets = _mm512_and_si512(buckets, buckets_of(t, k, word_load(p + t->offset[k])));
    if (!one_length)
        return _mm512_test_epi8_mask(buckets, buckets);
    return _mm512_test_epi8_mask(buckets,
                                 buckets_of(t, NEEDLE_BYTES + 1, word_load(p + t->behind_offset)));
}

/* The bytes before which a cell begins. */
INLINE uint64_t word_begins(const Tables *t, const char *p)
{
    Word w = word_load(p - 1);
    return _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(t->cell, w), w);
}

#include "refs/scan_loop.h"

void scan_block_avx512(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                       size_t len, Scan *s)
{
    loop_block(n, form, delimiter, bytes, len, s);
}

#else

void scan_block_avx512(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                       size_t len, Scan *s)
{
    scan_block_plain(n, form, delimiter, bytes, len, s);
}

#endif
