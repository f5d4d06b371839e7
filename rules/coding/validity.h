/* validity.h: whether a procedure or diagnosis code was one on a day, by all editions that are
   loaded: a code that a later or earlier edition has may have been one in between. */
#ifndef RULES_CODING_VALIDITY_H
#define RULES_CODING_VALIDITY_H

#include "audit/tables.h"

typedef enum Validity {
    CODE_VALID,
    CODE_ENDED,  /* it was one, and was taken out before the day */
    CODE_NEVER,  /* no edition of any table knows it, and one is new enough to tell */
    CODE_EARLY,  /* the edition of the day lacks it, and only later ones have it */
    CODE_UNKNOWN /* nothing that is loaded can tell */
} Validity;

/* `last` is the day it ended where the publisher says so, else NO_DATE; `source` the edition that
   tells, its days against `day`. */
typedef struct ValidityAnswer {
    Validity is;
    Date last;
    RefSource source;
    bool yearly; /* such codes come and go at the turn of a year alone */
    bool dated;  /* a publisher names the code's last day: the answer may change at any day */
} ValidityAnswer;

ValidityAnswer procedure_validity(const Refs *refs, Str code, Date day);

#endif
