/* collector.c: a collector's notice against the bill that it collects. */
#include "audit/join.h"
#include "audit/rule.h"

static bool collects(const Doc *notice, const Doc *bill)
{
    Str account = bill->account_number;
    if (account.len && (str_equal(account, notice->original_account) ||
                        str_equal(account, notice->account_number)))
        return true;
    return !notice->original_account.len && doc_same_provider(bill, notice) == ANSWER_YES;
}

/* The newest statement of the account that the notice collects; -1 where none is in the case. */
static int bill_of(const Audit *audit, const Doc *notice)
{
    int best = -1;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *bill = audit_doc(audit, d);
        if (!doc_is_bill(bill) || doc_balance(bill) == NO_CENTS || !collects(notice, bill))
            continue;
        if (best < 0 || bill->statement_date > audit_doc(audit, best)->statement_date)
            best = d;
    }
    return best;
}

/* What the notice asks before interest and fees, less what it says was paid since. */
static Cents asked_without_additions(const Doc *notice)
{
    const Totals *t = &notice->totals;
    if (t->principal != NO_CENTS)
        return t->principal - cents_or_zero(t->patient_paid);
    return cents_subtract(doc_balance(notice), cents_or_zero(t->interest) + cents_or_zero(t->fees));
}

static void check_over(Audit *audit, const Group *g)
{
    const Doc *notice = audit_doc(audit, g->doc);
    Cents asked = asked_without_additions(notice);
    int b = bill_of(audit, notice);
    if (asked == NO_CENTS || b < 0) {
        audit_not_checked(audit, g,
                          b < 0 ? "the provider's own bill of this account is not here"
                                : "no amount of the debt is printed");
        return;
    }
    const Doc *bill = audit_doc(audit, b);
    Cents balance = doc_balance(bill);
    if (asked <= balance)
        return;
    Draft *f = audit_find(audit, g);
    draft_cents(f, "asked", asked);
    draft_cents(f, "balance", balance);
    draft_date(f, "notice_day", notice->statement_date);
    draft_date(f, "bill_day", bill->statement_date);
    draft_take_document(f, g->doc, asked - balance);
    draft_document(f, b);
    /* A statement older than the day the debt was added up on may simply have been overtaken; where
       a day is missing that is possible too, but not more. */
    bool known = bill->statement_date != NO_DATE && notice->itemization_date != NO_DATE;
    if (!known)
        draft_at_most(f, CERTAINTY_LIKELY);
    else if (bill->statement_date < notice->itemization_date)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(collector_over_provider, .each = EACH_DOCUMENT, .check = check_over, .on = ON_NOTICES)
