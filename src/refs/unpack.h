/* unpack.h: gzip and zip to bytes: ISA-L for the packing, minizip for the folder of a zip. */
#ifndef REFS_UNPACK_H
#define REFS_UNPACK_H

#include "refs/source.h"

typedef struct Unpack Unpack;

/* A gzip file of one or more members, from its beginning. */
MUST bool unpack_gzip(Arena *a, const char *path, int fd, Unpack **ret, Err *err);
/* A zip; unpack_next comes before the first fill. An Excel workbook is refused by its name. */
MUST bool unpack_zip(Arena *a, const char *path, Unpack **ret, Err *err);
/* The next file inside that may hold prices, and its name. */
MUST bool unpack_next(Unpack *u, bool *ret_found, Str *ret_name, Err *err);
/* As source_fill. */
MUST bool unpack_fill(Unpack *u, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err);
/* Bytes of the packed file that were taken. */
int64_t unpack_taken(const Unpack *u);

#endif
