/* program_billed.c: a bill to a person whom a public program protects from it. */
#include "audit/rule.h"

static bool asks(const Audit *audit, const Group *bill, Cents *ret_asked)
{
    const Doc *d = audit_doc(audit, bill->doc);
    *ret_asked = doc_balance(d);
    if (*ret_asked == NO_CENTS || !situation_asks(audit_situation(audit), bill->doc))
        return false;
    *ret_asked -= cents_max(cents_or_zero(d->totals.prior_balance), 0);
    return *ret_asked > 0;
}

/* Whether the documents show that all of the bill is care that Medicare covers, so that whatever it
   asks is barred: its notice allows something for every line and has the bill's charges; or it paid
   on the bill's only line. */
static bool is_covered(const Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    const Doc *d = audit_doc(audit, bill->doc);
    const Claim *c = bill->claim < 0 ? NULL : &s->claims[bill->claim];
    Cents charges = 0;
    if (!doc_is_bill(d) || (situation_is(s, IS_MEDICARE, -1) != ANSWER_YES &&
                            situation_is(s, IS_MEDICARE_ADVANTAGE, -1) != ANSWER_YES))
        return false;
    if (!c || !c->eob_count)
        return d->line_count == 1 && cents_or_zero(doc_insurance_paid(d)) > 0;
    for (int i = 0; i < c->eob_count; i++) {
        const Doc *eob = audit_doc(audit, c->eobs[i]);
        for (int e = 0; e < eob->line_count; e++) {
            if (eob->lines[e].allowed == NO_CENTS || eob->lines[e].allowed <= 0)
                return false;
        }
        if (!eob->line_count)
            return false;
        charges = cents_add(charges, doc_charges(eob));
    }
    return charges != NO_CENTS && charges >= cents_or_zero(doc_charges(d));
}

static Draft *bill_check(Audit *audit, const Group *bill, Cents *ret_asked)
{
    Group whole = {.doc = bill->doc, .claim = bill->claim};
    if (doc_balance(audit_doc(audit, bill->doc)) == NO_CENTS) {
        audit_not_checked(audit, bill, "the bill prints no balance");
        return NULL;
    }
    if (!asks(audit, bill, ret_asked))
        return NULL;
    Draft *f = audit_find(audit, &whole);
    draft_cents(f, "asked", *ret_asked);
    draft_take_overlapping(f, bill->doc, *ret_asked);
    return f;
}

static void check_qmb(Audit *audit, const Group *bill)
{
    Cents asked;
    if (situation_is(audit_situation(audit), IS_QMB, -1) != ANSWER_YES) {
        audit_not_applicable(audit, bill);
        return;
    }
    Draft *f = bill_check(audit, bill, &asked);
    if (f && !is_covered(audit, bill))
        draft_at_most(f, CERTAINTY_LIKELY);
}

static bool medicaid_is_other(const CaseFacts *f)
{
    for (int i = 0; i < f->other_payer_count; i++) {
        if (str_same(f->other_payers[i].kind, S("medicaid")))
            return true;
    }
    return false;
}

/* Where Medicaid itself has decided, its EOB says what may be asked. */
static bool medicaid_decided(const Situation *s, const Group *bill)
{
    return situation_is(s, IS_MEDICAID, -1) == ANSWER_YES && bill->claim >= 0 &&
           s->claims[bill->claim].eob_count > 0;
}

static void check_medicaid(Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    bool has = situation_is(s, IS_MEDICAID, -1) == ANSWER_YES || medicaid_is_other(&s->c->facts);
    Cents asked;
    if (!has || medicaid_decided(s, bill)) {
        audit_not_applicable(audit, bill);
        return;
    }
    Draft *f = bill_check(audit, bill, &asked);
    int64_t small = 0;
    bool copay = f && str_number(audit_param(audit, S("Small-cents")), &small) && asked <= small;
    if (f)
        draft_phrase(f, "may", copay ? S("Copay") : S("More"));
    if (copay)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(qmb_billed, .each = EACH_DOCUMENT, .check = check_qmb, .on = ON_BILLS | ON_NOTICES)
CHECK(medicaid_billed, .each = EACH_DOCUMENT, .check = check_medicaid, .on = ON_BILLS | ON_NOTICES)
