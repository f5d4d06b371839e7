/* file.h: whole files into an arena. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/err.h"

/* Reads a regular file of at most `limit` bytes. Read, not mapped: a file that a person hands us
   may be cut while we look at it. */
MUST bool file_read(Arena *a, const char *path, size_t limit, Str *ret, Err *err);
/* Reads the next `size` bytes of an open file or pipe into the caller's `bytes`, fewer where it
   ends; `path` names it in an error. */
MUST bool file_fill(int fd, const char *path, char *bytes, size_t size, Str *ret, Err *err);
/* Reads what is left of an open file or pipe, at most `limit` bytes; `path` names it in an error.
 */
MUST bool stream_read(Arena *a, int fd, const char *path, size_t limit, Str *ret, Err *err);
bool file_is_folder(const char *path);
/* The names in a folder that do not begin with a dot, sorted by bytes. */
MUST bool folder_list(Arena *a, const char *path, const char ***ret_names, int *ret_count,
                      Err *err);
/* Maps a whole regular file for reading until the arena ends: for files that we renamed into place
   ourselves, which nobody cuts while we look. An empty file is the empty text. */
MUST bool file_map(Arena *a, const char *path, Str *ret, Err *err);
/* Writes `bytes` so that at every moment either the old file or all of the new one stands there: to
   a file beside it, down to the disk, then renamed. Its owner alone may read it. */
MUST bool file_replace(Arena *a, const char *path, Str bytes, Err *err);
/* Writes all of `bytes` to an open file; false where it cannot. */
MUST bool file_write(int fd, Str bytes);
/* Makes the folder and those above it; true where it is there already. */
MUST bool folder_make(Arena *a, const char *path, Err *err);
bool file_exists(const char *path);
/* What stands behind the last slash. */
Str path_name(Str path);

#endif
