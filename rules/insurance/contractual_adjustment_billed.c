/* contractual_adjustment_billed.c: the discount of the plan's contract is asked of the patient. */
#include "rules/insurance/excess.h"

#include "base/buf.h"

/* The one reason whose amount is just what is asked; empty where none or several are. */
static Str reason_of_amount(const Reason *reasons, int count, Cents amount)
{
    Str found = {0};
    for (int i = 0; i < count; i++) {
        if (reasons[i].amount == amount && found.len)
            return (Str){0};
        if (reasons[i].amount == amount)
            found = reasons[i].reason;
    }
    return found;
}

/* "CO-45" or "CO-45, CO-97"; `words`: each with what it means. */
static Str reasons_text(Audit *audit, const Reason *reasons, int count, Str only, bool words)
{
    Buf out = {.arena = audit_arena(audit)};
    Str column = str_equal(audit_lang(audit), S("es")) ? S("says_es") : S("says");
    for (int i = 0; i < count; i++) {
        if (only.len && !str_equal(reasons[i].reason, only))
            continue;
        Str says = carc_cell(audit, reasons[i].reason, column);
        buf_print(&out, "%sCO-%.*s", out.len ? ", " : "", STR_ARG(reasons[i].reason));
        if (words && says.len)
            buf_print(&out, " (%.*s)", STR_ARG(says));
    }
    return buf_str(&out);
}

static void check(Audit *audit, const Group *claim)
{
    Excess e;
    int count, reason_count;
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_WRITE_OFF])
        return;
    Reason *reasons = reasons_of(audit, claim, CAUSE_WRITE_OFF, &reason_count);
    Str only = reason_of_amount(reasons, reason_count, e.of[CAUSE_WRITE_OFF]);
    LineRef *lines = lines_of_cause(audit, claim, CAUSE_WRITE_OFF, only, &count);
    Draft *f = excess_find(audit, claim, &e, lines, count);
    draft_text(f, "reason", reasons_text(audit, reasons, reason_count, only, false));
    draft_text(f, "meaning", reasons_text(audit, reasons, reason_count, only, true));
    draft_take_document(f, e.bill, e.of[CAUSE_WRITE_OFF]);
}

CHECK(contractual_adjustment_billed, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB,
      .on = ON_BILLS)
