/* x12_taker.h: a document that is being made of segments: shared by what fills its fields and what
   begins and ends its parts. */
#ifndef READ_X12_TAKER_H
#define READ_X12_TAKER_H

#include "read/x12.h"

typedef LIST(Adjustment) X12Adjustments;
typedef LIST(Str) X12Texts;

/* Decisions that came back for a new one: what they were, until the transaction ends. */
typedef struct X12Reversal {
    uint64_t account;
    char claim_number[40];
    int len;
} X12Reversal;

enum { X12_REVERSALS = 256, X12_NOTES_KEPT = 200 };

struct X12Taker {
    Arena *claim, *levels[3];
    Doc level_docs[3];
    int level;
    int64_t level_offset;
    Doc doc;
    Line *line;        /* that is open, or NULL */
    PriorPayer *other; /* of the claim or the line */
    LIST(Line) lines;
    LIST(PriorPayer) others, line_others;
    LIST(Note) notes;
    X12Texts diagnoses, procedures, remarks, line_remarks, teeth;
    X12Adjustments adjustments, line_adjustments, other_adjustments;
    Date service, service_end;
    Str place; /* of lines that name none */
    X12Reversal reversals[X12_REVERSALS];
    int reversal_count;
};

#endif
