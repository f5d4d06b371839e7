/* pairs.h: tables of pairs of codes with their history, found in one touch of memory.

   Each code of five characters has a number. A pair of numbers is mixed (one to one) into a number
   h; h modulo the count of buckets says where it lies, the quotient what to look for there. So a
   slot of four bytes holds a pair exactly, with the number of its history: which days it holds. */
#ifndef REFS_PAIRS_H
#define REFS_PAIRS_H

#include "refs/build.h"

#include <endian.h>

enum { CODE_CHARS = 5 };

/* A code as the number of its characters; 0 for what has not five of them. */
static inline uint64_t code_bits(Str s)
{
    uint32_t head;
    if (s.len != CODE_CHARS)
        return 0;
    __builtin_memcpy(&head, s.ptr, sizeof head);
    return (uint64_t)be32toh(head) << 8 | (unsigned char)s.ptr[CODE_CHARS - 1];
}

/* ---- building ---- */

typedef struct PairRow {
    uint32_t pair; /* the numbers of its two codes */
    uint32_t edit;
} PairRow;

typedef struct PairsBuild {
    Arena *arena;
    CodeSlot *slots; /* code to number, in the order of coming */
    uint32_t slot_room, code_count;
    PairEdit *edits;
    uint32_t edit_count, edit_room;
    uint32_t *edit_slots; /* places of equal edits */
    LIST(Str) reasons;
    int last_reason;
    PairRow *rows;
    size_t row_count, row_room;
} PairsBuild;

PairsBuild pairs_begin(Arena *a);
/* Adds a rule of a pair. False where a code has not five characters, or there are too many codes.
 */
MUST bool pairs_add(PairsBuild *b, Str column1, Str column2, Date from, Date to, int modifier,
                    Str reason);
/* The segment. The caller fills in table, edition, source and days. */
Built pairs_finish(PairsBuild *b);

/* ---- finding ---- */

/* A segment, ready for look-ups. */
typedef struct Pairs {
    const Pack *pack;
    const CodeSlot *codes;
    uint64_t code_mask;
    const PairBucket *buckets;
    uint64_t buckets_at; /* in the file */
    const uint32_t *histories;
    uint32_t history_count;
    const PairEdit *edits;
    uint32_t edit_count;
    const PairOverflow *overflow;
    uint32_t overflow_count;
    uint32_t bucket_count, id_bits, quotient_bits;
    Str texts;
} Pairs;

Pairs pairs_of(const Pack *pack, const PackSegment *s);

/* The rules of a pair, oldest first; none where the pair is not listed. False where the bytes are
   damaged. */
bool pairs_find(const Pairs *p, uint64_t column1, uint64_t column2, const PairEdit **ret,
                uint32_t *ret_count);
/* The text of a reason's number. */
Str pairs_reason(const Pairs *p, int reason);

/* Every pair of the table, one after the other in no order: for showing, not for auditing. */
typedef struct PairSeen {
    uint64_t column1, column2;
    const PairEdit *edits;
    uint32_t edit_count;
} PairSeen;
typedef struct PairsWalk {
    const Pairs *p;
    uint64_t *names; /* number to code */
    uint32_t bucket, slot, overflow;
} PairsWalk;
PairsWalk pairs_walk(Arena *a, const Pairs *p);
/* False at the end, or where the bytes are damaged. */
bool pairs_next(PairsWalk *w, PairSeen *ret);

#endif
