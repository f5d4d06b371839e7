/* lines_not_on_eob.c: charges of a bill that no line of its EOBs answers. */
#include "audit/join.h"
#include "audit/traits.h"
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

/* The day is one that an EOB of the claim decides, or the day beside it (a stay's). */
static bool same_visit(const Audit *audit, const Claim *c, Date day)
{
    for (int e = 0; e < c->eob_count; e++) {
        Date first = doc_first_day(audit_doc(audit, c->eobs[e]));
        Date last = doc_last_day(audit_doc(audit, c->eobs[e]));
        if (day != NO_DATE && first != NO_DATE && day >= first - 1 && day <= last + 1)
            return true;
    }
    return false;
}

/* The EOB was made for this very visit: it decides other lines of the same days, all of its own
   lines stand on the bill, and these are not a doctor's fees beside a hospital's. Then they were
   left out. */
static bool is_sure(const Audit *audit, const Claim *c, const Coverage *covered)
{
    const Situation *s = audit_situation(audit);
    bool matched = false;
    for (int i = 0; i < c->eob_count; i++) {
        for (int e = 0; e < audit_doc(audit, c->eobs[i])->line_count; e++) {
            if (!claim_bills_line(s, c, (LineRef){c->eobs[i], e}))
                return false;
            matched = true;
        }
    }
    for (int i = 0; i < covered->off_count; i++) {
        const Line *l = audit_line(audit, covered->off[i]);
        if (!same_visit(audit, c, l->date) || line_is_professional(audit_know(audit), l))
            return false;
    }
    return matched;
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
    if (!is_sure(audit, c, &covered))
        draft_at_most(f, CERTAINTY_ASK);
    take(audit, f, &covered, ledger_above(audit, covered.off[0].doc));
}

CHECK(lines_not_on_eob, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
