/* other_payer.c: a bill sent to the patient although another payer comes first. `Payer:` in the
   .rule file says which class of payer. */
#include "rules/rights/other_payer.h"

Str other_payer_class(const Audit *audit, const OtherPayer *payer)
{
    const Table *t = know_table(audit_know(audit), S("other-payers"));
    for (int row = 0; row < t->row_count; row++) {
        if (str_same(table_cell(t, row, S("word")), payer->kind))
            return table_cell(t, row, S("class"));
    }
    return (Str){0};
}

/* The insurer took off what another one decided before it (CARC 23). */
static bool counts_first_payer(const Audit *audit, const Doc *eob)
{
    const Table *carc = know_table(audit_know(audit), S("carc"));
    for (int e = 0; e < eob->line_count; e++) {
        for (int i = 0; i < eob->lines[e].adjustment_count; i++) {
            int row = table_find(carc, S("code"), eob->lines[e].adjustments[i].reason);
            if (row >= 0 && str_equal(table_cell(carc, row, S("final")), S("other-payer")) &&
                str_equal(table_cell(carc, row, S("action")), S("check-math")))
                return true;
        }
    }
    return false;
}

/* A paper of this payer for the same claim, or another's that counts what it decided. */
static bool has_decided(const Audit *audit, const OtherPayer *payer, int doc)
{
    const Situation *s = audit_situation(audit);
    int claim = s->claim_of[doc];
    for (int i = 0; claim >= 0 && i < s->claims[claim].eob_count; i++) {
        const Doc *eob = audit_doc(audit, s->claims[claim].eobs[i]);
        Str name = eob->payer.name;
        if ((payer->payer.len && name.len && provider_same(payer->payer, name)) ||
            counts_first_payer(audit, eob))
            return true;
    }
    return false;
}

/* The VA bills its own copays. */
static bool sent_by(const Audit *audit, const OtherPayer *payer, int doc)
{
    const Doc *d = audit_doc(audit, doc);
    const Table *t = know_table(audit_know(audit), S("payer-words"));
    Str class = other_payer_class(audit, payer);
    for (int row = 0; row < t->row_count; row++) {
        if (str_equal(table_cell(t, row, S("class")), class) &&
            str_find_same(d->provider.name, table_cell(t, row, S("word"))) >= 0)
            return true;
    }
    return payer->payer.len && provider_same(payer->payer, d->provider.name);
}

/* A second health plan comes first only where the person says so; Medicaid never does. The payers
   of an injury come first by their nature. */
static bool comes_first(const Audit *audit, const OtherPayer *payer)
{
    Str class = other_payer_class(audit, payer);
    bool last = situation_is(audit_situation(audit), IS_MEDICAID, -1) == ANSWER_YES;
    if (!class.len || str_equal(class, S("last")))
        return false;
    if (str_equal(class, S("health")))
        return payer->primary == ANSWER_YES || (last && payer->primary != ANSWER_NO);
    return payer->primary != ANSWER_NO;
}

const OtherPayer *other_payer_first(const Audit *audit, int doc)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    for (int i = 0; i < f->other_payer_count; i++) {
        const OtherPayer *p = &f->other_payers[i];
        if (comes_first(audit, p) && !has_decided(audit, p, doc) && !sent_by(audit, p, doc))
            return p;
    }
    return NULL;
}

static Cents asked_of(const Audit *audit, int doc)
{
    const Doc *d = audit_doc(audit, doc);
    Cents asked = doc_balance(d);
    if (asked == NO_CENTS || !situation_asks(audit_situation(audit), doc))
        return 0;
    return asked - cents_max(cents_or_zero(d->totals.prior_balance), 0);
}

/* An insurer decided the claim on its own, without a word that another comes first: for a second
   health plan or an auto policy the order may then be another. */
static bool decided_alone(const Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    const Table *carc = know_table(audit_know(audit), S("carc"));
    int claim = s->claim_of[doc];
    bool eob = claim >= 0 && s->claims[claim].eob_count > 0;
    for (int i = 0; eob && i < s->claims[claim].eob_count; i++) {
        const Doc *d = audit_doc(audit, s->claims[claim].eobs[i]);
        for (int e = 0; e < d->line_count; e++) {
            for (int j = 0; j < d->lines[e].adjustment_count; j++) {
                int row = table_find(carc, S("code"), d->lines[e].adjustments[j].reason);
                if (row >= 0 && str_equal(table_cell(carc, row, S("final")), S("other-payer")))
                    return false;
            }
        }
    }
    return eob;
}

static void check(Audit *audit, const Group *g)
{
    const OtherPayer *payer = other_payer_first(audit, g->doc);
    if (!payer || !str_equal(other_payer_class(audit, payer), audit_param(audit, S("Payer")))) {
        audit_not_applicable(audit, g);
        return;
    }
    Cents asked = asked_of(audit, g->doc);
    if (doc_balance(audit_doc(audit, g->doc)) == NO_CENTS)
        audit_not_checked(audit, g, "the bill prints no balance");
    if (asked <= 0)
        return;
    Group whole = {.doc = g->doc, .claim = g->claim};
    Draft *f = audit_find(audit, &whole);
    draft_cents(f, "asked", asked);
    draft_text(f, "payer", payer->payer);
    draft_phrase(f, "who", payer->payer.len ? S("Named") : S("Unnamed"));
    draft_take_overlapping(f, g->doc, asked);
    bool by_nature = audit_param(audit, S("Always-first")).len > 0;
    if (payer->primary != ANSWER_YES || (!by_nature && decided_alone(audit, g->doc)))
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(other_payer, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS | ON_NOTICES,
      .not_without = WITH_OTHER_PAYER)
