/* source.h: the bytes of a price file: plain, gzip, or the files inside a zip, one after the other.
 */
#ifndef REFS_SOURCE_H
#define REFS_SOURCE_H

#include "base/arena.h"
#include "base/err.h"

typedef enum SourceKind { SOURCE_PLAIN, SOURCE_GZIP, SOURCE_ZIP } SourceKind;

/* An open file. One thread at a time fills from it; source_at may be called by several. */
typedef struct Source Source;

/* Opens a regular file. It is closed with the arena. The error names the path. */
MUST bool source_open(Arena *a, const char *path, Source **ret, Err *err);
/* Goes to the first, then to the next file of prices inside (a plain or gzip file is one). What is
   plainly no price file (folders, PDFs, the files that computers add) is passed over. */
MUST bool source_next(Source *s, bool *ret_found, Err *err);
SourceKind source_kind(const Source *s);
/* "prices.csv"; "prices.zip: north.csv". */
Str source_name(const Source *s);
/* Bytes of the whole file on disk, and how many of them have been taken. */
int64_t source_size(const Source *s);
int64_t source_taken(const Source *s);
/* The first `want` bytes, at most SOURCE_PEEK, fewer only where there are no more; source_fill
   gives them again. Before the first fill of a file inside; asking for more is cheap. */
enum { SOURCE_PEEK = 1 << 20 };
MUST bool source_peek(Source *s, size_t want, Str *ret, Err *err);
/* Fills `to` with the next `room` bytes; fewer only at the end. A stream that is torn gives what it
   still had and sets *ret_torn. */
MUST bool source_fill(Source *s, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err);
/* The same from any place of a plain file; leaves the place of source_fill alone. */
MUST bool source_at(const Source *s, int64_t at, char *to, size_t room, size_t *ret_got, Err *err);

#endif
