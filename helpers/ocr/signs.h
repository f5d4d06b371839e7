/* signs.h: signs that stand alone, by what stands around them. */
#ifndef OCR_SIGNS_H
#define OCR_SIGNS_H

#include "ocr/reread.h"

/* Puts dashes and dots half way up on the line of the words beside them, and names such dots, and
 * dollar signs that stand in a column of such, where they were read as other signs. Letters that
 * are drawings go. `ink` is the page in one bit. */
void signs_settle(PIX *ink, GArray *reads);

#endif
