/* source.h: the bytes of a price file: plain, gzip, or the files inside a zip, one after the other.
 */
#ifndef REFS_SOURCE_H
#define REFS_SOURCE_H

#include "base/arena.h"
#include "base/err.h"

/* RETOLD: what is read is not what stands in the file (source_retell). */
typedef enum SourceKind { SOURCE_PLAIN, SOURCE_GZIP, SOURCE_ZIP, SOURCE_RETOLD } SourceKind;

/* An open file. One thread at a time fills from it; source_at may be called by several. */
typedef struct Source Source;

/* A run of bytes that is read once, from its beginning: the file's own, or what a teller makes. */
typedef struct Bytes Bytes;

/* Tells bytes in another form. `fill` is as source_fill; it takes what it tells from `from`, and
   may be called by another thread than the one that made it. */
typedef struct Teller {
    bool (*fill)(void *self, Bytes *from, char *to, size_t room, size_t *ret_got, bool *ret_torn,
                 Err *err);
    void *self;
} Teller;

/* As source_fill, for tellers. */
MUST bool bytes_fill(Bytes *b, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err);

/* How a file is looked at where the system has it in memory, without a copy. Only a program can
   offer it: a page of a file that somebody cut is a signal to all of the program. */
typedef struct Mapper {
    const char *(*begin)(int fd, size_t size); /* for reading only; NULL where it cannot be */
    void (*end)(const char *bytes);
    bool (*torn)(const char *bytes); /* some of it was gone, and has been read as zeros */
} Mapper;

/* Opens a regular file. It is closed with the arena. The error names the path. `mapper` NULL: it is
   read. */
MUST bool source_open(Arena *a, const char *path, const Mapper *mapper, Source **ret, Err *err);
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
/* From here on, until the next file inside, source_peek and source_fill give what `teller` makes of
   the bytes; several may stand on one another. */
void source_retell(Source *s, Teller teller);
/* The same from any place of a plain file; leaves the place of source_fill alone. */
MUST bool source_at(const Source *s, int64_t at, char *to, size_t room, size_t *ret_got, Err *err);
/* A plain file as it lies in memory, to be looked at from its beginning; NULL where it must be
   read. Until source_unmap or the end of the source. */
const char *source_map(Source *s);
void source_unmap(Source *s);
/* Nobody looks at what stands before `end` of what is mapped any more. False where some of the file
   was gone. */
MUST bool source_seen(Source *s, int64_t end, Err *err);
/* What is said of a file that is not as long as it was when it was opened; false. */
bool source_shrank(const Source *s, Err *err);

#endif
