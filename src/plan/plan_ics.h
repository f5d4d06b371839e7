/* plan_ics.h: the days of a plan as a calendar. */
#ifndef PLAN_PLAN_ICS_H
#define PLAN_PLAN_ICS_H

#include "audit/situation.h"
#include "model/step.h"

/* The script from which haggle-press makes the calendar: each last day with its reminders, and each
   step on the day that is suggested for it. */
Str plan_calendar(Arena *a, const Know *know, const Plan *plan, const Situation *s, Str lang);

#endif
