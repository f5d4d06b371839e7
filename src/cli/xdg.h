/* xdg.h: the folders of the person's own, by the XDG variables. */
#ifndef CLI_XDG_H
#define CLI_XDG_H

#include "base/arena.h"

/* $VARIABLE/haggle/rest, or $HOME/otherwise/haggle/rest where the variable is not set or not an
   absolute path: xdg_path(a, "XDG_CACHE_HOME", ".cache", "fetch"). NULL where there is no HOME. */
const char *xdg_path(Arena *a, const char *variable, const char *otherwise, const char *rest);
/* Where the tables of reference are: XDG_DATA_HOME/haggle/tables.pack. NULL as above. */
const char *tables_path(Arena *a);

#endif
