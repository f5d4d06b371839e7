/* fields.h: one row of a table, read by its columns. */
#ifndef READ_FIELDS_H
#define READ_FIELDS_H

#include "read/draft.h"
#include "read/header.h"

enum { CLUSTERS_MAX = 32, CELL_TOKENS_MAX = 64 };

/* Where amounts stand in a table's body: each interval is one column of numbers, mapped to a column
   of the header (-1: to none). */
typedef struct MoneyColumns {
    int left[CLUSTERS_MAX], right[CLUSTERS_MAX], column[CLUSTERS_MAX];
    bool doubt[CLUSTERS_MAX]; /* it stands below the words of another column */
    int count;
    bool grid; /* a spreadsheet: cents that are zero may be left out */
} MoneyColumns;

typedef struct Span {
    int left, right;
} Span;

/* The gap between two spans; 0 where they touch. */
int span_gap(int left1, int right1, int left2, int right2);
/* How far one span stands from being below the other. */
int span_cost(int left1, int right1, int left2, int right2);
/* "1.00" under "Units" counts services, not dollars. */
bool counts_units(const Header *h, const Token *t);
/* Whether the amount at token `at` stands in a sentence: many words before it, and more behind. */
bool in_sentence(const Row *row, int at);
/* The header's column of an amount; -1: none. */
int money_column(const Header *h, const MoneyColumns *m, const Token *t);
/* Whether the amount stands in a column of numbers that another heading is nearer to. */
bool in_doubt(const MoneyColumns *m, const Token *t);
/* A column of a page that prints cents prints them in each row. */
bool prints_cents(const MoneyColumns *m, int column);
/* Where a sentence right of the table begins in a row: the tokens from there on are none of its
   service's; as many as the row has where there is none. */
int aside_begin(const Header *h, const MoneyColumns *m, const Row *row);

/* What a row says, by role. */
typedef struct Fields {
    Date date, date_end, posted;
    Str code;
    Str modifiers[LINE_MODIFIERS_MAX];
    int modifier_count;
    Str revenue, ndc, place, reason, remark, provider, patient_name, diagnosis, account, birth, sex,
        description, own_code;
    Units units;
    int minutes;
    Cents money[ROLE_COUNT];
    bool credit[ROLE_COUNT];
    int money_count;       /* amounts in all */
    int unplaced_money;    /* amounts under no column */
    Seen seen[ROLE_COUNT]; /* of each value that the row has; page 0: none */
    Box description_box;
    bool bold;
} Fields;

/* Makes days of figures alone in the column of days: "032825", "0328 032825". */
void days_compact(const Header *h, Rows rows, int from, int to);
/* "032825" or "03282025" as a day of this century; NO_DATE for anything else. */
Date day_compact(Str s);
/* Takes the marks that stand left of the first column out of rows [from, to). */
void ticks_drop(const Know *know, const Header *h, Rows rows, int from, int to);
/* How many amounts the fullest rows of [from, to) have, three and more, where these stand one below
   the other in columns that do not meet (`ret`): they are the table's, whatever is printed below
   it. 0: there are none such, or more than `most`. */
int amount_columns(const Header *h, Rows rows, int from, int to, Span *ret, int most);
/* Gathers the columns of amounts in rows [from, to). */
MoneyColumns money_columns(const Header *h, Rows rows, int from, int to);
/* Lets the sums of an insurer's rows decide which column is what came off, is allowed, was paid and
   is left, where they contradict the names; what no order explains is in doubt. */
void columns_balance(Header *h, MoneyColumns *m, Rows rows, int from, int to);
Fields fields_blank(void);
Fields fields_read(Arena *a, const Vocab *v, const Header *h, const MoneyColumns *m,
                   const Row *row);
/* A diagnosis that a picture misreads: "150.9" is I50.9. */
Str diagnosis_mend(Arena *a, const Token *t, Str w);
/* Whether the text has a letter. */
bool text_letters(Str s);
/* Takes the code before the words of a description: "99213 Office visit", "CPT 99213 - Office
   visit"; false where none stands there, or `code` is known. */
bool code_before(Arena *a, Str *description, Str *code, Str *modifiers, int *modifier_count);
/* Takes the count that stands between a code and its words: "x12 Therapeutic exercise". */
bool count_before(Str *description, Units *units);
/* The words of a service whose code stands behind or below them, without "billing code". */
Str before_code(Arena *a, Str words);
/* "90837" of "billing code 90837"; other texts as they are. */
Str code_bare(Arena *a, Str text);
/* Takes the code that stands in the description, before or behind the words. */
void fields_code(Arena *a, Fields *f);
/* "Level 3 M25.561": whether a number behind words, before a diagnosis, is theirs. */
bool ends_words(const Row *row, int i);
/* Takes what the description holds besides: the code, and how many where its head says so. */
void fields_within(Arena *a, const Vocab *v, const Header *h, Fields *f);
/* The same of "Office visit (99213)" alone, where a column of codes is blank. */
void fields_code_end(Arena *a, Fields *f);
/* Takes "on" off the words of lines that end so, and whose day is told elsewhere. */
void links_drop(const Know *know, Arena *a, DocDraft *d);
/* Takes "4" off "4 Hands-on therapy" as the count of a service whose code stands behind its words,
   where no column tells it; false where there is none ("2 views", "12 lead"). */
bool count_leading(const Header *h, Str *description, Units *units);
/* The modifier that token `at` is ("26", "-26"), set close behind the code before it, and apart
   from the rest; empty: none. */
Str modifier_beside(const Row *row, int at);
/* "CT HEAD", "IV PUSH" behind a code and as close to each other as to it: what was done, and no
   modifier. */
bool begins_service(const Know *know, const Row *row, int at);
/* "(3)" by itself in a column of amounts with cents is a note's sign, and no three dollars given
   back: joins the remarks. */
bool note_alone(Arena *a, const Token *t, Str *remarks);
/* The signs of notes from token `at` on, right behind an amount; returns the token behind them, and
   adds them to the remarks (may be NULL). */
int note_marks(Arena *a, const Row *row, int at, Str *remarks);
/* Reads "CO-45", "CO45", "PR 2", "45" into group and reason; false when it is none. */
bool value_reason(Arena *a, Str s, Str *ret_group, Str *ret_reason);

/* Seven figures are as a rule the hospital's own number; a code and its modifier only where the
   first five are a code with a name. */
bool is_own_number(const Know *know, Str text, ptrdiff_t code);

#endif
