/* known.h: which words the engine's dictionary has. */
#ifndef OCR_KNOWN_H
#define OCR_KNOWN_H

#include "ocr/reread.h"

/* Marks the words that are in the dictionary of the engine; an accent that keeps one out of it is
 * taken off where `plain`: on a page in English. Of the others those that stand there twice. */
void known_mark(TessBaseAPI *engine, GArray *reads, bool plain);

#endif
