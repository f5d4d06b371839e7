/* appeal.c: what an appeal is worth: the insurer's own terms, replayed over what it refused. */
#include "plan/make.h"

/* What the EOBs allowed and refused. */
typedef struct Decided {
    Cents charged, allowed;  /* of the lines it decided for */
    Cents refused_charge;    /* of those it refused */
    Cents deductible, share; /* of the first */
} Decided;

static Decided decided_sum(const Maker *m)
{
    Decided x = {0};
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        for (int i = 0; doc_is_eob(doc) && m->s->counts[d] && i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            if (line_refused(l)) {
                x.refused_charge += cents_or_zero(l->charge);
            } else if (l->allowed != NO_CENTS && l->charge != NO_CENTS) {
                x.charged += l->charge;
                x.allowed += l->allowed;
                x.deductible += cents_or_zero(l->deductible);
                x.share += cents_or_zero(l->patient);
            }
        }
    }
    return x;
}

/* Where the EOBs allowed nothing, no price of the plan is known: what is said of the share is what
   is left of the deductible and the percentage. */
static void share_names(Maker *m, const Decided *x)
{
    const Limits *limits = &m->s->c->facts.plan.self;
    if (x->charged > 0 || x->refused_charge <= 0 || limits->deductible == NO_CENTS ||
        limits->coinsurance_percent <= 0)
        return;
    Cents left = cents_max(0, limits->deductible - cents_or_zero(limits->deductible_met));
    left = cents_min(left, x->refused_charge);
    fact_count(m, "share_percent", limits->coinsurance_percent);
    fact_money(m, "share_left", left);
    if (left > 0)
        fact_text(m, "share_due", S("yes"));
    m->sums.share_left = left;
}

/* The refused lines at the same discount as the others, through what is left of the deductible,
   then the coinsurance, up to the out-of-pocket limit. Errors that come off first free their part
   of the deductible. */
Cents appeal_won(Maker *m)
{
    const Limits *limits = &m->s->c->facts.plan.self;
    Decided x = decided_sum(m);
    share_names(m, &x);
    Cents errors = m->sums.errors, owed = m->sums.owed, denied = m->sums.denied;
    if (owed == NO_CENTS || denied == NO_CENTS || x.charged <= 0 || x.refused_charge <= 0 ||
        limits->deductible == NO_CENTS || limits->coinsurance_percent < 0 || owed < denied)
        return NO_CENTS;
    Cents allowed = cents_part_half_up(x.refused_charge, x.allowed, x.charged);
    Cents used = cents_or_zero(limits->deductible_met) + cents_max(0, x.deductible - errors);
    Cents left = cents_max(0, limits->deductible - used);
    Cents share = cents_min(allowed, left);
    share += cents_part_half_up(allowed - share, limits->coinsurance_percent, 100);
    if (limits->out_of_pocket_max != NO_CENTS) {
        Cents met = cents_or_zero(limits->out_of_pocket_met) + cents_max(0, x.share - errors);
        share = cents_min(share, cents_max(0, limits->out_of_pocket_max - met));
    }
    return cents_min(owed, owed - denied + share);
}
