/* drawings.c: marks of firms, codes for machines and other drawings, which are read as letters,
   away from a page.

   The strokes of a letter are a seventh of its height, of heavy type a fifth. What is larger than
   small type and mostly solid is a drawing: a star, a cross, a disc, a bar of a chart. A square
   that is half ink is a code, of a square of text a fifth is; so are many strokes of one height. */
#include "ocr/drawings.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ocr/shapes.h"
#include "ocr/spans.h"

/* In parts of an inch: the smallest drawing, the thinnest place that is looked at. The largest is
 * as many inches. */
enum { SMALLEST = 10, SOLID = 32, LARGEST = 2, REDUCTION = 2 };

static int ink_count(PIX *shape)
{
    l_int32 count = 0;
    return shape != NULL && pixCountPixels(shape, &count, NULL) == 0 ? count : 0;
}

/* Whether squares of 37 hundredths of its size cover two fifths of the shape, or it fills three
 * quarters of its box; strokes do so where they are letters as high and narrow as an I. */
static bool is_drawing(PIX *shape, int inch)
{
    int width = pixGetWidth(shape), height = pixGetHeight(shape), ink = ink_count(shape);
    int least = width < height ? width : height, most = width < height ? height : width;
    if (least * SMALLEST < inch || most > LARGEST * inch || least * 2 < most) {
        return false;
    }
    if (ink * 4 >= width * height * 3) {
        return true;
    }
    int side = (most * 37 + 99) / 100;
    PIX *solid = pixOpenBrick(NULL, shape, side, side);
    bool drawing = ink_count(solid) * 5 >= ink * 2;
    pixDestroy(&solid);
    return drawing;
}

/* What is connected with a solid place. */
static PIX *solids_find(PIX *ink, int inch)
{
    int side = inch / SOLID * 2 + 1;
    PIX *seeds = pixErodeBrick(NULL, ink, side, side), *solids = NULL;
    l_int32 none = 1;
    if (seeds != NULL && pixZero(seeds, &none) == 0 && !none) {
        solids = pixSeedfillBinary(NULL, seeds, ink, 8);
    }
    pixDestroy(&seeds);
    return solids;
}

/* Paints solid drawings into the mask. */
static void solids_mark(PIX *ink, int inch, PIX *mask)
{
    PIX *solids = solids_find(ink, inch);
    PIXA *shapes = NULL;
    BOXA *boxes = solids != NULL ? pixConnComp(solids, &shapes, 8) : NULL;
    for (int i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
        l_int32 left, top, width, height;
        PIX *shape = pixaGetPix(shapes, i, L_CLONE);
        boxaGetBoxGeometry(boxes, i, &left, &top, &width, &height);
        if (is_drawing(shape, inch)) {
            pixRasterop(mask, left, top, width, height, PIX_PAINT, shape, 0, 0);
        }
        pixDestroy(&shape);
    }
    boxaDestroy(&boxes);
    pixaDestroy(&shapes);
    pixDestroy(&solids);
}

/* A square full of small squares. */
static bool is_square_code(int width, int height, int inch, int ink)
{
    enum { SIDE = 3, INK = 38 }; /* a third of an inch; in hundredths */
    return width * 5 >= height * 4 && height * 5 >= width * 4 && height * SIDE >= inch &&
           (int64_t)ink * 100 >= (int64_t)width * height * INK;
}

/* How many strokes the middle of the part crosses. */
static int strokes_count(PIX *part)
{
    const l_uint32 *line = pixGetData(part) + (ptrdiff_t)(pixGetHeight(part) / 2) * pixGetWpl(part);
    int count = 0;
    for (int x = 1; x < pixGetWidth(part); x++) {
        count += !GET_DATA_BIT(line, x - 1) && GET_DATA_BIT(line, x);
    }
    return count;
}

/* How much of the line in the middle is ink in the lines above it and below it too, in hundredths:
 * of a code all but what is damaged; letters, however heavy, change from line to line. */
static int middle_kept(PIX *part)
{
    static const int EIGHTHS[] = {1, 2, 3, 5}; /* below stand the figures of the code */
    int height = pixGetHeight(part), width = pixGetWidth(part), ink = 0, kept = 0;
    for (int x = 0; x < width; x++) {
        l_uint32 dark = 0, other = 0;
        bool all = true;
        pixGetPixel(part, x, height / 2, &dark);
        for (size_t i = 0; i < sizeof EIGHTHS / sizeof *EIGHTHS && dark; i++) {
            pixGetPixel(part, x, height * EIGHTHS[i] / 8, &other);
            all = all && other;
        }
        ink += dark != 0;
        kept += dark && all;
    }
    return ink > 0 ? kept * 100 / ink : 0;
}

/* Many strokes side by side, as high as the whole. */
static bool is_bar_code(PIX *ink, BOX *box, int inch)
{
    enum { STROKES = 20, LOWEST = 6, KEPT = 80 };
    l_int32 width, height;
    boxGetGeometry(box, NULL, NULL, &width, &height);
    PIX *part = width > height && height * LOWEST >= inch ? pixClipRectangle(ink, box, NULL) : NULL;
    PIX *high = part != NULL && strokes_count(part) >= STROKES
                    ? pixErodeBrick(NULL, part, 1, height / 2)
                    : NULL;
    bool code = high != NULL && ink_count(high) * 5 >= ink_count(part) && middle_kept(part) >= KEPT;
    pixDestroy(&part);
    pixDestroy(&high);
    return code;
}

static bool is_code(PIX *ink, BOX *box, int inch)
{
    l_int32 width, height, dark = 0;
    boxGetGeometry(box, NULL, NULL, &width, &height);
    if (height > LARGEST * inch || pixCountPixelsInRect(ink, box, &dark, NULL) != 0) {
        return false;
    }
    return is_square_code(width, height, inch, dark) || is_bar_code(ink, box, inch);
}

/* Paints codes for machines into the mask. */
static void codes_mark(PIX *ink, int inch, PIX *mask)
{
    PIX *joined = pixCloseSafeBrick(NULL, ink, inch / 25, inch / 25);
    BOXA *boxes = joined != NULL ? shapes_boxes(joined) : NULL;
    for (int i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
        BOX *box = boxaGetBox(boxes, i, L_CLONE);
        l_int32 left, top, width, height;
        boxGetGeometry(box, &left, &top, &width, &height);
        if (is_code(ink, box, inch)) {
            pixRasterop(mask, left, top, width, height, PIX_SET, NULL, 0, 0);
        }
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
    pixDestroy(&joined);
}

void drawings_clean(PIX *grey, int inch)
{
    enum { EDGE = 5 };
    PIX *ink = spans_ink(grey, 190), *whole = NULL;
    PIX *small = ink != NULL ? pixReduceRankBinaryCascade(ink, 2, 0, 0, 0) : NULL;
    PIX *mask = small != NULL ? pixCreateTemplate(small) : NULL;
    l_int32 none = 1;
    if (mask != NULL) {
        solids_mark(small, inch / REDUCTION, mask);
        codes_mark(small, inch / REDUCTION, mask);
        pixZero(mask, &none);
    }
    if (!none && pixDilateBrick(mask, mask, EDGE, EDGE) != NULL) {
        whole = pixExpandReplicate(mask, REDUCTION);
    }
    if (whole != NULL) {
        spans_whiten(grey, whole);
    }
    pixDestroy(&ink);
    pixDestroy(&small);
    pixDestroy(&mask);
    pixDestroy(&whole);
}
