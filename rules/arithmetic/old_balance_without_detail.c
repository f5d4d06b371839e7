/* old_balance_without_detail.c: a balance from before that nothing in the case explains. */
#include "audit/join.h"
#include "audit/rule.h"
#include "audit/wording.h"

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

/* The older balance as a line of its own; -1: none. */
static int carried_line(const Audit *audit, const Group *bill)
{
    const Table *words = know_table(audit_know(audit), S("carried-words"));
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        if (!l->code.len && !l->revenue_code.len && l->charge != NO_CENTS && l->charge > 0 &&
            wording_find(words, l->description) >= 0)
            return i;
    }
    return -1;
}

/* What was paid before the first service of this bill can only be for what came before it. */
static Cents paid_before(const Doc *d)
{
    Cents sum = 0;
    Date first = doc_first_day(d);
    for (int i = 0; i < d->payment_count; i++) {
        const Payment *p = &d->payments[i];
        if (first != NO_DATE && p->date != NO_DATE && p->date < first)
            sum = cents_add(sum, p->amount);
    }
    return sum;
}

static void tell(Audit *audit, const Group *bill, Cents prior, int line)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cents balance = doc_balance(d);
    Draft *f = audit_find(audit, bill);
    draft_lines(f, line < 0 ? NULL : &bill->refs[line], line < 0 ? 0 : 1);
    draft_cents(f, "prior", prior);
    draft_cents(f, "balance", balance);
    draft_text(f, "provider", d->provider.name);
    if (line >= 0)
        draft_take_line(f, bill->refs[line]);
    else
        draft_take_document(f, bill->doc, balance == NO_CENTS ? prior : cents_min(prior, balance));
    if (doc_patient_paid(d) == prior) /* perhaps it was what the payment was for */
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cents prior = d->totals.prior_balance;
    int line = prior != NO_CENTS && prior > 0 ? -1 : carried_line(audit, bill);
    if (line >= 0)
        prior = audit_line(audit, bill->refs[line])->charge;
    if (prior == NO_CENTS || prior <= 0) {
        audit_not_applicable(audit, bill);
        return;
    }
    prior -= paid_before(d);
    if (prior <= 0)
        return;
    for (int e = 0; e < audit_doc_count(audit); e++) {
        if (e != bill->doc && !situation_is_copy(audit_situation(audit), e) &&
            explains(d, audit_doc(audit, e)))
            return;
    }
    tell(audit, bill, prior, line);
}

CHECK(old_balance_without_detail, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS,
      .not_without = WITH_EXTRAS)
