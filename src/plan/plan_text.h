/* plan_text.h: a plan as a page to read on a terminal or on paper. */
#ifndef PLAN_PLAN_TEXT_H
#define PLAN_PLAN_TEXT_H

#include "audit/fair.h"
#include "audit/situation.h"
#include "model/print.h"
#include "model/step.h"

/* What the plan is wide as plain text. */
enum { PLAN_COLUMNS = 96 };

/* First the one thing to do now, then all else; with the bars of `fair` where it is given. */
Print plan_print(Arena *a, const Know *know, const Plan *plan, const Situation *s, const Fair *fair,
                 Str lang);
/* The same as plain text. */
Str plan_text(Arena *a, const Know *know, const Plan *plan, const Situation *s, Str lang);

#endif
