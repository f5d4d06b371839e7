/* contractual_adjustment_billed.c: the discount of the plan's contract is asked of the patient. */
#include "rules/insurance/excess.h"

static void check(Audit *audit, const Group *claim)
{
    Excess e;
    int count, reason_count;
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_WRITE_OFF])
        return;
    LineRef *lines = lines_of_cause(audit, claim, CAUSE_WRITE_OFF, (Str){0}, &count);
    Reason *reasons = reasons_of(audit, claim, CAUSE_WRITE_OFF, &reason_count);
    Draft *f = excess_find(audit, claim, &e, lines, count);
    draft_text(f, "reason", reasons[0].reason);
    draft_take_document(f, e.bill, e.of[CAUSE_WRITE_OFF]);
}

CHECK(contractual_adjustment_billed, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB,
      .on = ON_BILLS)
