/* engine.h: what the program knows, unpacked once: knowledge and rules. */
#ifndef API_ENGINE_H
#define API_ENGINE_H

#include "audit/audit.h"

typedef struct Engine {
    Arena *arena;
    Know know;
    Rules rules;
} Engine;

/* Read-only afterwards, and shared by threads. */
MUST bool engine_begin(Engine *ret, Err *err);
void engine_end(Engine *e);

#endif
