/* ocr.h: a straight page to its words, by Tesseract. */
#ifndef OCR_OCR_H
#define OCR_OCR_H

#include "ocr/straight.h"
#include "paper/words.h"

/* The engine with its data, which it opens while files can still be opened. */
typedef struct Ocr Ocr;

/* NULL when the data are not where tesseract has them. */
Ocr *ocr_open(void);

/* Turns the page upright, should it stand on its head. False without memory. */
bool ocr_upright(Ocr *ocr, Straight *page);

/* The words of a page, in reading order. One that makes no sense as it stands, and may be turned,
 * is looked at on its head. */
PageWords ocr_read(Ocr *ocr, Straight *page, bool may_turn);

#endif
