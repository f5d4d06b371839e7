/* shapes.h: what hangs together in a picture of one bit. */
#ifndef OCR_SHAPES_H
#define OCR_SHAPES_H

#include <leptonica/allheaders.h>

/* The boxes of what hangs together, also over corners: in the order in which they begin, line by
 * line. NULL without memory. */
BOXA *shapes_boxes(PIX *ink);

/* Of these, in a picture of its own, those that are no wider and no higher. */
PIX *shapes_small(PIX *ink, int width, int height);

#endif
