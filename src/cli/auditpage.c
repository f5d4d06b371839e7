/* auditpage.c: an audit as a page to print and to hand to others. */
#include "cli/auditpage.h"

#include "know/name.h"
#include "know/say.h"

typedef struct Page {
    Print out;
    const Know *know;
    Str lang;
} Page;

static Str word(const Page *p, const char *name)
{
    return know_word(p->know, str_of(name), p->lang);
}

static Str money(const Page *p, Cents c)
{
    return c == NO_CENTS ? (Str){0} : arena_str(p->out.arena, str_of(cents_text(c).text));
}

static void head(Page *p, const char *name)
{
    print_add(&p->out, PIECE_HEADING, word(p, name))->gap = true;
}

static void row(Page *p, const char *name, Cents amount)
{
    if (amount == NO_CENTS)
        return;
    Piece *piece = print_add(&p->out, PIECE_ROW, money(p, amount));
    piece->mark = word(p, name);
    piece->indent = 2;
}

/* "Why: ...", behind the finding's number. */
static void named(Page *p, const char *name, Str text)
{
    if (!text.len)
        return;
    Piece *piece = print_add(&p->out, PIECE_TEXT, text);
    piece->mark = word(p, name);
    piece->indent = 4;
}

static void papers_add(Page *p, const Docs *docs)
{
    head(p, "papers");
    for (int i = 0; i < docs->count; i++) {
        const Doc *d = &docs->items[i];
        Str type = arena_print(p->out.arena, "type-%.*s", STR_ARG(doc_type_name(d->type)));
        Str who = d->provider.name.len ? d->provider.name
                  : d->payer.name.len  ? d->payer.name
                                       : d->collector.name;
        Str line = arena_print(p->out.arena, "%.*s: %.*s%s%.*s", STR_ARG(d->file),
                               STR_ARG(word(p, type.ptr)), who.len ? ", " : "",
                               STR_ARG(name_say(p->out.arena, p->know, who)));
        print_add(&p->out, PIECE_BULLET, line);
    }
}

static void sums_add(Page *p, const Summary *s)
{
    row(p, "billed", s->billed);
    row(p, "asked", s->claimed_balance);
    row(p, "certainly-wrong", s->certain ? s->certain : NO_CENTS);
    row(p, "likely-wrong", s->likely ? s->likely : NO_CENTS);
    row(p, "owed", s->owed);
}

static Str proof_say(const Page *p, const Proof *x)
{
    Arena *a = p->out.arena;
    bool read = x->basis != BASIS_TABLE && x->basis != BASIS_DOCUMENTS;
    Str note = x->basis == BASIS_RECALLED ? arena_print(a, " (%.*s)", STR_ARG(word(p, "recalled")))
                                          : (Str){0};
    if (read)
        return arena_print(a, "%.*s%.*s", STR_ARG(x->cite), STR_ARG(note));
    if (x->basis == BASIS_DOCUMENTS)
        return arena_print(a, "%.*s, %.*s", STR_ARG(x->source), STR_ARG(x->cite));
    return arena_print(a, "%.*s, %.*s %.*s: %.*s", STR_ARG(x->source), STR_ARG(word(p, "edition")),
                       STR_ARG(x->edition), STR_ARG(x->cite));
}

static void finding_add(Page *p, int number, const Finding *f)
{
    Arena *a = p->out.arena;
    Str sure = arena_print(a, "sure-%.*s", STR_ARG(certainty_name(f->certainty)));
    Str amount = f->amount > 0 ? arena_print(a, " - %.*s", STR_ARG(money(p, f->amount))) : (Str){0};
    Piece *title = print_add(&p->out, PIECE_NUMBER,
                             arena_print(a, "%.*s%.*s [%.*s]", STR_ARG(f->title), STR_ARG(amount),
                                         STR_ARG(word(p, sure.ptr))));
    title->mark = arena_print(a, "%d.", number);
    title->gap = true;
    named(p, "why-label", f->why);
    named(p, "unless-label", f->unless);
    for (int i = 0; i < f->proof_count; i++)
        named(p, "proof-label", proof_say(p, &f->proofs[i]));
    named(p, "say-label", arena_print(a, "\"%.*s\"", STR_ARG(f->say)));
}

static void questions_add(Page *p, const AuditResult *r)
{
    if (r->question_count)
        head(p, "questions");
    for (int i = 0; i < r->question_count; i++)
        print_add(&p->out, PIECE_BULLET, r->questions[i].ask);
}

/* What was not checked, by what is missing; each reason once. */
static void not_checked_add(Page *p, const AuditResult *r)
{
    bool any = false;
    for (int i = 0; i < r->checked_count; i++) {
        bool told = r->checked[i].state != CHECK_NOT_CHECKED;
        for (int j = 0; j < i && !told; j++)
            told = r->checked[j].state == CHECK_NOT_CHECKED &&
                   str_equal(r->checked[j].why, r->checked[i].why);
        if (told)
            continue;
        if (!any)
            head(p, "not-checked");
        any = true;
        print_add(&p->out, PIECE_BULLET, r->checked[i].why);
    }
}

Print audit_page(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Date today,
                 Str lang)
{
    Page p = {
        .out = {.arena = a, .lang = lang, .day = today, .sans = true},
          .know = know, .lang = lang
    };
    Fact day = {S("today"), FACT_DATE, {0}, today};
    p.out.title = say_template(a, know, word(&p, "audit-title"), &day, 1, lang);
    p.out.foot = word(&p, "page-foot");
    print_add(&p.out, PIECE_TITLE, p.out.title);
    sums_add(&p, &r->summary);
    head(&p, r->finding_count ? "findings" : "no-finding");
    for (int i = 0; i < r->finding_count; i++)
        finding_add(&p, i + 1, &r->findings[i]);
    questions_add(&p, r);
    papers_add(&p, docs);
    not_checked_add(&p, r);
    print_add(&p.out, PIECE_NOTE, word(&p, "not-advice"))->gap = true;
    return p.out;
}
