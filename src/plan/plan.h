/* plan.h: from findings and a day to steps, offers and deadlines. */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "audit/audit.h"
#include "model/step.h"

/* The plan of a case. Pure: the same case, findings, day and language give the same plan. An offer
   that the other side just made is `counter` (NO_CENTS: none), answered in plan.counter. */
Plan plan_make(Arena *a, const Situation *s, const AuditResult *audit, Cents counter, Str lang);
/* Whether every word of a `When:` of knowledge/plan/ is known; for tests. */
bool plan_when_is_sound(Str condition);

/* What a row of the summary of benefits is about; where it is the answer for care outside the
   network, that is said. */
Str benefit_label(Arena *a, const Know *know, const PlanBenefit *b, Str lang);

/* This office's part of a sum for all of them, in whole dollars. */
Cents offer_part(const OfferPart *part, Cents whole);

#endif
