/* tables.h: where the person's tables of reference are, and opening them. */
#ifndef CLI_TABLES_H
#define CLI_TABLES_H

#include "base/err.h"
#include "refs/refs.h"

/* XDG_DATA_HOME/haggle/tables.pack, or ~/.local/share/haggle/tables.pack. */
MUST bool tables_path(Arena *a, const char **ret, Err *err);
/* XDG_CACHE_HOME/haggle, or ~/.cache/haggle, with `name` behind it. */
MUST bool cache_path(Arena *a, const char *name, const char **ret, Err *err);

#endif
