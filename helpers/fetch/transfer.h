/* transfer.h: one request and its answer, with libcurl. */
#ifndef FETCH_TRANSFER_H
#define FETCH_TRANSFER_H

#include "fetch.h"
#include "memo.h"
#include "retry.h"

#include <curl/curl.h>
#include <stddef.h>

/* How a request ended: with `kind` GOT the part file is whole and not yet checked. */
typedef struct Answer {
    Result result;
    Retry retry;        /* whether the trouble may pass */
    bool begin_again;   /* what was kept does not fit what the server has now: start from nothing */
    long asked_seconds; /* Retry-After */
} Answer;

/* One file on its way. */
typedef struct Transfer {
    const Errand *errand;
    const char *url, *name;
    bool page;      /* a web page is what is wanted */
    int fd;         /* the part file */
    int64_t have;   /* bytes of it that are good to go on from */
    Memo part;      /* of the part file, where `have` is above 0 */
    bool have_file; /* a whole file is here already, as `whole` says */
    Memo whole;
    const char *part_memo; /* its name */

    /* Of the answer that is being read. */
    CURL *curl;
    Memo seen;
    int64_t range_from, range_whole;
    bool judged, keeps; /* the status was looked at; the body is the file */
    long retry_after;
    char head[HEAD_BYTES]; /* the first bytes of the body */
    size_t head_length;
    Answer *answer;
} Transfer;

/* Sends the request and writes what comes to `t->fd`, from `t->have` on where the server agrees to
 * go on there. Leaves in `t->have` how far it came. */
void transfer_run(Transfer *t, CURL *curl, Answer *ret);

#endif
