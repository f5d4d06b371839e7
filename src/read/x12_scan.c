/* x12_scan.c: 64 bytes at a time into bits, bits into offsets: AVX2, SSE2 or plain C. */
#include "read/x12_scan.h"

#include <string.h>

#if defined(__x86_64__)
#include "base/cpu.h"
#include <immintrin.h>
#define WITH_X86 1
#endif

enum { BLOCK = 64 };

/* What a block holds, a bit for each byte. */
typedef struct Bits {
    uint64_t elements, ends, breaks;
} Bits;

/* A line break is in order behind the end of a segment, and behind another break that is;
   `*follows` says whether the byte before the block was such. */
static inline __attribute__((always_inline)) void breaks_note(X12Index *x, Bits b,
                                                              uint64_t *follows)
{
    uint64_t in_order = b.ends | b.breaks;
    uint64_t odd = b.breaks & ~(in_order << 1 | *follows);
    *follows = in_order >> 63;
    if (odd)
        x->odd = true;
}

/* Notes the marks of the block at `at`. */
static void block_note(X12Index *x, Bits b, uint32_t at, uint64_t *follows)
{
    breaks_note(x, b, follows);
    uint32_t n = x->end_count, k = x->segment_count;
    for (uint64_t all = b.elements | b.ends; all; all &= all - 1) {
        int bit = __builtin_ctzll(all);
        x->ends[n] = at + (uint32_t)bit;
        x->last[k] = n++;
        k += b.ends >> bit & 1;
    }
    x->end_count = n;
    x->segment_count = k;
}

static inline void index_begin(X12Index *x)
{
    x->end_count = x->segment_count = 0;
    x->odd = false;
}

/* With a line feed as its end, a segment's carriage return is cut off with it, and no line can be
   broken inside. */
static inline bool breaks_matter(const X12Marks *m)
{
    return m->end[0] != '\n';
}

/* ---- plain ---- */

static inline bool is_break(char c)
{
    return (c & 0xf8) == 8; /* tab to carriage return, and what no text holds */
}

static Bits bits_plain(const X12Marks *m, const char *p, size_t len)
{
    Bits b = {0};
    for (size_t i = 0; i < len; i++) {
        uint64_t bit = UINT64_C(1) << i;
        if (p[i] == m->element)
            b.elements |= bit;
        else if (p[i] == m->end[0])
            b.ends |= bit;
        else if (is_break(p[i]) && breaks_matter(m))
            b.breaks |= bit;
    }
    return b;
}

static void scan_plain(X12Index *x, const X12Marks *m, const char *bytes, size_t len)
{
    uint64_t follows = 1;
    index_begin(x);
    for (size_t at = 0; at < len; at += BLOCK) {
        size_t part = len - at < BLOCK ? len - at : BLOCK;
        block_note(x, bits_plain(m, bytes + at, part), (uint32_t)at, &follows);
    }
}

/* An end of several bytes: found by its last byte, proved by those before it. */
static void scan_wide(X12Index *x, const X12Marks *m, const char *bytes, size_t len)
{
    size_t width = (size_t)m->end_len;
    index_begin(x);
    x->odd = true;
    for (size_t i = 0; i < len; i++) {
        bool ends = i + 1 >= width && !memcmp(bytes + i + 1 - width, m->end, width);
        if (!ends && bytes[i] != m->element)
            continue;
        x->ends[x->end_count] = (uint32_t)(ends ? i + 1 - width : i);
        if (ends)
            x->last[x->segment_count++] = x->end_count;
        x->end_count++;
    }
}

/* ---- with SIMD ---- */

#ifdef WITH_X86

static inline uint64_t bits16(__m128i eq)
{
    return (uint32_t)_mm_movemask_epi8(eq);
}

static inline __attribute__((always_inline)) Bits
bits_sse2(const char *p, __m128i element, __m128i end, __m128i mask, __m128i eight)
{
    Bits b = {0};
    for (int i = 0; i < BLOCK; i += 16) {
        __m128i c = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
        b.elements |= bits16(_mm_cmpeq_epi8(c, element)) << i;
        b.ends |= bits16(_mm_cmpeq_epi8(c, end)) << i;
        b.breaks |= bits16(_mm_cmpeq_epi8(_mm_and_si128(c, mask), eight)) << i;
    }
    return b;
}

static void scan_sse2(X12Index *x, const X12Marks *m, const char *bytes, size_t len)
{
    const __m128i element = _mm_set1_epi8(m->element), end = _mm_set1_epi8(m->end[0]);
    const __m128i mask = _mm_set1_epi8((char)0xf8);
    const __m128i eight = _mm_set1_epi8(breaks_matter(m) ? 8 : 1);
    uint64_t follows = 1;
    size_t at = 0;
    index_begin(x);
    for (; at + BLOCK <= len; at += BLOCK)
        block_note(x, bits_sse2(bytes + at, element, end, mask, eight), (uint32_t)at, &follows);
    if (at < len)
        block_note(x, bits_plain(m, bytes + at, len - at), (uint32_t)at, &follows);
}

#define FOR_AVX2 __attribute__((target("avx2,bmi,popcnt")))

/* The same without a branch for each mark: eight offsets at a time are written, the last of them
   beyond the count. */
FOR_AVX2 static inline void block_note_fast(X12Index *x, Bits b, uint32_t at, uint64_t *follows)
{
    uint64_t all = b.elements | b.ends;
    uint32_t n = x->end_count, k = x->segment_count, count = (uint32_t)_mm_popcnt_u64(all);
    breaks_note(x, b, follows);
    for (uint64_t ends = b.ends; ends; ends &= ends - 1)
        x->last[k++] = n + (uint32_t)_mm_popcnt_u64(all & (_blsmsk_u64(ends) >> 1));
    for (uint32_t *to = x->ends + n, *end = to + count; to < end; to += 8) {
        for (int i = 0; i < 8; i++) {
            to[i] = at + (uint32_t)_tzcnt_u64(all);
            all &= all - 1;
        }
    }
    x->end_count = n + count;
    x->segment_count = k;
}

FOR_AVX2 static inline uint64_t bits32(__m256i eq)
{
    return (uint32_t)_mm256_movemask_epi8(eq);
}

FOR_AVX2 static void scan_avx2(X12Index *x, const X12Marks *m, const char *bytes, size_t len)
{
    const __m256i element = _mm256_set1_epi8(m->element), end = _mm256_set1_epi8(m->end[0]);
    const __m256i mask = _mm256_set1_epi8((char)0xf8);
    const __m256i eight = _mm256_set1_epi8(breaks_matter(m) ? 8 : 1);
    uint64_t follows = 1;
    size_t at = 0;
    index_begin(x);
    for (; at + BLOCK <= len; at += BLOCK) {
        __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)(bytes + at));
        __m256i c = _mm256_loadu_si256((const __m256i *)(const void *)(bytes + at + 32));
        Bits b = {
            .elements =
                bits32(_mm256_cmpeq_epi8(a, element)) | bits32(_mm256_cmpeq_epi8(c, element)) << 32,
            .ends = bits32(_mm256_cmpeq_epi8(a, end)) | bits32(_mm256_cmpeq_epi8(c, end)) << 32,
            .breaks = bits32(_mm256_cmpeq_epi8(_mm256_and_si256(a, mask), eight)) |
                      bits32(_mm256_cmpeq_epi8(_mm256_and_si256(c, mask), eight)) << 32,
        };
        block_note_fast(x, b, (uint32_t)at, &follows);
    }
    if (at < len)
        block_note(x, bits_plain(m, bytes + at, len - at), (uint32_t)at, &follows);
}

#endif

/* ---- the choice ---- */

X12Scan x12_scan_at(int i)
{
    switch (i) {
    case 0: return scan_plain;
#ifdef WITH_X86
    case 1: return scan_sse2;
    case 2: return CPU_HAS("avx2", AVX2) ? scan_avx2 : NULL;
#endif
    default: return NULL;
    }
}

X12Scan x12_scan_for(const X12Marks *marks)
{
    X12Scan best = scan_wide;
    if (marks->end_len > 1)
        return best;
    for (int i = 0; x12_scan_at(i); i++)
        best = x12_scan_at(i);
    return best;
}
