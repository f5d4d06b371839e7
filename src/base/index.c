/* index.c: open addressing, at most half full; the first of equal keys wins. */
#include "base/index.h"

static uint32_t hash(Str key)
{
    uint32_t h = 2166136261u; /* FNV-1a */
    for (ptrdiff_t i = 0; i < key.len; i++)
        h = (h ^ (unsigned char)key.ptr[i]) * 16777619u;
    return h ^ h >> 15;
}

/* The slot that holds `key`, or the free one where it would stand. */
static uint32_t slot_of(const Index *ix, Str key)
{
    uint32_t at = hash(key) & ix->mask;
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
