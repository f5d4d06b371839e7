/* header.h: the words above a table's columns, and what each column holds. */
#ifndef READ_HEADER_H
#define READ_HEADER_H

#include "read/vocab.h"

enum { COLUMNS_MAX = 24 };

typedef struct Column {
    Role role;
    int left, right; /* of the words above it */
    bool whole;      /* its words are a column's whole name */
    bool pieces;     /* they are pieces that can mean one thing only */
    bool words_too;  /* its name could also be that of the descriptions */
    Str text;        /* its words, in normal form */
    bool own;        /* seven figures below it are the house's own number */
} Column;

typedef struct Header {
    Column columns[COLUMNS_MAX];
    int count;
    int rows;  /* how many rows of the page it takes: 1 to 5 */
    bool bare; /* amounts alone: what was done stands in a row above them */
} Header;

/* How often a row of headings has each role. */
typedef struct Roles {
    int has[ROLE_COUNT];
} Roles;

/* Lays the second rows of services that take two beside their first rows. */
Rows rows_paired(Arena *a, const Vocab *v, Rows rows);
/* The roles of a row of which each cell, two and more, is a column's whole name; false for others.
 */
bool header_roles(Arena *a, const Vocab *v, const Row *row, Roles *ret);
/* Whether a cell of the row is a line of sentences: "a bill. If you owe anything, your doctors and
   other health care" heads nothing, whatever stands beside it. */
bool row_has_sentence(const Row *row);
/* Reads a header that begins at rows[at]; false where there is none. */
bool header_find(Arena *a, const Vocab *v, Rows rows, int at, Header *ret);
/* The heads of rows [at, at + n), whether they are known or not; false where these are no heads. */
bool header_shape(Arena *a, const Vocab *v, Rows rows, int at, int n, Header *ret);
/* Heads that are mostly unknown, and are heads because the rows below them stand under them: their
   columns by what stands in them; false where the rows do not. */
bool header_unnamed(Arena *a, const Vocab *v, Rows rows, int at, Header *ret);
/* What a column's name holds: by all of it, or by its pieces. */
Role column_role(const Vocab *v, Str text);
/* Two names taken for one become two columns, where each half has amounts or codes of its own. */
void columns_cut(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to);
/* Heads set close are read again by the columns of amounts in the rows below them, up to `to`,
   where that gives more whole names. `at`: the first row of the heads. */
void columns_band(Arena *a, const Vocab *v, Header *h, Rows rows, int at, int to);
/* Lets the rows [from, to) below the header settle what its words leave open: "Service" above days
   is the day. */
void columns_refine(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to);
/* Gives a column whose words say nothing the role of what stands below it in rows [from, to). */
void columns_infer(Arena *a, Header *h, Rows rows, int from, int to);
/* On an insurer's paper "Code(s)" above signs ("PDC, X3") and no code is the remarks. */
void columns_remark(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to);
/* Whether rows [from, to) prove that what the patient paid is the patient's share: with what the
   plan paid it is all that may be charged. */
bool columns_share(const Header *h, Rows rows, int from, int to);
/* Whether what was taken off leaves of each charge just the person's part, and "Paid" is this part:
   the person paid it, as a receipt says. */
bool columns_left_paid(const Header *h, Rows rows, int from, int to);
/* Whether what stands under a column of reasons begins with the letters of a group ("CO-45"). */
bool column_grouped(Arena *a, const Column *c, Rows rows, int from, int to);
/* Where a second table begins beside the first: the left edge of its words ("Date Service Charge
   Date Payment Amount"); 0 where there is one table. */
int header_second_table(const Header *h);
/* The index of the column with this role, or -1. */
int header_column(const Header *h, Role role);

/* Whether heads of amounts alone, from row `at` on, stand below what numbers a claim, and row
   `below` has words and an amount under each of them. */
bool bare_claim(Arena *a, const Vocab *v, Rows rows, int at, int below);

#endif
