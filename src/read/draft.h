/* draft.h: a document while it is read. */
#ifndef READ_DRAFT_H
#define READ_DRAFT_H

#include "read/sheet.h"

typedef struct DocDraft {
    Doc d;
    Place place;     /* of the record in the file; nowhere for paper */
    bool dated_rows; /* some charge prints its own day */
    LIST(Line) lines;
    LIST(Payment) payments;
    LIST(Unread) unread;
    LIST(Note) notes;
    LIST(Mark) marks;
    LIST(Str) diagnoses;
    LIST(Cents) charge_totals; /* every total of charges that is printed */
    LIST(Cents) balances;
} DocDraft;

DocDraft *doc_draft(Arena *a, Str file);
/* Notes where a value was printed. `line` -1: of the document. */
void draft_mark(Arena *a, DocDraft *d, Str field, int line, Place place, int confidence);
void draft_note(Arena *a, DocDraft *d, Place place, Str text);
void draft_unread(Arena *a, DocDraft *d, Place place, Str text, Str why);
/* Closes the lists into the document, and adds its lines up against its totals. */
Doc draft_close(Arena *a, DocDraft *d);

#endif
