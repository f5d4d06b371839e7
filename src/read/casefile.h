/* casefile.h: case.json: what no document says. */
#ifndef READ_CASEFILE_H
#define READ_CASEFILE_H

#include "base/err.h"
#include "model/case.h"

/* Reads case.json's text. An unknown key, a wrong type or an impossible value is an error that
   names the line and the key. */
MUST bool casefile_read(Arena *a, Str file, Str text, CaseFacts *ret, Err *err);

/* The same keys set in facts that are there already; what `text` does not name stays. */
MUST bool casefile_merge(Arena *a, Str file, Str text, CaseFacts *facts, Err *err);

#endif
