/* memo.c: direct-mapped: a place holds the last that was asked of those that fall there. */
#include "refs/memo.h"

Refs *refs_remembering(Arena *a, const Refs *r)
{
    Refs *copy = arena_new(a, Refs);
    *copy = *r;
    copy->memo = arena_new(a, RefsMemo);
    copy->memo->rows = arena_array(a, RowsMemo, MEMO_ROWS);
    copy->memo->pairs = arena_array(a, PairMemo, MEMO_PAIRS);
    return copy;
}

static uint64_t spread(uint64_t first, uint64_t second, const Edition *asked)
{
    uint64_t h = (first ^ (uint64_t)(uintptr_t)asked) * 0x9e3779b97f4a7c15u;
    h = (h ^ h >> 32 ^ second) * 0xbf58476d1ce4e5b9u;
    return h >> 40;
}

RowsMemo *memo_rows(RefsMemo *m, const Edition *asked, uint64_t first, uint64_t second)
{
    return &m->rows[spread(first, second, asked) & (MEMO_ROWS - 1)];
}

PairMemo *memo_pair(RefsMemo *m, const Edition *asked, uint64_t first, uint64_t second)
{
    return &m->pairs[spread(first, second, asked) & (MEMO_PAIRS - 1)];
}
