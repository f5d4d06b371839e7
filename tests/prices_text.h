/* prices_text.h: rows of a hospital's price file in .test files, see docs/adding-a-rule.md. */
#ifndef TESTS_PRICES_TEXT_H
#define TESTS_PRICES_TEXT_H

#include "refs/price.h"

/* Reads lines of `CODE[-MOD] facility|professional inpatient|outpatient cash D.CC gross D.CC paid
   D.CC ...`, where each `paid` is what one plan pays. */
MUST bool prices_text_read(Arena *a, Str body, PriceQuotes *ret, Err *err);

#endif
