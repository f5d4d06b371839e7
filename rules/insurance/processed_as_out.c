/* processed_as_out.c: an EOB that counts a provider out of the network, although the person's
   directory or card has it in. */
#include "rules/insurance/excess.h"
#include "rules/insurance/tier.h"

/* The EOB says so, or gives a reason that says so. */
static bool says_out(const Audit *audit, const Doc *eob)
{
    const Table *t = know_table(audit_know(audit), S("out-of-network-reasons"));
    if (eob->network == NETWORK_OUT)
        return true;
    for (int i = 0; i < eob->line_count; i++) {
        if (eob->lines[i].adjustment_count && line_barred(audit, &eob->lines[i]) > 0)
            return true; /* only who has no contract may ask for the discount */
        for (int j = 0; j < eob->lines[i].adjustment_count; j++) {
            if (table_find(t, S("reason"), eob->lines[i].adjustments[j].reason) >= 0)
                return true;
        }
    }
    return false;
}

/* What the EOB puts on the patient above what the plan's own terms make of the same allowed amounts
   in the network; where these terms are not known, above the allowed amount alone. */
static Cents part_above(Audit *audit, Tier *tier, LineRef at)
{
    const Line *l = audit_line(audit, at);
    Cents share = tier_share(audit, tier, at);
    return share != NO_CENTS && l->patient != NO_CENTS ? cents_max(l->patient - share, 0)
                                                       : line_barred(audit, l);
}

/* The plan's own terms are known for every line, and the EOB asks no more than they do: as the law
   has it for an emergency out of the network, whatever the EOB calls it. */
static bool is_in_network_share(Audit *audit, const Group *g)
{
    Tier tier = tier_in_network(audit);
    bool same = g->count > 0;
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(audit, g->refs[i]);
        Cents share = tier_share(audit, &tier, g->refs[i]);
        same &= share != NO_CENTS && l->patient != NO_CENTS && l->patient <= share;
    }
    return same;
}

static void take(Audit *audit, Draft *f, const Group *g)
{
    Tier tier = tier_in_network(audit);
    Cents sum = 0, expected = 0;
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(audit, g->refs[i]);
        Cents part = part_above(audit, &tier, g->refs[i]);
        draft_take_share(f, g->refs[i], part);
        sum += cents_or_zero(l->patient);
        expected += cents_or_zero(l->patient) - part;
    }
    draft_cents(f, "share", sum);
    draft_cents(f, "expected", expected);
}

static void check(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Doc *eob = audit_doc(audit, g->doc);
    Network told = situation_network_told(s, g->doc);
    bool by_provider = told != NETWORK_UNKNOWN;
    if (!by_provider)
        told = s->c->facts.plan.network;
    if (told != NETWORK_IN || situation_is(s, IS_COMMERCIAL, -1) == ANSWER_NO) {
        audit_not_applicable(audit, g);
        return;
    }
    if (!says_out(audit, eob) || is_in_network_share(audit, g))
        return;
    Draft *f = audit_find(audit, g);
    draft_text(f, "provider", eob->provider.name);
    draft_phrase(f, "told", by_provider ? S("Named") : S("General"));
    take(audit, f, g);
    if (!by_provider)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(processed_as_out, .each = EACH_DOCUMENT, .check = check, .on = ON_EOBS)
