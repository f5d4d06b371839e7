/* dollars.c: each account from its charges to its balance. The papers of one claim - bill, EOB,
   collection letter - are one account; what no paper explains is "not known", so that the parts
   make what was billed to the cent. */
#include "audit/dollars.h"

/* An account is a bill, or an EOB whose bill has not come, or a collector's notice. */
static bool is_account(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    if (!s->counts[d] || situation_is_copy(s, d))
        return false;
    if (doc_is_bill(doc))
        return true;
    if (doc_is_eob(doc))
        return s->claim_of[d] >= 0 && !s->claims[s->claim_of[d]].bill_count;
    return doc->type == DOC_COLLECTION_NOTICE && situation_asks(s, d);
}

/* ---- from the paper itself ---- */

static Cents above_zero(Cents c)
{
    return cents_max(c, 0);
}

/* The part of its balance that an account asks of its own charges; the rest is older or added. */
static Cents asked_of_charges(const Doc *doc, Cents left)
{
    const Totals *t = &doc->totals;
    Cents own = cents_or_zero(doc_balance(doc)) - above_zero(cents_or_zero(t->prior_balance)) -
                cents_or_zero(t->interest) - cents_or_zero(t->fees);
    return cents_min(above_zero(own), above_zero(left));
}

/* What the insurer's papers of the claim say was taken off and paid, where the claim has one bill.
 */
static void eob_fill(const Situation *s, int d, Dollars *x)
{
    int claim = s->claim_of[d], bills = 0;
    Cents off = 0, paid = 0;
    if (claim < 0 || x->not_known <= 0 || doc_is_eob(&s->c->docs.items[d]))
        return;
    const Claim *c = &s->claims[claim];
    for (int i = 0; i < c->bill_count; i++)
        bills += is_account(s, c->bills[i]);
    for (int i = 0; bills == 1 && i < c->eob_count; i++) {
        const Doc *eob = &s->c->docs.items[c->eobs[i]];
        off = cents_max(off, cents_or_zero(doc_adjusted(eob)));
        paid += cents_or_zero(doc_insurance_paid(eob));
    }
    Cents more_off = cents_min(above_zero(off - x->written_off), x->not_known);
    x->written_off += more_off;
    x->not_known -= more_off;
    Cents more_paid = cents_min(above_zero(paid - x->insurance_paid), x->not_known);
    x->insurance_paid += more_paid;
    x->not_known -= more_paid;
}

static Dollars account_of(const Situation *s, int d, Cents *asked_elsewhere)
{
    const Doc *doc = &s->c->docs.items[d];
    bool notice = doc->type == DOC_COLLECTION_NOTICE, asks = situation_asks(s, d);
    Dollars x = {.doc = d};
    if (!notice) {
        x.billed = cents_or_zero(doc_charges(doc));
        x.written_off = cents_or_zero(doc_adjusted(doc));
        x.insurance_paid = cents_or_zero(doc_insurance_paid(doc));
        x.patient_paid = cents_or_zero(doc_patient_paid(doc));
        if (situation_is(s, IS_PAID, -1) == ANSWER_YES)
            x.patient_paid += cents_or_zero(doc_paid_in_full(doc));
    }
    Cents left = x.billed - x.written_off - x.insurance_paid - x.patient_paid;
    x.owed = notice ? 0 : asked_of_charges(doc, left);
    x.not_known = left - x.owed;
    if (asks)
        x.beyond = doc_balance(doc) - x.owed;
    else
        *asked_elsewhere += x.owed;
    eob_fill(s, d, &x);
    return x;
}

/* A bill whose balance a collector's notice or a newer statement asks for is asked for once. */
static void once_only(const Situation *s, Dollars *all, int count, Cents elsewhere)
{
    for (int i = 0; i < count && elsewhere > 0; i++) {
        const Doc *doc = &s->c->docs.items[all[i].doc];
        if (doc->type != DOC_COLLECTION_NOTICE && cents_or_zero(doc->totals.prior_balance) <= 0)
            continue;
        Cents part = cents_min(above_zero(all[i].beyond), elsewhere);
        all[i].beyond -= part;
        elsewhere -= part;
    }
}

/* ---- what came after the papers ---- */

/* Takes up to `amount` from what the account asks; returns how much there was. `of_charges` is the
   part of it that was billed. */
static Cents asked_take(Dollars *x, Cents amount, Cents *ret_of_charges)
{
    Cents first = cents_min(above_zero(x->owed), amount);
    Cents then = cents_min(above_zero(x->beyond), amount - first);
    x->owed -= first;
    x->beyond -= then;
    *ret_of_charges = first;
    return first + then;
}

/* Receipts of payments after the statements: those that name a provider are that one's. */
static void receipts_take(const Situation *s, Dollars *all, int count)
{
    Cents left = s->paid_since, of_charges;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < count && left > 0; i++) {
            const Doc *doc = &s->c->docs.items[all[i].doc];
            bool named = false;
            for (int r = 0; r < s->c->facts.payment_count; r++)
                named |= provider_same(s->c->facts.payments[r].to, doc->provider.name);
            if ((!pass && !named) || !situation_asks(s, all[i].doc))
                continue;
            left -= asked_take(&all[i], left, &of_charges);
            all[i].patient_paid += of_charges;
        }
    }
}

/* What is certainly wrong; what of it was paid already is to be given back. */
static void disputes_take(Audit *audit, const Cents *saved, Dollars *all, int count)
{
    int pots = audit_ledger(audit)->pot_count;
    Cents *left = arena_array(audit->arena, Cents, pots + 1);
    for (int i = 0; i < pots; i++)
        left[i] = saved[i];
    for (int i = 0; i < count; i++) {
        int pot = audit_ledger(audit)->claim_pot[all[i].doc];
        Cents of_charges, taken = asked_take(&all[i], left[pot], &of_charges);
        all[i].disputed += of_charges;
        all[i].beyond_disputed += taken - of_charges;
        left[pot] -= taken;
    }
    for (int i = 0; i < count; i++) {
        int pot = audit_ledger(audit)->claim_pot[all[i].doc];
        Cents back = cents_min(above_zero(all[i].patient_paid), left[pot]);
        all[i].refund = back;
        left[pot] -= back;
    }
}

static void add(Dollars *sum, const Dollars *x)
{
    sum->billed += x->billed;
    sum->written_off += x->written_off;
    sum->insurance_paid += x->insurance_paid;
    sum->patient_paid += x->patient_paid;
    sum->disputed += x->disputed;
    sum->owed += x->owed;
    sum->not_known += x->not_known;
    sum->beyond += x->beyond;
    sum->beyond_disputed += x->beyond_disputed;
    sum->refund += x->refund;
}

void dollars_make(Audit *audit, const Cents *saved, Summary *ret)
{
    const Situation *s = audit_situation(audit);
    Dollars *all = arena_array(audit->arena, Dollars, s->c->docs.count + 1);
    Cents elsewhere = 0;
    int count = 0;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (is_account(s, d))
            all[count++] = account_of(s, d, &elsewhere);
    }
    once_only(s, all, count, elsewhere);
    receipts_take(s, all, count);
    disputes_take(audit, saved, all, count);
    ret->dollars = (Dollars){.doc = -1};
    for (int i = 0; i < count; i++)
        add(&ret->dollars, &all[i]);
    ret->accounts = all;
    ret->account_count = count;
}
