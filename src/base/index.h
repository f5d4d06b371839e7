/* index.h: a hash over texts that stand in memory already: the place of one, at once. */
#ifndef BASE_INDEX_H
#define BASE_INDEX_H

#include "base/arena.h"
#include "base/str.h"

/* Over keys[0], keys[stride], keys[2 * stride] ...; read-only once made, shared by threads. */
typedef struct Index {
    const Str *keys;
    int stride;
    uint32_t mask;
    const int32_t *slots; /* place + 1; 0: free */
} Index;

/* Where the search for a key begins; that of an index laid into a file too. */
uint32_t index_hash(Str key);
/* Indexes `count` keys, which must stay where they are. */
Index index_make(Arena *a, const Str *keys, int stride, int count);
/* The first place that holds `key`, or -1. */
int index_find(const Index *ix, Str key);

#endif
