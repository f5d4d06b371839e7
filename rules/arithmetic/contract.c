/* contract.c: a charge error on a bill that an insurer shares. */
#include "rules/arithmetic/contract.h"

/* Whether both lines are allowed at one percentage of their charges, to the cent. */
static bool same_percentage(const Line *a, const Line *b)
{
    Cents follows = cents_part_half_up(a->allowed, b->charge, a->charge);
    return follows - b->allowed <= 1 && b->allowed - follows <= 1;
}

/* One line is any percentage; two or more that agree are a contract. What was denied tells nothing
   of prices. */
static bool allows_percentage(const Audit *audit, const Claim *claim)
{
    const Line *first = NULL;
    int count = 0;
    for (int i = 0; i < claim->eob_count; i++) {
        const Doc *eob = audit_doc(audit, claim->eobs[i]);
        for (int e = 0; e < eob->line_count; e++) {
            const Line *l = &eob->lines[e];
            if (l->charge == NO_CENTS || l->charge <= 0 || l->allowed == NO_CENTS ||
                l->allowed <= 0)
                continue;
            first = first ? first : l;
            if (!same_percentage(first, l))
                return false;
            count++;
        }
    }
    return count > 1;
}

static bool patient_bears_all(const Line *l)
{
    return l->patient != NO_CENTS && l->charge != NO_CENTS && l->patient >= l->charge;
}

static bool insurer_shares(const Doc *d)
{
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        if (l->patient != NO_CENTS && !patient_bears_all(l))
            return true;
    }
    return cents_or_zero(doc_insurance_paid(d)) > 0;
}

bool contract_sets_share(const Audit *audit, LineRef at)
{
    const Situation *s = audit_situation(audit);
    const Line *eob = at.line < 0 ? NULL : situation_match(s, at);
    int claim = s->claim_of[at.doc];
    if (eob && patient_bears_all(eob))
        return false;
    if (claim >= 0 && s->claims[claim].eob_count)
        return !allows_percentage(audit, &s->claims[claim]);
    return insurer_shares(audit_doc(audit, at.doc));
}

void contract_tell(Audit *audit, Draft *f, int bill, Cents error)
{
    Cents above = ledger_above(audit, bill);
    draft_phrase(f, "contract", S("Contract"));
    draft_at_most(f, CERTAINTY_ASK);
    if (above != NO_CENTS)
        draft_take_document(f, bill, cents_min(error, above));
}
