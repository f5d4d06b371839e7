/* label.h: a label as it was seen in a row, for those who ask whether it is one. */
#ifndef READ_LABEL_H
#define READ_LABEL_H

#include "read/flow.h"

enum { LABEL_WORDS_MAX = 9 };

/* A label that was seen, and the tokens behind it. */
typedef struct Label {
    int row;            /* in the vocabulary's table */
    const Table *table; /* of whole labels, or of their pieces */
    const Row *on;
    int from, to; /* tokens of this row */
    bool colon;   /* it ended with one */
} Label;

/* "Account:", "Claim #". */
bool token_ends_label(const Token *t);
/* A cell of the vocabulary's row of a label. */
Str label_cell(const Flow *f, const Label *l, Str column);
/* The phrases that begin at token `from`, longest first; at most `most`. */
int labels_at(Flow *f, const Row *row, int from, Label *ret, int most);
/* "4835 W 14th Ave, Dunmore Flats, WA 98780" below the provider's name, or labelled as the
   provider's. */
bool address_set(Flow *f, const Label *l, const Row *row, int at, int end);
/* Whether a label may begin at this token: its cell begins, or a value has ended. */
bool begins_cell(const Row *row, int at);
/* "Fecha del estado" above "03/20/2026": whether a label's day stands right below it, whatever
   another cell of its row holds. */
bool day_below(const Flow *f, const Row *row, const Label *l);
/* Whether a token begins what is told behind a name: "Pine Tree Care (ID 1234)", "..., ID 1234". */
bool put_behind(const Row *row, int at);
/* Whether the only cell below a label alone in its row is its value, set in a little. */
bool value_indented(const Row *row, const Label *l, const Row *below);
/* A name without a colon must be set apart from its label: "Patient type" is no patient. */
bool stands_apart(Flow *f, const Label *l, const Row *row, int at);
/* Notes that the cell of row `at` with this left edge is the lower line of a label above. */
void stacked_note(Flow *f, int at, int left);
/* Whether the cell at this token is such a lower line. */
bool is_stacked(const Flow *f, int at, const Token *t);
/* Whether the cell at `end` of the lower row is a number below the cell at `to` of the upper one:
   each row has its value, "Patient   Ana Ruiz" above "Account #   MC8335". */
bool valued_each(Flow *f, const Row *row, int to, const Row *next, int end);
/* A label of two lines whose value stands beside the lower one is read: "Total You May Be" above
   "Billed: $1,676.00"; false where the cell at `from` begins none. */
bool label_folded(Flow *f, int at, int from);
/* Whether amounts, days or numbers stand one below the other under a label, row by row: it heads a
   column of a table, and names nothing of the paper. */
bool heads_column(const Flow *f, const Label *l, int at);
/* Labels set so close that they are one cell, each over its value in the next row, are read:
   "Account Number Statement Date Due Date"; false where the cell at `from` is none. */
bool labels_close(Flow *f, int at, int from);
/* "DELGADO, RANDALL L Acct 60-3041048" in one cell, at the head of a page: the patient and the
   account are read; false where the cell at `from` is none. */
bool account_behind_name(Flow *f, const Row *row, int from);
/* Whether what stands below a person's whole name is another's: "Ann Lee" above "Tom Lee". */
bool person_below(const Flow *f, const Label *l, Str name, Str rest);
/* "Name:" right below "Provider / facility" alone in its cell: the field of whose name it is; else
   `field`. */
Str field_of_block(Flow *f, const Label *l, Str field);
/* "ADMITTED   031426": figures alone, in the cell beside their label, are set as its day. A year of
   two figures is no birth's. */
bool date_compact(Flow *f, const Label *l, Str field, const Row *row, int at);
/* Where a person's name ends that stands close before a number: "DOE, W435626710" under two labels.
 */
int person_end(const Flow *f, const Label *l, const Row *row, int at, int end);
/* Whether a number stands just below the first letter of its label, however close the words before
   it are. */
bool number_at_edge(const Flow *f, const Label *l, int left, const Token *t);
/* "Ordered by Ann Lee, DO, NPI 2716368123": whether what stands before a label in its row tells of
   who only ordered the care. */
bool who_ordered(Flow *f, const Label *l);
/* "Holy Family Hospital of the" is no whole name. */
bool name_unended(const Flow *f, Str name);
/* "PC" alone in its cell: how the name of a company above it ends. */
bool form_alone(const Flow *f, const Row *row, int at);
/* "PO Box 73176", "3670 Fir Court", "Dunwell, GA 31999": an address is no name. */
bool address_in(const Row *row, int from, int to);
/* Whether the only word of the cell at `at` ends the name that stands right above it. */
bool name_folded(Flow *f, const Row *row, int at);

/* Whether a name beside its label goes on in a row that has nothing below the label: "Creditor:
   Blessing River" above "Health". Of those who give, pay and collect: persons have short names. */
bool label_column_empty(const Flow *f, const Label *l, const Row *row, int at, const Row *next);

/* Whether a day is none of the paper's: of a visit to come, by which an insurer wants an answer, or
   of a debt on what is no notice of one. */
bool is_other_day(Flow *f, Str field, int at);

/* Takes the diagnoses of a label from a token on, and from the rows below that go on at its edge.
 */
bool diagnoses_listed(Flow *f, const Label *l, const Row *row, int at);

/* Whether a text is as long as a name may be, and more letters than figures; a firm's behind a
   colon may be long. "P = Provider" explains a letter. */
bool name_fits(Flow *f, const Label *l, Str text, bool piece);

#endif
