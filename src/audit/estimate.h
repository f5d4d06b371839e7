/* estimate.h: what was expected before the care, provider by provider. */
#ifndef AUDIT_ESTIMATE_H
#define AUDIT_ESTIMATE_H

#include "audit/situation.h"

/* What the good-faith estimates of the case expect from the provider of this bill; NO_CENTS where
   none names it. An estimate that names one provider alone, or none, speaks of any bill whose
   provider is not known to be another. */
Cents estimate_total(const Situation *s, int doc);
/* The bill's charges, less the discounts on it, above its estimate (negative: below); NO_CENTS
   where either is not known or the document is no bill that counts. */
Cents estimate_excess(const Situation *s, int doc);

#endif
