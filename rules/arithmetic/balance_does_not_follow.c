/* balance_does_not_follow.c: the balance asked is more than the bill's own figures make. */
#include "audit/rule.h"
#include "audit/sums.h"

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cents balance = doc_balance(d), most = balance_at_most(d);
    if (most == NO_CENTS || (d->totals.charges == NO_CENTS && d->unread_count)) {
        audit_not_checked(audit, bill, "the charges of the bill are not all known");
        return;
    }
    if (balance <= most || balance <= 0 || balance_follows(d))
        return;
    Draft *f = audit_find(audit, bill);
    draft_lines(f, NULL, 0);
    draft_cents(f, "charges", doc_charges(d));
    draft_cents(f, "prior", cents_or_zero(d->totals.prior_balance));
    draft_cents(f, "adjusted", cents_or_zero(doc_adjusted(d)));
    draft_cents(f, "insurance", cents_or_zero(doc_insurance_paid(d)));
    draft_cents(f, "patient", cents_or_zero(doc_patient_paid(d)));
    draft_cents(f, "follows", cents_max(most, 0));
    draft_cents(f, "balance", balance);
    draft_cents(f, "excess", balance - cents_max(most, 0));
    draft_phrase(f, "older", cents_or_zero(d->totals.prior_balance) ? S("Older") : S("No-older"));
    draft_take_document(f, bill->doc, balance - cents_max(most, 0));
    draft_confidence(f, sums_confidence(d, d->totals.charges == NO_CENTS));
    if (d->unread_count)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(balance_does_not_follow, .each = EACH_DOCUMENT, .check = check, .needs = HAS_BALANCE,
      .on = ON_BILLS)
