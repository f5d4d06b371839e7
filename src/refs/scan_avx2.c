/* scan_avx2.c: the pass for processors with AVX2. */
#include "refs/scan.h"

#if defined(__AVX2__)

#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

INLINE __m256i load(const char *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

INLINE uint64_t join(__m256i first, __m256i second)
{
    return (uint32_t)_mm256_movemask_epi8(first) | (uint64_t)(uint32_t)_mm256_movemask_epi8(second)
                                                       << 32;
}

/* 64 bytes, loaded once. */
typedef struct Word {
    __m256i first, second;
} Word;

INLINE Word word_load(const char *p)
{
    return (Word){load(p), load(p + 32)};
}

INLINE uint64_t word_equal(Word w, char c)
{
    __m256i wanted = _mm256_set1_epi8(c);
    return join(_mm256_cmpeq_epi8(w.first, wanted), _mm256_cmpeq_epi8(w.second, wanted));
}

/* Equal but for the bit that tells [ from { and ] from }. */
INLINE uint64_t word_same(Word w, char c)
{
    __m256i wanted = _mm256_set1_epi8(c), bit = _mm256_set1_epi8(0x20);
    return join(_mm256_cmpeq_epi8(_mm256_or_si256(w.first, bit), wanted),
                _mm256_cmpeq_epi8(_mm256_or_si256(w.second, bit), wanted));
}

INLINE uint64_t prefix_xor(uint64_t x)
{
    __m128i ones = _mm_set1_epi8((char)0xff);
    return (uint64_t)_mm_cvtsi128_si64(
        _mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)x), ones, 0));
}

#include "refs/scan_words.h"

/* The tables, in registers. */
typedef struct Tables {
    __m256i before[2], behind[2], low[NEEDLE_BYTES];
    int offset[NEEDLE_BYTES], behind_offset;
} Tables;

INLINE __m256i table(const uint8_t *t)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)t));
}

INLINE Tables tables_of(const Needles *n)
{
    Tables t = {
        .before = {table(n->before.first), table(n->before.second)},
        .behind = {table(n->behind.first), table(n->behind.second)},
        .behind_offset = n->behind_offset
    };
    for (int k = 0; k < NEEDLE_BYTES; k++) {
        t.low[k] = table(n->low[k]);
        t.offset[k] = n->offset[k];
    }
    return t;
}

/* A byte from 128 up looks up 0 and so equals nothing. */
INLINE __m256i one_of(const __m256i set[2], __m256i x)
{
    return _mm256_or_si256(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(set[0], x), x),
                           _mm256_cmpeq_epi8(_mm256_shuffle_epi8(set[1], x), x));
}

INLINE __m256i half_candidates(const Tables *t, __m256i x, const char *p, bool one_length)
{
    __m256i found = one_of(t->before, x);
    if (one_length)
        found = _mm256_and_si256(found, one_of(t->behind, load(p + t->behind_offset)));
    __m256i buckets = _mm256_shuffle_epi8(t->low[0], load(p + t->offset[0]));
#pragma GCC unroll 4
    for (int k = 1; k < NEEDLE_BYTES; k++)
        buckets = _mm256_and_si256(buckets, _mm256_shuffle_epi8(t->low[k], load(p + t->offset[k])));
    return _mm256_andnot_si256(_mm256_cmpeq_epi8(buckets, _mm256_setzero_si256()), found);
}

INLINE uint64_t word_candidates(const Tables *t, Word w, const char *p, bool one_length)
{
    return join(half_candidates(t, w.first, p, one_length),
                half_candidates(t, w.second, p + 32, one_length));
}

#include "refs/scan_loop.h"

void scan_block_avx2(const Needles *n, ScanForm form, char delimiter, const char *bytes, size_t len,
                     Scan *s)
{
    loop_block(n, form, delimiter, bytes, len, s);
}

#else

void scan_block_avx2(const Needles *n, ScanForm form, char delimiter, const char *bytes, size_t len,
                     Scan *s)
{
    scan_block_plain(n, form, delimiter, bytes, len, s);
}

#endif
