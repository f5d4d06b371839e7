/* raised.h: small signs that stand above the line behind a word: the marks of notes. */
#ifndef OCR_RAISED_H
#define OCR_RAISED_H

#include "ocr/reread.h"

/* Makes a word of its own of what stands raised behind a word with figures: "$72.15" and "a". */
void raised_cut(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads);

#endif
