/* other_payer.h: another payer that comes before the patient: the VA, workers' compensation, an
   auto insurer, a second health plan. */
#ifndef RIGHTS_OTHER_PAYER_H
#define RIGHTS_OTHER_PAYER_H

#include "audit/rule.h"

/* The class of a payer as the person named it, by table other-payers: "va", "work", "auto",
   "health"
   ...; empty for an unknown word. */
Str other_payer_class(const Audit *audit, const OtherPayer *payer);
/* The payer of the case that should have been billed before the patient for this document, and that
   has not decided it; NULL where there is none. */
const OtherPayer *other_payer_first(const Audit *audit, int doc);

#endif
