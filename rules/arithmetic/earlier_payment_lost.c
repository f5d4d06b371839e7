/* earlier_payment_lost.c: a payment on an earlier statement of the account that a later one, for
   the same charges, no longer takes off. */
#include "audit/join.h"
#include "audit/rule.h"

static bool is_of_account(const Doc *later, const Doc *d)
{
    return doc_is_bill(d) && later->account_number.len &&
           str_equal(later->account_number, d->account_number) &&
           doc_same_provider(later, d) != ANSWER_NO;
}

/* How much more the later statement asks for what the earlier one asked: as its older balance, or
   on the same lines, less the charges that are new. NO_CENTS where they cannot be compared. */
static Cents asked_more(const Doc *later, const Doc *earlier)
{
    Cents prior = later->totals.prior_balance;
    Cents charges = doc_charges(later), before = doc_charges(earlier);
    if (prior != NO_CENTS && prior > 0)
        return cents_subtract(prior, doc_balance(earlier));
    if (charges == NO_CENTS || before == NO_CENTS || charges < before ||
        (charges > before && !lines_covered(earlier, later)))
        return NO_CENTS;
    bool same_insurer =
        cents_or_zero(doc_insurance_paid(later)) >= cents_or_zero(doc_insurance_paid(earlier)) &&
        cents_or_zero(doc_adjusted(later)) >= cents_or_zero(doc_adjusted(earlier));
    Cents more = cents_subtract(doc_balance(later), doc_balance(earlier));
    return same_insurer ? cents_subtract(more, charges - before) : NO_CENTS;
}

/* What the later statement asks more, as far as a lost payment explains it. */
static Cents lost(const Doc *later, const Doc *earlier)
{
    Cents paid = cents_or_zero(doc_patient_paid(earlier)), more = asked_more(later, earlier);
    if (more == NO_CENTS)
        return 0;
    return cents_max(cents_min(more, paid - cents_or_zero(doc_patient_paid(later))), 0);
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    int best = -1, seen = 0, undated = 0;
    for (int e = 0; e < audit_doc_count(audit); e++) {
        const Doc *other = audit_doc(audit, e);
        if (e == bill->doc || !is_of_account(d, other))
            continue;
        seen++;
        undated += d->statement_date == NO_DATE || other->statement_date == NO_DATE;
        if (d->statement_date != NO_DATE && other->statement_date != NO_DATE &&
            other->statement_date < d->statement_date &&
            lost(d, other) > (best < 0 ? 0 : lost(d, audit_doc(audit, best))))
            best = e;
    }
    if (!seen)
        audit_not_applicable(audit, bill);
    else if (best < 0 && undated == seen)
        audit_not_checked(audit, bill, "no statement date is printed");
    if (best < 0)
        return;
    const Doc *earlier = audit_doc(audit, best);
    Draft *f = audit_find(audit, bill);
    draft_lines(f, NULL, 0);
    draft_date(f, "earlier", earlier->statement_date);
    draft_date(f, "statement", d->statement_date);
    draft_cents(f, "paid", doc_patient_paid(earlier));
    draft_cents(f, "shown", cents_or_zero(doc_patient_paid(d)));
    draft_cents(f, "before", doc_balance(earlier));
    draft_cents(f, "balance", doc_balance(d));
    draft_cents(f, "missing", lost(d, earlier));
    draft_take_document(f, bill->doc, lost(d, earlier));
    draft_document(f, best);
}

CHECK(earlier_payment_lost, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS)
