/* parts.h: what the pages for the terminal are put together from. */
#ifndef CLI_PARTS_H
#define CLI_PARTS_H

#include "base/buf.h"
#include "know/say.h"

enum { WIDTH = 96 };

/* A page that is being written. */
typedef struct Page {
    Arena *arena;
    const Know *know;
    Str lang;
    Buf out;
} Page;

/* A word or sentence of knowledge/words in the page's language. */
Str page_word(const Page *p, const char *name);
/* A label and its value, folded; nothing where the value is empty. */
void page_row(Page *p, const char *label, Str value);
/* A day and an amount as people read them; empty where blank. */
Str page_day(const Page *p, Date d);
Str page_money(const Page *p, Cents c);
/* `text` at the right, or cut and filled at the left, of `width` columns. */
void page_right(Page *p, Str text, int width);
void page_left(Page *p, Str text, int width);
/* "99213-25-59". */
Str page_code(Page *p, const Line *l);
/* What could not be read, and the notes. */
void page_unread(Page *p, const Doc *d);
/* Whose paper it is: who gave the care, else who collects, else the plan, as names are said; may be
   empty. */
Str page_sender(Arena *a, const Know *know, const Doc *d);
/* "3 charges", "1 entry": what was read of a paper, in the page's language. */
Str page_counted(const Page *p, const Doc *d);
/* Where no charge of a paper was read that should list some: that it says nothing of them; empty
   else. And what the page says where nothing wrong was found. */
Str page_no_charge(const Page *p, const Doc *d);
Str page_no_finding(const Page *p, const Docs *docs);
/* A proof in one sentence. */
Str page_proof(const Page *p, const Proof *x);
/* The rules that were not checked for the reason of the i-th, where it is the first of them; empty
   else. And those that found nothing. */
Str not_checked_rules(const Page *p, const AuditResult *r, int i);
Str clean_rules(const Page *p, const AuditResult *r);
/* An account's name; its parts, the first of which is the sum of the others, and
   the words for them; a sentence on what stands beside them. */
enum { DOLLARS_PART_COUNT = 7 };
extern const char *const DOLLARS_PARTS[DOLLARS_PART_COUNT];
Str dollars_name(const Page *p, const Docs *docs, const Dollars *x);
void dollars_parts(const Dollars *x, Cents ret[DOLLARS_PART_COUNT]);
Str dollars_note(const Page *p, const Dollars *x);
/* Where the dollars went, as a table (dollarpage.c). */
void page_dollars(Page *p, const Docs *docs, const Summary *s);
/* A claim or a remittance as a page that a patient understands (claimpage.c). */
void page_claim(Page *p, const Doc *d);

#endif
