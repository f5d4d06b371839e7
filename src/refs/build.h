/* build.h: segments put together into a pack: the same segments give the same bytes. */
#ifndef REFS_BUILD_H
#define REFS_BUILD_H

#include "base/date.h"
#include "base/digest.h"
#include "refs/pack.h"

/* A column as it is built. */
typedef struct BuildColumn {
    Str name;
    ColumnType type;
    uint32_t at; /* of its bytes in a row; rows_begin sets it */
} BuildColumn;

/* One source file's rows of one table and edition. */
typedef struct Built {
    PackSegment head; /* texts, columns and parts are filled in by build_bytes */
    Str table, edition, source, member;
    const BuildColumn *columns;
    int column_count;
    Str parts[PART_COUNT];
} Built;

typedef struct Build {
    Arena *arena;
    LIST(Built) segments;
} Build;

/* Adds a segment. Its texts and parts must outlive the build. */
void build_add(Build *b, const Built *segment);
/* Takes over a segment of a pack as it is; false where its bytes are damaged. */
MUST bool build_keep(Build *b, const Pack *pack, int segment);
/* The whole file, in the build's arena. */
Str build_bytes(Build *b);

#endif
