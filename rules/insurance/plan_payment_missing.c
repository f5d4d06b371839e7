/* plan_payment_missing.c: the plan paid more than the bill shows, long ago or just now. */
#include "rules/insurance/excess.h"

/* A bill printed after the EOB, for exactly the payment too much: whoever is slow, it is not
   owed. */
static bool payment_is_all(const Excess *e, Date decided, Date billed)
{
    return decided != NO_DATE && billed != NO_DATE && decided < billed &&
           e->asked + e->patient_paid - e->share == e->of[CAUSE_PENDING] &&
           e->plan_paid - e->posted == e->of[CAUSE_PENDING];
}

static void tell(Audit *audit, const Group *claim, Cause cause)
{
    Excess e;
    if (!excess_get(audit, claim, &e) || !e.of[cause])
        return;
    Date decided = audit_doc(audit, e.eob)->statement_date;
    Date billed = audit_doc(audit, e.bill)->statement_date;
    Draft *f = excess_find(audit, claim, &e, NULL, 0);
    if (decided != NO_DATE)
        draft_date(f, "eob_day", decided);
    if (billed != NO_DATE)
        draft_date(f, "bill_day", billed);
    draft_take_document(f, e.bill, e.of[cause]);
    if (cause == CAUSE_PENDING && !payment_is_all(&e, decided, billed))
        draft_at_most(f, CERTAINTY_ASK);
}

static void check_missing(Audit *audit, const Group *claim)
{
    tell(audit, claim, CAUSE_PAYMENT);
}

static void check_pending(Audit *audit, const Group *claim)
{
    tell(audit, claim, CAUSE_PENDING);
}

CHECK(plan_payment_missing, .each = EACH_CLAIM, .check = check_missing, .needs = HAS_EOB,
      .on = ON_BILLS)
CHECK(plan_payment_pending, .each = EACH_CLAIM, .check = check_pending, .needs = HAS_EOB,
      .on = ON_BILLS)
