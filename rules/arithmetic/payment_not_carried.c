/* payment_not_carried.c: what the person paid, by their own receipts, and the bills do not show. */
#include "audit/join.h"
#include "audit/rule.h"
#include "audit/sums.h"
#include "audit/traits.h"

/* What was paid to one provider, and what its bills show. */
typedef struct Paid {
    Cents settled; /* long enough before the statement to be on it */
    Cents recent;  /* before the statement, but only just */
    Date last_settled, last;
} Paid;

/* The provider's other bills, to which the money may have gone. */
typedef struct Others {
    Cents carried;
    int count;
    bool earlier; /* one stands before this bill: it tells */
} Others;

/* The bill's payments by the patient, or what its figures have taken off without a name. */
static Cents carried(const Doc *d)
{
    Cents printed = cents_or_zero(doc_patient_paid(d)), most = balance_at_most(d);
    Cents unnamed = most == NO_CENTS || doc_balance(d) == NO_CENTS ? 0 : most - doc_balance(d);
    return printed + cents_max(unnamed, 0);
}

static int provider_count(const Audit *audit)
{
    const Situation *s = audit_situation(audit);
    int count = 0;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        bool seen = false;
        for (int e = 0; e < d; e++)
            seen |= s->counts[e] && doc_is_bill(audit_doc(audit, e)) &&
                    doc_same_provider(audit_doc(audit, d), audit_doc(audit, e)) != ANSWER_NO;
        count += s->counts[d] && doc_is_bill(audit_doc(audit, d)) && !seen;
    }
    return count;
}

static bool is_to(const Audit *audit, const Receipt *r, const Doc *d)
{
    if (!r->to.len)
        return provider_count(audit) == 1;
    return provider_same(r->to, d->provider.name);
}

static void receipts_add(const Audit *audit, const Doc *d, Paid *paid)
{
    const CaseFacts *facts = &audit_situation(audit)->c->facts;
    int usual = window_days(audit_know(audit), S("payment-posting"));
    Date first = doc_first_day(d);
    for (int i = 0; i < facts->payment_count; i++) {
        const Receipt *r = &facts->payments[i];
        if (r->amount == NO_CENTS || r->date == NO_DATE || !is_to(audit, r, d) ||
            r->date > d->statement_date || (first != NO_DATE && r->date < first))
            continue;
        paid->last = r->date > paid->last ? r->date : paid->last;
        if (d->statement_date - r->date > usual) {
            paid->settled += r->amount;
            paid->last_settled = r->date > paid->last_settled ? r->date : paid->last_settled;
        } else {
            paid->recent += r->amount;
        }
    }
}

static Others others_of(const Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    Others all = {.carried = 0};
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        if (d == doc || !s->counts[d] || !doc_is_bill(other) || situation_is_copy(s, d) ||
            doc_same_provider(audit_doc(audit, doc), other) == ANSWER_NO)
            continue;
        all.carried += carried(other);
        all.count++;
        all.earlier |= d < doc;
    }
    return all;
}

static void tell(Audit *audit, const Group *bill, Cents paid, Cents shown, bool settled, Date last)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cents missing = cents_min(paid - shown, doc_balance(d));
    Draft *f = audit_find(audit, bill);
    draft_lines(f, NULL, 0);
    draft_text(f, "provider", d->provider.name);
    draft_cents(f, "paid", paid);
    draft_cents(f, "shown", shown);
    draft_cents(f, "missing", missing);
    draft_date(f, "last", last);
    draft_date(f, "statement", d->statement_date);
    draft_count(f, "days", window_days(audit_know(audit), S("payment-posting")));
    draft_phrase(f, "wait", settled ? S("Settled") : S("Recent"));
    draft_take_document(f, bill->doc, missing);
    draft_confidence(f, sums_confidence(d, false));
    if (!settled)
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Paid paid = {.last = NO_DATE, .last_settled = NO_DATE};
    if (!audit_situation(audit)->c->facts.payment_count) {
        audit_not_checked(audit, bill, "your own payments are not known");
        return;
    }
    if (d->statement_date == NO_DATE || doc_balance(d) == NO_CENTS) {
        audit_not_checked(audit, bill, "no statement date or no balance is printed");
        return;
    }
    receipts_add(audit, d, &paid);
    Others others = others_of(audit, bill->doc);
    Cents shown = carried(d) + others.carried;
    if (paid.settled + paid.recent <= shown || doc_balance(d) <= 0 || others.earlier)
        return;
    if (paid.settled > shown)
        tell(audit, bill, paid.settled, shown, !others.count, paid.last_settled);
    else
        tell(audit, bill, paid.settled + paid.recent, shown, false, paid.last);
}

CHECK(payment_not_carried, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS)
