/* settings.c: a code under a revenue code, at a place, or on a kind of bill where it does not
 * belong. */
#include "audit/tables.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* Whether a cell of codes and ranges ("99281-99285 36415") holds the code. */
static bool cell_spans(Str cell, Str code)
{
    for (Str word = str_word(&cell); word.len; word = str_word(&cell)) {
        Str last = word, first = str_cut(&last, '-');
        if (code.len == first.len && str_compare(first, code) <= 0 &&
            str_compare(code, last.len ? last : first) <= 0)
            return true;
    }
    return false;
}

/* ---- the revenue code ---- */

static void check_revenue(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("revenue-misfits"));
    const Line *l = audit_line(audit, one->refs[0]);
    if (!l->revenue_code.len) {
        audit_not_applicable(audit, one);
        return;
    }
    for (int row = 0; row < t->row_count && l->charge > 0; row++) {
        if (str_compare(table_cell(t, row, S("first")), l->revenue_code) > 0 ||
            str_compare(l->revenue_code, table_cell(t, row, S("last"))) > 0 ||
            !cell_spans(table_cell(t, row, S("codes")), l->code))
            continue;
        Draft *f = audit_find(audit, one);
        draft_cents(f, "charge", l->charge);
        draft_text(f, "revenue", l->revenue_code);
        draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
        draft_cite_table(f, S("revenue-misfits"), l->revenue_code);
        return;
    }
}

CHECK(revenue_against_code, .each = EACH_LINE, .check = check_revenue,
      .needs = HAS_CODE | HAS_CHARGE, .on = ON_SERVICES)

/* ---- the place ---- */

static void check_place(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("places-of-codes"));
    const Line *l = audit_line(audit, one->refs[0]);
    int row = table_find_span(t, l->code);
    Str place = row >= 0 ? audit_place(audit, one->refs[0]) : (Str){0};
    if (!place.len || audit_service_doc(audit, one->doc)->kind != CLAIM_PRACTITIONER) {
        audit_not_applicable(audit, one);
        return;
    }
    if (l->charge <= 0 || str_has_word(table_cell(t, row, S("places")), place))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "place", place);
    draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
    draft_cite_table(f, S("places-of-codes"), l->code);
}

CHECK(place_against_code, .each = EACH_LINE, .check = check_place, .needs = HAS_CODE | HAS_CHARGE,
      .on = ON_SERVICES)

/* ---- only for inpatients ---- */

static void check_inpatient(Audit *audit, const Group *one)
{
    RefRows rows;
    const ServiceDoc *d = audit_service_doc(audit, one->doc);
    const Line *l = audit_line(audit, one->refs[0]);
    if (d->kind != CLAIM_HOSPITAL || d->inpatient || !d->edited || !l->revenue_code.len ||
        line_is_professional(audit_know(audit), l) ||
        situation_is(audit_situation(audit), IS_INPATIENT, -1) == ANSWER_YES) {
        audit_not_applicable(audit, one);
        return;
    }
    RefAnswer answer =
        refs_rows(audit_refs(audit), REF_INPATIENT_ONLY, l->code, (Str){0}, one->day, &rows);
    if (!audit_answered(audit, one, REF_INPATIENT_ONLY, answer, &rows.source) || l->charge <= 0)
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_take_line(f, one->refs[0]);
    draft_cite_ref(f, &rows.source,
                   arena_print(audit_arena(audit), "lists %.*s", STR_ARG(l->code)));
    if (!d->bill_type.len)
        draft_at_most(f,
                      CERTAINTY_ASK); /* that nobody was admitted is only seen by what is missing */
}

CHECK(inpatient_only_as_outpatient, .each = EACH_LINE, .check = check_inpatient,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* ---- the reading of a hospital's test ---- */

/* The hospital's own line of the same test. */
static int hospital_line(const Audit *audit, const Group *all, int at)
{
    const Line *l = audit_line(audit, all->refs[at]);
    for (int i = 0; i < all->count; i++) {
        const Line *other = audit_line(audit, all->refs[i]);
        if (i != at && other->date == l->date && str_equal(other->code, l->code) &&
            audit_service_doc(audit, all->refs[i].doc)->kind == CLAIM_HOSPITAL &&
            !line_is_professional(audit_know(audit), other) &&
            line_is_charged(audit, all->refs[i]) &&
            !str_equal(line_component(audit_know(audit), other), S("reading")))
            return i;
    }
    return -1;
}

/* A test whose price is parted in two ("1"), billed whole by a doctor at a hospital or nowhere
 * said. */
static bool is_whole_test(Audit *audit, LineRef at, Policy *p)
{
    const Line *l = audit_line(audit, at);
    const Table *t = know_table(audit_know(audit), S("hospital-places"));
    if (audit_service_doc(audit, at.doc)->kind != CLAIM_PRACTITIONER ||
        !line_is_charged(audit, at) || audit_has_modifier_of(audit, at, S("component-modifiers")))
        return false;
    Str place = audit_place(audit, at);
    return (!place.len || table_find(t, S("place"), place) >= 0) &&
           policy_of(audit, l->code, l->date, p) && policy_is(p, FIELD_PCTC, S("1"));
}

/* The hospital's part of a doctor's whole price, by the fee schedule; 0 where it cannot tell. */
static Cents machine_part(const Audit *audit, const Line *l)
{
    RefRows rows;
    Decimal whole = 0, machine = 0;
    if (refs_rows(audit_refs(audit), REF_PHYSICIAN_FEES, l->code, (Str){0}, l->date, &rows) !=
        REF_FOUND)
        return 0;
    for (uint32_t i = 0; i < rows.count; i++) {
        Str modifier = str_of(ref_second(&rows, i).text);
        Decimal total = ref_decimal(&rows, i, FIELD_TOTAL_NONFACILITY);
        if (total == NO_DECIMAL)
            continue;
        whole = modifier.len ? whole : total;
        machine = str_equal(modifier, S("TC")) ? total : machine;
    }
    return whole > 0 && machine > 0 && machine < whole
               ? cents_part_half_up(l->charge, machine, whole)
               : 0;
}

static void check_reading(Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        Policy p;
        int hospital = hospital_line(audit, all, i);
        if (hospital < 0 || !is_whole_test(audit, all->refs[i], &p))
            continue;
        LineRef both[2] = {all->refs[i], all->refs[hospital]};
        const Line *l = audit_line(audit, both[0]);
        Draft *f = audit_find(audit, all);
        draft_lines(f, both, 2);
        draft_cents(f, "charge", l->charge);
        draft_cents(f, "hospital_charge", audit_line(audit, both[1])->charge);
        draft_text(f, "doctor", audit_doc(audit, both[0].doc)->provider.name);
        draft_text(f, "hospital", audit_doc(audit, both[1].doc)->provider.name);
        draft_take_charge(f, both[0], machine_part(audit, l));
        draft_cite_ref(
            f, &p.rows.source,
            arena_print(audit_arena(audit), "%.*s has two parts, 26 and TC", STR_ARG(l->code)));
    }
}

CHECK(reading_billed_whole, .each = EACH_PATIENT, .check = check_reading,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)
