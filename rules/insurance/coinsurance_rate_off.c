/* coinsurance_rate_off.c: the coinsurance of an EOB line above the plan's percent. */
#include "rules/insurance/eob_line.h"

/* The plan's percent for this EOB; -1 where it or the network is not known. */
static int plan_percent(const Audit *audit, int doc)
{
    const PlanFacts *plan = &audit_situation(audit)->c->facts.plan;
    if (situation_is(audit_situation(audit), IS_IN_NETWORK, doc) == ANSWER_YES)
        return plan->self.coinsurance_percent;
    if (situation_is(audit_situation(audit), IS_OUT_OF_NETWORK, doc) == ANSWER_YES)
        return plan->out_of_network.coinsurance_percent;
    return -1;
}

static void check(Audit *audit, const Group *g)
{
    const Line *l = audit_line(audit, g->refs[0]);
    int percent = plan_percent(audit, g->doc);
    if (percent < 0) {
        audit_not_checked(audit, g,
                          "the plan's coinsurance or the provider's network is not known");
        return;
    }
    if (l->coinsurance == NO_CENTS || l->allowed == NO_CENTS) {
        audit_not_checked(audit, g, "the EOB does not print the allowed amount or the coinsurance");
        return;
    }
    Cents base = cents_max(l->allowed - cents_or_zero(l->deductible) - cents_or_zero(l->copay), 0);
    Cents expected = cents_part_half_up(base, percent, 100);
    if (l->coinsurance <= expected + 1)
        return;
    Draft *f = audit_find(audit, g);
    draft_count(f, "percent", percent);
    draft_cents(f, "allowed", l->allowed);
    draft_cents(f, "base", base);
    draft_cents(f, "expected", expected);
    draft_cents(f, "coinsurance", l->coinsurance);
    draft_take_share(f, g->refs[0], l->coinsurance - expected);
}

CHECK(coinsurance_rate_off, .each = EACH_LINE, .check = check, .needs = HAS_PLAN, .on = ON_EOBS)
