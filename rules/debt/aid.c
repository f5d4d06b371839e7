/* aid.c: a nonprofit hospital and a person with a low income: aid that nobody offered, a suit that
   came too early, the list price. */
#include "audit/join.h"
#include "audit/rule.h"
#include "audit/wording.h"

/* What the bill was lowered by in the name of aid: somebody decided. */
static bool aid_is_decided(const Audit *audit, const Doc *d)
{
    const Table *words = know_table(audit_know(audit), S("aid-words"));
    for (int i = 0; i < d->payment_count; i++) {
        if (wording_find(words, d->payments[i].description) >= 0)
            return true;
    }
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].charge != NO_CENTS && d->lines[i].charge <= 0 &&
            wording_find(words, d->lines[i].description) >= 0)
            return true;
    }
    return false;
}

/* The first bill that the case knows of, by this hospital; NO_DATE: none has a day. */
static Date first_bill(const Audit *audit, const Doc *bill)
{
    Date first = audit_situation(audit)->c->facts.first_bill_date;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        if (doc_is_statement(other) && other->statement_date != NO_DATE &&
            (!bill || doc_same_provider(bill, other) != ANSWER_NO) &&
            (first == NO_DATE || other->statement_date < first))
            first = other->statement_date;
    }
    return first;
}

static int64_t state_percent(const Audit *audit, const char *key)
{
    const Situation *s = audit_situation(audit);
    const Stanza *state =
        know_stanza(s->know, S("knowledge/state/"), S("State"), s->c->facts.state);
    int64_t percent = 0;
    return state && str_number(stanza_get(state, str_of(key)), &percent) ? percent : 0;
}

/* An income that hospitals' policies, or the state's law, reach. */
static bool income_is_low(const Audit *audit)
{
    const Situation *s = audit_situation(audit);
    int64_t free = state_percent(audit, "Charity-free-fpl");
    int64_t reduced = state_percent(audit, "Charity-discount-fpl");
    return s->is[IS_LOW_INCOME] == ANSWER_YES ||
           (s->fpl_percent >= 0 && (s->fpl_percent <= free || s->fpl_percent <= reduced));
}

/* Whether the bill is one of a nonprofit hospital that asks for money, and the income is known;
   says what is missing. */
static bool can_ask(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Doc *bill = audit_doc(audit, g->doc);
    const char *missing = s->c->facts.nonprofit_hospital == ANSWER_UNKNOWN
                              ? "whether the hospital is nonprofit is not told"
                          : s->fpl_percent < 0 ? "the household's size and income are not told"
                                               : NULL;
    if (!doc_is_statement(bill) || !doc_is_facility(s, bill) ||
        s->c->facts.nonprofit_hospital == ANSWER_NO || doc_balance(bill) == NO_CENTS ||
        doc_balance(bill) <= 0) {
        audit_not_applicable(audit, g);
        return false;
    }
    if (missing)
        audit_not_checked(audit, g, missing);
    return !missing;
}

static Draft *find_income(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    Draft *f = audit_find(audit, g);
    draft_lines(f, NULL, 0);
    draft_document(f, g->doc);
    draft_text(f, "hospital", audit_doc(audit, g->doc)->provider.name);
    draft_count(f, "percent", s->fpl_percent);
    draft_cents(f, "balance", doc_balance(audit_doc(audit, g->doc)));
    return f;
}

static void check_unscreened(Audit *audit, const Group *g)
{
    const Doc *bill = audit_doc(audit, g->doc);
    if (!can_ask(audit, g) || !income_is_low(audit) || aid_is_decided(audit, bill))
        return;
    Date first = first_bill(audit, bill);
    int days = (int)know_value(audit_know(audit), S("r501.240"), S("days"));
    if (first != NO_DATE && audit_situation(audit)->today > first + days)
        return;
    Draft *f = find_income(audit, g);
    if (first != NO_DATE)
        draft_date(f, "until", first + days);
    draft_phrase(f, "how", first != NO_DATE ? S("Until") : S("Days"));
    const Stanza *state = know_stanza(audit_know(audit), S("knowledge/state/"), S("State"),
                                      audit_situation(audit)->c->facts.state);
    if (audit_situation(audit)->is[IS_LOW_INCOME] != ANSWER_YES && state)
        draft_cite_state(f, state, S("Charity"));
    draft_phrase(f, "reach",
                 audit_situation(audit)->is[IS_LOW_INCOME] == ANSWER_YES ? S("Most") : S("State"));
}

CHECK(aid_not_offered, .each = EACH_DOCUMENT, .check = check_unscreened, .on = ON_BILLS,
      .not_without = WITH_STATEMENT)

/* The full list price, nothing taken off, from somebody who may have aid. */
static void check_list_price(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Doc *bill = audit_doc(audit, g->doc);
    Cents charges = doc_charges(bill);
    if (s->is[IS_UNINSURED] != ANSWER_YES) {
        audit_not_applicable(audit, g);
        return;
    }
    if (!can_ask(audit, g) || !income_is_low(audit) || charges == NO_CENTS ||
        doc_balance(bill) + cents_or_zero(doc_patient_paid(bill)) < charges)
        return;
    draft_cents(find_income(audit, g), "charges", charges);
}

CHECK(list_price_low_income, .each = EACH_DOCUMENT, .check = check_list_price, .on = ON_BILLS,
      .not_without = WITH_STATEMENT | WITH_UNINSURED)

/* ---- a suit ---- */

static bool is_hospitals(const Audit *audit, const Doc *d)
{
    return doc_is_statement(d) && doc_is_facility(audit_situation(audit), d);
}

static void check_early(Audit *audit, const Group *all)
{
    const Situation *s = audit_situation(audit);
    const CaseFacts *f = &s->c->facts;
    Date suit = f->served_date != NO_DATE ? f->served_date : s->today;
    if (s->is[IS_LAWSUIT] != ANSWER_YES || f->nonprofit_hospital == ANSWER_NO) {
        audit_not_applicable(audit, all);
        return;
    }
    const Doc *bill = NULL;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        if (is_hospitals(audit, audit_doc(audit, d)))
            bill = audit_doc(audit, d);
    }
    Date first = first_bill(audit, bill);
    if (first == NO_DATE || f->nonprofit_hospital == ANSWER_UNKNOWN) {
        audit_not_checked(audit, all,
                          first == NO_DATE ? "the day of the first bill is not known"
                                           : "whether the hospital is nonprofit is not told");
        return;
    }
    int days = (int)know_value(s->know, S("r501.120"), S("days"));
    if (suit >= first + days)
        return;
    Draft *d = audit_find(audit, all);
    for (int i = 0; i < audit_doc_count(audit); i++) {
        if (is_hospitals(audit, audit_doc(audit, i)))
            draft_document(d, i);
    }
    draft_date(d, "first", first);
    draft_date(d, "suit", suit);
    draft_date(d, "earliest", first + days);
    draft_count(d, "days", days);
    draft_phrase(d, "how", f->served_date != NO_DATE ? S("Served") : S("Now"));
}

CHECK(sued_too_early, .each = EACH_CASE, .check = check_early, .on = ON_BILLS,
      .not_without = WITH_COLLECTION)
