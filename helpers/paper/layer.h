/* layer.h: whether the text of a PDF's page is what the page shows, and the page's picture. */
#ifndef PAPER_LAYER_H
#define PAPER_LAYER_H

#include <leptonica/allheaders.h>
#include <poppler.h>

#include "words.h"

/* LAYER_PARTS: sound, but the page has pictures as well, which may show more words. */
typedef enum { LAYER_SOUND, LAYER_PARTS, LAYER_NONE } PdfLayer;

PdfLayer layer_judge(PopplerPage *page, const PageWords *words);

/* The page as it is seen, in grey; `ret_inch` is how many pixels one is. NULL without memory. */
PIX *layer_picture(PopplerPage *page, int *ret_inch);

/* The boxes of the pictures on the page that are large enough to show words. */
GArray *layer_parts(PopplerPage *page);

#endif
