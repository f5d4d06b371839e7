/* xdg.c: the folders of the person's own, by the XDG variables. */
#include "cli/xdg.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char *xdg_path(Arena *a, const char *variable, const char *otherwise, const char *rest)
{
    const char *base = getenv(variable), *home = getenv("HOME");
    if (base && base[0] == '/')
        return arena_print(a, "%s/haggle/%s", base, rest).ptr;
    if (!home || home[0] != '/')
        return NULL;
    return arena_print(a, "%s/%s/haggle/%s", home, otherwise, rest).ptr;
}

bool folder_make(Arena *a, const char *path, Err *err)
{
    Str whole = str_of(path);
    for (ptrdiff_t i = 1; i <= whole.len; i++) {
        if (i < whole.len && whole.ptr[i] != '/')
            continue;
        Str part = arena_str(a, str_slice(whole, 0, i));
        if (mkdir(part.ptr, 0700) != 0 && errno != EEXIST)
            return err_set(err, "%s: this folder cannot be made (%s)", part.ptr, strerror(errno));
    }
    return true;
}
