/* span.c: ranges laid out once as a sorted row of edges without overlaps. */
#include "know/span.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

enum { CODE_MAX = 7 };

/* Codes of one length stand in the order of their bytes; lengths do not mix. */
uint64_t span_key(Str code)
{
    uint64_t key = 0;
    uint32_t head, tail;
    if (code.len > CODE_MAX)
        return 0;
    if (code.len >= 4) { /* the first four bytes and the last four, which may overlap */
        memcpy(&head, code.ptr, sizeof head);
        memcpy(&tail, code.ptr + code.len - 4, sizeof tail);
        key = (uint64_t)be32toh(head) << 24 | (uint64_t)be32toh(tail) << (56 - 8 * code.len);
    } else {
        for (ptrdiff_t i = 0; i < code.len; i++)
            key |= (uint64_t)(unsigned char)code.ptr[i] << (48 - 8 * i);
    }
    return (uint64_t)code.len << 56 | key;
}

static int by_key(const void *a, const void *b)
{
    const CodeSpan *x = a, *y = b;
    return x->first < y->first ? -1 : x->first > y->first;
}

static int edges_unique(CodeSpan *edges, int count)
{
    int kept = 0;
    if (count)
        qsort(edges, (size_t)count, sizeof *edges, by_key);
    for (int i = 0; i < count; i++) {
        if (!kept || edges[kept - 1].first != edges[i].first)
            edges[kept++] = edges[i];
    }
    return kept;
}

/* The last edge at or before the key; -1 where all are behind it. */
static int edge_before(const CodeSpan *edges, int count, uint64_t key)
{
    const CodeSpan *at = edges;
    if (!count || key < edges->first)
        return -1;
    for (int left = count; left > 1; left -= left / 2)
        at += at[left / 2].first <= key ? left / 2 : 0; /* without a branch to guess */
    return (int)(at - edges);
}

CodeSpans spans_make(Arena *a, const Str *firsts, const Str *lasts, int stride, int count)
{
    CodeSpan *edges = arena_array(a, CodeSpan, 2 * count + 1);
    uint64_t *ends = arena_array(a, uint64_t, count + 1);
    int edge_count = 0;
    for (int i = 0; i < count; i++) {
        Str first = firsts[i * stride], last = lasts[i * stride];
        if (first.len > CODE_MAX)
            return (CodeSpans){0};
        bool range = last.len == first.len && str_compare(first, last) <= 0;
        ends[i] = span_key(range ? last : first);
        edges[edge_count++] = (CodeSpan){span_key(first), -1, 0};
        edges[edge_count++] = (CodeSpan){ends[i] + 1, -1, 0};
    }
    edge_count = edges_unique(edges, edge_count);
    for (int i = count - 1; i >= 0; i--) {
        int at = edge_before(edges, edge_count, span_key(firsts[i * stride]));
        for (; at < edge_count && edges[at].first <= ends[i]; at++)
            edges[at].row = i;
    }
    return (CodeSpans){edges, edge_count, true};
}

int spans_find(const CodeSpans *s, Str code)
{
    int at = edge_before(s->items, s->count, span_key(code));
    return at < 0 ? -1 : s->items[at].row;
}
