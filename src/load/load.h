/* load.h: publishers' files into the pack of tables. */
#ifndef LOAD_LOAD_H
#define LOAD_LOAD_H

#include "load/archive.h"
#include "load/take.h"

/* What the person said of the files. */
typedef struct LoadOptions {
    Str edition; /* "2025 Q4"; empty: the file tells */
    Str table;   /* "ncci-ptp-hospital"; empty: the file tells */
} LoadOptions;

/* What became of one file, or of one file in an archive. */
typedef struct Loaded {
    Str file, member; /* member: empty where it is the file itself */
    bool taken;
    bool same;         /* it was loaded before, byte for byte */
    Str why;           /* not taken: one sentence */
    bool no_table;     /* not taken because it is no table at all: a readme in an archive */
    Str layout;        /* the title of its layout */
    TakeResult result; /* where it was taken */
} Loaded;

typedef struct LoadList {
    const Loaded *items;
    int count;
    bool changed; /* there is something to write */
} LoadList;

/* Reads one file into the build, which keeps nothing of `a`: its rows take the place of an older
   file of the same table and edition whose keys they overlap. What could not be taken is told in
   *ret, never by failing. */
void load_file(Arena *a, const Layouts *layouts, const char *path, const LoadOptions *options,
               Build *build, LoadList *ret);

/* The first part of a table's key as a person writes it ("450" for revenue code 0450, "M54.5"). */
bool table_key(const TableDef *table, Str text, uint64_t *ret);

/* The rows of a JSON file, for the layouts that have that form. False where it is no JSON or fits
   none; `err` says what was seen. */
MUST bool load_json(Arena *a, const Layouts *layouts, Str name, Str text, Str only,
                    Match *ret_match, TakeResult *ret, EditionHints *hints, Err *err);

#endif
