/* refused.c: what the insurer has said of the claims: decided, refused, and why. */
#include "audit/situation.h"

#include "audit/join.h"
#include "know/code.h"
#include "know/refusal.h"

static Answer yes_or_no(bool yes)
{
    return yes ? ANSWER_YES : ANSWER_NO;
}

Cents line_denied(const Know *know, const Line *l, Str group)
{
    const Table *t = know_table(know, S("carc"));
    Cents sum = 0;
    if (l->plan_paid != 0)
        return 0;
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *a = &l->adjustments[i];
        int row = table_find(t, S("code"), a->reason);
        if (row < 0 || !str_equal(a->group, group))
            continue;
        Str final = table_cell(t, row, S("final")), action = table_cell(t, row, S("action"));
        bool share = str_equal(action, S("recompute")) || str_equal(action, S("forward-payment"));
        bool excluded = str_equal(group, S("PR")) && str_equal(final, S("patient")) && !share;
        if (str_equal(final, S("deny")) || excluded)
            sum = cents_add(sum, cents_or_zero(a->amount));
    }
    return sum;
}

bool eob_is_replaced(const Situation *s, int eob)
{
    int claim = s->claim_of[eob];
    return !s->counts[eob] || (claim >= 0 && claim_decides_again(s, &s->claims[claim], eob));
}

/* An EOB that stands puts on the patient what the plan refused. */
bool situation_denied_on_eob(const Situation *s)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        bool stands = doc_is_eob(doc) && !eob_is_replaced(s, d);
        for (int i = 0; stands && i < doc->line_count; i++) {
            if (line_denied(s->know, &doc->lines[i], S("PR")) > 0)
                return true;
        }
    }
    return false;
}

Str situation_denial_reason(const Situation *s)
{
    Str reason = s->c->facts.denial_reason;
    for (int d = 0; !reason.len && d < s->c->docs.count; d++) {
        if (s->counts[d])
            reason = s->c->docs.items[d].denial_reason;
    }
    return reason;
}

bool doc_decided(const Situation *s, int doc)
{
    const Doc *d = &s->c->docs.items[doc];
    bool eob = s->claim_of[doc] >= 0 && s->claims[s->claim_of[doc]].eob_count > 0;
    return eob || doc_is_eob(d) || cents_or_zero(doc_insurance_paid(d)) > 0;
}

/* Refused for good, or for now because something is missing: by a code that names a reason. */
static bool line_refused_by_code(const Know *know, const Line *l)
{
    for (int i = 0; cents_or_zero(l->plan_paid) == 0 && i < l->adjustment_count; i++) {
        const Adjustment *a = &l->adjustments[i];
        if (cents_or_zero(a->amount) > 0 && refusal_by_code(know, a->reason).len)
            return true;
    }
    return line_denied(know, l, S("PR")) > 0 || line_denied(know, l, S("CO")) > 0;
}

static bool doc_refused(const Situation *s, int doc)
{
    const Doc *d = &s->c->docs.items[doc];
    for (int i = 0; doc_is_eob(d) && i < d->line_count; i++) {
        if (line_refused_by_code(s->know, &d->lines[i]))
            return true;
    }
    return false;
}

static bool any_is(const Situation *s, bool (*test)(const Situation *s, int doc))
{
    for (int d = 0; d < s->c->docs.count; d++) {
        if (s->counts[d] && test(s, d))
            return true;
    }
    return false;
}

void situation_set_decided(Situation *s)
{
    s->is[IS_DECIDED] = yes_or_no(any_is(s, doc_decided));
    s->is[IS_REFUSED] =
        yes_or_no(s->is[IS_DENIED] == ANSWER_YES || any_is(s, doc_refused));
}
