/* over_good_faith_estimate.c: a bill far above what its provider estimated before the care. */
#include "audit/rule.h"

#include "audit/estimate.h"
#include "audit/join.h"

/* The day of the first bill: the person's word, else the provider's earliest statement of this
   account that is here. */
static Date first_bill(const Audit *audit, int bill)
{
    const Doc *d = audit_doc(audit, bill);
    Date first = audit_situation(audit)->c->facts.first_bill_date;
    if (first != NO_DATE)
        return first;
    first = d->statement_date;
    for (int i = 0; i < audit_doc_count(audit); i++) {
        const Doc *other = audit_doc(audit, i);
        if (doc_is_bill(other) && doc_same_provider(other, d) == ANSWER_YES &&
            str_equal(other->account_number, d->account_number) &&
            other->statement_date != NO_DATE && (first == NO_DATE || other->statement_date < first))
            first = other->statement_date;
    }
    return first;
}

/* The days in which the federal dispute must be filed are over. */
static bool window_is_over(const Audit *audit, int bill)
{
    const Situation *s = audit_situation(audit);
    Date first = first_bill(audit, bill);
    return first != NO_DATE &&
           s->today > first + know_value(audit_know(audit), S("ppdr.deadline"), S("days"));
}

static void check(Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    if (situation_is(s, IS_HAS_ESTIMATE, -1) != ANSWER_YES ||
        situation_is(s, IS_UNINSURED, -1) == ANSWER_NO) {
        audit_not_applicable(audit, bill);
        return;
    }
    Cents limit = know_value(audit_know(audit), S("ppdr.threshold"), S("dollars"));
    Cents estimate = estimate_total(s, bill->doc), excess = estimate_excess(s, bill->doc);
    if (estimate == NO_CENTS) /* the estimate is another provider's */
        return;
    if (excess == NO_CENTS) {
        audit_not_checked(audit, bill, "the bill prints no charges");
        return;
    }
    if (excess < limit)
        return;
    Group whole = {.doc = bill->doc, .claim = bill->claim};
    Draft *f = audit_find(audit, &whole);
    draft_cents(f, "estimate", estimate);
    draft_cents(f, "billed", estimate + excess);
    draft_cents(f, "limit", limit);
    draft_take_overlapping(f, bill->doc, excess);
    bool late = window_is_over(audit, bill->doc);
    draft_count(f, "days", know_value(audit_know(audit), S("ppdr.deadline"), S("days")));
    draft_phrase(f, "right", late ? S("Right-late") : S("Right"));
    draft_phrase(f, "request", late ? S("Request-late") : S("Request"));
    if (late)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(over_good_faith_estimate, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS,
      .not_without = WITH_ESTIMATE)
