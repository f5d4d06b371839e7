/* print.c: what was read and what was found, for a person at a terminal. */
#include "cli/print.h"

#include "api/legend.h"
#include "cli/parts.h"
#include "know/code.h"
#include "know/name.h"

enum { DESCRIPTION_COLUMN = 25, LEGEND_COLUMN = 13 };

Str page_word(const Page *p, const char *name)
{
    return know_word(p->know, str_of(name), p->lang);
}

void page_row(Page *p, const char *label, Str value)
{
    if (!value.len)
        return;
    Str name = page_word(p, label);
    buf_add(&p->out, S("  "));
    buf_add(&p->out, name);
    buf_fill(&p->out, ' ', 22 - str_columns(name));
    buf_fold(&p->out, value, 24, WIDTH);
}

Str page_day(const Page *p, Date d)
{
    return say_date(p->arena, p->know, d, p->lang);
}

Str page_money(const Page *p, Cents c)
{
    return c == NO_CENTS ? (Str){0} : arena_str(p->arena, str_of(cents_text(c).text));
}

void page_right(Page *p, Str text, int width)
{
    buf_fill(&p->out, ' ', width - str_columns(text));
    buf_add(&p->out, text);
}

/* `text` cut to `width` columns at a whole character, and filled up. */
void page_left(Page *p, Str text, int width)
{
    ptrdiff_t end = 0;
    int columns = 0;
    while (end < text.len) {
        ptrdiff_t next = end + 1;
        while (next < text.len && (text.ptr[next] & 0xc0) == 0x80)
            next++;
        if (columns == width)
            break;
        columns++;
        end = next;
    }
    buf_add(&p->out, str_slice(text, 0, end));
    buf_fill(&p->out, ' ', width - columns);
}

Str page_code(Page *p, const Line *l)
{
    Buf out = {.arena = p->arena};
    buf_add(&out, l->code);
    for (int i = 0; i < l->modifier_count; i++)
        buf_print(&out, "-%.*s", STR_ARG(l->modifiers[i]));
    return buf_str(&out);
}

/* The plain name stands for words that the paper does not have, and under those that say something
   else. */
static void line_print(Page *p, const Line *l, bool shares)
{
    Str name = line_plain_name(p->know, l, p->lang);
    bool differs = l->description.len && name.len && line_words_differ(p->know, l, name);
    buf_add(&p->out, S("  "));
    page_left(
        p, l->date == NO_DATE ? (Str){0} : arena_str(p->arena, str_of(date_iso(l->date).text)), 11);
    page_left(p, page_code(p, l), 12);
    page_left(p, l->description.len ? l->description : name, shares ? 40 : 48);
    page_right(
        p, l->units == NO_UNITS ? (Str){0} : arena_str(p->arena, str_of(units_text(l->units).text)),
        6);
    page_right(p,
               l->charge == NO_CENTS ? (Str){0}
                                     : arena_str(p->arena, str_of(cents_plain(l->charge).text)),
               12);
    if (shares)
        page_right(p,
                   l->patient == NO_CENTS
                       ? (Str){0}
                       : arena_str(p->arena, str_of(cents_plain(l->patient).text)),
                   12);
    buf_char(&p->out, '\n');
    if (differs)
        buf_fold(&p->out, arena_print(p->arena, "= %.*s", STR_ARG(name)), DESCRIPTION_COLUMN,
                 WIDTH);
}

/* "25   a separate visit on the day of a procedure" */
static void legend_print(Page *p, const Doc *d)
{
    Legend all = legend_of(p->arena, p->know, d, p->lang);
    if (all.count)
        buf_print(&p->out, "  %.*s\n", STR_ARG(page_word(p, "legend")));
    for (int i = 0; i < all.count; i++) {
        buf_add(&p->out, S("    "));
        page_left(p, all.items[i].code, LEGEND_COLUMN - 4);
        buf_fold(&p->out, all.items[i].name, LEGEND_COLUMN, WIDTH);
    }
    if (all.count)
        buf_char(&p->out, '\n');
}

static void lines_print(Page *p, const Doc *d)
{
    bool shares = doc_sum_patient(d) != NO_CENTS;
    if (!d->line_count)
        return;
    buf_char(&p->out, '\n');
    for (int i = 0; i < d->line_count; i++)
        line_print(p, &d->lines[i], shares);
    buf_char(&p->out, '\n');
}

void page_unread(Page *p, const Doc *d)
{
    for (int i = 0; i < d->unread_count; i++) {
        buf_print(&p->out, "  %.*s: ", STR_ARG(page_word(p, "unread")));
        buf_fold(&p->out,
                 arena_print(p->arena, "\"%.*s\" (%.*s)", STR_ARG(d->unread[i].text),
                             STR_ARG(d->unread[i].why)),
                 4, WIDTH);
    }
    for (int i = 0; i < d->note_count; i++)
        buf_fold(&p->out, d->notes[i].text, 2, WIDTH);
}

Str page_sender(Arena *a, const Know *know, const Doc *d)
{
    Str name = d->provider.name.len    ? d->provider.name
               : d->collector.name.len ? d->collector.name
                                       : d->payer.name;
    return name_say(a, know, name);
}

Str page_counted(const Page *p, const Doc *d)
{
    bool record = d->type == DOC_MEDICAL_RECORD, one = d->line_count == 1;
    const char *name = record ? (one ? "page-entry" : "page-entries") : one ? "line" : "lines";
    return arena_print(p->arena, "%d %.*s", d->line_count, STR_ARG(page_word(p, name)));
}

Str page_no_charge(const Page *p, const Doc *d)
{
    bool lists = doc_is_bill(d) || doc_is_eob(d) || d->type == DOC_GOOD_FAITH_ESTIMATE ||
                 d->type == DOC_OTHER;
    return lists && !d->line_count && !d->benefit_count ? page_word(p, "no-charge") : (Str){0};
}

Str page_no_finding(const Page *p, const Docs *docs)
{
    bool all = true;
    for (int i = 0; i < docs->count; i++)
        all &= !docs->items[i].unread_count && !page_no_charge(p, &docs->items[i]).len;
    return page_word(p, all ? "no-finding" : "no-finding-unread");
}

/* The answers of a plan's summary of benefits, under its own questions. */
static void benefits_print(Page *p, const Doc *d)
{
    for (int i = 0; i < d->benefit_count; i++) {
        const Benefit *b = &d->benefits[i], *before = i ? b - 1 : NULL;
        if (!before || !str_equal(before->label, b->label) || !str_equal(before->text, b->text))
            buf_fold(&p->out,
                     arena_print(p->arena, "  %.*s: %.*s", STR_ARG(b->label), STR_ARG(b->text)), 4,
                     WIDTH);
    }
}

static void document_print(Page *p, const Doc *d)
{
    bool downloaded = (d->type == DOC_EOB || d->type == DOC_MSN) && d->record_id.len;
    if (d->type == DOC_REMITTANCE || d->type == DOC_CLAIM || downloaded) {
        page_claim(p, d);
        return;
    }
    Str type =
        page_word(p, arena_print(p->arena, "type-%.*s", STR_ARG(doc_type_name(d->type))).ptr);
    buf_print(&p->out, "%.*s: %.*s\n", STR_ARG(d->file), STR_ARG(type));
    page_row(p, "reminder-of", d->reminder_of);
    page_row(p, "provider", d->provider.name);
    page_row(p, "payer", d->payer.name);
    page_row(p, "collector", d->collector.name);
    page_row(p, "patient", d->patient_name);
    page_row(p, "account", d->account_number);
    page_row(p, "claim", d->claim_number);
    page_row(p, "statement-date", page_day(p, d->statement_date));
    page_row(p, "due-date", page_day(p, d->due_date));
    page_row(p, "admitted", page_day(p, d->admitted));
    page_row(p, "discharged", page_day(p, d->discharged));
    benefits_print(p, d);
    lines_print(p, d);
    legend_print(p, d);
    page_row(p, "total-charges", page_money(p, doc_charges(d)));
    page_row(p, "insurance-paid", page_money(p, doc_insurance_paid(d)));
    page_row(p, "adjusted", page_money(p, doc_adjusted(d)));
    page_row(p, "patient-paid", page_money(p, doc_patient_paid(d)));
    page_row(p, "prior-balance", page_money(p, d->totals.prior_balance));
    page_row(p, "balance", page_money(p, doc_balance(d)));
    if (d->adds_up != ANSWER_UNKNOWN)
        page_row(p, "proof", page_word(p, d->adds_up == ANSWER_YES ? "adds-up" : "adds-up-not"));
    page_unread(p, d);
}

Str print_documents(Arena *a, const Know *know, const Docs *docs, Str lang)
{
    Page p = {a, know, lang, {.arena = a}};
    for (int i = 0; i < docs->count; i++) {
        if (i)
            buf_char(&p.out, '\n');
        document_print(&p, &docs->items[i]);
    }
    return buf_str(&p.out);
}

/* ---- audits ---- */

static void named(Page *p, const char *label, Str text)
{
    if (!text.len)
        return;
    buf_fold(&p->out,
             arena_print(p->arena, "%.*s %.*s", STR_ARG(page_word(p, label)), STR_ARG(text)), 5,
             WIDTH);
}

/* "CMS, …: limits, edition 2024 Q3 (older than that day): 80053: 1 unit". */
static void edition_proof(const Page *p, const Proof *x, Buf *text)
{
    buf_print(text, "%.*s, %.*s %.*s", STR_ARG(x->source), STR_ARG(page_word(p, "edition")),
              STR_ARG(x->edition));
    if (x->stale)
        buf_print(text, " (%.*s)", STR_ARG(page_word(p, "edition-old")));
    buf_print(text, ": %.*s", STR_ARG(x->cite));
}

Str page_proof(const Page *p, const Proof *x)
{
    Buf text = {.arena = p->arena};
    if (x->basis == BASIS_DOCUMENTS) {
        buf_print(&text, "%.*s, %.*s", STR_ARG(x->source), STR_ARG(x->cite));
    } else if (x->basis == BASIS_TABLE) {
        edition_proof(p, x, &text);
    } else {
        enum { SHORT = 60 }; /* a table's name; a law's whole sentence is not repeated here */
        if (x->source.len && x->source.len <= SHORT && !str_equal(x->source, x->cite))
            buf_print(&text, "%.*s, ", STR_ARG(x->source));
        buf_print(&text, "%.*s", STR_ARG(x->cite));
        if (x->basis == BASIS_RECALLED)
            buf_print(&text, " (%.*s)", STR_ARG(page_word(p, "recalled")));
    }
    return buf_str(&text);
}

static void proof_print(Page *p, const Finding *f)
{
    for (int i = 0; i < f->proof_count; i++)
        named(p, "proof-label", page_proof(p, &f->proofs[i]));
}

static void finding_print(Page *p, int number, const Finding *f)
{
    Str sure =
        page_word(p, arena_print(p->arena, "sure-%.*s", STR_ARG(certainty_name(f->certainty))).ptr);
    Str amount = page_money(p, f->amount);
    Buf head = {.arena = p->arena};
    buf_print(&head, "%d. %.*s", number, STR_ARG(f->title));
    if (f->amount > 0)
        buf_print(&head, " - %.*s", STR_ARG(amount));
    buf_print(&head, " [%.*s]", STR_ARG(sure));
    buf_char(&p->out, '\n');
    buf_fold(&p->out, buf_str(&head), 2, WIDTH);
    named(p, "why-label", f->why);
    named(p, "unless-label", f->unless);
    proof_print(p, f);
    named(p, "say-label", arena_print(p->arena, "\"%.*s\"", STR_ARG(f->say)));
}

static void questions_print(Page *p, const AuditResult *r)
{
    if (!r->question_count)
        return;
    buf_print(&p->out, "\n%.*s\n", STR_ARG(page_word(p, "questions")));
    for (int i = 0; i < r->question_count; i++)
        buf_fold(&p->out, arena_print(p->arena, "- %.*s", STR_ARG(r->questions[i].ask)), 2, WIDTH);
}

static Str name_of(const Checked *c)
{
    return c->name.len ? c->name : c->rule;
}

/* The rules from `first` on that were not checked for the same reason. */
static Str rules_with_reason(const Page *p, const AuditResult *r, int first)
{
    enum { MANY = 24 }; /* the JSON names them all */
    Buf out = {.arena = p->arena};
    int count = 0;
    for (int i = first; i < r->checked_count; i++) {
        const Checked *c = &r->checked[i];
        if (c->state != CHECK_NOT_CHECKED || !str_equal(c->why, r->checked[first].why))
            continue;
        if (count++ < MANY)
            buf_print(&out, "%s%.*s", out.len ? "; " : "", STR_ARG(name_of(c)));
    }
    Fact more = {S("count"), FACT_COUNT, S(""), count - MANY};
    if (count > MANY)
        buf_print(
            &out, "; %.*s",
            STR_ARG(say_template(p->arena, p->know, page_word(p, "and-more"), &more, 1, p->lang)));
    return buf_str(&out);
}

Str not_checked_rules(const Page *p, const AuditResult *r, int i)
{
    if (r->checked[i].state != CHECK_NOT_CHECKED)
        return (Str){0};
    for (int j = 0; j < i; j++) {
        if (r->checked[j].state == CHECK_NOT_CHECKED &&
            str_equal(r->checked[j].why, r->checked[i].why))
            return (Str){0};
    }
    return rules_with_reason(p, r, i);
}

static void not_checked_print(Page *p, const AuditResult *r)
{
    bool any = false;
    for (int i = 0; i < r->checked_count; i++) {
        Str rules = not_checked_rules(p, r, i);
        if (!rules.len)
            continue;
        if (!any)
            buf_print(&p->out, "\n%.*s\n", STR_ARG(page_word(p, "not-checked")));
        any = true;
        buf_fold(&p->out,
                 arena_print(p->arena, "- %.*s: %.*s", STR_ARG(r->checked[i].why), STR_ARG(rules)),
                 2, WIDTH);
    }
}

Str clean_rules(const Page *p, const AuditResult *r)
{
    Buf clean = {.arena = p->arena};
    for (int i = 0; i < r->checked_count; i++) {
        if (r->checked[i].state == CHECK_CLEAN)
            buf_print(&clean, "%s%.*s", clean.len ? "; " : "", STR_ARG(name_of(&r->checked[i])));
    }
    return buf_str(&clean);
}

/* What was checked and clean, in a line; what was not checked, with what is missing. */
static void checked_print(Page *p, const AuditResult *r)
{
    Str clean = clean_rules(p, r);
    if (clean.len) {
        buf_char(&p->out, '\n');
        buf_fold(&p->out,
                 arena_print(p->arena, "%.*s %.*s.", STR_ARG(page_word(p, "checked-clean")),
                             STR_ARG(clean)),
                 0, WIDTH);
    }
    not_checked_print(p, r);
}

static void sums_print(Page *p, const AuditResult *r)
{
    const Summary *s = &r->summary;
    page_row(p, "billed", s->billed ? page_money(p, s->billed) : (Str){0});
    page_row(p, "asked", page_money(p, s->claimed_balance));
    if (s->certain)
        page_row(p, "certainly-wrong", page_money(p, s->certain));
    if (s->likely)
        page_row(p, "likely-wrong", page_money(p, s->likely));
    page_row(p, "owed", page_money(p, s->owed));
}

static void papers_print(Page *p, const Docs *docs)
{
    for (int i = 0; i < docs->count; i++) {
        const Doc *d = &docs->items[i];
        Str type =
            page_word(p, arena_print(p->arena, "type-%.*s", STR_ARG(doc_type_name(d->type))).ptr);
        Str who = page_sender(p->arena, p->know, d);
        buf_print(&p->out, "  %.*s: %.*s%s%.*s, %.*s\n", STR_ARG(d->file), STR_ARG(type),
                  who.len ? ", " : "", STR_ARG(who), STR_ARG(page_counted(p, d)));
        if (page_no_charge(p, d).len)
            buf_fold(&p->out, page_no_charge(p, d), 4, WIDTH);
        page_unread(p, d);
    }
}

Str print_audit(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Str fair,
                Str lang)
{
    Page p = {a, know, lang, {.arena = a}};
    buf_print(&p.out, "%.*s\n", STR_ARG(page_word(&p, "papers")));
    papers_print(&p, docs);
    if (r->summary.billed || r->summary.claimed_balance != NO_CENTS)
        buf_char(&p.out, '\n');
    sums_print(&p, r);
    if (!r->finding_count)
        buf_print(&p.out, "\n%.*s\n", STR_ARG(page_no_finding(&p, docs)));
    else
        buf_print(&p.out, "\n%.*s\n", STR_ARG(page_word(&p, "findings")));
    for (int i = 0; i < r->finding_count; i++)
        finding_print(&p, i + 1, &r->findings[i]);
    questions_print(&p, r);
    page_dollars(&p, docs, &r->summary);
    if (fair.len) {
        buf_print(&p.out, "\n%.*s\n", STR_ARG(know_word(know, S("fair-head"), lang)));
        buf_fold(&p.out, fair, 2, WIDTH);
    }
    checked_print(&p, r);
    buf_char(&p.out, '\n');
    buf_fold(&p.out, page_word(&p, "not-advice"), 0, WIDTH);
    return buf_str(&p.out);
}
