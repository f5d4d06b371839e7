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

static void bill_check(Audit *audit, const Group *bill)
{
    Group whole = {.doc = bill->doc, .claim = bill->claim};
    Cents asked;
    if (doc_balance(audit_doc(audit, bill->doc)) == NO_CENTS) {
        audit_not_checked(audit, bill, "the bill prints no balance");
    } else if (asks(audit, bill, &asked)) {
        Draft *f = audit_find(audit, &whole);
        draft_cents(f, "asked", asked);
        draft_take_overlapping(f, bill->doc, asked);
    }
}

static void check_qmb(Audit *audit, const Group *bill)
{
    if (situation_is(audit_situation(audit), IS_QMB, -1) == ANSWER_YES)
        bill_check(audit, bill);
    else
        audit_not_applicable(audit, bill);
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
    if (has && !medicaid_decided(s, bill))
        bill_check(audit, bill);
    else
        audit_not_applicable(audit, bill);
}

CHECK(qmb_billed, .each = EACH_DOCUMENT, .check = check_qmb, .on = ON_BILLS | ON_NOTICES)
CHECK(medicaid_billed, .each = EACH_DOCUMENT, .check = check_medicaid, .on = ON_BILLS | ON_NOTICES)
