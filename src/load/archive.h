/* archive.h: a publisher's file as it was handed over, opened: plain, .gz, .zst, or what a .zip
 * holds. */
#ifndef LOAD_ARCHIVE_H
#define LOAD_ARCHIVE_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/err.h"

enum { ARCHIVE_BYTES_MAX = 1 << 30 };

/* One file of it. A sheet of rows comes from an .xlsx, all else is bytes. */
typedef struct Member {
    Str name;  /* "ccipra-v302r0-f1.TXT"; empty for a file that holds nothing but itself */
    Str bytes; /* in the arena that archive_open was handed */
} Member;

typedef struct Archive {
    Str path, name; /* as handed over; its last part */
    Sha256 sha256;
    const Member *members;
    int member_count;
} Archive;

/* Opens the file and all that is in it, to two levels (a .zip in a .zip). False where it is not to
   be read or opens to more than ARCHIVE_BYTES_MAX; the error names the file and what is wrong. */
MUST bool archive_open(Arena *a, const char *path, Archive *ret, Err *err);
/* Whether the bytes are a zip archive, and the bytes of one of its files (`ret` in the arena; false
   where there is none of that name or it is damaged). */
bool zip_is(Str bytes);
MUST bool zip_member(Arena *a, Str bytes, const char *name, Str *ret, Err *err);

#endif
