/* signs.h: signs that stand alone, by what stands around them. */
#ifndef OCR_SIGNS_H
#define OCR_SIGNS_H

#include "ocr/reread.h"

/* Puts dashes on the line of the words beside them, and names dollar signs that were read as other
 * signs but stand in a column of such. */
void signs_settle(GArray *reads);

#endif
