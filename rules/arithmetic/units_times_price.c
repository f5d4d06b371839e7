/* units_times_price.c: a line whose units times its unit price is less than its charge. */
#include "rules/arithmetic/contract.h"

/* A unit price is printed in whole cents: each unit may hide half a cent, and the product one. */
static Cents rounding(Units units)
{
    return (units + 2 * UNITS_ONE - 1) / (2 * UNITS_ONE) + 1;
}

static void check(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    Cents follows = cents_times_units(l->unit_price, l->units);
    if (l->units <= 0 || l->unit_price <= 0 || l->charge <= 0 || follows == NO_CENTS) {
        audit_not_applicable(audit, one);
        return;
    }
    if (l->charge - follows <= rounding(l->units))
        return;
    Draft *f = audit_find(audit, one);
    draft_units(f, "units", l->units);
    draft_cents(f, "price", l->unit_price);
    draft_cents(f, "follows", follows);
    draft_cents(f, "charge", l->charge);
    draft_cents(f, "excess", l->charge - follows);
    draft_text(f, "contract", (Str){0});
    if (contract_sets_share(audit, one->refs[0]))
        contract_tell(audit, f, one->doc, l->charge - follows);
    else
        draft_take_charge(f, one->refs[0], l->charge - follows);
}

CHECK(units_times_price, .each = EACH_LINE, .check = check,
      .needs = HAS_UNITS | HAS_CHARGE | HAS_UNIT_PRICE, .on = ON_BILLS)
