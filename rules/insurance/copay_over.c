/* copay_over.c: copays of one day above the plan's copay for that code or kind of service, or a
   deductible or coinsurance on top of a copay. */
#include "rules/insurance/tier.h"

#include "know/code.h"

static const PlanFacts *plan_of(const Audit *audit)
{
    return &audit_situation(audit)->c->facts.plan;
}

/* What the lines of one copay put on the patient. */
typedef struct Asked {
    const Copay *copay;
    LineRef *lines;
    int count;
    Cents copays, beside; /* beside: deductible and coinsurance of lines that bear the copay */
} Asked;

/* The line bears this copay: the plan names it for the line, or names none and it is the same sum
   once more. */
static bool bears(const Audit *audit, LineRef at, const Copay *copay)
{
    const Copay *named = tier_copay(audit, at);
    const Line *l = audit_line(audit, at);
    return cents_or_zero(l->copay) > 0 && (named == copay || (!named && l->copay == copay->amount));
}

static Asked asked_for(Audit *audit, const Group *day, const Copay *copay)
{
    Asked a = {.copay = copay, .lines = arena_array(audit_arena(audit), LineRef, day->count + 1)};
    bool any = false;
    for (int i = 0; i < day->count; i++)
        any |= tier_copay(audit, day->refs[i]) == copay &&
               cents_or_zero(audit_line(audit, day->refs[i])->copay) > 0;
    for (int i = 0; any && i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        if (!bears(audit, day->refs[i], copay))
            continue;
        a.copays += l->copay;
        a.beside += tier_beside_copay(audit, day->refs[i]);
        a.lines[a.count++] = day->refs[i];
    }
    return a;
}

/* The copays too much, from the last line on; then all that stands beside a copay. */
static void take(Audit *audit, Draft *f, const Asked *a)
{
    Cents left = cents_max(a->copays - a->copay->amount, 0);
    for (int i = a->count - 1; i >= 0; i--) {
        const Line *l = audit_line(audit, a->lines[i]);
        Cents over = cents_min(left, l->copay);
        left -= over;
        draft_take_share(f, a->lines[i],
                         over + cents_or_zero(l->coinsurance) + cents_or_zero(l->deductible));
    }
}

static void tell(Audit *audit, const Group *day, const Asked *a)
{
    bool over = a->copays > a->copay->amount;
    Draft *f = audit_find(audit, day);
    draft_lines(f, a->lines, a->count);
    draft_cents(f, "plan_copay", a->copay->amount);
    draft_cents(f, "copay", a->copays);
    draft_cents(f, "beside", a->beside);
    draft_phrase(f, "wrong", over && a->beside ? S("Over-and-both") : over ? S("Over") : S("Both"));
    take(audit, f, a);
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
    for (int c = 0; c < plan->copay_count; c++) {
        Asked a = asked_for(audit, day, &plan->copays[c]);
        if (a.copays > a.copay->amount || a.beside > 0)
            tell(audit, day, &a);
    }
}

CHECK(copay_over, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_PLAN, .on = ON_EOBS)
