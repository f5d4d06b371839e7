/* estimate.c: good-faith estimates against bills. */
#include "audit/estimate.h"

#include "audit/join.h"

static void sum_take(Cents *sum, Cents amount)
{
    if (amount != NO_CENTS)
        *sum = cents_add(cents_or_zero(*sum), amount);
}

/* The lines of an estimate that name this provider; NO_CENTS where none does. */
static Cents lines_of_provider(const Doc *estimate, Str provider)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < estimate->line_count; i++) {
        const Line *l = &estimate->lines[i];
        Str name = l->provider_name.len ? l->provider_name : estimate->provider.name;
        if (provider_same(name, provider))
            sum_take(&sum, l->charge);
    }
    return sum;
}

static bool names_providers(const Doc *estimate)
{
    for (int i = 0; i < estimate->line_count; i++) {
        if (estimate->lines[i].provider_name.len)
            return true;
    }
    return false;
}

static Cents of_document(const Doc *estimate, const Doc *bill)
{
    if (names_providers(estimate))
        return lines_of_provider(estimate, bill->provider.name);
    if (doc_same_provider(estimate, bill) == ANSWER_NO)
        return NO_CENTS;
    return doc_charges(estimate) != NO_CENTS ? doc_charges(estimate) : doc_balance(estimate);
}

Cents estimate_total(const Situation *s, int doc)
{
    const Doc *bill = &s->c->docs.items[doc];
    const CaseFacts *f = &s->c->facts;
    Cents sum = NO_CENTS;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *estimate = &s->c->docs.items[d];
        if (s->counts[d] && estimate->type == DOC_GOOD_FAITH_ESTIMATE)
            sum_take(&sum, of_document(estimate, bill));
    }
    bool named = f->estimate_provider.len && bill->provider.name.len;
    if (sum == NO_CENTS && (!named || provider_same(f->estimate_provider, bill->provider.name)))
        sum_take(&sum, f->estimate_total);
    return sum;
}

Cents estimate_excess(const Situation *s, int doc)
{
    const Doc *bill = &s->c->docs.items[doc];
    if (!s->counts[doc] || !doc_is_bill(bill))
        return NO_CENTS;
    Cents charged = doc_charges(bill);
    if (charged != NO_CENTS)
        charged = cents_subtract(charged, cents_or_zero(doc_adjusted(bill)));
    else
        charged = doc_balance(bill);
    return cents_subtract(charged, estimate_total(s, doc));
}
