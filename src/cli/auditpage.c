/* auditpage.c: an audit as a page to print and to hand to others. */
#include "cli/auditpage.h"

#include "cli/parts.h"
#include "know/name.h"

typedef struct Sheet {
    Print out;
    Page words; /* the same words as on the terminal; nothing is written here */
} Sheet;

static void head(Sheet *p, const char *name)
{
    print_add(&p->out, PIECE_HEADING, page_word(&p->words, name))->gap = true;
}

static void row(Sheet *p, const char *name, Cents amount)
{
    if (amount == NO_CENTS)
        return;
    Piece *piece = print_add(&p->out, PIECE_ROW, page_money(&p->words, amount));
    piece->mark = page_word(&p->words, name);
    piece->indent = 2;
}

/* "Why: ...", behind the finding's number. */
static void named(Sheet *p, const char *name, Str text)
{
    if (!text.len)
        return;
    Piece *piece = print_add(&p->out, PIECE_TEXT, text);
    piece->mark = page_word(&p->words, name);
    piece->indent = 4;
}

static void papers_add(Sheet *p, const Docs *docs)
{
    head(p, "papers");
    for (int i = 0; i < docs->count; i++) {
        const Doc *d = &docs->items[i];
        Str type = arena_print(p->out.arena, "type-%.*s", STR_ARG(doc_type_name(d->type)));
        Str who = page_sender(p->out.arena, p->words.know, d);
        Str line =
            arena_print(p->out.arena, "%.*s: %.*s%s%.*s", STR_ARG(d->file),
                        STR_ARG(page_word(&p->words, type.ptr)), who.len ? ", " : "", STR_ARG(who));
        print_add(&p->out, PIECE_BULLET, line);
        Str silent = page_no_charge(&p->words, d);
        if (silent.len)
            print_add(&p->out, PIECE_NOTE, silent);
    }
}

static void sums_add(Sheet *p, const Summary *s)
{
    row(p, "billed", s->billed ? s->billed : NO_CENTS);
    row(p, "asked", s->claimed_balance);
    row(p, "certainly-wrong", s->certain ? s->certain : NO_CENTS);
    row(p, "likely-wrong", s->likely ? s->likely : NO_CENTS);
    row(p, "owed", s->owed);
}

static void finding_add(Sheet *p, int number, const Finding *f)
{
    Arena *a = p->out.arena;
    Str sure = arena_print(a, "sure-%.*s", STR_ARG(certainty_name(f->certainty)));
    Str amount = f->amount > 0
                     ? arena_print(a, " - %.*s", STR_ARG(page_money(&p->words, f->amount)))
                     : (Str){0};
    Piece *title = print_add(&p->out, PIECE_NUMBER,
                             arena_print(a, "%.*s%.*s [%.*s]", STR_ARG(f->title), STR_ARG(amount),
                                         STR_ARG(page_word(&p->words, sure.ptr))));
    title->mark = arena_print(a, "%d.", number);
    title->gap = true;
    named(p, "why-label", f->why);
    named(p, "unless-label", f->unless);
    for (int i = 0; i < f->proof_count; i++)
        named(p, "proof-label", page_proof(&p->words, &f->proofs[i]));
    named(p, "say-label", arena_print(a, "\"%.*s\"", STR_ARG(f->say)));
}

static void questions_add(Sheet *p, const AuditResult *r)
{
    if (r->question_count)
        head(p, "questions");
    for (int i = 0; i < r->question_count; i++)
        print_add(&p->out, PIECE_BULLET, r->questions[i].ask);
}

/* Where the dollars of one account went; what is nothing is left out. */
static void account_add(Sheet *p, Str name, const Dollars *x)
{
    Cents parts[DOLLARS_PART_COUNT];
    dollars_parts(x, parts);
    Piece *title = print_add(&p->out, PIECE_TEXT, name);
    title->gap = true;
    for (int i = 0; i < DOLLARS_PART_COUNT; i++)
        row(p, DOLLARS_PARTS[i], parts[i] ? parts[i] : NO_CENTS);
}

static void dollars_add(Sheet *p, const Docs *docs, const Summary *s)
{
    Str note = dollars_note(&p->words, &s->dollars);
    if (!s->dollars.billed && !note.len)
        return;
    head(p, "page-dollars");
    int accounts = s->dollars.billed ? s->account_count : 0;
    if (accounts)
        print_add(&p->out, PIECE_NOTE, page_word(&p->words, "page-dollars-how"));
    for (int i = 0; i < accounts; i++)
        account_add(p, dollars_name(&p->words, docs, &s->accounts[i]), &s->accounts[i]);
    if (accounts > 1)
        account_add(p, page_word(&p->words, "dollars-sum"), &s->dollars);
    if (note.len)
        print_add(&p->out, PIECE_NOTE, note);
}

/* What was not checked, by what is missing; each reason once. */
static void not_checked_add(Sheet *p, const AuditResult *r)
{
    bool any = false;
    for (int i = 0; i < r->checked_count; i++) {
        Str rules = not_checked_rules(&p->words, r, i);
        if (!rules.len)
            continue;
        if (!any)
            head(p, "not-checked");
        any = true;
        print_add(
            &p->out, PIECE_BULLET,
            arena_print(p->out.arena, "%.*s: %.*s", STR_ARG(r->checked[i].why), STR_ARG(rules)));
    }
}

Print audit_page(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Date today,
                 Str lang)
{
    Sheet p = {
        .out = {.arena = a, .lang = lang, .day = today, .sans = true},
        .words = {.arena = a,          .know = know,             .lang = lang   }
    };
    Fact day = {S("today"), FACT_DATE, {0}, today};
    p.out.title = say_template(a, know, page_word(&p.words, "audit-title"), &day, 1, lang);
    p.out.foot = page_word(&p.words, "page-foot");
    print_add(&p.out, PIECE_TITLE, p.out.title);
    sums_add(&p, &r->summary);
    if (r->finding_count)
        head(&p, "findings");
    else
        print_add(&p.out, PIECE_HEADING, page_no_finding(&p.words, docs))->gap = true;
    for (int i = 0; i < r->finding_count; i++)
        finding_add(&p, i + 1, &r->findings[i]);
    questions_add(&p, r);
    dollars_add(&p, docs, &r->summary);
    papers_add(&p, docs);
    not_checked_add(&p, r);
    return p.out;
}

void audit_page_end(Print *page, const Know *know, Str lang)
{
    print_add(page, PIECE_NOTE, know_word(know, S("not-advice"), lang))->gap = true;
}
