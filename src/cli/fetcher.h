/* fetcher.h: haggle-fetch at work beside this program: asked for one file after the other. */
#ifndef CLI_FETCHER_H
#define CLI_FETCHER_H

#include "base/arena.h"
#include "base/err.h"

#include <sys/types.h>

typedef struct Fetcher {
    pid_t pid;
    int to, from; /* its standard input and output */
    char line[4096];
    size_t used;
} Fetcher;

/* Starts it. It opens no connection before it is asked for a file, so this may stand before the
   person has agreed; it must stand before seal_network, which helpers inherit. `http`: plain http
   is allowed, as the addresses are the person's own. */
MUST bool fetcher_begin(Arena *a, Fetcher *f, const char *folder, bool http, Err *err);
void fetcher_end(Fetcher *f);

typedef enum FetchState { FETCH_GOT, FETCH_SAME, FETCH_FAILED } FetchState;

/* What came of one address. `kind` and `why` of a failure are the helper's words: not-found,
   licence, web-page, torn, too-large, refused, network, place, bad-url. */
typedef struct Fetched {
    FetchState state;
    Str name; /* of the file in the folder */
    Str kind, why;
} Fetched;

/* Fetches one file, or with `page` a web page (to folder/NAME.html). False when the helper itself
   broke. */
MUST bool fetcher_get(Arena *a, Fetcher *f, Str address, bool page, Fetched *ret, Err *err);

#endif
