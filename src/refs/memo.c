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
