/* plan.c: the plan of a case, part by part; each part uses what those before it found. */
#include "plan/make.h"

Maker maker_begin(Arena *a, const Situation *s, const AuditResult *audit, Str lang)
{
    Maker m = {.arena = a, .s = s, .know = s->know, .audit = audit, .lang = lang};
    facts_make(&m);
    deadlines_make(&m);
    offers_make(&m);
    return m;
}

Plan plan_make(Arena *a, const Situation *s, const AuditResult *audit, Cents counter, Str lang)
{
    Maker m = maker_begin(a, s, audit, lang);
    counter_make(&m, counter);
    payment_plans_make(&m);
    aid_make(&m);
    steps_make(&m);
    rights_make(&m);
    summary_make(&m);
    answers_make(&m);
    return m.plan;
}
