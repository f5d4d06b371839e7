/* feed.h: a price file as scanned blocks in order, read and scanned by as many threads as are
 * given. */
#ifndef REFS_FEED_H
#define REFS_FEED_H

#include "refs/scan.h"
#include "refs/source.h"

/* A block: `bytes` with SCAN_PAD readable bytes on both sides, the ones before being the file's.
   They stand in `own`, or where the system has the file; the first block in `own`. */
typedef struct Stretch {
    const char *bytes;
    char *own;
    size_t len;
    int64_t at; /* of the first byte in the file, or in the stream when unpacked */
    bool last;
    bool torn; /* the stream ends here and should not */
    Scan scan;
} Stretch;

typedef struct Feed Feed;

/* Begins at the beginning of the member that `s` stands at. Plain files are read and scanned by
   `threads` threads; of packed ones one thread unpacks while the caller's scans. With 1 there is no
   other thread. Needles and source must outlive the feed; it ends with the arena at the latest. */
MUST bool feed_begin(Arena *a, Source *s, const Needles *n, ScanForm form, char delimiter,
                     int threads, Feed **ret, Err *err);
/* Makes line feeds of the carriage returns of all blocks. Before the first feed_next; the threads
   must be 1. */
void feed_mend_returns(Feed *f);
/* The next block, valid until the next call; NULL at the end. */
MUST bool feed_next(Feed *f, Stretch **ret, Err *err);
/* Scans the block again where it was scanned under the wrong belief of how it begins, or carefully
   where a CSV block is irregular. Call it in order, before looking at the scan. */
void feed_settle(const Feed *f, Stretch *s, bool starts_inside);
/* Says how the next block begins, where that is not how the last one ended. */
void feed_restart(Feed *f, bool inside);
/* Scans bytes that are not the file's own blocks: what was read again. */
void feed_scan(const Feed *f, Stretch *s, bool starts_inside);
/* Stops the threads. */
void feed_end(Feed *f);

#endif
