/* dust.h: specks and leaders, which are read as letters, away from a page. */
#ifndef OCR_DUST_H
#define OCR_DUST_H

#include <leptonica/allheaders.h>

/* Takes out, in place, dots that are no part of a text, and rows of dots or dashes that lead the
 * eye from a name to its amount. */
void dust_clean(PIX *grey, int inch);

#endif
