/* audithtml.c: what was found, as HTML: to read on a phone, to print, to hold at the billing desk.
   All text of documents goes through html_text. */
#include "cli/audithtml.h"

#include "base/html.h"
#include "cli/parts.h"
#include "know/code.h"

/* Large type; amounts under each other; dark where the reader's screen is; black on white on paper,
   and no finding cut in two. */
static const Str STYLE = S_INIT(
    ":root{color-scheme:light dark}"
    "body{font-family:Helvetica,'Liberation Sans',Arial,sans-serif;font-size:1.125rem}"
    "h1{font-size:1.6rem}h2{font-size:1.3rem;border-bottom:2px solid;padding-bottom:.2rem}"
    "h3{font-size:1.12rem;margin:0 0 .4rem}caption{text-align:left;font-weight:bold;"
    "padding:.3rem "
    "0}.wide{overflow-x:auto}svg{max-width:100%;height:auto}table{border-collapse:collapse;width:"
    "100%}"
    "th,td{padding:.3rem .5rem;border-bottom:1px solid #999;text-align:left;vertical-align:top}"
    ".answer{white-space:nowrap}.money{text-align:right;white-space:nowrap;font-variant-numeric:"
    "tabular-nums}"
    ".account{white-space:normal}tr.sum>*{border-top:2px solid;font-weight:bold}article{border:1px "
    "solid #888;"
    "border-left:.5rem solid #888;border-radius:.3rem;padding:.8rem 1rem;margin:1rem 0}"
    "article.certain{border-left-color:#a11}article.likely{border-left-color:#b60}"
    "article.ask{border-left-color:#257}.sure{font-weight:bold}"
    "dt{font-weight:bold;margin-top:.5rem}dd{margin:0 0 0 1rem}"
    "blockquote{margin:.2rem 0 .2rem 0;padding:.4rem .8rem;border-left:.25rem solid #666}"
    "li{margin:.4rem 0}.box{display:inline-block;width:.8em;height:.8em;border:1.5px solid;"
    "margin:0 .3rem 0 .8rem}.small{font-size:.95rem}"
    "@media screen and (prefers-color-scheme:dark){body{color:#eee;background:#161616}}"
    "@media print{body{font-size:12pt;color:#000;background:#fff}article,tr,li{break-inside:avoid}"
    "h2,h3,caption{break-after:avoid}.wide{overflow:visible}.small{font-size:10pt}}"
    "@media(max-width:34rem){th,td{padding:.25rem .3rem}.accounts,.lines{font-size:.9rem}}");

static void raw(Page *p, const char *html)
{
    buf_add(&p->out, str_of(html));
}

static void text(Page *p, Str s)
{
    html_text(&p->out, s);
}

static void word(Page *p, const char *name)
{
    text(p, page_word(p, name));
}

static void heading(Page *p, const char *name)
{
    html_element(&p->out, "h2", NULL, page_word(p, name));
}

static void cell(Page *p, Str s)
{
    html_element(&p->out, "td", NULL, s);
}

static void column(Page *p, const char *name, bool money)
{
    raw(p, money ? "<th scope=\"col\" class=\"money\">" : "<th scope=\"col\">");
    word(p, name);
    raw(p, "</th>");
}

static void table_begin(Page *p, const char *kind, Str caption)
{
    buf_print(&p->out, "<div class=\"wide\"><table class=\"%s\">\n", kind);
    html_element(&p->out, "caption", NULL, caption);
}

static void table_end(Page *p)
{
    raw(p, "</tbody></table></div>\n");
}

/* ---- the sums ---- */

static void sum_row(Page *p, const char *name, Cents amount, bool last)
{
    if (amount == NO_CENTS)
        return;
    raw(p, last ? "<tr class=\"sum\">" : "<tr>");
    raw(p, "<th scope=\"row\">");
    word(p, name);
    raw(p, "</th>");
    html_element(&p->out, "td", "money", page_money(p, amount));
    raw(p, "</tr>\n");
}

static void sums(Page *p, const Summary *s)
{
    table_begin(p, "sums", page_word(p, "page-short"));
    raw(p, "<tbody>\n");
    sum_row(p, "billed", s->billed ? s->billed : NO_CENTS, false);
    sum_row(p, "asked", s->claimed_balance, false);
    sum_row(p, "certainly-wrong", s->certain ? s->certain : NO_CENTS, false);
    sum_row(p, "likely-wrong", s->likely ? s->likely : NO_CENTS, false);
    sum_row(p, "owed", s->owed, true);
    table_end(p);
}

/* A part of all accounts: they stand beside each other, and the parts under each other. */
static void part_row(Page *p, const Summary *s, int part)
{
    Cents parts[DOLLARS_PART_COUNT];
    raw(p, part ? "<tr><th scope=\"row\">" : "<tr class=\"sum\"><th scope=\"row\">");
    word(p, DOLLARS_PARTS[part]);
    raw(p, "</th>");
    for (int i = 0; i < s->account_count; i++) {
        dollars_parts(&s->accounts[i], parts);
        html_element(&p->out, "td", "money", page_money(p, parts[part]));
    }
    dollars_parts(&s->dollars, parts);
    if (s->account_count > 1)
        html_element(&p->out, "td", "money", page_money(p, parts[part]));
    raw(p, "</tr>\n");
}

static void dollars_table(Page *p, const Docs *docs, const Summary *s)
{
    table_begin(p, "accounts", page_word(p, "page-dollars-how"));
    raw(p, "<thead><tr>");
    column(p, "dollars-account", false);
    for (int i = 0; i < s->account_count; i++) {
        raw(p, "<th scope=\"col\" class=\"money account\">");
        text(p, dollars_name(p, docs, &s->accounts[i]));
        raw(p, "</th>");
    }
    if (s->account_count > 1)
        column(p, "dollars-sum", true);
    raw(p, "</tr></thead>\n<tbody>\n");
    for (int part = 0; part < DOLLARS_PART_COUNT; part++)
        part_row(p, s, part);
    table_end(p);
}

static void dollars(Page *p, const Docs *docs, const Summary *s)
{
    Str note = dollars_note(p, &s->dollars);
    if (!s->dollars.billed && !note.len)
        return;
    heading(p, "page-dollars");
    if (s->dollars.billed)
        dollars_table(p, docs, s);
    if (note.len)
        html_element(&p->out, "p", NULL, note);
}

/* ---- the papers ---- */

static void papers(Page *p, const Docs *docs)
{
    heading(p, "papers");
    raw(p, "<ul>\n");
    for (int i = 0; i < docs->count; i++) {
        const Doc *d = &docs->items[i];
        Str type =
            page_word(p, arena_print(p->arena, "type-%.*s", STR_ARG(doc_type_name(d->type))).ptr);
        Dollars who = {.doc = i};
        raw(p, "<li>");
        text(p, d->file);
        text(p, S(": "));
        text(p, type);
        text(p, S(", "));
        text(p, dollars_name(p, docs, &who));
        text(p, S(", "));
        text(p, page_counted(p, d));
        if (page_no_charge(p, d).len) {
            raw(p, "<br>");
            text(p, page_no_charge(p, d));
        }
        for (int u = 0; u < d->unread_count; u++) {
            raw(p, "<br><strong>");
            word(p, "unread");
            raw(p, "</strong>: ");
            text(p, d->unread[u].text);
            text(p, S(" - "));
            text(p, d->unread[u].why);
        }
        raw(p, "</li>\n");
    }
    raw(p, "</ul>\n");
}

/* ---- findings ---- */

static void finding_lines(Page *p, const Docs *docs, const Finding *f)
{
    if (!f->line_count)
        return;
    table_begin(p, "lines", page_word(p, "page-lines"));
    raw(p, "<thead><tr>");
    column(p, "page-date", false);
    column(p, "page-code", false);
    column(p, "page-what", false);
    column(p, "page-charge", true);
    raw(p, "</tr></thead>\n<tbody>\n");
    for (int i = 0; i < f->line_count; i++) {
        const Line *l = &docs->items[f->lines[i].doc].lines[f->lines[i].line];
        raw(p, "<tr>");
        cell(p, page_day(p, l->date));
        cell(p, l->code.len ? page_code(p, l) : l->revenue_code);
        cell(p, line_printed_name(p->arena, p->know, l, p->lang));
        html_element(&p->out, "td", "money", page_money(p, l->charge));
        raw(p, "</tr>\n");
    }
    table_end(p);
}

static void term(Page *p, const char *name, Str said)
{
    if (!said.len)
        return;
    html_element(&p->out, "dt", NULL, page_word(p, name));
    html_element(&p->out, "dd", NULL, said);
}

static void proofs(Page *p, const Finding *f)
{
    html_element(&p->out, "dt", NULL, page_word(p, "proof-label"));
    for (int i = 0; i < f->proof_count; i++)
        html_element(&p->out, "dd", NULL, page_proof(p, &f->proofs[i]));
}

static void finding(Page *p, const Docs *docs, int number, const Finding *f)
{
    Str sure = certainty_name(f->certainty);
    buf_print(&p->out, "<article class=\"%.*s\">\n<h3>%d. ", STR_ARG(sure), number);
    text(p, f->title);
    raw(p, "</h3>\n<p class=\"sure\">");
    word(p, arena_print(p->arena, "page-%.*s", STR_ARG(sure)).ptr);
    if (f->amount > 0) {
        text(p, S(" - "));
        word(p, "page-worth");
        text(p, S(" "));
        text(p, page_money(p, f->amount));
    }
    raw(p, "</p>\n");
    html_element(&p->out, "p", NULL, f->why);
    finding_lines(p, docs, f);
    raw(p, "<dl>\n");
    proofs(p, f);
    term(p, "page-unless", f->unless);
    raw(p, "<dt>");
    word(p, "page-say");
    raw(p, "</dt><dd><blockquote>");
    text(p, f->say);
    raw(p, "</blockquote></dd>\n</dl>\n</article>\n");
}

static void findings(Page *p, const Docs *docs, const AuditResult *r)
{
    heading(p, "findings");
    if (!r->finding_count)
        html_element(&p->out, "p", NULL, page_no_finding(p, docs));
    for (int i = 0; i < r->finding_count; i++)
        finding(p, docs, i + 1, &r->findings[i]);
}

static void questions(Page *p, const AuditResult *r)
{
    if (!r->question_count)
        return;
    heading(p, "page-questions");
    html_element(&p->out, "p", NULL, page_word(p, "questions"));
    raw(p, "<ul>\n");
    for (int i = 0; i < r->question_count; i++) {
        raw(p, "<li>");
        text(p, r->questions[i].ask);
        raw(p, " <span class=\"answer\"><span class=\"box\"></span>");
        word(p, "page-yes");
        raw(p, "</span> <span class=\"answer\"><span class=\"box\"></span>");
        word(p, "page-no");
        raw(p, "</span></li>\n");
    }
    raw(p, "</ul>\n");
}

/* ---- what was checked ---- */

static void not_checked(Page *p, const AuditResult *r)
{
    bool any = false;
    for (int i = 0; i < r->checked_count; i++) {
        Str rules = not_checked_rules(p, r, i);
        if (!rules.len)
            continue;
        if (!any) {
            heading(p, "page-not-checked");
            html_element(&p->out, "p", NULL, page_word(p, "not-checked"));
            raw(p, "<ul class=\"small\">\n");
        }
        any = true;
        raw(p, "<li>");
        text(p, r->checked[i].why);
        text(p, S(": "));
        text(p, rules);
        raw(p, "</li>\n");
    }
    if (any)
        raw(p, "</ul>\n");
}

static void clean(Page *p, const AuditResult *r)
{
    Str rules = clean_rules(p, r);
    if (!rules.len)
        return;
    heading(p, "page-clean");
    raw(p, "<p class=\"small\">");
    word(p, "checked-clean");
    text(p, S(" "));
    text(p, rules);
    raw(p, ".</p>\n");
}

Str audit_html(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Str chart,
               Date today, Str lang)
{
    Page p = {a, know, lang, {.arena = a}};
    html_begin(&p.out, page_word(&p, "page-title"), lang, STYLE);
    raw(&p, "<main>\n");
    html_element(&p.out, "h1", NULL, page_word(&p, "page-title"));
    html_element(&p.out, "p", NULL, page_day(&p, today));
    sums(&p, &r->summary);
    findings(&p, docs, r);
    questions(&p, r);
    dollars(&p, docs, &r->summary);
    if (chart.len) { /* our own drawing: its texts are escaped already */
        raw(&p, "<div class=\"wide\">\n");
        buf_add(&p.out, chart);
        raw(&p, "</div>\n");
    }
    papers(&p, docs);
    not_checked(&p, r);
    clean(&p, r);
    html_element(&p.out, "p", "small", page_word(&p, "not-advice"));
    raw(&p, "</main>\n");
    html_end(&p.out);
    return buf_str(&p.out);
}
