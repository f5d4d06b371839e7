/* late_claim_on_you.c: a claim that came too late, whose refusal the plan put on the patient. */
#include "audit/rule.h"

/* What of the line is put on the patient because the claim was late, and the code that says so. */
static Cents late_part(const Audit *audit, const Line *l, Str *ret_reason)
{
    const Table *t = know_table(audit_know(audit), S("late-reasons"));
    Cents sum = 0;
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *adj = &l->adjustments[i];
        if (!str_equal(adj->group, S("PR")) || table_find(t, S("reason"), adj->reason) < 0)
            continue;
        sum += cents_max(cents_or_zero(adj->amount), 0);
        *ret_reason = adj->reason;
    }
    return sum;
}

static void check(Audit *audit, const Group *g)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, g->count + 1);
    int count = 0;
    Cents sum = 0;
    Str reason = {0};
    for (int i = 0; i < g->count; i++) {
        Cents part = late_part(audit, audit_line(audit, g->refs[i]), &reason);
        if (part > 0)
            lines[count++] = g->refs[i];
        sum += part;
    }
    if (!count)
        return;
    if (situation_is(audit_situation(audit), IS_OUT_OF_NETWORK, g->doc) == ANSWER_YES) {
        audit_not_applicable(audit, g);
        return;
    }
    Draft *f = audit_find(audit, g);
    draft_lines(f, lines, count);
    draft_text(f, "reason", arena_print(audit_arena(audit), "PR-%.*s", STR_ARG(reason)));
    draft_cents(f, "late", sum);
    for (int i = 0; i < count; i++)
        draft_take_share(f, lines[i], late_part(audit, audit_line(audit, lines[i]), &reason));
}

CHECK(late_claim_on_you, .each = EACH_DOCUMENT, .check = check, .needs = HAS_LINES, .on = ON_EOBS)
