/* needles.c: the tables of needles.h. */
#include "refs/needles.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* By their last bytes: those in one bucket then share them, and the bucket lets little through. */
static int by_end(const void *a, const void *b)
{
    Str x = *(const Str *)a, y = *(const Str *)b;
    for (ptrdiff_t i = 1; i <= x.len && i <= y.len; i++) {
        int difference = x.ptr[x.len - i] - y.ptr[y.len - i];
        if (difference)
            return difference;
    }
    return str_compare(x, y);
}

/* The first eight letters, either case alike; all eight can be read. */
static uint64_t letters_of(const char *p, int len)
{
    uint64_t x;
    memcpy(&x, p, sizeof x);
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    if (len < (int)sizeof x)
        x &= (UINT64_C(1) << (len * 8)) - 1;
    return x & ~UINT64_C(0x2020202020202020);
}

/* Many places are asked, and few have a code. */
static uint64_t letters_hash(uint64_t letters, int len)
{
    uint64_t h = (letters + (uint64_t)len) * UINT64_C(0x9e3779b97f4a7c15);
    return h ^ h >> 32;
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
    NeedleSlot *slots = arena_array(a, NeedleSlot, n->slot_count);
    for (int i = 0; i < count; i++) {
        int len = (int)codes[i].len;
        char room[NEEDLE_LENGTH_MAX] = {0};
        memcpy(room, codes[i].ptr, (size_t)len);
        uint64_t letters = letters_of(room, len), at = letters_hash(letters, len);
        while (slots[at & (uint64_t)(n->slot_count - 1)].code.ptr)
            at++;
        slots[at & (uint64_t)(n->slot_count - 1)] = (NeedleSlot){codes[i], letters};
        n->lengths |= UINT64_C(1) << codes[i].len;
    }
    n->slots = slots;
}

ByteSet byteset_of(Str bytes)
{
    ByteSet set;
    memset(&set, 0x80, sizeof set); /* equals no byte that a look-up meets */
    for (ptrdiff_t i = 0; i < bytes.len; i++) {
        uint8_t c = (uint8_t)bytes.ptr[i], half = c & 15;
        if (set.first[half] == 0x80 || set.first[half] == c) {
            set.first[half] = c;
            continue;
        }
        assert(set.second[half] == 0x80 || set.second[half] == c);
        set.second[half] = c;
    }
    return set;
}

/* The last bytes of a code tell most; where codes differ in length, those of the shortest. */
static void offsets_choose(Needles *n, const Str *codes, int count)
{
    ptrdiff_t shortest = codes[0].len, longest = codes[0].len;
    for (int i = 1; i < count; i++) {
        shortest = codes[i].len < shortest ? codes[i].len : shortest;
        longest = codes[i].len > longest ? codes[i].len : longest;
    }
    for (int k = 0; k < NEEDLE_BYTES; k++)
        n->offset[k] = shortest > k ? (int)shortest - k : 1;
    n->behind_offset = shortest == longest ? (int)shortest + 1 : 0;
}

static void flags_set(bool flags[256], Str bytes)
{
    for (ptrdiff_t i = 0; i < bytes.len; i++)
        flags[(uint8_t)bytes.ptr[i]] = true;
}

void needles_begin(Arena *a, const Str *codes, int count, Str before, Str behind, Needles *ret)
{
    Str *sorted = arena_array(a, Str, count);
    memcpy(sorted, codes, (size_t)count * sizeof *sorted);
    qsort(sorted, (size_t)count, sizeof *sorted, by_end);
    *ret = (Needles){.before = byteset_of(before), .behind = byteset_of(behind)};
    flags_set(ret->is_before, before);
    flags_set(ret->is_behind, behind);
    slots_fill(a, sorted, count, ret);
    offsets_choose(ret, sorted, count);
    for (int i = 0; i < count; i++) {
        assert(sorted[i].len >= 1 && sorted[i].len <= NEEDLE_LENGTH_MAX);
        for (int k = 0; k < NEEDLE_BYTES; k++) {
            char c = sorted[i].ptr[ret->offset[k] - 1];
            uint8_t bucket = (uint8_t)(1 << (i * NEEDLE_BUCKETS / count));
            ret->low[k][c & 15] |= bucket; /* a letter's low half is the same in both cases */
            ret->buckets[k][c & 127] |= bucket;
            ret->buckets[k][char_lower(c) & 127] |= bucket;
        }
    }
    for (int c = 0; c < 128; c++) {
        ret->buckets[NEEDLE_BYTES][c] = ret->is_before[c] ? 0xff : 0;
        ret->buckets[NEEDLE_BYTES + 1][c] = ret->is_behind[c] ? 0xff : 0;
    }
}

/* The code of `len` bytes at `p`, of which eight can be read, or the empty text. */
static Str slots_find(const Needles *n, const char *p, int len)
{
    uint64_t letters = letters_of(p, len);
    for (uint64_t at = letters_hash(letters, len);; at++) {
        const NeedleSlot *slot = &n->slots[at & (uint64_t)(n->slot_count - 1)];
        if (!slot->code.ptr ||
            (slot->letters == letters && slot->code.len == len && same_upper(slot->code, p)))
            return slot->code;
    }
}

bool needles_has(const Needles *n, Str s)
{
    char room[NEEDLE_LENGTH_MAX] = {0};
    if (s.len <= 0 || s.len > NEEDLE_LENGTH_MAX || !(n->lengths >> s.len & 1))
        return false;
    memcpy(room, s.ptr, (size_t)s.len);
    return slots_find(n, room, (int)s.len).ptr;
}

Str needles_at(const Needles *n, const char *place)
{
    if (!n->is_before[(uint8_t)place[0]])
        return (Str){0};
    for (uint64_t left = n->lengths; left; left &= left - 1) {
        int len = __builtin_ctzll(left);
        Str code = n->is_behind[(uint8_t)place[len + 1]] ? slots_find(n, place + 1, len) : (Str){0};
        if (code.ptr)
            return code;
    }
    return (Str){0};
}
