/* caseedit.h: answers of the person into case.json's text. */
#ifndef READ_CASEEDIT_H
#define READ_CASEEDIT_H

#include "base/err.h"
#include "model/case.h"

/* `text` is case.json as it stands (empty: there is none yet); `answers` are words such as
   "household.size=3 household.income=42000 state=TX". A sum is in dollars, or in cents under a key
   that ends in _cents; "yes", "no" and "unknown" are answers; a list takes words between commas,
   and adds them to those that are there. What is not named stays. */
MUST bool case_answer(Arena *a, Str file, Str text, Str answers, Str *ret, Err *err);

#endif
