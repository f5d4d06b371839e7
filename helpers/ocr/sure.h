/* sure.h: what the engine's confidence in a word is worth. */
#ifndef OCR_SURE_H
#define OCR_SURE_H

#include "ocr/reread.h"

/* In thousandths: how likely it is that the word is what the page shows. */
int sure_of(const Read *read);

#endif
