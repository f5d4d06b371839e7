/* edition.h: which edition a publisher's file is, from what it says and from its name. */
#ifndef LOAD_EDITION_H
#define LOAD_EDITION_H

#include "load/layout.h"

/* An edition's days, and its name: "2025 Q4", "2025", "FY 2026", "2024-06-03". */
typedef struct EditionDays {
    Date from, to;
    char label[48];
} EditionDays;

/* What a file tells of its edition. */
typedef struct EditionHints {
    Str told;          /* by the person: --edition; wins over all */
    Str text;          /* what stands before the first row */
    Str name;          /* the file's name, that of the archive, and of its folder */
    Str year, quarter; /* the first row's, where a column has them */
} EditionHints;

/* False where nothing tells. Copyright years, days of release and version numbers do not count. */
bool edition_find(Arena *a, const EditionHints *hints, Every every, EditionDays *ret);

#endif
