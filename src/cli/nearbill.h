/* nearbill.h: `haggle price BILL --near`: each charge of a bill beside what Medicare pays. */
#ifndef CLI_NEARBILL_H
#define CLI_NEARBILL_H

#include "audit/fair.h"
#include "base/json.h"

/* The members "prices" (a line each) and "fair" into an open object. */
void near_bill_json(JsonOut *o, const Situation *s, const Fair *fair, Str lang);
Str near_bill_text(Arena *a, const Situation *s, const Fair *fair, Str lang);

#endif
