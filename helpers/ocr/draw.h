/* draw.h: the picture of a PDF's page. */
#ifndef OCR_DRAW_H
#define OCR_DRAW_H

#include <leptonica/allheaders.h>

#include "paper/pdf.h"

/* The page as it is seen, in grey; `ret_inch` is how many pixels one is. NULL without memory. */
PIX *draw_page(GBytes *file, int number, const PdfSheet *sheet, int *ret_inch);

#endif
