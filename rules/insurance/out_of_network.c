/* out_of_network.c: out-of-network bills above the in-network share, where the law protects. The
   .rule files name the protection (`Protects:`). */
#include "rules/insurance/excess.h"
#include "rules/insurance/surprise.h"

static Surprise protection(const Audit *audit)
{
    Str name = audit_param(audit, S("Protects"));
    if (str_equal(name, S("air-ambulance")))
        return SURPRISE_AIR;
    if (str_equal(name, S("emergency")))
        return SURPRISE_EMERGENCY;
    if (str_equal(name, S("ground-ambulance")))
        return SURPRISE_GROUND;
    return str_equal(name, S("ancillary")) ? SURPRISE_ANCILLARY : SURPRISE_CLINICIAN;
}

/* Every line prints the place of a facility, on the bill or on the EOB. */
static bool place_is_facility(const Audit *audit, int bill)
{
    const Table *places = know_table(audit_know(audit), S("facility-places"));
    const Doc *d = audit_doc(audit, bill);
    for (int i = 0; i < d->line_count; i++) {
        const Line *eob = situation_match(audit_situation(audit), (LineRef){bill, i});
        Str place = d->lines[i].place_code;
        if (!place.len && eob)
            place = eob->place_code;
        if (!place.len || table_find(places, S("place"), place) < 0)
            return false;
    }
    return d->line_count > 0;
}

/* A state's law reaches a plan that an insurer bears, not one that an employer pays itself. */
static Certainty ground_certainty(const Audit *audit)
{
    Answer self = situation_is(audit_situation(audit), IS_SELF_FUNDED, -1);
    return self == ANSWER_NO ? CERTAINTY_LIKELY : CERTAINTY_ASK;
}

/* Nothing can be waived for a flight. Consent can waive nothing in the emergency room, but can
   after it: that needs a second day, or a visit of which no line is the emergency room's. */
static Certainty most_certain(Audit *audit, int bill)
{
    const Doc *d = audit_doc(audit, bill);
    const Situation *s = audit_situation(audit);
    Surprise kind = protection(audit);
    if (kind == SURPRISE_ANCILLARY && !place_is_facility(audit, bill))
        return CERTAINTY_LIKELY;
    if (kind == SURPRISE_GROUND)
        return ground_certainty(audit);
    if (kind == SURPRISE_CLINICIAN && situation_is(s, IS_CONSENTED, bill) != ANSWER_NO)
        return CERTAINTY_ASK;
    if (kind == SURPRISE_AIR && surprise_air_by_words(audit, bill))
        return CERTAINTY_LIKELY;
    if (kind != SURPRISE_ANCILLARY && kind != SURPRISE_AIR &&
        situation_is(s, IS_CONSENTED, bill) == ANSWER_YES)
        return CERTAINTY_ASK;
    if (kind == SURPRISE_EMERGENCY &&
        (doc_first_day(d) != doc_last_day(d) || !surprise_by_code(audit, bill)))
        return CERTAINTY_LIKELY;
    return CERTAINTY_CERTAIN;
}

/* What the EOB itself puts on the patient stands in the lines; the rest is asked beyond them. The
   plan and the law disagree there, and the plan may know more. */
static void take(Audit *audit, Draft *f, const Group *claim, const Excess *e)
{
    Cents left = cents_min(e->barred, e->of[CAUSE_SURPRISE]), above = e->of[CAUSE_SURPRISE] - left;
    draft_take_document(f, e->bill, above);
    draft_text(f, "above_allowed", (Str){0});
    if (left <= 0)
        return;
    draft_cents(f, "barred", left);
    draft_phrase(f, "above_allowed", S("Above-allowed"));
    draft_at_most(f, CERTAINTY_LIKELY);
    for (int i = 0; i < claim->count && left > 0; i++) {
        const Line *eob = situation_match(audit_situation(audit), claim->refs[i]);
        Cents part = eob ? cents_min(line_barred(audit, eob), left) : 0;
        draft_take_share(f, claim->refs[i], part);
        left -= part;
    }
}

/* The state's own law, for a ride on the ground. */
static void state_tell(const Audit *audit, Draft *f, int bill)
{
    const Stanza *state = surprise_state(audit, bill);
    if (protection(audit) != SURPRISE_GROUND || !state)
        return;
    draft_text(f, "state", stanza_get(state, S("Name")));
    draft_text(f, "law", stanza_get(state, S("Ground-ambulance-cite")));
    draft_cite_state(f, state, S("Ground-ambulance"));
}

static void check(Audit *audit, const Group *claim)
{
    const Situation *s = audit_situation(audit);
    const Claim *c = &s->claims[claim->claim];
    Excess e;
    if (surprise_of(audit, c->bills[0]) != protection(audit)) {
        audit_not_applicable(audit, claim);
        return;
    }
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_SURPRISE])
        return;
    Draft *f = excess_find(audit, claim, &e, NULL, 0);
    take(audit, f, claim, &e);
    state_tell(audit, f, c->bills[0]);
    draft_at_most(f, most_certain(audit, e.bill));
}

CHECK(out_of_network, .each = EACH_CLAIM, .check = check, .on = ON_BILLS,
      .not_without = WITH_OUT_OF_NETWORK)

/* The same without an EOB: what may be asked cannot be computed. */
static void check_unknown(Audit *audit, const Group *claim)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    Cents balance = doc_balance(audit_doc(audit, c->bills[0]));
    Surprise kind = surprise_of(audit, c->bills[0]);
    bool state_law = protection(audit) == SURPRISE_GROUND;
    if (c->eob_count || kind == SURPRISE_NONE || (kind == SURPRISE_GROUND) != state_law) {
        audit_not_applicable(audit, claim);
        return;
    }
    if (balance == NO_CENTS || balance <= 0)
        return;
    Group whole = {.doc = c->bills[0], .claim = claim->claim};
    Draft *f = audit_find(audit, &whole);
    draft_cents(f, "asked", balance);
    state_tell(audit, f, c->bills[0]);
}

CHECK(out_of_network_no_eob, .each = EACH_CLAIM, .check = check_unknown, .on = ON_BILLS,
      .not_without = WITH_OUT_OF_NETWORK)

/* ---- an EOB alone ---- */

static const char *protection_words(Surprise kind)
{
    return kind == SURPRISE_AIR ? "Air" : kind == SURPRISE_EMERGENCY ? "Emergency" : "Ancillary";
}

/* What the EOB puts on the person above its allowed amount, before any bill has come. */
static void check_eob_alone(Audit *audit, const Group *claim)
{
    const Situation *s = audit_situation(audit);
    const Claim *c = &s->claims[claim->claim];
    int eob = c->eob_count ? c->eobs[0] : -1;
    Surprise kind = eob >= 0 && !c->bill_count ? surprise_of(audit, eob) : SURPRISE_NONE;
    if (kind != SURPRISE_AIR && kind != SURPRISE_EMERGENCY && kind != SURPRISE_ANCILLARY) {
        audit_not_applicable(audit, claim);
        return;
    }
    const Doc *d = audit_doc(audit, eob);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, d->line_count + 1);
    Cents barred = 0;
    int count = 0;
    for (int i = 0; i < d->line_count; i++) {
        Cents part = line_barred(audit, &d->lines[i]);
        if (part > 0)
            lines[count++] = (LineRef){eob, i};
        barred += part;
    }
    if (!count)
        return;
    Group whole = {.doc = eob, .claim = claim->claim};
    Draft *f = audit_find(audit, &whole);
    draft_lines(f, lines, count);
    draft_text(f, "provider", d->provider.name);
    draft_cents(f, "barred", barred);
    draft_phrase(f, "how", str_of(protection_words(kind)));
    for (int i = 0; i < count; i++)
        draft_take_share(f, lines[i], line_barred(audit, &d->lines[lines[i].line]));
}

CHECK(out_of_network_eob_alone, .each = EACH_CLAIM, .check = check_eob_alone, .on = ON_EOBS,
      .not_without = WITH_OUT_OF_NETWORK)
