/* vial_rest_untold.c: a medicine from a vial for one use whose line says nothing of the rest. */
#include "audit/tables.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

/* Another line of the day tells the rest that was thrown away. */
static bool is_told(const Audit *audit, const Group *drug)
{
    for (int i = 0; i < drug->count; i++) {
        if (audit_has_modifier_of(audit, drug->refs[i], S("vial-rest-modifiers")))
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *drug)
{
    const ServiceDoc *d = audit_service_doc(audit, drug->doc);
    const Table *t = know_table(audit_know(audit), S("single-dose-drugs"));
    Date from = date_parse_iso(audit_param(audit, S("From")));
    if (table_find(t, S("code"), drug->code) < 0 || !audit_medicare(audit) || d->inpatient ||
        d->kind == CLAIM_EQUIPMENT || drug->day < from) {
        audit_not_applicable(audit, drug);
        return;
    }
    if (d->silent || is_told(audit, drug) || !line_is_charged(audit, drug->refs[0]))
        return;
    Draft *f = audit_find(audit, drug);
    draft_cents(f, "charge", drug->charge);
    draft_units(f, "units", drug->units);
    draft_cite_table(f, S("single-dose-drugs"), drug->code);
}

CHECK(vial_rest_untold, .each = EACH_CODE_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE | HAS_UNITS, .on = ON_SERVICES,
      .not_without = WITH_MEDICARE, .only_codes = true)
