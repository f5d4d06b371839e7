/* file.h: whole files into an arena. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/err.h"

/* Reads a regular file of at most `limit` bytes. Read, not mapped: a file that a person hands us
   may be cut while we look at it. */
MUST bool file_read(Arena *a, const char *path, size_t limit, Str *ret, Err *err);
/* Reads what is left of an open file or pipe, at most `limit` bytes; `path` names it in an error.
 */
MUST bool stream_read(Arena *a, int fd, const char *path, size_t limit, Str *ret, Err *err);
bool file_is_folder(const char *path);
/* The names in a folder that do not begin with a dot, sorted by bytes. */
MUST bool folder_list(Arena *a, const char *path, const char ***ret_names, int *ret_count,
                      Err *err);
/* What stands behind the last slash. */
Str path_name(Str path);

#endif
