/* redact.h: a page that may be shown to others: names and numbers blacked out. */
#ifndef MODEL_REDACT_H
#define MODEL_REDACT_H

#include "model/print.h"

/* Takes each of `names` (whatever the case of its letters) and every number that could be an
   account, a claim or a telephone out of the page. Nothing of them is left beneath the black; its
   length tells nothing either. Amounts, days and procedure codes stay. */
void print_redact(Print *p, const Str *names, int count);

#endif
