/* coinsurance_rate_off.c: the coinsurance of an EOB line above the plan's percent. */
#include "rules/insurance/tier.h"

/* Medicare asks of a hospital's outpatient a copay of its own, and of a stay none. */
static bool other_terms(const Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    return situation_is(s, IS_MEDICARE, -1) == ANSWER_YES &&
           doc_is_facility(s, audit_doc(audit, doc));
}

/* The sum as it should be, beside the EOB's, for the proof. */
static void worked_sum(Audit *audit, Draft *f, const Line *l, int percent, Cents expected)
{
    Cents deductible = cents_or_zero(l->deductible), copay = cents_or_zero(l->copay);
    draft_cite_documents(
        f, arena_print(audit_arena(audit), "%s - %s - %s = %s; %d%% = %s; EOB %s",
                       cents_text(l->allowed).text, cents_text(deductible).text,
                       cents_text(copay).text,
                       cents_text(cents_max(l->allowed - deductible - copay, 0)).text, percent,
                       cents_text(expected).text, cents_text(l->coinsurance).text));
}

static void check(Audit *audit, const Group *g)
{
    LineRef at = g->refs[0];
    const Line *l = audit_line(audit, at);
    Network network = tier_network(audit, g->doc);
    int percent = tier_percent(audit, network == NETWORK_IN);
    Cents expected;
    if (network == NETWORK_UNKNOWN || percent < 0) {
        audit_not_checked(audit, g,
                          "the plan's coinsurance or the provider's network is not known");
        return;
    }
    if (other_terms(audit, g->doc) || tier_beside_copay(audit, at) > 0) {
        audit_not_applicable(audit, g);
        return;
    }
    Cents over = tier_coinsurance_over(audit, at, &expected);
    if (over == NO_CENTS)
        audit_not_checked(audit, g, "the EOB does not print the allowed amount or the coinsurance");
    if (over == NO_CENTS || over == 0)
        return;
    Draft *f = audit_find(audit, g);
    draft_count(f, "percent", percent);
    draft_cents(f, "allowed", l->allowed);
    draft_cents(f, "base",
                cents_max(l->allowed - cents_or_zero(l->deductible) - cents_or_zero(l->copay), 0));
    draft_cents(f, "expected", expected);
    draft_cents(f, "coinsurance", l->coinsurance);
    worked_sum(audit, f, l, percent, expected);
    draft_text(f, "protected", (Str){0});
    if (tier_protected(audit, g->doc)) {
        draft_phrase(f, "protected", S("Protected"));
        draft_cite(f, S("nsa.emergency"));
    }
    draft_take_share(f, at, over);
}

CHECK(coinsurance_rate_off, .each = EACH_LINE, .check = check, .needs = HAS_PLAN, .on = ON_EOBS)
