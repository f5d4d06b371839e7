/* surprise.c: which surprise-billing protection a bill may fall under. */
#include "rules/insurance/surprise.h"

#include "audit/join.h"
#include "audit/traits.h"

static bool code_in(const Audit *audit, Str table, Str code)
{
    return code.len && table_find_span(know_table(audit_know(audit), table), code) >= 0;
}

static bool line_in(const Audit *audit, Str table, const Line *l)
{
    return code_in(audit, table, l->code) || code_in(audit, table, l->revenue_code);
}

/* A bill's line or the insurer's line that it became. */
static bool either_in(const Audit *audit, Str table, LineRef at)
{
    const Line *eob = situation_match(audit_situation(audit), at);
    return line_in(audit, table, audit_line(audit, at)) || (eob && line_in(audit, table, eob));
}

static bool bill_has(const Audit *audit, Str table, int bill)
{
    for (int i = 0; i < audit_doc(audit, bill)->line_count; i++) {
        if (either_in(audit, table, (LineRef){bill, i}))
            return true;
    }
    return false;
}

/* ---- in the air ---- */

bool surprise_air_by_words(const Audit *audit, int bill)
{
    bool told = false;
    for (int i = 0; i < audit_doc(audit, bill)->line_count && !told; i++) {
        const Line *l = audit_told(audit, (LineRef){bill, i});
        told = l && l->code_from == CODE_TOLD && line_in(audit, S("air-ambulance"), l);
    }
    return told && !bill_has(audit, S("air-ambulance"), bill);
}

/* ---- emergency ---- */

static bool place_is_emergency(const Audit *audit, const Doc *d)
{
    const Table *places = know_table(audit_know(audit), S("facility-places"));
    for (int i = 0; i < d->line_count; i++) {
        Str place = d->lines[i].place_code;
        int row = place.len ? table_find(places, S("place"), place) : -1;
        if (row >= 0 && str_equal(table_cell(places, row, S("kind")), S("emergency")))
            return true;
    }
    return false;
}

bool surprise_by_code(const Audit *audit, int bill)
{
    return bill_has(audit, S("emergency-care"), bill) ||
           place_is_emergency(audit, audit_doc(audit, bill));
}

static bool is_emergency(const Audit *audit, int bill)
{
    if (surprise_by_code(audit, bill))
        return true;
    if (bill_has(audit, S("urgent-care"), bill) || bill_has(audit, S("ground-ambulance"), bill))
        return false;
    return situation_is(audit_situation(audit), IS_EMERGENCY, bill) == ANSWER_YES;
}

/* ---- at an in-network facility ---- */

static bool days_meet(const Doc *a, const Doc *b)
{
    Date a1 = doc_first_day(a), a2 = doc_last_day(a), b1 = doc_first_day(b), b2 = doc_last_day(b);
    return a1 != NO_DATE && b1 != NO_DATE && a1 <= b2 && b1 <= a2;
}

/* Another provider's document of the same days: an in-network facility. */
static bool facility_in_network(const Audit *audit, int bill)
{
    const Situation *s = audit_situation(audit);
    const Doc *d = audit_doc(audit, bill);
    for (int i = 0; i < audit_doc_count(audit); i++) {
        const Doc *other = audit_doc(audit, i);
        if (i == bill || !s->counts[i] || !(doc_is_bill(other) || doc_is_eob(other)))
            continue;
        if (doc_same_provider(d, other) == ANSWER_NO && doc_same_patient(d, other) != ANSWER_NO &&
            days_meet(d, other) && doc_is_facility(s, other) &&
            situation_is(s, IS_IN_NETWORK, i) == ANSWER_YES)
            return true;
    }
    return false;
}

/* The person tells of one other provider in the network that is a facility by its name, and every
   line prints a facility's place. */
static bool facility_told(const Audit *audit, int bill)
{
    const PlanFacts *p = &audit_situation(audit)->c->facts.plan;
    const Table *places = know_table(audit_know(audit), S("facility-places"));
    const Doc *d = audit_doc(audit, bill);
    bool at_facility = d->line_count > 0, told = false;
    for (int i = 0; i < d->line_count; i++)
        at_facility &= d->lines[i].place_code.len > 0 &&
                       table_find(places, S("place"), d->lines[i].place_code) >= 0;
    for (int i = 0; i < p->network_count; i++)
        told |= p->networks[i].network == NETWORK_IN &&
                !provider_same(p->networks[i].name, d->provider.name) &&
                text_has_word_of(audit_know(audit), p->networks[i].name, S("facility-words"));
    return at_facility && told;
}

static bool place_is_elsewhere(const Audit *audit, const Doc *d)
{
    const Table *places = know_table(audit_know(audit), S("facility-places"));
    for (int i = 0; i < d->line_count; i++) {
        Str place = d->lines[i].place_code;
        if (place.len && table_find(places, S("place"), place) < 0)
            return true;
    }
    return false;
}

static bool is_assistant(const Audit *audit, const Doc *d)
{
    const Table *t = know_table(audit_know(audit), S("ancillary-modifiers"));
    for (int row = 0; row < t->row_count; row++) {
        for (int i = 0; i < d->line_count; i++) {
            if (line_has_modifier(&d->lines[i], table_cell(t, row, S("modifier"))))
                return true;
        }
    }
    return false;
}

static Surprise at_facility(Audit *audit, int bill)
{
    const Doc *d = audit_doc(audit, bill);
    if (doc_is_facility(audit_situation(audit), d) || place_is_elsewhere(audit, d) ||
        bill_has(audit, S("ground-ambulance"), bill) ||
        !(facility_in_network(audit, bill) || facility_told(audit, bill)))
        return SURPRISE_NONE;
    if (bill_has(audit, S("ancillary-services"), bill) || is_assistant(audit, d))
        return SURPRISE_ANCILLARY;
    bool consented = situation_is(audit_situation(audit), IS_CONSENTED, bill) == ANSWER_YES;
    return consented ? SURPRISE_NONE : SURPRISE_CLINICIAN;
}

/* ---- the plan ---- */

const Stanza *surprise_state(const Audit *audit, int bill)
{
    const Situation *s = audit_situation(audit);
    const Stanza *state =
        know_stanza(audit_know(audit), S("knowledge/state/"), S("State"), s->c->facts.state);
    Date day = doc_first_day(audit_doc(audit, bill));
    if (!state || !str_equal(stanza_get(state, S("Ground-ambulance")), S("yes")) ||
        situation_is(s, IS_SELF_FUNDED, -1) == ANSWER_YES)
        return NULL;
    Date from = date_parse_iso(stanza_get(state, S("Ground-ambulance-from")));
    return from != NO_DATE && day != NO_DATE && day < from ? NULL : state;
}

/* Only rides on the ground, and of a state that limits them. */
static bool is_ground(const Audit *audit, int bill)
{
    return bill_has(audit, S("ground-ambulance"), bill) && surprise_state(audit, bill);
}

Cents surprise_left_out(const Audit *audit, int bill)
{
    Cents sum = 0;
    bool by_state = surprise_state(audit, bill) != NULL;
    for (int i = 0; !by_state && i < audit_doc(audit, bill)->line_count; i++) {
        LineRef at = {bill, i};
        if (either_in(audit, S("ground-ambulance"), at))
            sum += cents_or_zero(audit_line(audit, at)->charge);
    }
    return sum;
}

Surprise surprise_of(Audit *audit, int bill)
{
    const Situation *s = audit_situation(audit);
    if (situation_is(s, IS_OUT_OF_NETWORK, bill) != ANSWER_YES ||
        situation_is(s, IS_INSURED, bill) != ANSWER_YES ||
        situation_is(s, IS_COMMERCIAL, bill) == ANSWER_NO)
        return SURPRISE_NONE;
    if (bill_has(audit, S("air-ambulance"), bill) || surprise_air_by_words(audit, bill))
        return SURPRISE_AIR;
    if (is_emergency(audit, bill))
        return SURPRISE_EMERGENCY;
    if (is_ground(audit, bill))
        return SURPRISE_GROUND;
    return at_facility(audit, bill);
}
