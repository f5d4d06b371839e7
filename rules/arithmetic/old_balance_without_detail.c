/* old_balance_without_detail.c: a balance from before that nothing in the case explains. */
#include "audit/join.h"
#include "audit/rule.h"

/* Another paper of the same provider from before: it says what the older balance was for. */
static bool explains(const Doc *bill, const Doc *other)
{
    bool account =
        bill->account_number.len && str_equal(bill->account_number, other->account_number);
    bool same = account || doc_same_provider(bill, other) == ANSWER_YES;
    Date first = doc_first_day(other);
    bool before = other->statement_date == NO_DATE || bill->statement_date == NO_DATE
                      ? first == NO_DATE || first <= doc_first_day(bill)
                      : other->statement_date < bill->statement_date;
    return doc_is_bill(other) && same &&
           (before || doc_balance(other) == bill->totals.prior_balance);
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cents prior = d->totals.prior_balance;
    if (prior == NO_CENTS || prior <= 0) {
        audit_not_applicable(audit, bill);
        return;
    }
    for (int e = 0; e < audit_doc_count(audit); e++) {
        if (e != bill->doc && !situation_is_copy(audit_situation(audit), e) &&
            explains(d, audit_doc(audit, e)))
            return;
    }
    Draft *f = audit_find(audit, bill);
    draft_lines(f, NULL, 0);
    draft_cents(f, "prior", prior);
    draft_cents(f, "balance", doc_balance(d));
    draft_text(f, "provider", d->provider.name);
    draft_take_document(f, bill->doc,
                        doc_balance(d) == NO_CENTS ? prior : cents_min(prior, doc_balance(d)));
}

CHECK(old_balance_without_detail, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS)
