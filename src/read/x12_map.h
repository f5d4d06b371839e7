/* x12_map.h: knowledge/x12 as tables that a machine steps through: a loop and a segment give the
   next loop, and the fields that the segment fills there. */
#ifndef READ_X12_MAP_H
#define READ_X12_MAP_H

#include "base/err.h"
#include "know/know.h"

enum { X12_LOOPS = 64, X12_KEYS = 160, X12_SLOTS = 4096 };
/* In `next`: no loop, and the bit that says that the segment opens it anew. */
enum { X12_NOWHERE = 0x7f, X12_OPENS = 0x80, X12_LOOP = 0x7f };

/* What the machine must know of a loop; the words of the column `role`. */
typedef enum X12Role {
    X12_PLAIN,
    X12_LEVEL_1,
    X12_LEVEL_2,
    X12_LEVEL_3,
    X12_CLAIM,
    X12_OTHER,
    X12_LINE,
    X12_LINE_OTHER,
    X12_SUMMARY,
    X12_ROLES
} X12Role;

/* What the machine itself reads of a segment, wherever it stands. */
typedef enum X12Act {
    X12_NO_ACT,
    X12_HL,
    X12_CLM,
    X12_SV1,
    X12_SV2,
    X12_SV3,
    X12_CLP,
    X12_SVC,
    X12_CAS,
    X12_AMT,
    X12_BPR,
    X12_PLB
} X12Act;

/* An element that fills a field, where `when` (0: always) is one of `values`. */
typedef struct X12Take {
    int when, element, component;
    Str values;
    int field; /* the index in the list of x12_take.c */
} X12Take;

typedef struct X12Loop {
    Str name;
    X12Role role;
    bool in_claim; /* it is the claim's loop, or inside of it */
} X12Loop;

typedef struct X12Map {
    uint64_t multiplier;
    uint8_t slots[X12_SLOTS]; /* by hash: a key, 0 for none */
    uint64_t ids[X12_KEYS];   /* of each key: the segment's letters, and those of its qualifier */
    uint8_t qualifier[X12_KEYS]; /* the element that tells its kinds apart; 0: none */
    uint8_t acts[X12_KEYS];
    uint8_t next[X12_LOOPS][X12_KEYS];
    uint8_t elsewhere[X12_KEYS]; /* the loop that it opens where it fits nowhere */
    X12Loop loops[X12_LOOPS];
    int loop_count, key_count;
    X12Take *takes;
    uint16_t takes_first[X12_LOOPS][X12_KEYS];
    uint8_t takes_count[X12_LOOPS][X12_KEYS];
} X12Map;

/* The number of a field by its name in the data, or -1. */
typedef int (*X12FieldOf)(Str name);

/* Makes the map of a set ("837"). False where the data does not hang together, which a test makes
   sure of. */
MUST bool x12_map_make(Arena *a, const Know *know, Str set, X12FieldOf field_of, X12Map **ret,
                       Err *err);

/* Up to three letters as a number; 0 for anything else. */
static inline uint64_t x12_id(const char *text, ptrdiff_t len)
{
    const unsigned char *p = (const unsigned char *)text;
    if (len == 3)
        return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16;
    if (len == 2)
        return (uint64_t)p[0] | (uint64_t)p[1] << 8;
    return len == 1 ? p[0] : 0;
}

/* The key of a segment's letters, or of letters and qualifier (x12_id << 24); 0 if unknown. */
static inline int x12_key(const X12Map *m, uint64_t id)
{
    int key = m->slots[(id * m->multiplier) >> 52];
    return m->ids[key] == id ? key : 0;
}

#endif
