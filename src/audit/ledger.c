/* ledger.c: the pots of a case. */
#include "audit/ledger.h"

static int pot_add(Ledger *l, Cents cap, int above)
{
    cap = cents_max(cap, 0);
    l->pots[l->pot_count] = (Pot){cap, cap, above};
    return l->pot_count++;
}

/* All that this document would have the person pay, paid already or not, without older balances. */
static Cents doc_burden(const Situation *s, const Doc *d)
{
    Cents balance = doc_balance(d), prior = cents_or_zero(d->totals.prior_balance);
    Cents charges = doc_charges(d);
    if (balance == NO_CENTS && charges == NO_CENTS)
        return 0;
    if (balance == NO_CENTS)
        return cents_max(
            charges - cents_or_zero(doc_insurance_paid(d)) - cents_or_zero(doc_adjusted(d)), 0);
    if (prior > 0 && balance > prior)
        balance -= prior;
    bool paid = situation_is(s, IS_PAID, -1) == ANSWER_YES; /* by the person's word */
    Cents in_full = paid ? cents_or_zero(doc_paid_in_full(d)) : 0;
    return cents_max(balance, 0) + cents_max(cents_or_zero(doc_patient_paid(d)), 0) + in_full;
}

static Cents claim_burden(const Situation *s, int doc)
{
    int claim = s->claim_of[doc];
    Cents sum = 0;
    if (claim < 0)
        return doc_burden(s, &s->c->docs.items[doc]);
    const Claim *c = &s->claims[claim];
    for (int i = 0; i < c->bill_count; i++) {
        if (!situation_is_copy(s, c->bills[i]))
            sum += doc_burden(s, &s->c->docs.items[c->bills[i]]);
    }
    for (int i = 0; !c->bill_count && i < c->eob_count; i++)
        sum += doc_burden(s, &s->c->docs.items[c->eobs[i]]);
    return sum;
}

/* A charge's part of what its document asks, when the insurer did not say it line by line. */
static Cents charge_part(Cents burden, Cents total, Cents charge)
{
    if (charge == NO_CENTS || charge <= 0)
        return 0;
    if (total <= 0 || burden >= total)
        return charge;
    return cents_part_down(charge, burden, total);
}

/* What a document asks, and the charges that it asks it for: counted once a document. */
typedef struct Asked {
    Cents burden, total;
} Asked;

static Asked doc_asked(const Situation *s, const Doc *d)
{
    Cents sum = cents_or_zero(doc_sum_charges(d));
    return (Asked){doc_burden(s, d), cents_max(sum, cents_or_zero(doc_charges(d)))};
}

static Cents line_part(const Asked *a, const Line *l)
{
    return l->patient != NO_CENTS ? l->patient : charge_part(a->burden, a->total, l->charge);
}

static void eob_lines(Ledger *l, int d)
{
    const Doc *doc = &l->s->c->docs.items[d];
    Asked asked = doc_asked(l->s, doc);
    for (int i = 0; i < doc->line_count; i++)
        l->line_pot[d][i] = pot_add(l, line_part(&asked, &doc->lines[i]), l->claim_pot[d]);
}

/* A bill's line in the part of its EOB line that it became. */
static int bill_line(Ledger *l, const Asked *asked, int d, int i)
{
    const Doc *doc = &l->s->c->docs.items[d];
    LineRef e = l->s->match[d][i];
    bool joined = l->s->claim_of[d] >= 0 && l->s->claims[l->s->claim_of[d]].eob_count > 0;
    if (e.doc < 0)
        return pot_add(l, line_part(asked, &doc->lines[i]),
                       joined ? l->rest_pot[d] : l->claim_pot[d]);
    int eob_pot = l->line_pot[e.doc][e.line];
    Cents eob_charge = case_line(l->s->c, e)->charge, cap = l->pots[eob_pot].cap;
    if (eob_charge != NO_CENTS && eob_charge > 0 && doc->lines[i].charge != NO_CENTS &&
        doc->lines[i].charge < eob_charge)
        cap = cents_part_half_up(cap, doc->lines[i].charge, eob_charge);
    return pot_add(l, cap, eob_pot);
}

static void claim_pots(Ledger *l, int d)
{
    const Situation *s = l->s;
    int claim = s->claim_of[d];
    for (int first = 0; claim >= 0 && first < d; first++) {
        if (s->claim_of[first] == claim) {
            l->claim_pot[d] = l->claim_pot[first];
            l->rest_pot[d] = l->rest_pot[first];
            return;
        }
    }
    Cents burden = claim_burden(s, d);
    l->claim_pot[d] = pot_add(l, burden, -1);
    l->rest_pot[d] = l->claim_pot[d];
    if (claim < 0 || !s->claims[claim].eob_count || !s->claims[claim].bill_count)
        return;
    Cents share = claim_patient_share(s, &s->claims[claim]);
    if (share != NO_CENTS)
        l->rest_pot[d] = pot_add(l, burden - share, l->claim_pot[d]);
}

Ledger ledger_make(Arena *a, const Situation *s)
{
    int docs = s->c->docs.count, lines = 0;
    for (int d = 0; d < docs; d++)
        lines += s->c->docs.items[d].line_count;
    Ledger l = {.s = s,
                .pots = arena_array(a, Pot, lines + 2 * docs + 1),
                .claim_pot = arena_array(a, int, docs + 1),
                .rest_pot = arena_array(a, int, docs + 1),
                .line_pot = arena_array(a, int *, docs + 1)};
    for (int d = 0; d < docs; d++) {
        l.line_pot[d] = arena_array(a, int, s->c->docs.items[d].line_count + 1);
        claim_pots(&l, d);
    }
    for (int d = 0; d < docs; d++) {
        if (doc_is_eob(&s->c->docs.items[d]))
            eob_lines(&l, d);
    }
    for (int d = 0; d < docs; d++) {
        const Doc *doc = &s->c->docs.items[d];
        Asked asked = doc_asked(s, doc);
        for (int i = 0; !doc_is_eob(doc) && i < doc->line_count; i++)
            l.line_pot[d][i] = bill_line(&l, &asked, d, i);
    }
    return l;
}

Cents ledger_cap(const Ledger *l, LineRef at)
{
    return l->pots[l->line_pot[at.doc][at.line]].cap;
}

Cents ledger_part(const Ledger *l, int doc, Cents charge)
{
    Asked asked = doc_asked(l->s, &l->s->c->docs.items[doc]);
    return charge_part(asked.burden, asked.total, charge);
}

Cents ledger_rest(const Ledger *l, int doc)
{
    int rest = l->rest_pot[doc];
    return rest == l->claim_pot[doc] ? NO_CENTS : l->pots[rest].cap;
}

int ledger_pot(const Ledger *l, const Share *share)
{
    return share->at.line < 0 ? l->rest_pot[share->at.doc]
                              : l->line_pot[share->at.doc][share->at.line];
}

Cents ledger_take(Ledger *l, int pot, Cents amount)
{
    for (int p = pot; p >= 0; p = l->pots[p].above)
        amount = cents_min(amount, l->pots[p].left);
    for (int p = pot; p >= 0; p = l->pots[p].above)
        l->pots[p].left -= amount;
    return amount;
}

void ledger_reset(Ledger *l)
{
    for (int i = 0; i < l->pot_count; i++)
        l->pots[i].left = l->pots[i].cap;
}
