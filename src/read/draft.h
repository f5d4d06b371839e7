/* draft.h: a document while it is read. */
#ifndef READ_DRAFT_H
#define READ_DRAFT_H

#include "read/sheet.h"

/* How a value was seen on the page. */
typedef struct Seen {
    Place place;
    int sure; /* thousandths */
    Origin origin;
} Seen;

/* An amount that may be one of the document's totals. */
typedef struct SeenCents {
    Cents cents;
    Seen seen;
} SeenCents;

typedef struct DocDraft {
    Doc d;
    Place place;       /* of the record in the file; nowhere for paper */
    bool dated_rows;   /* some charge prints its own day */
    int accounts;      /* charges with a number of a visit of their own */
    bool payer_unsaid; /* a column is headed "Paid": by whom it does not say */
    bool for_client;   /* its words say that the client hands it to the insurer, who paid nothing */
    LIST(Line) lines;
    LIST(Payment) payments;
    LIST(Unread) unread;
    LIST(Note) notes;
    LIST(Mark) marks;
    LIST(Str) diagnoses;
    LIST(SeenCents) charge_totals; /* every total of charges that is printed */
    LIST(SeenCents) balances;
    Cents pending;  /* what of the balances an insurer has still to answer; 0 where none is said */
    Cents estimate; /* what of them an insurer is thought to pay; 0 where nothing says it */
} DocDraft;

DocDraft *doc_draft(Arena *a, Str file);
/* Notes where a value was printed. `line` -1: of the document. */
void draft_mark(Arena *a, DocDraft *d, Str field, int line, Seen seen);
/* Tokens [from, to) of a row; `most` (thousandths) is how sure their meaning is. */
Seen seen_tokens(const Row *row, int from, int to, int most);
/* Another value was read for a field of the document: neither is sure. */
void mark_rival(DocDraft *d, Str field);
/* What was marked as one field of the document is another. */
void mark_rename(DocDraft *d, Str was, Str is);
/* Takes the document's marks of a field away. */
void mark_erase(DocDraft *d, Str field);
/* Notes how sure the payments of a picture are: as sure as the least sure of their rows. */
void draft_payment(Arena *a, DocDraft *d, const Row *row);
/* Takes a line away with its marks. */
void draft_line_drop(DocDraft *d, int line);
void draft_note(Arena *a, DocDraft *d, Place place, Str text);
void draft_unread(Arena *a, DocDraft *d, Place place, Str text, Str why);
/* Closes the lists into the document, and adds its lines up against its totals. */
Doc draft_close(Arena *a, DocDraft *d);

#endif
