/* csvprices.h: the prices of a CSV file, tall or wide. */
#ifndef REFS_CSVPRICES_H
#define REFS_CSVPRICES_H

#include "refs/columns.h"
#include "refs/feed.h"
#include "refs/quotes.h"

enum { KNOWN_KEYS = 128, KNOWN_KEY_MAX = 40 };

/* A key of a JSON file whose role was looked up before. */
typedef struct KnownKey {
    char text[KNOWN_KEY_MAX];
    ptrdiff_t len;
    PriceRole role;
} KnownKey;

/* What the search of a file is about; shared by all forms of file. */
typedef struct Search {
    Arena *arena;
    const Know *know;
    Quotes *quotes;
    Source *source;
    const Needles *needles;
    const Roles *roles;
    Feed *feed;
    PriceFile *file;
    Columns columns;       /* CSV */
    KnownKey *keys;        /* JSON: KNOWN_KEYS of them, each in a place of its own */
    struct Memory *memory; /* that takes in each record with a code, or NULL */
} Search;

/* Tells who watches how far the reading is, behind a block. */
void search_progress(const Search *s, const Stretch *b);
/* Reads all blocks. False only for trouble with the disk. */
MUST bool csv_search(Search *s, Err *err);
/* Takes in records of prices that stand from byte `at` on; for those that an index kept. */
void csv_records(Search *s, Row *row, int64_t at, Str records);

#endif
