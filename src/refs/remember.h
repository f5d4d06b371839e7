/* remember.h: where in a large price file the codes stand that were asked for before, so that the
   same question is answered without reading the file again.
 *
 * A memory is one file in the cache folder. It holds what the price file says of itself, the codes
 * that were looked for, and their records: by place in a plain file, as packed text for a packed
 one.
 * It is good for the file of that size, time and sample of bytes only, and is never larger than a
 * hundredth of it. */
#ifndef REFS_REMEMBER_H
#define REFS_REMEMBER_H

#include "refs/csvprices.h"

typedef struct Memory Memory;

/* Records that answered and follow one another: their text where the file is packed, else where
   they stand. */
typedef struct Remembered {
    int64_t at;
    Str text;
} Remembered;

/* What is remembered of a file. */
typedef struct Recall {
    PriceFile file;
    Str head;   /* CSV: the bytes up to the first row of prices */
    Str who;    /* in-network: the NPI and the TIN that were asked about */
    Str groups; /* in-network: the ids of their groups, a line each */
    int external;
    const Str *tokens; /* the codes that were looked for */
    int token_count;
    Remembered *records;
    int record_count;
} Recall;

/* The memory of `path` in the folder `cache`; NULL where the file is too small for one, unless it
   was asked for. */
Memory *memory_begin(Arena *a, const char *cache, const char *path, bool asked);
/* What it holds, read whole; false where there is none or the file has changed since. */
bool memory_recall(Memory *m, Source *s, Recall *ret);
/* Forgets the records taken in, for a second reading. */
void memory_clear(Memory *m);
/* The records' texts are kept, not their places alone, as they are for packed files: of bytes that
   are told otherwise. */
void memory_keep_texts(Memory *m);
/* Takes in a record. */
void memory_add(Memory *m, int64_t at, Str text);
/* Writes it under another name and renames it into place. Nothing is written where it would be too
   large. A disk that will not have it is no error: the answer does not need it. */
void memory_keep(Memory *m, Source *s, const Recall *r);

#endif
