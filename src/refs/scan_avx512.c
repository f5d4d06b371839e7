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

enum { LANES = 8 };

/* The parity within each of eight words. */
INLINE __m512i prefix_xor(__m512i x)
{
    x = _mm512_xor_si512(x, _mm512_slli_epi64(x, 1));
    x = _mm512_xor_si512(x, _mm512_slli_epi64(x, 2));
    x = _mm512_xor_si512(x, _mm512_slli_epi64(x, 4));
    x = _mm512_xor_si512(x, _mm512_slli_epi64(x, 8));
    x = _mm512_xor_si512(x, _mm512_slli_epi64(x, 16));
    return _mm512_xor_si512(x, _mm512_slli_epi64(x, 32));
}

/* Eight words at a time. Bit k of `each`: the words up to k have an odd number of bits; of the
   words before all of them, `odd` tells. */
static uint64_t parities(const uint64_t *bits, int words, uint64_t state, uint64_t *ret)
{
    unsigned odd = (unsigned)state & 0xff;
    for (int i = 0; i < words; i += LANES) {
        __mmask8 here = (__mmask8)(words - i < LANES ? (1 << (words - i)) - 1 : 0xff);
        __m512i x = prefix_xor(_mm512_maskz_loadu_epi64(here, bits + i));
        unsigned each = _cvtmask8_u32(_mm512_movepi64_mask(x));
        each ^= each << 1;
        each ^= each << 2;
        each ^= each << 4;
        __m512i before = _mm512_movm_epi64((__mmask8)(each << 1 ^ odd));
        odd ^= each >> (LANES - 1) & 1 ? 0xff : 0;
        x = _mm512_xor_si512(x, before);
        if (words - i >= LANES) /* what is stored whole can be read again at once */
            _mm512_storeu_si512((void *)(ret + i), x);
        else
            _mm512_mask_storeu_epi64(ret + i, here, x);
    }
    return UINT64_C(0) - (odd & 1);
}

/* A bit for each word that has any. */
static uint64_t words_some(const uint64_t *bits, int words)
{
    uint64_t some = 0;
    for (int i = 0; i < words; i += LANES) {
        __mmask8 here = (__mmask8)(words - i < LANES ? (1 << (words - i)) - 1 : 0xff);
        __m512i x = _mm512_maskz_loadu_epi64(here, bits + i);
        some |= (uint64_t)_mm512_test_epi64_mask(x, x) << i;
    }
    return some;
}

/* By the lower six bits of a byte. */
typedef struct Tables {
    __m512i low[NEEDLE_BYTES + 2];
    int offset[NEEDLE_BYTES], behind_offset;
} Tables;

INLINE Tables tables_of(const Needles *n)
{
    Tables t = {.behind_offset = n->behind_offset};
    for (int k = 0; k < NEEDLE_BYTES + 2; k++)
        t.low[k] = _mm512_or_si512(word_load((const char *)n->buckets[k]),
                                   word_load((const char *)n->buckets[k] + 64));
    for (int k = 0; k < NEEDLE_BYTES; k++)
        t.offset[k] = n->offset[k];
    return t;
}

/* The two highest bits of a byte are not looked at, which halves the look-ups' time: what that lets
   through is looked at again. */
INLINE __m512i buckets_of(const Tables *t, int k, Word w)
{
    return _mm512_permutexvar_epi8(w, t->low[k]);
}

INLINE uint64_t word_candidates(const Tables *t, Word w, const char *p, bool one_length)
{
    __m512i buckets = buckets_of(t, NEEDLE_BYTES, w);
#pragma GCC unroll 4
    for (int k = 0; k < NEEDLE_BYTES; k++)
        buckets = _mm512_and_si512(buckets, buckets_of(t, k, word_load(p + t->offset[k])));
    if (!one_length)
        return _mm512_test_epi8_mask(buckets, buckets);
    return _mm512_test_epi8_mask(buckets,
                                 buckets_of(t, NEEDLE_BYTES + 1, word_load(p + t->behind_offset)));
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
