/* coverage_dates.c: refused as before or after the coverage, where the papers say that it ran. */
#include "audit/join.h"
#include "audit/rule.h"

static Str reason_of(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("coverage-denials"));
    for (int i = 0; i < l->adjustment_count; i++) {
        if (table_find(t, S("reason"), l->adjustments[i].reason) >= 0)
            return l->adjustments[i].reason;
    }
    return (Str){0};
}

/* The person's plan year holds the day. */
static bool in_plan_year(const Audit *audit, Date day)
{
    Date start = audit_situation(audit)->c->facts.plan.year_start;
    return start != NO_DATE && day != NO_DATE && day >= start &&
           day < date_add_months(start, 12, MONTH_LAST_DAY);
}

/* Another EOB of the same insurer paid for care of that day, or both before it and after it. */
static int paid_around(const Audit *audit, int eob, Date day)
{
    bool before = false, after = false;
    const Doc *doc = audit_doc(audit, eob);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        if (d == eob || !doc_is_eob(other) || doc_same_patient(doc, other) == ANSWER_NO ||
            !provider_same(doc->payer.name, other->payer.name))
            continue;
        for (int i = 0; i < other->line_count; i++) {
            const Line *l = &other->lines[i];
            bool covered = l->allowed != NO_CENTS && l->allowed > 0 && l->date != NO_DATE;
            before |= covered && l->date <= day;
            after |= covered && l->date >= day;
            if (before && after)
                return d;
        }
    }
    return -1;
}

static void check(Audit *audit, const Group *g)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, g->count + 1);
    int count = 0, witness = -1;
    bool in_year = true;
    Str reason = {0};
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(audit, g->refs[i]);
        Str why = reason_of(audit, l);
        if (!why.len)
            continue;
        reason = why;
        lines[count++] = g->refs[i];
        in_year &= in_plan_year(audit, l->date);
        witness =
            witness >= 0 || l->date == NO_DATE ? witness : paid_around(audit, g->doc, l->date);
    }
    if (!count)
        return;
    Draft *f = audit_find(audit, g);
    draft_lines(f, lines, count);
    draft_text(f, "reason", reason);
    for (int i = 0; i < count; i++)
        draft_take_share(f, lines[i], audit_line(audit, lines[i])->patient);
    if (witness >= 0)
        draft_document(f, witness);
    draft_phrase(f, "witness", witness >= 0 ? S("Paid") : in_year ? S("Year") : S("Nothing"));
    if (witness < 0)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(coverage_dates, .each = EACH_DOCUMENT, .check = check, .needs = HAS_LINES, .on = ON_EOBS)
