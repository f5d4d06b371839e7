/* vocab.h: the words of layouts (knowledge/layout/), ready to be matched. */
#ifndef READ_VOCAB_H
#define READ_VOCAB_H

#include "know/know.h"
#include "read/sheet.h"

/* What a column holds. */
typedef enum Role {
    ROLE_NONE,
    ROLE_DATE,
    ROLE_DATE_END,
    ROLE_POSTED,
    ROLE_CODE,
    ROLE_MODIFIER,
    ROLE_REVENUE,
    ROLE_CHARGE_CODE,
    ROLE_DESCRIPTION,
    ROLE_UNITS,
    ROLE_MINUTES,
    ROLE_PRICE,
    ROLE_CHARGE,
    ROLE_ALLOWED,
    ROLE_ADJUSTMENT,
    ROLE_PAID,
    ROLE_PATIENT_PAID,
    ROLE_PAYMENT,
    ROLE_DEDUCTIBLE,
    ROLE_COPAY,
    ROLE_COINSURANCE,
    ROLE_NOT_COVERED,
    ROLE_PATIENT,
    ROLE_BALANCE,
    ROLE_REASON,
    ROLE_REASON_AMOUNT,
    ROLE_REMARK,
    ROLE_PLACE,
    ROLE_NDC,
    ROLE_LINE,
    ROLE_PROVIDER,
    ROLE_PATIENT_NAME,
    ROLE_DIAGNOSIS,
    ROLE_ACCOUNT,
    ROLE_BIRTH,
    ROLE_SEX,
    ROLE_IGNORE,
    ROLE_COUNT
} Role;

bool role_is_money(Role r);
/* Whether a column holds words or short texts, and no amounts. */
bool role_takes_words(Role r);
bool role_is_date(Role r);

/* One phrase of a table: normal form, and the row it stands in. */
typedef struct Phrase {
    Str text; /* "date of service": words of lower case, single spaces */
    int words;
    int row;
} Phrase;

typedef struct PhraseSet {
    const Table *table;
    const Phrase *items;
    int count;
    const short *first; /* by the phrase's first byte: index of `order`, see vocab.c */
    const short *order;
} PhraseSet;

typedef struct Vocab {
    const Know *know;
    PhraseSet columns, rows, parts, payments, tenders, neutral, fees, labels, types, reminders,
        titles, headings;
    PhraseSet stems;       /* pieces of a column's name, for names that no one wrote down */
    PhraseSet label_stems; /* the same of labels */
    Role roles[64];        /* by row of `columns` */
    Role stem_roles[128];  /* by row of `stems` */
} Vocab;

Vocab vocab_make(Arena *a, const Know *know);
/* What a column holds by the pieces of its name: "your plan's share"; ROLE_NONE where they say
   nothing. */
Role vocab_stem(const Vocab *v, Str normal);
/* The row of the first phrase of `set` all of whose words, in any order, are in a name of few
   words, or begin words of it; -1: none. */
int vocab_pieces(const PhraseSet *set, Str normal);
/* Lower case, words of letters and digits with single spaces: "Date(s) of Svc:" is "date s of svc".
   Spanish capitals with accents are lowered. */
Str vocab_normal(Arena *a, Str s);
/* The phrase that is all of `normal`; its row, or -1. */
int vocab_exact(const PhraseSet *set, Str normal);
/* The role of the column that all of `normal` heads; ROLE_NONE: it heads none. */
Role vocab_role(const Vocab *v, Str normal);
/* The next row after `row` that has the same phrase, where one word is the label of values of two
   types; -1: none. */
int vocab_exact_after(const PhraseSet *set, Str normal, int row);
/* The longest phrase that stands in `normal` as whole words; its row, or -1. *ret_words: its size.
 */
int vocab_within(const PhraseSet *set, Str normal, int *ret_words);
/* The longest phrase that `normal` begins with as whole words; its row, or -1. */
int vocab_begins(const PhraseSet *set, Str normal, int *ret_words);
/* The longest phrase that `normal` ends with as whole words; its row, or -1. */
int vocab_ends(const PhraseSet *set, Str normal);
/* Whether a phrase of the row with `value` in `column` stands in `normal`. */
bool vocab_has(const PhraseSet *set, Str column, Str value, Str normal);
/* Whether all of `normal` is a phrase of the row with `value` in the column `kind`. */
bool vocab_is(const PhraseSet *set, Str value, Str normal);
/* The token behind `words` words in normal form, from token `from` on: "Patient's Name:" are two
   tokens and three words. */
int row_words_end(Arena *a, const Row *row, int from, int words);

/* Whether a text, in normal form, has a word of the table of that name. */
bool vocab_has_word(const Vocab *v, Str text, Str table);

#endif
