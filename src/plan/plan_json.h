/* plan_json.h: a plan as the contract's JSON. */
#ifndef PLAN_PLAN_JSON_H
#define PLAN_PLAN_JSON_H

#include "base/json.h"
#include "model/step.h"

/* Writes the members "steps", "offers" ... "counter" into an object that is open. */
void plan_json(JsonOut *o, const Plan *p);

#endif
