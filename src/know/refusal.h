/* refusal.h: the kinds of reasons for which an insurer refuses to pay. */
#ifndef KNOW_REFUSAL_H
#define KNOW_REFUSAL_H

#include "know/know.h"

/* The kind ("need", "approval", "late" ...) that these words name first; empty where they name
   none. */
Str refusal_by_words(const Know *k, Str words);
/* The kind of a reason code of an EOB ("197"); empty where it is none that refuses. */
Str refusal_by_code(const Know *k, Str reason);
#endif
