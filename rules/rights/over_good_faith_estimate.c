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

/* A code of the bill, of this provider's estimate; or one of them prints none. */
static bool shares_service(const Doc *estimate, const Doc *bill)
{
    for (int i = 0; i < estimate->line_count; i++) {
        Str code = estimate->lines[i].code;
        if (!code.len)
            return true;
        for (int j = 0; j < bill->line_count; j++) {
            if (!bill->lines[j].code.len || str_equal(bill->lines[j].code, code))
                return true;
        }
    }
    return !estimate->line_count || !bill->line_count;
}

/* No service of the bill is on an estimate of its provider: it may be for other care. */
static bool is_for_other_care(const Audit *audit, int bill)
{
    const Doc *d = audit_doc(audit, bill);
    bool other = false;
    for (int i = 0; i < audit_doc_count(audit); i++) {
        const Doc *estimate = audit_doc(audit, i);
        if (estimate->type != DOC_GOOD_FAITH_ESTIMATE ||
            doc_same_provider(estimate, d) == ANSWER_NO)
            continue;
        if (shares_service(estimate, d))
            return false;
        other = true;
    }
    return other;
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
    bool late = window_is_over(audit, bill->doc), other = is_for_other_care(audit, bill->doc);
    draft_count(f, "days", know_value(audit_know(audit), S("ppdr.deadline"), S("days")));
    draft_phrase(f, "right", other ? S("Right-other") : late ? S("Right-late") : S("Right"));
    draft_phrase(f, "request",
                 other  ? S("Request-other")
                 : late ? S("Request-late")
                        : S("Request"));
    if (late || other)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(over_good_faith_estimate, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS,
      .not_without = WITH_ESTIMATE)
