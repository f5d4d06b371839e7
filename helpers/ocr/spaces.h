/* spaces.h: words that were run together, cut where the paper shows a space. */
#ifndef OCR_SPACES_H
#define OCR_SPACES_H

#include "ocr/reread.h"

/* Makes one word of two whose letters stand as near as those of one: "Hea Ith". */
void spaces_close(TessBaseAPI *engine, GArray *reads);
/* Cuts words among `reads` in two, or more, where the ink between their letters is wide apart. */
void spaces_cut(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads);

#endif
