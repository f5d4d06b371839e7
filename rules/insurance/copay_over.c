/* copay_over.c: the copays of one day above the plan's copay for that code or kind of service. */
#include "rules/insurance/eob_line.h"

#include "know/code.h"

static const PlanFacts *plan_of(const Audit *audit)
{
    return &audit_situation(audit)->c->facts.plan;
}

/* The plan's copay by code, else by kind; NULL where it names none for this line. */
static const Copay *copay_of(const Audit *audit, LineRef at)
{
    const PlanFacts *plan = plan_of(audit);
    Str names[] = {eob_line_code(audit, at), eob_line_kind(audit, at)};
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        for (int i = 0; names[n].len && i < plan->copay_count; i++) {
            if (str_same(plan->copays[i].name, names[n]))
                return &plan->copays[i];
        }
    }
    return NULL;
}

static void tell(Audit *audit, const Group *day, const Copay *copay, const LineRef *lines,
                 int count, Cents sum)
{
    Cents left = sum - copay->amount;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    draft_cents(f, "plan_copay", copay->amount);
    draft_cents(f, "copay", sum);
    for (int i = count - 1; i >= 0 && left > 0; i--) {
        Cents part = cents_min(left, cents_or_zero(audit_line(audit, lines[i])->copay));
        draft_take_share(f, lines[i], part);
        left -= part;
    }
}

static void check(Audit *audit, const Group *day)
{
    const PlanFacts *plan = plan_of(audit);
    if (!plan->copay_count) {
        audit_not_checked(audit, day, "the plan's copays are not known");
        return;
    }
    if (situation_is(audit_situation(audit), IS_OUT_OF_NETWORK, day->doc) == ANSWER_YES) {
        audit_not_applicable(audit, day);
        return;
    }
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    for (int c = 0; c < plan->copay_count; c++) {
        Cents sum = 0;
        int count = 0;
        for (int i = 0; i < day->count; i++) {
            Cents copay = cents_or_zero(audit_line(audit, day->refs[i])->copay);
            if (copay <= 0 || copay_of(audit, day->refs[i]) != &plan->copays[c])
                continue;
            sum += copay;
            lines[count++] = day->refs[i];
        }
        if (sum > plan->copays[c].amount)
            tell(audit, day, &plan->copays[c], lines, count, sum);
    }
}

CHECK(copay_over, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_PLAN, .on = ON_EOBS)
