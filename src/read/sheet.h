/* sheet.h: pages of words with their places: what every layout is read from. */
#ifndef READ_SHEET_H
#define READ_SHEET_H

#include "base/err.h"
#include "model/doc.h"

/* A word as the page shows it. Sizes in ten-thousandths of the page's width (`em`), so that all
   geometry is in one measure. */
typedef struct Word {
    Str text;
    Box box;
    int page; /* from 1 */
    int em;   /* the font size as a share of the page's width */
    int sure; /* thousandths: how likely it is that the text is what the paper shows */
    bool bold;
    bool ocr;    /* read from a picture, not from the file's own text */
    bool mended; /* its text is not what was read, but what it must have been */
} Word;

/* From what the words of a page come: its text, its picture, or some from either. */
typedef enum PageSource { PAGE_TEXT, PAGE_OCR, PAGE_MIXED } PageSource;

typedef struct Page {
    int number;
    int width, height; /* points; a text file: columns and lines */
    PageSource source;
} Page;

enum { WORD_SURE = 1000 };

typedef struct Sheet {
    Str file;
    const Page *pages;
    int page_count;
    const Word *words; /* by page, then line, then left to right */
    int word_count;
    const Note *notes;
    int note_count;
    bool grid; /* a spreadsheet: no page, no letterhead */
} Sheet;

typedef enum TokenKind {
    TOKEN_TEXT,
    TOKEN_MONEY,  /* has a $ or two decimals */
    TOKEN_NUMBER, /* a bare number: units, a revenue code, a code, a ZIP code ... */
    TOKEN_DATE    /* or a range of days */
} TokenKind;

/* Where what stands in a service's second row is laid: to the right of the page. */
enum { BEYOND_PAGE = 20000 };

/* One or a few words that are one value: "$ 12.00 CR", "Mar 1, 2026", "03/01/26-03/03/26". */
typedef struct Token {
    TokenKind kind;
    Str text;
    Box box;
    int page, em;
    bool bold;
    Cents cents;  /* MONEY; also NUMBER when it can be read as whole dollars */
    bool credit;  /* CR, minus or parentheses stood with it; `cents` is then negative */
    Units number; /* NUMBER, and MONEY without a $ */
    Date date, date_end;
    bool no_year; /* "Mar 01": the year is that of the paper; `date` is in 2000 */
    bool ocr, mended;
    int sure; /* of its least sure word */
} Token;

/* Tokens on one line of the page, left to right. */
typedef struct Row {
    const Token *tokens;
    int count;
    int page, part; /* part: of the page, where texts are set beside each other */
    Box box;
} Row;

typedef struct Rows {
    const Row *items;
    int count;
} Rows;

struct HeadWords;
struct Know;
/* The first token of words [w, w + left) of one line; returns how many words it takes. */
int token_take(Arena *a, const struct Know *know, const Word *w, int left, Token *t);
/* The same for "Mar 01" at the head of a row; 0 where the words are no day. */
int token_take_day(Arena *a, const struct Know *know, const Word *w, int left, Token *t);
/* Cuts the sheet into rows of tokens. `months` are read from knowledge. */
Rows sheet_rows(Arena *a, const Sheet *sheet, const struct Know *know);
/* The smallest box around both. */
Box box_union(Box a, Box b);
/* The tokens of a row left of `x`, or from `x` on. */
Row row_part(const Row *row, int x, bool left);
/* Whether a word of the row, or a sentence that runs on, stands across `x`. */
bool row_crosses(const Row *row, int x);
/* The text of tokens [from, to) with single spaces. */
Str row_text(Arena *a, const Row *row, int from, int to);
/* The token behind the cell that begins at `at`: up to a wide gap. */
int row_cell_end(const Row *row, int at);
/* "to", "thru", a dash. */
bool token_is_range(const Token *t);

/* A day that is the first of several: a stay, a course. */
bool token_spans_days(const Token *t);
/* The gap between two tokens that belong to one cell is at most this. */
bool tokens_joined(const Token *left, const Token *right);
/* How many cells a row has. */
int row_cells(const Row *row);
/* The same, and over a dot or bar that divides. */
bool tokens_near(const Token *left, const Token *right);
/* Whether a token of this kind stands in the row. */
bool row_has_kind(const Row *row, TokenKind kind);
/* Whether an amount stands in the row. */
bool row_has_money(const Row *row);

/* ---- OCR ---- */

/* How many figures a text has. */
int text_digits(Str s);
/* Whether two texts are one, but for spaces: "565426360 7" is "5654263607" read apart, "ELIJAHS" is
   "ELIJAH S" run together. */
bool text_same_unspaced(Str a, Str b);
/* Without spaces around it and without the signs that divide a list behind it. */
Str text_trim_signs(Str s);
/* Nothing but capitals from A to Z. */
bool text_only_capitals(Str s);
/* A hyphen or a dash, and nothing else. */
bool text_is_dash(Str s);
/* Without a dash that stands last, apart. */
Str text_without_dash(Str s);
/* What stands between "(" and ")", or all of the text. */
Str text_without_brackets(Str s);
/* What stands for nothing: "-", "--", "n/a". */
bool text_is_blank(Str s);
/* "80%", "14", "30 90": no words, whatever they are. */
bool text_is_count(Str s);
/* "80%", "(100%)": a part of an amount, and no words. */
bool text_is_percent(Str s);
/* Whether a text has letters, and no small one. */
bool text_capitals(Str s);
/* What reading a picture makes of an amount or a day, put right: "l2.0O", "S1.234,56", "12,50" to
   "12.00", "$1,234.56", "12.50"; "O3/01/2O26" to "03/01/2026". Empty where it is none. */
Str mend_amount(Arena *a, Str s);
Str mend_day(Arena *a, Str s);
/* A number in the column of units: "l" is 1. */
Str mend_count(Arena *a, Str s);
/* A code in the column of codes: "JI885" is J1885, "9928S" is 99285. Empty where it has no code's
   length. */
Str mend_code(Arena *a, Str s);
/* Whether one letter changed, put in or left out makes one of the other, in small letters. */
bool mend_one_off(Str a, Str b);
/* The word of a heading or a label that is misread: "pian" is "plan"; in a heading also one that is
   a letter off: "UNITES" is "units". Where the print is not weak only strokes are read for each
   other. Empty where it is one itself, or could be several. */
Str mend_word(const struct HeadWords *known, Str s, bool head, bool weak);
/* The word of a heading whose accent was lost ("maximo"). Empty where it is none. */
Str mend_accent(const struct HeadWords *known, Str s);
/* Where a word begins that the one before it was read together with: 5 of "CLAIMTOTALS"; 0 for
   nowhere. */
ptrdiff_t mend_cut(const struct HeadWords *known, Str s);
/* Words of a service that were run together: "EAADDL" is "EA ADDL". Empty where they are none. */
Str mend_service(Arena *a, const struct Know *know, const struct HeadWords *known, Str s);
/* The number of a person with Medicare that a word must be, by the pattern of such numbers; empty
   for what is none, or right. */
Str mend_medicare(Arena *a, Str s);
/* Whether the word is a speck or a piece of a ruled line, and no part of what is printed. */
bool mend_is_speck(Str s);

/* ---- values ---- */

/* Reads "$1,234.56", "(12.00)", "12.00-", "-12.00", "12.00CR", ".00", "−$3.10". False when it is
   no amount. *ret_plain: it has neither $ nor decimals, and may be another number. */
bool value_cents(Str s, Cents *ret, bool *ret_plain);
/* Reads 03/01/26, 03/01/2026, 3-1-2026, 2026-03-01, 20260301 (only with `compact`), Mar 1, 2026,
   1 Mar 2026. */
Date value_date(const struct Know *know, Str s);
/* "Mar 01", "01 Mar" without a year, as a day of 2000; NO_DATE for anything else. */
Date value_day_of_year(const struct Know *know, Str s);
/* "03/01/26-03/03/26", "9/1-9/4/24", "Sep 1 - 4, 2024": the first day and the last. */
bool value_period(const struct Know *know, Str s, Date *from, Date *to);
Units value_units(Str s);
/* "717.555.0160", "(717) 555-0160", "1-877-555-0192": groups of three, three and four digits. */
bool value_is_phone(Str s);
/* A procedure code with its modifiers ("99284-25", "29874-59-RT", "0J2405", "70450 26"); false when
   it has not the form of one. */
bool value_code(Arena *a, Str s, Str *ret_code, Str *modifiers, int *modifier_count);
/* "97110GP", "9928425": a code with one or two modifiers and no space between, as a form's box has
   them. Each modifier must be one of the table: seven digits may be anything. */
bool value_code_glued(const struct Know *know, Arena *a, Str s, Str *ret_code, Str *modifiers,
                      int *modifier_count);
/* The same for a service that may have modifiers already, from a column of their own: they stay. */
bool value_code_put(Arena *a, Str s, Str *ret_code, Str *modifiers, int *modifier_count);
/* What is printed as the code though no code has such a form: one letter among figures ("X1234"),
   or letters that look like figures ("8OO53"). */
bool value_is_odd_code(Str word);
/* Two letters or figures; "x8" behind a code is how many. */
bool value_is_modifier(Str s);
/* "450" or "0450" to "0450"; empty when it is none. */
Str value_revenue(Arena *a, Str s);
/* The number of a drug; empty when it is none: a day, words. */
Str value_ndc(Str s);

#endif
