/* needles.c: the tables of needles.h. */
#include "refs/needles.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static int by_text(const void *a, const void *b)
{
    return str_compare(*(const Str *)a, *(const Str *)b);
}

static uint64_t hash_upper(const char *p, int len)
{
    uint64_t h = UINT64_C(14695981039346656037);
    for (int i = 0; i < len; i++)
        h = (h ^ (uint8_t)char_upper(p[i])) * UINT64_C(1099511628211);
    return h ^ (h >> 29);
}

static bool same_upper(Str code, const char *p)
{
    for (ptrdiff_t i = 0; i < code.len; i++) {
        if (code.ptr[i] != char_upper(p[i]))
            return false;
    }
    return true;
}

static void slots_fill(Arena *a, const Str *codes, int count, Needles *n)
{
    n->slot_count = 16;
    while (n->slot_count < count * 2)
        n->slot_count *= 2;
    Str *slots = arena_array(a, Str, n->slot_count);
    for (int i = 0; i < count; i++) {
        uint64_t at = hash_upper(codes[i].ptr, (int)codes[i].len);
        while (slots[at & (uint64_t)(n->slot_count - 1)].ptr)
            at++;
        slots[at & (uint64_t)(n->slot_count - 1)] = codes[i];
        n->lengths |= UINT64_C(1) << codes[i].len;
    }
    n->slots = slots;
}

static void allow(Needles *n, int k, uint8_t c, uint8_t bucket)
{
    if (c >= 128)
        return;
    n->low[k][c & 15] |= bucket;
    n->high[k][c >> 4] |= bucket;
}

static void allow_set(Needles *n, int k, const bool set[256])
{
    for (int c = 0; c < 128; c++) {
        if (set[c])
            allow(n, k, (uint8_t)c, 0xff);
    }
}

/* The offsets that are looked at: the byte before, the first bytes up to the shortest code, and
   the byte behind where all codes are of one length (else the byte before, once more). */
static void offsets_choose(Needles *n, const Str *codes, int count)
{
    ptrdiff_t shortest = codes[0].len, longest = codes[0].len;
    for (int i = 1; i < count; i++) {
        shortest = codes[i].len < shortest ? codes[i].len : shortest;
        longest = codes[i].len > longest ? codes[i].len : longest;
    }
    for (int k = 1; k < NEEDLE_OFFSETS - 1; k++)
        n->offset[k] = k < shortest ? k : (int)shortest;
    if (shortest > NEEDLE_OFFSETS - 2)
        n->offset[NEEDLE_OFFSETS - 2] = (int)shortest; /* the last digits tell more */
    n->offset[NEEDLE_OFFSETS - 1] = shortest == longest ? (int)shortest + 1 : 0;
}

void needles_begin(Arena *a, const Str *codes, int count, Str before, Str behind, Needles *ret)
{
    Str *sorted = arena_array(a, Str, count);
    memcpy(sorted, codes, (size_t)count * sizeof *sorted);
    qsort(sorted, (size_t)count, sizeof *sorted, by_text);
    *ret = (Needles){0};
    for (ptrdiff_t i = 0; i < before.len; i++)
        ret->before[(uint8_t)before.ptr[i]] = true;
    for (ptrdiff_t i = 0; i < behind.len; i++)
        ret->behind[(uint8_t)behind.ptr[i]] = true;
    slots_fill(a, sorted, count, ret);
    offsets_choose(ret, sorted, count);
    allow_set(ret, 0, ret->before);
    allow_set(ret, NEEDLE_OFFSETS - 1,
              ret->offset[NEEDLE_OFFSETS - 1] ? ret->behind : ret->before);
    for (int i = 0; i < count; i++) {
        assert(sorted[i].len >= 1 && sorted[i].len <= NEEDLE_LENGTH_MAX);
        uint8_t bucket = (uint8_t)(1 << (i * NEEDLE_BUCKETS / count));
        for (int k = 1; k < NEEDLE_OFFSETS - 1; k++) {
            char c = sorted[i].ptr[ret->offset[k] - 1];
            allow(ret, k, (uint8_t)c, bucket);
            allow(ret, k, (uint8_t)char_lower(c), bucket);
        }
    }
    for (int k = 0; k < NEEDLE_OFFSETS; k++) {
        for (int c = 0; c < 128; c++)
            ret->all[k][c] = ret->low[k][c & 15] & ret->high[k][c >> 4];
    }
}

/* The code of `len` bytes at `p`, or the empty text. */
static Str slots_find(const Needles *n, const char *p, int len)
{
    for (uint64_t at = hash_upper(p, len);; at++) {
        Str code = n->slots[at & (uint64_t)(n->slot_count - 1)];
        if (!code.ptr || (code.len == len && same_upper(code, p)))
            return code;
    }
}

bool needles_has(const Needles *n, Str s)
{
    return s.len > 0 && s.len <= NEEDLE_LENGTH_MAX && (n->lengths >> s.len & 1) &&
           slots_find(n, s.ptr, (int)s.len).ptr;
}

Str needles_at(const Needles *n, const char *place)
{
    if (!n->before[(uint8_t)place[0]])
        return (Str){0};
    for (uint64_t left = n->lengths; left; left &= left - 1) {
        int len = __builtin_ctzll(left);
        Str code = n->behind[(uint8_t)place[len + 1]] ? slots_find(n, place + 1, len) : (Str){0};
        if (code.ptr)
            return code;
    }
    return (Str){0};
}
