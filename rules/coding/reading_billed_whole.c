/* reading_billed_whole.c: a doctor charges the whole of a test that a hospital made. */
#include "audit/tables.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* Another line has its day and code: the lines are sorted by those. */
static bool stands_twice(const Audit *audit, const Group *all, int at)
{
    const Line *l = audit_line(audit, all->refs[at]);
    for (int i = at - 1; i <= at + 1; i += 2) {
        const Line *other = i >= 0 && i < all->count ? audit_line(audit, all->refs[i]) : NULL;
        if (other && other->date == l->date && str_equal(other->code, l->code))
            return true;
    }
    return false;
}

/* The hospital's own line of the same test. */
static int hospital_line(const Audit *audit, const Group *all, int at)
{
    const Line *l = audit_line(audit, all->refs[at]);
    if (!stands_twice(audit, all, at))
        return -1;
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
        KeyText second = ref_second(&rows, i);
        Str modifier = str_of(second.text);
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
        Group day = {.count = 1, .day = audit_line(audit, all->refs[i])->date};
        if (hospital < 0 || !audit_has_table(audit, &day, REF_PHYSICIAN_POLICY) ||
            !is_whole_test(audit, all->refs[i], &p))
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
        bool silent = audit_service_doc(audit, both[0].doc)->silent;
        draft_phrase(f, "modifier", silent ? S("Unseen") : S("None"));
        if (silent)
            draft_at_most(f, CERTAINTY_ASK);
    }
}

/* Its price is parted in two; both lines have the one code. */
static bool may(Audit *audit, Str code, Date day)
{
    Policy p;
    return audit_may_have_policy(audit, code, day, &p) &&
           (!p.known || policy_is(&p, FIELD_PCTC, S("1")));
}

CHECK(reading_billed_whole, .each = EACH_PATIENT, .check = check_reading,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may, .two_lines = true)
