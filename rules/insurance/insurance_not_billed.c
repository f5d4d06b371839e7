/* insurance_not_billed.c: the person has a plan, and nothing shows that it was sent the bill. */
#include "rules/insurance/surprise.h"

#include "audit/counts.h"
#include "audit/traits.h"
#include "rules/rights/other_payer.h"

static bool any_of_type(const Audit *audit, bool (*test)(const Doc *))
{
    for (int d = 0; d < audit_doc_count(audit); d++) {
        if (test(audit_doc(audit, d)))
            return true;
    }
    return false;
}

static bool is_estimate(const Doc *d)
{
    return d->type == DOC_GOOD_FAITH_ESTIMATE;
}

/* Told by a rule that knows more: of Medicaid, of a surprise bill, of another payer. */
static bool told_elsewhere(Audit *audit, int bill)
{
    const Situation *s = audit_situation(audit);
    return situation_is(s, IS_MEDICAID, bill) == ANSWER_YES ||
           situation_is(s, IS_QMB, bill) == ANSWER_YES ||
           surprise_of(audit, bill) != SURPRISE_NONE || other_payer_first(audit, bill) != NULL;
}

static int bills_counted(const Audit *audit)
{
    int bills = 0;
    for (int d = 0; d < audit_doc_count(audit); d++)
        bills += audit_situation(audit)->counts[d] && doc_is_bill(audit_doc(audit, d));
    return bills;
}

/* A paper here takes the claim of this bill back, so that the plan has nothing to decide. */
static bool is_taken_back(const Audit *audit, int bill)
{
    const Doc *d = audit_doc(audit, bill);
    for (int i = 0; i < audit_doc_count(audit); i++) {
        if (i != bill && doc_is_void(audit_doc(audit, i)) &&
            statement_same_account(d, audit_doc(audit, i)))
            return true;
    }
    return false;
}

/* "Daily copay, days 21 to 40": what it charges is a share, so a plan has decided. */
static bool is_of_shares(const Audit *audit, const Doc *d)
{
    for (int i = 0; i < d->line_count; i++) {
        Str words = audit_param(audit, S("Share-words"));
        for (Str word = str_word(&words); word.len; word = str_word(&words)) {
            if (text_has_word(d->lines[i].description, word))
                return true;
        }
    }
    return false;
}

static void check(Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    const Doc *d = audit_doc(audit, bill->doc);
    if (s->c->facts.plan.kind == PLAN_NONE || told_elsewhere(audit, bill->doc)) {
        audit_not_applicable(audit, bill);
        return;
    }
    if (doc_balance(d) == NO_CENTS) {
        audit_not_checked(audit, bill, "the bill prints no balance");
        return;
    }
    bool eob = bill->claim >= 0 && s->claims[bill->claim].eob_count > 0;
    Cents asked = doc_balance(d) - cents_max(cents_or_zero(d->totals.prior_balance), 0);
    if (eob || asked <= 0 || is_of_shares(audit, d) || cents_or_zero(doc_insurance_paid(d)) != 0 ||
        cents_or_zero(doc_adjusted(d)) != 0)
        return;
    if (doc_charges(d) != NO_CENTS && asked < doc_charges(d) - cents_or_zero(doc_patient_paid(d)))
        return; /* something was taken off */
    bool denied = situation_is(s, IS_DENIED, bill->doc) == ANSWER_YES;
    if (denied && bills_counted(audit) < 2)
        return; /* a refusal shows that the plan had the claim */
    Group whole = {.doc = bill->doc, .claim = bill->claim};
    Draft *f = audit_find(audit, &whole);
    draft_cents(f, "asked", asked);
    draft_phrase(f, "shown", is_taken_back(audit, bill->doc) ? S("Taken-back") : S("No-eob"));
    if (any_of_type(audit, doc_is_eob) || any_of_type(audit, is_estimate) || denied)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(insurance_not_billed, .each = EACH_DOCUMENT, .check = check, .needs = HAS_PLAN,
      .on = ON_BILLS)
