/* tables.c: the places of the XDG base directories. */
#include "cli/tables.h"

#include <stdlib.h>

/* The folder of the variable, which must be absolute to count, or the one below the home folder. */
MUST static bool folder_of(Arena *a, const char *variable, const char *below_home, Str *ret,
                           Err *err)
{
    const char *folder = getenv(variable), *home = getenv("HOME");
    if (folder && folder[0] == '/') {
        *ret = str_of(folder);
        return true;
    }
    if (!home || home[0] != '/')
        return err_set(err, "neither %s nor HOME is set; set one to a folder of yours", variable);
    *ret = arena_print(a, "%s/%s", home, below_home);
    return true;
}

bool tables_path(Arena *a, const char **ret, Err *err)
{
    Str folder;
    if (!folder_of(a, "XDG_DATA_HOME", ".local/share", &folder, err))
        return false;
    *ret = arena_print(a, "%.*s/haggle/tables.pack", STR_ARG(folder)).ptr;
    return true;
}

bool cache_path(Arena *a, const char *name, const char **ret, Err *err)
{
    Str folder;
    if (!folder_of(a, "XDG_CACHE_HOME", ".cache", &folder, err))
        return false;
    *ret = arena_print(a, "%.*s/haggle/%s", STR_ARG(folder), name).ptr;
    return true;
}
