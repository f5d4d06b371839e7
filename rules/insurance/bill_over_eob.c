/* bill_over_eob.c: the bill asks more than the EOBs say, and nothing more exact explains it. */
#include "rules/insurance/excess.h"

/* The person's own sums only where there are any. */
static void say_paid(Draft *f, const Excess *e)
{
    draft_phrase(f, "paid", e->patient_paid ? S("Paid") : S("Paid-none"));
    draft_phrase(f, "said", e->patient_paid ? S("Said") : S("Said-none"));
    draft_phrase(f, "off", e->covered.off_count ? S("Off") : S("Off-none"));
}

static void say_why(const Audit *audit, Draft *f, const Excess *e)
{
    Date billed = audit_doc(audit, e->bill)->statement_date;
    Date decided = audit_doc(audit, e->eob)->statement_date;
    bool older = billed != NO_DATE && decided != NO_DATE && billed <= decided;
    bool taken = e->taken_off >= e->of[CAUSE_REST];
    draft_phrase(f, "explained", older ? S("Older") : taken ? S("Taken") : S("Unexplained"));
}

static void check(Audit *audit, const Group *claim)
{
    Excess e;
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_REST])
        return;
    Draft *f = excess_find(audit, claim, &e, NULL, 0);
    say_paid(f, &e);
    say_why(audit, f, &e);
    draft_take_document(f, e.bill, e.of[CAUSE_REST]);
}

CHECK(bill_over_eob, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
