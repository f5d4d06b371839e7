/* x12.h: the parts of the X12 reader: the machine that walks the loops and proves the sums, and the
   taker that makes documents of what it passes. */
#ifndef READ_X12_H
#define READ_X12_H

#include "read/claims.h"
#include "read/x12_map.h"
#include "read/x12_scan.h"

/* One segment where it lies: element 0 is its name. Element i ends at bytes[ends[i]]. */
typedef struct X12Segment {
    const char *bytes;
    const uint32_t *ends;
    uint32_t start;
    int count;
} X12Segment;

/* Element i as it stands; empty where the segment is shorter. */
static inline Str x12_element(const X12Segment *s, int i)
{
    if (i >= s->count)
        return (Str){0};
    uint32_t from = i ? s->ends[i - 1] + 1 : s->start;
    return (Str){s->bytes + from, (ptrdiff_t)(s->ends[i] - from)};
}

/* An envelope: interchange, group or transaction. */
typedef struct X12Envelope {
    bool open;
    char control[24];
    int control_len;
    int64_t number; /* of the segment that opened it */
    int64_t parts;  /* what it has held so far */
} X12Envelope;

/* The sums of the claim that is open. NO_CENTS: not said, or no amount. */
typedef struct X12Claim {
    bool open, large;
    int64_t number, offset, lines;
    Cents charge, paid, patient;              /* as the claim says */
    Cents line_charges, line_paids;           /* of its lines */
    Cents adjusted, adjusted_patient, before; /* CAS; of it PR; and what other plans paid */
    bool any_adjusted, any_before, reversal, unsure, uneven;
    bool line_open, line_served; /* its service (SV1, SV2, SV3) has been read */
    int64_t line_number;
    Cents line_charge, line_paid, line_adjusted;
} X12Claim;

/* A note that waits for its turn: it belongs to no claim. */
typedef struct X12Note {
    int64_t number;
    char text[360];
} X12Note;

enum {
    X12_NOTES = 32,          /* that wait at most */
    X12_LINES_MAX = 5000,    /* of one claim; what is beyond is counted, not kept */
    X12_CLAIM_MAX = 1 << 20, /* bytes of one claim, or of what stands above the claims */
    X12_SEGMENT_MAX = 64 << 10
};

typedef struct X12Taker X12Taker;

typedef struct X12 {
    ClaimSetup setup;
    ClaimCounts *counts;
    X12Map *map_837, *map_835;
    const X12Map *map; /* of the transaction; NULL where it is passed over */
    X12Taker *taker;   /* NULL when only counting */
    X12Marks marks;
    X12Segment now;
    int64_t number, offset; /* of `now` */
    X12Envelope interchange, group, set;
    bool fragment, fragment_told; /* no envelope stands around it */
    bool closed;                  /* an IEA was just walked: other marks may follow */
    uint8_t loop;
    X12Claim claim;
    int64_t level[3], level_count; /* HL numbers of the open levels; how many HL have been */
    Cents payment, claims_paid, provider_adjusted; /* of a remittance */
    bool payment_known;
    int64_t payment_number;
    X12Note notes[X12_NOTES];
    int note_count, notes_given;
} X12;

/* ---- the machine (x12_walk.c) ---- */

/* Takes `now` in. False: a document is ready (x12_taker_doc), and `now` must be walked again. */
MUST bool x12_walk(X12 *x);
/* The end of the file, or of what can be read of it: closes what is open. False as above. */
MUST bool x12_finish(X12 *x);
/* A transaction of this kind begins; `set` as in ST01. */
void x12_set_begin(X12 *x, Str set);
/* A note on the segment `number`, to the open claim or to wait for its turn. */
void x12_note_at(X12 *x, int64_t number, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A decimal amount as cents, rounded half up; false where it is none. Empty is NO_CENTS. */
MUST bool x12_amount(Str s, Cents *ret);

/* ---- the taker (x12_take.c) ---- */

X12Taker *x12_taker_begin(const ClaimSetup *setup);
/* What a new level, claim, line, other payer begins; what ends a claim. */
void x12_take_level(X12 *x, int level);
void x12_take_claim(X12 *x);
void x12_take_line(X12 *x);
void x12_take_other(X12 *x);
void x12_take_line_other(X12 *x);
/* Fills the fields of `now`, which has `key` and stands in the machine's loop. */
void x12_take(X12 *x, int key);
void x12_take_note(X12 *x, int64_t number, Str text);
void x12_take_close(X12 *x);
/* The document that was closed last. */
Doc *x12_taker_doc(X12Taker *t);
/* Forgets what was remembered of a transaction. */
void x12_taker_set(X12 *x);
/* For x12_map_make. */
int x12_field_of(Str name);

#endif
