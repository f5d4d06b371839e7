/* facility_and_professional.c: a doctor's fee on the hospital's bill and on the doctor's own. */
#include "audit/rule.h"
#include "audit/traits.h"

static bool is_method_two(const Audit *audit, const Doc *d)
{
    const Table *t = know_table(audit_know(audit), S("method-two"));
    Str type = d->bill_type;
    while (str_starts(type, S("0")))
        type = str_slice(type, 1, type.len);
    for (int row = 0; row < t->row_count; row++) {
        if (str_starts(type, table_cell(t, row, S("starts"))))
            return true;
    }
    return false;
}

static bool is_equipment(const Audit *audit, const Line *l)
{
    return str_equal(line_component(audit_know(audit), l), S("equipment"));
}

/* On a paper of doctors, who may print the revenue codes of their fees. */
static bool is_doctors_own(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return !l->revenue_code.len ||
           (line_is_professional(audit_know(audit), l) &&
            !doc_is_facility(audit_situation(audit), audit_doc(audit, at.doc)));
}

/* A fee in words alone is the doctor's own where day and charge are the same. */
static bool is_billed_by_doctor(const Audit *audit, LineRef hospital, LineRef other)
{
    const Line *a = audit_line(audit, hospital), *b = audit_line(audit, other);
    if (hospital.doc == other.doc || a->date != b->date || is_equipment(audit, b) ||
        line_is_again(audit_know(audit), b) || !is_doctors_own(audit, other))
        return false;
    return a->code.len ? str_equal(a->code, b->code) : a->charge == b->charge;
}

static void tell(Audit *audit, const Group *all, LineRef hospital, LineRef doctor)
{
    LineRef both[2] = {hospital, doctor};
    Draft *f = audit_find(audit, all);
    draft_lines(f, both, 2);
    draft_text(f, "hospital", audit_doc(audit, hospital.doc)->provider.name);
    draft_text(f, "doctor", audit_doc(audit, doctor.doc)->provider.name);
    draft_cents(f, "charge", audit_line(audit, hospital)->charge);
    draft_cents(f, "doctor_charge", audit_line(audit, doctor)->charge);
    draft_take_line(f, hospital);
    draft_cite_table(f, S("professional-revenue"), audit_line(audit, hospital)->revenue_code);
}

static void check(Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        if (!line_is_professional(audit_know(audit), l) || l->charge <= 0 ||
            is_doctors_own(audit, all->refs[i]) || is_equipment(audit, l) ||
            line_is_again(audit_know(audit), l) ||
            is_method_two(audit, audit_doc(audit, all->refs[i].doc)))
            continue;
        int j = 0;
        while (j < all->count && !is_billed_by_doctor(audit, all->refs[i], all->refs[j]))
            j++;
        if (j < all->count)
            tell(audit, all, all->refs[i], all->refs[j]);
        else if (!l->code.len && all->count > 1)
            audit_not_checked(audit, &(Group){.count = 1}, "no procedure code is printed");
    }
}

CHECK(facility_and_professional, .each = EACH_PATIENT, .check = check,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO | WITH_REVENUE)
