/* denial_billed.c: what the plan refused for the provider to bear, or has not finished, is asked of
   the patient. One finding for each reason. */
#include "rules/insurance/excess.h"

static void tell(Audit *audit, const Group *claim, const Excess *e, Cause cause, Reason why)
{
    int count;
    LineRef *lines = lines_of_cause(audit, claim, cause, why.reason, &count);
    Draft *f = excess_find(audit, claim, e, lines, count);
    const Table *sure = know_table(audit_know(audit), S("sure-denials"));
    draft_text(f, "reason", why.reason);
    draft_words(f, "says", carc_cell(audit, why.reason, S("says")),
                carc_cell(audit, why.reason, S("says_es")));
    if (cause == CAUSE_DENIED && table_find(sure, S("reason"), why.reason) < 0)
        draft_at_most(f, CERTAINTY_LIKELY);
    draft_take_document(f, e->bill, why.amount);
}

static void check_cause(Audit *audit, const Group *claim, Cause cause)
{
    Excess e;
    int count;
    if (!excess_get(audit, claim, &e) || !e.of[cause])
        return;
    Reason *reasons = reasons_of(audit, claim, cause, &count);
    Cents left = e.of[cause];
    for (int i = 0; i < count && left > 0; i++) {
        reasons[i].amount = cents_min(reasons[i].amount, left);
        tell(audit, claim, &e, cause, reasons[i]);
        left -= reasons[i].amount;
    }
}

static void check_denied(Audit *audit, const Group *claim)
{
    check_cause(audit, claim, CAUSE_DENIED);
}

static void check_unfinished(Audit *audit, const Group *claim)
{
    check_cause(audit, claim, CAUSE_UNFINISHED);
}

CHECK(denial_billed, .each = EACH_CLAIM, .check = check_denied, .needs = HAS_EOB, .on = ON_BILLS)
CHECK(claim_unfinished, .each = EACH_CLAIM, .check = check_unfinished, .needs = HAS_EOB,
      .on = ON_BILLS)
