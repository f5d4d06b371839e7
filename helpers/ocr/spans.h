/* spans.h: ink, long stretches of it, and of paper between ink, in a picture of one bit.

   Leptonica's functions for bricks (pixOpenBrick and its kin) are here too: see spans.c. */
#ifndef OCR_SPANS_H
#define OCR_SPANS_H

#include <leptonica/allheaders.h>
#include <stdbool.h>

/* What is darker than the limit, 1 to 255, of a picture of eight bits. */
PIX *spans_ink(PIX *grey, int limit);

/* Leaves, in place, the stretches of ink that are so long, along lines or down columns. */
void spans_open(PIX *ink, int length, bool level);

/* Fills, in place, the gaps that are shorter than that. */
void spans_close(PIX *ink, int length, bool level);

/* Makes white, in place, what the mask covers of a grey picture as large. */
void spans_whiten(PIX *grey, PIX *mask);

#endif
