/* fetch.h: what the parts of haggle-fetch hand each other. */
#ifndef FETCH_FETCH_H
#define FETCH_FETCH_H

#include <stdbool.h>
#include <stdint.h>

/* What came of one file. The names of the failures stand in the stream of records. */
typedef enum Kind {
    GOT,       /* whole, checked, under its name */
    SAME,      /* what is here is what the server has */
    NOT_FOUND, /* the server has no such file */
    LICENCE,   /* the server sent a licence page to accept */
    WEB_PAGE,  /* the server sent some other web page in place of a file */
    TORN,      /* what arrived is broken, twice */
    TOO_LARGE, /* larger than allowed, or a zip that would unpack to more than is sound */
    REFUSED,   /* the server refuses; asking again would not help */
    NETWORK,   /* no answer, or none that is whole, after all attempts */
    PLACE,     /* the folder or the disk */
    BAD_URL
} Kind;

enum { URL_BYTES = 2048, NAME_BYTES = 160, TEXT_BYTES = 400, TAG_BYTES = 256, HEAD_BYTES = 32768 };

/* How one file ended, in words. */
typedef struct Result {
    Kind kind;
    int64_t bytes;
    char text[TEXT_BYTES]; /* why, where it failed */
} Result;

/* What is fetched by one call. */
typedef struct Errand {
    int folder;        /* an open folder: everything is written below it */
    int64_t limit;     /* bytes that one file may have */
    long stall;        /* seconds without bytes after which a transfer is given up */
    long pause_ms;     /* before the first new attempt */
    bool http;         /* plain http may be used, not just to this machine */
    const char *roots; /* a file of certificates to trust in place of the system's, or NULL */
} Errand;

#endif
