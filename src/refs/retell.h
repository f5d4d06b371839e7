/* retell.h: price files in a form that none of the readers takes, told as one that they take. */
#ifndef REFS_RETELL_H
#define REFS_RETELL_H

#include "base/buf.h"
#include "refs/roles.h"
#include "refs/source.h"

/* What every teller has: bytes come in by pieces, what is made of them waits in `out`. It has a
   memory of its own, since it is filled from another thread than the one that made it. */
typedef struct Retold {
    Arena *arena;
    Buf out;
    size_t given;
    bool ended, torn;
    int lost;    /* values that could not be told */
    char *piece; /* RETOLD_PIECE bytes */
    /* Makes what it can of `piece` and returns true; at the end `piece` is empty. False where the
       bytes are broken: what was made so far is kept. */
    bool (*take)(struct Retold *self, Str piece);
} Retold;

enum { RETOLD_PIECE = 4 << 10 };

/* Sets up what all tellers share, with memory that ends with `a`. False where there is none. */
MUST bool retold_begin(Arena *a, Retold *r, bool (*take)(Retold *self, Str piece), Err *err);
/* `source` gives from now on what `r` makes of it. */
void retold_use(Retold *r, Source *source);

/* UTF-16, as spreadsheets save "Unicode text", as UTF-8. *ret_is says whether it is that. */
MUST bool utf16_retell(Arena *a, Source *source, bool *ret_is, Err *err);
/* JSON that is a list of flat objects, one a price ([{"cpt": "99284", "gross charge": 2150, "Aetna
   HMO": 900.1}, ...]), as CSV with the keys as its columns' names. Lists inside an object give a
   row for each of theirs, with what stands around them. *ret is NULL where it is not that: a key
   must name codes, and another prices. Keys that are not in the first megabyte are lost. */
MUST bool flatjson_retell(Arena *a, const Know *know, const Roles *roles, Source *source,
                          const Retold **ret, Err *err);

#endif
