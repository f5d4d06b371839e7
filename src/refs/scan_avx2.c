/* scan_avx2.c: the pass for processors with AVX2. */
#include "refs/scan.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,popcnt,lzcnt")

static inline __m256i load(const char *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

static inline uint64_t join(__m256i first, __m256i second)
{
    return (uint32_t)_mm256_movemask_epi8(first) |
           (uint64_t)(uint32_t)_mm256_movemask_epi8(second) << 32;
}

static inline uint64_t word_equal(const char *p, char c)
{
    __m256i wanted = _mm256_set1_epi8(c);
    return join(_mm256_cmpeq_epi8(load(p), wanted), _mm256_cmpeq_epi8(load(p + 32), wanted));
}

/* Equal but for the bit that tells [ from { and ] from }. */
static inline uint64_t word_same(const char *p, char c)
{
    __m256i wanted = _mm256_set1_epi8(c), bit = _mm256_set1_epi8(0x20);
    return join(_mm256_cmpeq_epi8(_mm256_or_si256(load(p), bit), wanted),
                _mm256_cmpeq_epi8(_mm256_or_si256(load(p + 32), bit), wanted));
}

static inline __m256i table(const uint8_t *t)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)t));
}

/* The buckets that the bytes of `x` may stand in; a byte from 128 up gives none. */
static inline __m256i buckets_low(const Needles *n, int k, __m256i x)
{
    return _mm256_shuffle_epi8(table(n->low[k]), x);
}

static inline __m256i buckets_high(const Needles *n, int k, __m256i x)
{
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(x, 4), _mm256_set1_epi8(15));
    return _mm256_shuffle_epi8(table(n->high[k]), high);
}

/* The high halves of a code's own bytes are not looked at but for the first: they are nearly all
   digits, and what is let through is looked at again. */
static inline __m256i half_candidates(const Needles *n, const char *p)
{
    enum { LAST = NEEDLE_OFFSETS - 1 };
    __m256i x = load(p), buckets = _mm256_and_si256(buckets_low(n, 0, x), buckets_high(n, 0, x));
    x = load(p + n->offset[LAST]);
    buckets = _mm256_and_si256(buckets, buckets_low(n, LAST, x));
    buckets = _mm256_and_si256(buckets, buckets_high(n, LAST, x));
    x = load(p + 1);
    buckets = _mm256_and_si256(buckets, buckets_low(n, 1, x));
    buckets = _mm256_and_si256(buckets, buckets_high(n, 1, x));
    for (int k = 2; k < LAST; k++)
        buckets = _mm256_and_si256(buckets, buckets_low(n, k, load(p + n->offset[k])));
    return _mm256_cmpeq_epi8(buckets, _mm256_setzero_si256());
}

static inline uint64_t word_candidates(const Needles *n, const char *p)
{
    return ~join(half_candidates(n, p), half_candidates(n, p + 32));
}

#include "refs/scan_loop.h"

void scan_block_avx2(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                     size_t len, Scan *s)
{
    loop_block(n, form, delimiter, bytes, len, s);
}

#pragma GCC pop_options

#else

void scan_block_avx2(const Needles *n, ScanForm form, char delimiter, const char *bytes,
                     size_t len, Scan *s)
{
    scan_block_plain(n, form, delimiter, bytes, len, s);
}

#endif
