/* memo.h: what one thread has asked the tables, so that it asks once for each code and edition. */
#ifndef REFS_MEMO_H
#define REFS_MEMO_H

#include "refs/segment.h"

enum { MEMO_ROWS = 1 << 13, MEMO_PAIRS = 1 << 14 };

/* An answer of rows, and the edition that gave it. */
typedef struct RowsMemo {
    uint64_t first, second; /* the key asked for, as its bytes */
    const Edition *asked, *by;
    const Segment *segment;
    uint32_t row, count;
    uint8_t answer;
} RowsMemo;

/* What an edition says of two codes on all days: that it lists them in neither order, under the
   lesser of the two; that it does not list them in this order; or what it lists. */
typedef enum PairSays { PAIR_APART, PAIR_UNLISTED, PAIR_LISTED } PairSays;
typedef struct PairMemo {
    uint64_t first, second;
    const Edition *asked;
    PairSays says;
    const Pairs *pairs;
    const PairEdit *edits;
    uint32_t count;
} PairMemo;

/* The edition that answers for a day: lines of one day come one after the other. */
typedef struct DayMemo {
    Date day;
    const Edition *edition;
    bool known, stale;
} DayMemo;

typedef struct RefsMemo {
    DayMemo days[REF_TABLE_COUNT];
    RowsMemo *rows;
    PairMemo *pairs;
} RefsMemo;

static inline uint64_t memo_spread(uint64_t first, uint64_t second, const Edition *asked)
{
    uint64_t h = (first ^ (uint64_t)(uintptr_t)asked) * 0x9e3779b97f4a7c15u;
    h = (h ^ h >> 32 ^ second) * 0xbf58476d1ce4e5b9u;
    return h >> 40;
}

/* The place of a key; what stands there may be another's. */
static inline RowsMemo *memo_rows(RefsMemo *m, const Edition *asked, uint64_t first,
                                  uint64_t second)
{
    return &m->rows[memo_spread(first, second, asked) & (MEMO_ROWS - 1)];
}

static inline PairMemo *memo_pair(RefsMemo *m, const Edition *asked, uint64_t first,
                                  uint64_t second)
{
    return &m->pairs[memo_spread(first, second, asked) & (MEMO_PAIRS - 1)];
}

#endif
