/* rules.h: the lines of tables and boxes, away from a page: they are read as letters. */
#ifndef OCR_RULES_H
#define OCR_RULES_H

#include <leptonica/allheaders.h>
#include <stdbool.h>

/* What is long and thin one way, as a new mask; NULL without memory. */
PIX *rules_find(PIX *ink, int inch, int length, bool level);

/* Takes out, in place, the lines that are whole. */
void rules_clean(PIX *grey, int inch);

/* Takes out, in place, those that are whole and those of which a scan in black and white, or a weak
 * toner, left pieces. */
void rules_clean_all(PIX *grey, int inch);

#endif
