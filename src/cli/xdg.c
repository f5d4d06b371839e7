/* xdg.c: the folders of the person's own, by the XDG variables. */
#include "cli/xdg.h"

#include <stdlib.h>

const char *xdg_path(Arena *a, const char *variable, const char *otherwise, const char *rest)
{
    const char *base = getenv(variable), *home = getenv("HOME");
    if (base && base[0] == '/')
        return arena_print(a, "%s/haggle/%s", base, rest).ptr;
    if (!home || home[0] != '/')
        return NULL;
    return arena_print(a, "%s/%s/haggle/%s", home, otherwise, rest).ptr;
}

const char *tables_path(Arena *a)
{
    return xdg_path(a, "XDG_DATA_HOME", ".local/share", "tables.pack");
}
