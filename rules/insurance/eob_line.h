/* eob_line.h: an EOB's line seen together with the bill's line that became it. */
#ifndef INSURANCE_EOB_LINE_H
#define INSURANCE_EOB_LINE_H

#include "audit/rule.h"

/* The bill's line that this EOB line answers, or NULL. */
const Line *eob_line_bill(const Audit *audit, LineRef at);
/* The code on the EOB, else on the bill; empty where neither prints one. */
Str eob_line_code(const Audit *audit, LineRef at);
/* The kind of service by code, else by revenue code: emergency, office ...; may be empty. */
Str eob_line_kind(const Audit *audit, LineRef at);
/* What the plan took off by printed column, else by its codes; NO_CENTS where neither is there. Of
   a code without a group only what is a write-off whoever reads it: a share or a refusal may be the
   patient's. */
Cents eob_line_adjusted(const Audit *audit, const Line *l);
/* What the patient owes because the plan does not cover it, not as a share: by the PR codes, else
   charge less discount less allowed; NO_CENTS where neither can tell. */
Cents eob_line_not_covered(const Audit *audit, const Line *l);
/* Deductible, copay and coinsurance of a line; from the patient's amount where none is printed. */
Cents eob_line_cost_share(const Audit *audit, const Line *l);

#endif
