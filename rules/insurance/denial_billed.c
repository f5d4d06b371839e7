/* denial_billed.c: what the plan refused for the provider to bear, or has not finished, is asked of
   the patient. One finding for each reason. */
#include "rules/insurance/excess.h"
#include "rules/insurance/wrong_member.h"
#include "rules/rights/other_payer.h"

/* What the kind of refusal adds to the words: a phrase of the .rule file that is named for it. */
static void phrases(Audit *audit, Draft *f, Str reason)
{
    const Table *t = know_table(audit_know(audit), S("denial-words"));
    int row = table_find(t, S("reason"), reason);
    Str why = row < 0 ? (Str){0} : table_cell(t, row, S("why"));
    Str say = row < 0 ? (Str){0} : table_cell(t, row, S("say"));
    draft_text(f, "more", (Str){0});
    draft_text(f, "ask_for", (Str){0});
    if (why.len && audit_words(audit, why).len)
        draft_phrase(f, "more", why);
    if (say.len && audit_words(audit, say).len)
        draft_phrase(f, "ask_for", say);
}

static void tell(Audit *audit, const Group *claim, const Excess *e, Cause cause, Reason why)
{
    int count;
    LineRef *lines = lines_of_cause(audit, claim, cause, why.reason, &count);
    Draft *f = excess_find(audit, claim, e, lines, count);
    const Table *sure = know_table(audit_know(audit), S("sure-denials"));
    draft_text(f, "reason", why.reason);
    draft_words(f, "says", carc_cell(audit, why.reason, S("says")),
                carc_cell(audit, why.reason, S("says_es")));
    phrases(audit, f, why.reason);
    if (cause == CAUSE_DENIED && table_find(sure, S("reason"), why.reason) < 0)
        draft_at_most(f, CERTAINTY_LIKELY);
    draft_take_document(f, e->bill, why.amount);
}

/* Another rule tells more of this reason where the papers show what it needs. */
static bool told_elsewhere(Audit *audit, const Group *claim, Str reason)
{
    const Table *t = know_table(audit_know(audit), S("member-denials"));
    if (table_find(t, S("reason"), reason) >= 0)
        return claim_member_differs(audit, claim, NULL);
    return str_equal(carc_cell(audit, reason, S("action")), S("bill-other")) &&
           other_payer_first(audit, claim->doc) != NULL;
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
        left -= reasons[i].amount;
        if (!told_elsewhere(audit, claim, reasons[i].reason))
            tell(audit, claim, &e, cause, reasons[i]);
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

static void check_copy(Audit *audit, const Group *claim)
{
    check_cause(audit, claim, CAUSE_COPY);
}

CHECK(denial_billed, .each = EACH_CLAIM, .check = check_denied, .needs = HAS_EOB, .on = ON_BILLS)
CHECK(claim_unfinished, .each = EACH_CLAIM, .check = check_unfinished, .needs = HAS_EOB,
      .on = ON_BILLS)
CHECK(denied_as_copy, .each = EACH_CLAIM, .check = check_copy, .needs = HAS_EOB, .on = ON_BILLS)
