/* plan_text.h: a plan as a page to read on a terminal or on paper. */
#ifndef PLAN_PLAN_TEXT_H
#define PLAN_PLAN_TEXT_H

#include "audit/situation.h"
#include "model/step.h"

/* First the one thing to do now, then all else. */
Str plan_text(Arena *a, const Know *know, const Plan *plan, const Situation *s, Str lang);

#endif
