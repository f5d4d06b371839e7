/* forms.h: what the boxes of a claim form and its lines ask of each other. */
#ifndef READ_FORMS_H
#define READ_FORMS_H

#include "read/flow.h"

/* Digits alone, over one to three tokens: "07 05 1995", "03022005", "012426". */
Date digits_day(Str text);
/* From, to, place, (emergency), code, modifiers, pointers, dollars, cents, units. */
bool professional_line(Flow *f, int at);
/* Revenue code, words, code or rate, day, units, charge, not covered. */
bool facility_line(Flow *f, int at);
/* "0001 ... TOTALS 6478.56". */
void facility_total(Flow *f, const Row *row);

#endif
