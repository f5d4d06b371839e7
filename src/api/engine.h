/* engine.h: what the program knows, unpacked once: knowledge and rules. */
#ifndef API_ENGINE_H
#define API_ENGINE_H

#include "audit/audit.h"

typedef struct Engine {
    Arena *arena;
    Know know;
    Rules rules;
    Refs *refs; /* the tables of reference; none until engine_tables */
} Engine;

/* Read-only afterwards, and shared by threads. */
MUST bool engine_begin(Engine *ret, Err *err);
/* Opens the tables at `path`, once, before any audit. Where there is no file, no table is loaded.
 */
MUST bool engine_tables(Engine *e, const char *path, Err *err);
void engine_end(Engine *e);

#endif
