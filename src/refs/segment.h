/* segment.h: the inside of the tables: editions and their segments, ready for look-ups. */
#ifndef REFS_SEGMENT_H
#define REFS_SEGMENT_H

#include "refs/pairs.h"
#include "refs/refs.h"

/* A segment of the pack with its fields found. */
typedef struct Segment {
    const Pack *pack;
    const PackSegment *disk;
    const RowKey *keys;
    const unsigned char *rows;
    Str texts;
    int16_t at[FIELD_COUNT];   /* of the field's bytes in a row; -1: the table has none */
    uint8_t type[FIELD_COUNT]; /* ColumnType */
    Pairs pairs;
    _Atomic unsigned char *ready; /* 0 not looked at, 1 sound, 2 damaged: the small parts */
} Segment;

/* Segments of one table with the same days: parts of one edition. */
typedef struct Edition {
    Date from, to, covers_from;
    const Segment *segments;
    int count;
    RefSource source;
} Edition;

typedef struct Editions {
    const Edition *items; /* by first day */
    int count;
} Editions;

struct Refs {
    const Pack *pack;
    Editions tables[REF_TABLE_COUNT];
    struct RefsMemo *memo; /* one thread's; NULL: nothing is remembered */
};

/* The edition of a table that answers for the day, or NULL. */
const Edition *refs_edition_of(const Refs *r, RefTable table, Date day, bool *ret_stale);

/* The editions of a table of the pack, ready for look-ups. */
Editions editions_of(Arena *a, const Pack *p, Str table);
/* The edition that answers for the day, or NULL. */
const Edition *editions_for(const Editions *all, Date day, bool *ret_stale);
/* Whether the edition holds only what has changed since the one before it. */
bool edition_is_part(const Edition *e);
/* Whether the small parts of a segment are sound; looked at once. */
bool segment_ready(const Segment *s);
#endif
