/* sheet_edges.h: the four corners of a sheet that lies on a table. */
#ifndef OCR_SHEET_EDGES_H
#define OCR_SHEET_EDGES_H

#include <leptonica/allheaders.h>
#include <stdbool.h>

typedef struct {
    float x, y;
} Spot;

/* Clockwise from the top left corner as the picture stands. */
typedef struct {
    Spot corner[4];
} Quad;

/* Finds the corners in the picture's own pixels. A side that runs out of the picture is the
 * picture's edge. False when no side was found: the picture is the page. */
bool sheet_edges_find(PIX *grey, Quad *ret);

#endif
