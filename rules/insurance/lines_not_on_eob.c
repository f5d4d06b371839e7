/* lines_not_on_eob.c: charges of a bill that no line of its EOBs answers. */
#include "rules/insurance/excess.h"

/* What the bill asks above the EOBs' share, in the order of the lines; each line's part of the
   balance where the EOBs name no share. */
static void take(Audit *audit, Draft *f, const Coverage *covered, Cents above)
{
    for (int i = 0; i < covered->off_count; i++) {
        LineRef at = covered->off[i];
        if (above == NO_CENTS) {
            draft_take_line(f, at);
            continue;
        }
        Cents part = cents_min(audit_line(audit, at)->charge, above);
        draft_take_document(f, at.doc, part);
        above -= part;
    }
}

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
    take(audit, f, &covered, ledger_above(audit, covered.off[0].doc));
}

CHECK(lines_not_on_eob, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
