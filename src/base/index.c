/* index.c: open addressing, at most half full; the first of equal keys wins. */
#include "base/index.h"

#include <string.h>

/* Of the length, the first eight bytes and the last eight: codes and names differ there. */
uint32_t index_hash(Str key)
{
    uint64_t first = 0, last = 0;
    if (key.len >= 8) {
        memcpy(&first, key.ptr, sizeof first);
        memcpy(&last, key.ptr + key.len - 8, sizeof last);
    } else if (key.len >= 4) {
        memcpy(&first, key.ptr, 4);
        memcpy(&last, key.ptr + key.len - 4, 4);
    } else if (key.len) {
        first = (uint64_t)(unsigned char)key.ptr[0] << 16 |
                (uint64_t)(unsigned char)key.ptr[key.len / 2] << 8 |
                (unsigned char)key.ptr[key.len - 1];
    }
    uint64_t h = (first ^ (uint64_t)key.len) * 0x9e3779b97f4a7c15u;
    h = (h ^ h >> 29 ^ last) * 0xbf58476d1ce4e5b9u;
    return (uint32_t)(h >> 32);
}

/* The slot that holds `key`, or the free one where it would stand. */
static uint32_t slot_of(const Index *ix, Str key)
{
    uint32_t at = index_hash(key) & ix->mask;
    while (ix->slots[at] && !str_equal(ix->keys[(ix->slots[at] - 1) * ix->stride], key))
        at = (at + 1) & ix->mask;
    return at;
}

Index index_make(Arena *a, const Str *keys, int stride, int count)
{
    uint32_t size = 2;
    while (size < 2 * (uint32_t)count)
        size *= 2;
    int32_t *slots = arena_array(a, int32_t, (ptrdiff_t)size);
    Index ix = {keys, stride, size - 1, slots};
    for (int i = 0; i < count; i++) {
        int32_t *slot = &slots[slot_of(&ix, keys[i * stride])];
        if (!*slot)
            *slot = i + 1;
    }
    return ix;
}

int index_find(const Index *ix, Str key)
{
    return ix->slots[slot_of(ix, key)] - 1;
}
