/* bill_over_eob.c: the bill asks more than the EOBs say, and nothing more exact explains it. */
#include "rules/insurance/excess.h"

static void check(Audit *audit, const Group *claim)
{
    Excess e;
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_REST])
        return;
    Draft *f = excess_find(audit, claim, &e, NULL, 0);
    draft_take_document(f, e.bill, e.of[CAUSE_REST]);
}

CHECK(bill_over_eob, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
