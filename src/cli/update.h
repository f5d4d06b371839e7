/* update.h: what becomes of each source when the tables are updated. */
#ifndef CLI_UPDATE_H
#define CLI_UPDATE_H

#include "cli/command.h"
#include "cli/fetcher.h"
#include "refs/publisher.h"
#include "refs/refs.h"

typedef enum SourceState {
    SOURCE_FETCHED,
    SOURCE_NEWEST,  /* what is here is what the publisher has */
    SOURCE_LICENCE, /* a person must accept something first */
    SOURCE_FAILED
} SourceState;

/* What became of one source. */
typedef struct Outcome {
    const Publisher *publisher;
    SourceState state;
    Str edition, newest; /* what was got, and what would have been the newest */
    Str page;            /* where the person can get it */
    Str why;             /* of a failure */
    bool unreached;      /* of a failure: the publisher did not answer at all */
    LIST(const char *) files;
} Outcome;

/* One run of `haggle data update`. */
typedef struct Update {
    const Call *call;
    Arena *arena;
    Engine engine;
    Fetcher fetcher;
    const char *folder;
    Publishers publishers;
    Refs *refs; /* what is loaded already */
    LIST(Outcome) outcomes;
} Update;

/* Fetches the newest edition of one source that is there. False when the helper broke. */
MUST bool update_source(Update *u, const Publisher *p, Outcome *ret, Err *err);
/* Whether a file of the folder was taken in since it arrived, and to remember that it was. */
bool update_is_taken(Update *u, const char *file);
void update_mark_taken(Update *u, const char *file);

/* What will be fetched, and from where; what became of it. */
Str update_print_plan(Update *u);
Str update_print_outcomes(Update *u);
Str update_json(Update *u, bool taken);

#endif
