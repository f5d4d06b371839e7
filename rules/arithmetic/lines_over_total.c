/* lines_over_total.c: the total of charges that is printed is more than its lines. */
#include "audit/sums.h"
#include "rules/arithmetic/contract.h"

enum { SURE = 900 };

/* The totals that the lines can rightly make. */
static bool total_follows(const Doc *d)
{
    const Totals *t = &d->totals;
    Cents sum = doc_sum_charges(d), positive = 0;
    for (int i = 0; i < d->line_count; i++)
        positive += cents_max(cents_or_zero(d->lines[i].charge), 0);
    Cents extra[] = {
        cents_or_zero(t->prior_balance), cents_or_zero(t->interest) + cents_or_zero(t->fees),
        cents_or_zero(t->prior_balance) + cents_or_zero(t->interest) + cents_or_zero(t->fees)};
    for (size_t i = 0; i < sizeof extra / sizeof *extra; i++) {
        if (t->charges == sum + extra[i])
            return true;
    }
    /* Credits that stand among the lines may be counted below the total, with the payments. */
    return t->charges == positive && balance_follows(d);
}

/* The balance asked comes from the lines; the total is only a slip of the pen. */
static bool nothing_is_asked(const Doc *d)
{
    return balance_follows_from(d, doc_sum_charges(d)) &&
           !balance_follows_from(d, d->totals.charges);
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    bool whole = !d->unread_count;
    for (int i = 0; i < d->line_count; i++)
        whole = whole && d->lines[i].charge != NO_CENTS;
    if (!bill->count || doc_sum_charges(d) == NO_CENTS) {
        audit_not_checked(audit, bill, "no lines with charges are read");
        return;
    }
    if (d->totals.charges <= doc_sum_charges(d) || total_follows(d) || nothing_is_asked(d))
        return;
    if (!whole) {
        audit_not_checked(audit, bill, "some lines or charges of the bill could not be read");
        return;
    }
    Cents excess = d->totals.charges - doc_sum_charges(d);
    Draft *f = audit_find(audit, bill);
    draft_cents(f, "sum", doc_sum_charges(d));
    draft_cents(f, "total", d->totals.charges);
    draft_cents(f, "excess", excess);
    draft_count(f, "count", d->line_count);
    draft_lines(f, NULL, 0);
    draft_text(f, "contract", (Str){0});
    if (contract_sets_share(audit, (LineRef){bill->doc, -1}))
        contract_tell(audit, f, bill->doc, excess);
    else
        draft_take_document(f, bill->doc, ledger_document(audit, bill->doc, excess));
    /* A sum of lines that were read with doubt is more likely our mistake than theirs. */
    if (pages_are_missing(d) || sums_confidence(d, true) < SURE)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(lines_over_total, .each = EACH_DOCUMENT, .check = check, .needs = HAS_TOTAL, .on = ON_BILLS)
