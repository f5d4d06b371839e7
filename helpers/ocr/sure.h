/* sure.h: what the engine's confidence in a word is worth. */
#ifndef OCR_SURE_H
#define OCR_SURE_H

/* In thousandths, of a confidence in thousandths. */
int sure_of(const char *text, int confidence);

#endif
