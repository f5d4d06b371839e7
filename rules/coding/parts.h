/* parts.h: codes as sets of their smallest parts, by a table of wholes and parts. */
#ifndef RULES_CODING_PARTS_H
#define RULES_CODING_PARTS_H

#include "audit/rule.h"

enum { ATOMS_MAX = 64 };

/* The smallest parts of a code; a code that is no whole is its own only part. */
typedef struct Atoms {
    Str items[ATOMS_MAX];
    int count;
} Atoms;

/* The parts of `codes` ("80053 84443"), each taken apart as far as the table goes. */
Atoms atoms_of(const Table *wholes, Str codes);
bool atoms_have(const Atoms *all, Str code);

/* Sets of smallest parts as bits, for a table of wholes and parts; none: no part of any whole. */
typedef struct Parts {
    uint64_t bits[2];
} Parts;

/* The parts of each code of a table, numbered once. */
typedef struct PartTable {
    Arena *arena;
    const Table *wholes;
    LIST(Str) atoms;
    LIST(Str) codes;
    LIST(Parts) parts; /* by place in `codes` */
    Index index;       /* of `codes` */
} PartTable;

PartTable part_table_begin(Arena *a, const Table *wholes);
/* The parts of some codes; parts that were not seen before are numbered. */
Parts part_table_number(PartTable *t, Str codes);
/* Afterwards the parts of a code can be asked for. */
void part_table_finish(PartTable *t);
Parts parts_of(const PartTable *t, Str code);

static inline bool parts_any(Parts p)
{
    return (p.bits[0] | p.bits[1]) != 0;
}

static inline bool parts_within(Parts few, Parts all)
{
    return !((few.bits[0] & ~all.bits[0]) | (few.bits[1] & ~all.bits[1]));
}

static inline bool parts_same(Parts a, Parts b)
{
    return a.bits[0] == b.bits[0] && a.bits[1] == b.bits[1];
}

static inline Parts parts_or(Parts a, Parts b)
{
    return (Parts){
        {a.bits[0] | b.bits[0], a.bits[1] | b.bits[1]}
    };
}

static inline int parts_count(Parts p)
{
    return __builtin_popcountll(p.bits[0]) + __builtin_popcountll(p.bits[1]);
}

/* Both lines are the hospital's part or both are not, and no two clinicians are printed. */
bool lines_stand_together(const Line *a, const Line *b);
/* A charge that stands: above zero, not taken back, not said to be done again. */
bool line_stands(const Audit *audit, LineRef at);
/* The same, whether or not it is said to be done again. */
bool line_is_charged(const Audit *audit, LineRef at);
/* "Blood sugar (82947), Sodium (84295)" for the lines' facts. */
Str parts_text(Audit *audit, const LineRef *refs, int count);

#endif
