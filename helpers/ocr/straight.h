/* straight.h: a picture of a page to the page itself: flat, level and evenly lit. */
#ifndef OCR_STRAIGHT_H
#define OCR_STRAIGHT_H

#include <leptonica/allheaders.h>
#include <stdbool.h>

/* A page ready to be read. Its lines of text are level, but it may stand on its head. */
typedef struct {
    PIX *grey;       /* as it is shown */
    PIX *ink;        /* as it is read: without bars and rules */
    int inch;        /* pixels; a guess where the picture does not say */
    bool moved;      /* places on it are not those in the picture */
    bool small;      /* the picture has few pixels for its letters */
    bool overturned; /* it stood on its head, and was turned */
} Straight;

/* `inch` is how many pixels of the picture one is, 0 where that is not known; `loose` whether the
 * picture may show a table with the page on it. False without memory. */
bool straight_make(PIX *grey, int inch, bool loose, Straight *ret);
void straight_end(Straight *page);

/* The page turned by half. */
bool straight_overturn(Straight *page);

#endif
