/* claims.h: claims one at a time out of a file of any size, in memory that does not grow.
 *
 *     Claims *c = claims_begin(a, &setup);
 *     for (;;) {
 *         switch (claims_next(c, &item, &err)) {
 *         case CLAIM_MORE: if (!claims_pull(c, fd, &err)) return false; break;
 *         case CLAIM_DOC:  use(item.doc); break;      // valid until the next claims_next
 *         case CLAIM_NOTE: say(&item.note); break;
 *         case CLAIM_END:  return true;
 *         case CLAIM_BAD:  return false;              // err says why
 *         }
 *     }
 *
 * A format is a ClaimReader: a row of the table in claims.c. It never reads a file; it is shown a
 * window of bytes and says how many of them it has used. Where the window was cut may not change
 * what comes out: a reader that needs more than it sees uses nothing of the unfinished piece and
 * says CLAIM_MORE. The same readers serve read_file (all of a file as Docs) and every stream.
 */
#ifndef READ_CLAIMS_H
#define READ_CLAIMS_H

#include "read/read.h"

typedef enum ClaimStep { CLAIM_MORE, CLAIM_DOC, CLAIM_NOTE, CLAIM_END, CLAIM_BAD } ClaimStep;

/* What has gone by so far. Money in cents; `adjustments` are counted, `adjusted` is their sum;
   `notes` counts the notes of structure and balance, whether they came with a document or alone;
   `provider_adjusted` what a payer took from its payment outside of the claims (PLB);
   `passed_over` what is well-formed and no claim (an X12 834, a FHIR Patient); `rejected` the
   records that could not be read, while the rest went on. */
typedef struct ClaimCounts {
    int64_t documents[DOC_TYPE_COUNT];
    int64_t lines, adjustments, notes, passed_over, rejected;
    Cents charges, paid, adjusted, provider_adjusted;
} ClaimCounts;

/* A document, or a note of the file that belongs to none. `offset` is where it begins, in bytes
   from 0; `number` its segment or line in the file, from 1. */
typedef struct ClaimItem {
    Doc *doc;
    Note note;
    int64_t offset, number;
    bool rejected; /* the note says why a record was left out */
} ClaimItem;

/* What a reader sees: the bytes not used yet. It moves `bytes` and `offset` on as it uses them
   (claim_use). `last`: nothing follows. `full`: the window has grown to CLAIM_WINDOW_MAX; asking
   for more is answered by CLAIM_BAD, so a reader passes over what is that large, with a note. */
typedef struct ClaimWindow {
    Str bytes;
    int64_t offset;
    bool last, full;
} ClaimWindow;

/* What a reader is begun with. `keep`: documents must last as long as `arena` (a whole file is
   wanted); then `claim` is `arena`. Else `claim` is emptied before each step that follows a
   CLAIM_DOC, CLAIM_NOTE, so nothing in it may be remembered longer. `counting`: only `counts`,
   notes and errors are wanted; no document need be made. */
typedef struct ClaimSetup {
    Arena *arena, *claim;
    const Know *know;
    Str file;         /* the name to keep in the documents */
    const char *path; /* the name to show in an error */
    bool keep, counting;
    ClaimCounts *counts; /* the reader adds to it; never NULL for a reader */
} ClaimSetup;

typedef struct ClaimReader {
    const char *name;
    /* How sure it is of this file, 0 to 100, from the first bytes (not yet UTF-8) and the name. */
    int (*probe)(Str head, Str file);
    /* Its state, in setup->arena. */
    void *(*begin)(const ClaimSetup *setup);
    /* The next document or note. A reader that leaves `counts->documents` and what belongs to it
       to the driver sets `counts_docs` false and gives documents even when counting. */
    ClaimStep (*step)(void *state, ClaimWindow *w, ClaimItem *ret, Err *err);
    bool counts_docs;
} ClaimReader;

/* The formats. */
extern const ClaimReader claim_reader_x12, claim_reader_fhir, claim_reader_rif;

enum {
    CLAIM_HEAD = 4096,              /* what a probe sees */
    CLAIM_WINDOW_FIRST = 256 << 10, /* bytes at hand, and how far they may grow for one record */
    CLAIM_WINDOW_MAX = 16 << 20,
    CLAIM_ARENA_MAX = 64 << 20 /* what one document may take */
};

typedef struct Claims Claims;

/* Begins a stream; its memory is in `a`, and `setup` is copied (its arena, claim, counts are set
   here). It ends with the arena. */
Claims *claims_begin(Arena *a, const ClaimSetup *setup);
/* The reader that is surest of these first bytes, or NULL; its sureness in *ret_sure. */
const ClaimReader *claims_reader(Str head, Str file, int *ret_sure);
/* Gives the stream its next bytes, as many or few as there are; copied. The empty text is the end
   of the file. Only after CLAIM_MORE. */
void claims_feed(Claims *c, Str bytes);
/* The same from a file: reads once. False when the file cannot be read. */
MUST bool claims_pull(Claims *c, int fd, Err *err);
/* Gives all there is, not copied. Instead of the two above. */
void claims_whole(Claims *c, Str bytes);
/* The next document or note. After CLAIM_END or CLAIM_BAD it says the same again. */
ClaimStep claims_next(Claims *c, ClaimItem *ret, Err *err);
const ClaimCounts *claims_counts(const Claims *c);

/* All documents of a file in memory, with the file's own notes on the last of them. False, with
   the reason, where there is none. */
MUST bool claims_read(const ClaimReader *reader, const Input *in, Docs *ret, Err *err);

/* For readers: moves the window on by `len` bytes. */
void claim_use(ClaimWindow *w, ptrdiff_t len);
/* `s` in the arena, as UTF-8 whatever it was. */
Str claim_text(Arena *a, Str s);
/* Adds a document to the counts of documents, lines, money, adjustments and notes. */
void claim_count(ClaimCounts *counts, const Doc *d);

#endif
