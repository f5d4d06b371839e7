/* lines_not_on_eob.c: charges of a bill that no line of its EOBs answers. */
#include "rules/insurance/excess.h"

static void check(Audit *audit, const Group *claim)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    Coverage covered = coverage_of(audit, c);
    if (covered.by_total) {
        audit_not_checked(audit, claim, "the bill or the EOB lists no lines");
        return;
    }
    if (!covered.off_count)
        return;
    Group on = {.refs = covered.off, .count = covered.off_count, .doc = -1, .claim = claim->claim};
    Draft *f = audit_find(audit, &on);
    draft_document(f, c->eobs[0]);
    draft_count(f, "count", covered.off_count);
    draft_cents(f, "charge", covered.off_charges);
    for (int i = 0; i < covered.off_count; i++)
        draft_take_line(f, covered.off[i]);
}

CHECK(lines_not_on_eob, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
