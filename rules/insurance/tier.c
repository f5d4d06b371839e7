/* tier.c: copay, deductible and percent of a plan, line by line. */
#include "rules/insurance/tier.h"

#include "rules/insurance/eob_line.h"
#include "rules/insurance/surprise.h"

static const PlanFacts *plan_of(const Audit *audit)
{
    return &audit_situation(audit)->c->facts.plan;
}

bool tier_protected(Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    int claim = s->claim_of[doc];
    bool billed = claim >= 0 && s->claims[claim].bill_count > 0;
    return surprise_of(audit, billed ? s->claims[claim].bills[0] : doc) != SURPRISE_NONE;
}

Network tier_network(Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    Network network = audit_doc(audit, doc)->network;
    if (tier_protected(audit, doc))
        return NETWORK_IN;
    if (network == NETWORK_UNKNOWN && situation_is(s, IS_IN_NETWORK, doc) == ANSWER_YES)
        return NETWORK_IN;
    if (network == NETWORK_UNKNOWN && situation_is(s, IS_OUT_OF_NETWORK, doc) == ANSWER_YES)
        return NETWORK_OUT;
    return network;
}

int tier_percent(const Audit *audit, bool in)
{
    return in ? plan_of(audit)->self.coinsurance_percent
              : plan_of(audit)->out_of_network.coinsurance_percent;
}

Tier tier_in_network(const Audit *audit)
{
    const Limits *self = &plan_of(audit)->self;
    Tier tier = {.deductible_left = NO_CENTS, .percent = self->coinsurance_percent};
    if (self->deductible != NO_CENTS)
        tier.deductible_left = cents_max(self->deductible - cents_or_zero(self->deductible_met), 0);
    return tier;
}

/* "office" for any visit to a clinician's office. */
static Str visit_word(const Audit *audit, Str code)
{
    const Table *t = know_table(audit_know(audit), S("copay-visits"));
    int row = code.len ? table_find_span(t, code) : -1;
    return row < 0 ? (Str){0} : table_cell(t, row, S("word"));
}

const Copay *tier_copay(const Audit *audit, LineRef at)
{
    const PlanFacts *plan = plan_of(audit);
    Str code = eob_line_code(audit, at);
    Str names[] = {code, eob_line_kind(audit, at), visit_word(audit, code)};
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        for (int i = 0; names[n].len && i < plan->copay_count; i++) {
            if (str_same(plan->copays[i].name, names[n]))
                return &plan->copays[i];
        }
    }
    return NULL;
}

Cents tier_share(const Audit *audit, Tier *tier, LineRef at)
{
    Cents allowed = audit_line(audit, at)->allowed;
    const Copay *copay = tier_copay(audit, at);
    if (allowed == NO_CENTS)
        return NO_CENTS;
    if (copay)
        return cents_min(copay->amount, allowed);
    if (tier->deductible_left == NO_CENTS || tier->percent < 0)
        return NO_CENTS;
    Cents deductible = cents_min(tier->deductible_left, allowed);
    tier->deductible_left -= deductible;
    return deductible + cents_part_half_up(allowed - deductible, tier->percent, 100);
}

Cents tier_beside_copay(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    if (cents_or_zero(l->copay) <= 0 || !tier_copay(audit, at))
        return 0;
    return cents_max(cents_or_zero(l->coinsurance), 0) + cents_max(cents_or_zero(l->deductible), 0);
}

Cents tier_coinsurance_over(Audit *audit, LineRef at, Cents *ret_expected)
{
    const Line *l = audit_line(audit, at);
    Network network = tier_network(audit, at.doc);
    int percent = network == NETWORK_UNKNOWN ? -1 : tier_percent(audit, network == NETWORK_IN);
    if (percent < 0 || l->coinsurance == NO_CENTS || l->allowed == NO_CENTS)
        return NO_CENTS;
    Cents base = cents_max(l->allowed - cents_or_zero(l->deductible) - cents_or_zero(l->copay), 0);
    Cents expected = cents_part_half_up(base, percent, 100);
    if (ret_expected)
        *ret_expected = expected;
    return l->coinsurance <= expected + 1 ? 0 : l->coinsurance - expected;
}
