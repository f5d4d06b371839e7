/* warp.h: where each spot of the straight page lies in the picture. */
#ifndef OCR_WARP_H
#define OCR_WARP_H

#include "ocr/sheet_edges.h"

/* Shifts up and down that straighten lines which a curled sheet bends, in inches, at the middles
 * of cells that cover the page. */
enum { BEND_COLUMNS = 12, BEND_ROWS = 6 };

typedef struct {
    float shift[BEND_ROWS][BEND_COLUMNS];
} Bend;

/* From a page to the picture: bent, turned by the skew, then seen in perspective. */
typedef struct {
    float row[8];        /* from parts of the page to pixels */
    float slope;         /* how far a line of text falls on its way to the right */
    float width, height; /* of the page, in inches, as far as can be told */
    Bend bend;
} Warp;

/* `inch` is how many pixels of the picture one is. */
Warp warp_make(const Quad *quad, float inch);

/* The same sheet, turned by a quarter with the clock. */
Quad quad_turn(const Quad *quad);

/* Whether the page is the whole picture as it stands. */
bool warp_is_plain(const Warp *warp, PIX *grey, float inch);

/* A new picture of the page, `inch` pixels for one; NULL without memory. */
PIX *warp_page(const Warp *warp, PIX *grey, float inch);

#endif
