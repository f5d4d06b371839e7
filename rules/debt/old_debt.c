/* old_debt.c: a first bill that comes late, and a debt that is too old to sue on. */
#include "audit/join.h"
#include "audit/rule.h"

enum { MONTHS_OF_YEAR = 12 };

/* ---- the first bill ---- */

static bool is_of_account(const Doc *bill, const Doc *d)
{
    bool account =
        bill->account_number.len && (str_equal(bill->account_number, d->account_number) ||
                                     str_equal(bill->account_number, d->original_account));
    return (doc_is_statement(d) || d->type == DOC_COLLECTION_NOTICE) &&
           (account || (doc_same_provider(bill, d) == ANSWER_YES && lines_covered(bill, d)));
}

/* The first day of which the case shows that the person was billed. */
static Date first_billed(const Audit *audit, int bill)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    const Doc *b = audit_doc(audit, bill);
    Date first = b->statement_date;
    if (f->first_bill_date != NO_DATE && (first == NO_DATE || f->first_bill_date < first))
        first = f->first_bill_date;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        if (other->statement_date != NO_DATE && other->statement_date < first &&
            is_of_account(b, other))
            first = other->statement_date;
    }
    for (int i = 0; i < b->payment_count; i++) {
        const Payment *p = &b->payments[i];
        if (p->by == PAID_BY_PATIENT && p->date != NO_DATE && p->date < first)
            first = p->date;
    }
    for (int i = 0; i < f->payment_count; i++) {
        if (f->payments[i].date != NO_DATE && f->payments[i].date < first &&
            (!f->payments[i].to.len || provider_same(f->payments[i].to, b->provider.name)))
            first = f->payments[i].date;
    }
    return first;
}

static int late_months(const Audit *audit)
{
    const Table *t = know_table(audit_know(audit), S("late-first-bill"));
    int64_t months = 0;
    str_number(table_cell(t, 0, S("months")), &months);
    return (int)months;
}

/* A bill for an older balance alone is no first bill. */
static void check_late(Audit *audit, const Group *g)
{
    const Doc *bill = audit_doc(audit, g->doc);
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    Date care = doc_last_day(bill);
    if (!doc_is_statement(bill) || bill->says_reminder || bill->reminder_of.len) {
        audit_not_applicable(audit, g);
        return;
    }
    bool dated = bill->statement_date != NO_DATE || f->first_bill_date != NO_DATE;
    if (care == NO_DATE || !dated) {
        audit_not_checked(audit, g,
                          care == NO_DATE ? "no day of service is printed"
                                          : "no statement date is printed");
        return;
    }
    Date first = first_billed(audit, g->doc);
    if (first <= date_add_months(care, late_months(audit), MONTH_NEXT_FIRST))
        return;
    const Stanza *state =
        know_stanza(audit_know(audit), S("knowledge/state/"), S("State"), f->state);
    Draft *d = audit_find(audit, g);
    draft_lines(d, NULL, 0);
    draft_document(d, g->doc);
    draft_date(d, "care", care);
    draft_date(d, "first", first);
    draft_text(d, "provider", bill->provider.name);
    if (state && stanza_has(state, S("Billing-deadline")))
        draft_cite_state(d, state, S("Billing-deadline"));
    /* A long fight with the insurer is a good reason. */
    if (f->denial_stage == DENIAL_INTERNAL || f->denial_stage == DENIAL_FINAL)
        draft_at_most(d, CERTAINTY_ASK);
}

CHECK(first_bill_late, .each = EACH_DOCUMENT, .check = check_late, .on = ON_BILLS,
      .not_without = WITH_STATEMENT)

/* ---- too old to sue on ---- */

/* The years of a key of the state's table; 0 where it is not known. */
static int years(const Stanza *state, const char *key)
{
    int64_t n = 0;
    return str_number(stanza_get(state, str_of(key)), &n) ? (int)n : 0;
}

static Date later(Date a, Date b)
{
    return b == NO_DATE || (a != NO_DATE && a > b) ? a : b;
}

/* The last day from which the years can run: of care, of the first bill, of any payment; and where
   asked, the day from which a collector counts the debt, which may be a later statement's. */
static Date last_day(const Audit *audit, bool itemization)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    Date last = f->first_bill_date;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        last = later(later(last, doc_last_day(doc)), doc->service_to);
        if (itemization)
            last = later(last, doc->itemization_date);
        for (int i = 0; i < doc->payment_count; i++) {
            if (doc->payments[i].by == PAID_BY_PATIENT)
                last = later(last, doc->payments[i].date);
        }
    }
    for (int i = 0; i < f->payment_count; i++)
        last = later(last, f->payments[i].date);
    return last;
}

static bool has_notice(const Audit *audit)
{
    for (int d = 0; d < audit_doc_count(audit); d++) {
        if (audit_doc(audit, d)->type == DOC_COLLECTION_NOTICE)
            return true;
    }
    return false;
}

/* Whether this paper is what collects: the notice, else the bill of a case that is with a
   collector or a court. */
static bool collects(const Audit *audit, const Doc *d)
{
    const Situation *s = audit_situation(audit);
    bool chased = s->is[IS_COLLECTIONS] == ANSWER_YES || s->is[IS_LAWSUIT] == ANSWER_YES;
    return d->type == DOC_COLLECTION_NOTICE || (chased && !has_notice(audit));
}

/* The years of the state: where several may be meant, the longest and the shortest. */
typedef struct Years {
    int most, least;
    bool medical;
} Years;

static Years years_of(const Stanza *state, Date last)
{
    int written = years(state, "Limitation-years-written");
    int open = years(state, "Limitation-years-open");
    Date from = date_parse_iso(stanza_get(state, S("Limitation-medical-from")));
    Years y = {years(state, "Limitation-years-medical"), 0, true};
    /* A limit of its own for medical debts comes first, but for care from before it began. */
    if (!y.most || (from != NO_DATE && last < from))
        y = (Years){written > open ? written : open, written < open ? written : open, false};
    y.least = y.least ? y.least : y.most;
    return y;
}

static bool is_past(const Audit *audit, Date last, int period)
{
    return last != NO_DATE && period &&
           audit_situation(audit)->today >
               date_add_months(last, period * MONTHS_OF_YEAR, MONTH_NEXT_FIRST);
}

static void tell_old(Audit *audit, const Group *g, const Stanza *state, const Years *y, Date last,
                     bool sure)
{
    int period = sure ? y->most : y->least;
    Draft *f = audit_find(audit, g);
    draft_lines(f, NULL, 0);
    draft_document(f, g->doc);
    draft_count(f, "years", period);
    draft_date(f, "last", last);
    draft_date(f, "until", date_add_months(last, period * MONTHS_OF_YEAR, MONTH_NEXT_FIRST));
    draft_text(f, "state", stanza_get(state, S("Name")));
    draft_phrase(f, "how", sure ? S("Sure") : S("Open"));
    draft_cite_state(f, state, y->medical ? S("Limitation-medical") : S("Limitation"));
    draft_cite(f, S("fdcpa.time_barred"));
    if (!sure)
        draft_at_most(f, CERTAINTY_ASK);
}

static void check_old(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    if (!collects(audit, audit_doc(audit, g->doc))) {
        audit_not_applicable(audit, g);
        return;
    }
    const Stanza *state =
        know_stanza(s->know, S("knowledge/state/"), S("State"), s->c->facts.state);
    Date last = last_day(audit, true), care = last_day(audit, false);
    if (!state || last == NO_DATE) {
        audit_not_checked(audit, g,
                          state ? "no day of service or of a payment is printed"
                                : "the state is not told");
        return;
    }
    Years y = years_of(state, last);
    if (is_past(audit, last, y.most))
        tell_old(audit, g, state, &y, last, true);
    else if (is_past(audit, last, y.least) || is_past(audit, care, y.most))
        tell_old(audit, g, state, &y, is_past(audit, last, y.least) ? last : care, false);
}

CHECK(debt_too_old, .each = EACH_DOCUMENT, .check = check_old, .on = ON_BILLS | ON_NOTICES,
      .not_without = WITH_COLLECTION)
