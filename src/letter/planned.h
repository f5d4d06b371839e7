/* planned.h: what an estimate plans with one of its providers. */
#ifndef LETTER_PLANNED_H
#define LETTER_PLANNED_H

#include "letter/fill.h"

/* The lines of the provider that the subject is within the estimate, with their first and last
   day. */
Cents planned_sum(const Fill *f, Date *ret_first, Date *ret_last);
/* What the addressee's estimate plans, by its codes; empty where it is more than a line of a letter
   holds, which is for the person to say. */
Str planned_care(const Fill *f, const Doc *estimate);

#endif
