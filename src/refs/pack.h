/* pack.h: the file of tables, mapped: opened without parsing, checked as it is touched. */
#ifndef REFS_PACK_H
#define REFS_PACK_H

#include "base/arena.h"
#include "base/err.h"
#include "refs/format.h"

typedef struct Pack {
    Str bytes;
    const PackSegment *segments;
    int segment_count;
    const PackColumn *columns;
    const uint64_t *hashes; /* of each block of the data */
    int block_count;
    Str texts;
    _Atomic unsigned char *known; /* by block: 0 not looked at, 1 sound, 2 damaged */
} Pack;

/* Opens a pack that stands in memory (mapped, or built there) and outlives it. Header and directory
   are checked, the data is not touched. The error names `file` and what to do. */
MUST bool pack_open(Arena *a, Str bytes, Str file, Pack *ret, Err *err);
/* Whether these bytes are sound; each block is looked at once in a process. Threads may share. */
bool pack_sound(const Pack *p, uint64_t at, uint64_t bytes);
/* The first of all blocks that is damaged, or -1. */
int pack_damaged(const Pack *p);
Str pack_text(const Pack *p, PackText t);
/* The bytes of a part; the empty text where the segment has none. */
Str pack_part(const Pack *p, const PackSegment *s, SegmentPart part);

/* The block that a place of the file lies in; places before the data count as block 0. */
static inline uint64_t pack_block(uint64_t at)
{
    return at < PACK_DATA_AT ? 0 : (at - PACK_DATA_AT) / PACK_BLOCK_BYTES;
}

/* The same as pack_sound for what lies in one block, quick where it was looked at before. */
static inline bool pack_touch(const Pack *p, uint64_t at)
{
    uint64_t block = pack_block(at);
    return p->known[block] == 1 || pack_sound(p, at, 1);
}

#endif
