/* drawings.h: marks of firms and other drawings, which are read as letters, away from a page. */
#ifndef OCR_DRAWINGS_H
#define OCR_DRAWINGS_H

#include <leptonica/allheaders.h>

/* `inch` is how many pixels one is. */
void drawings_clean(PIX *grey, int inch);

#endif
