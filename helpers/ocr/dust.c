/* dust.c: specks, leaders and rules of dots, which are read as letters, away from a page.

   A dot of a text stands on the line beside a letter (a point), over or under another dot (a
   colon), or close to a letter's stroke (an i, a broken letter). Other dots are dust, or one of a
   long row of dots that leads to an amount. */
#include "ocr/dust.h"

#include <stdbool.h>
#include <stddef.h>

#include "ocr/shapes.h"
#include "ocr/spans.h"

/* In parts of an inch. */
enum { DOT = 50, DASH = 10, TOUCH = 100, ABOVE = 50, BESIDE = 17, ROW_GAP = 14, ROW = 2 };

typedef struct {
    PIX *letters, *dots;
    int inch;
} Ground;

/* Bit by bit: the rectangles are small, and there are thousands. */
static bool ink_in(PIX *ink, int left, int top, int right, int bottom)
{
    int from = left > 0 ? left : 0, to = right < pixGetWidth(ink) ? right : pixGetWidth(ink);
    int end = bottom < pixGetHeight(ink) ? bottom : pixGetHeight(ink);
    for (int y = top > 0 ? top : 0; y < end; y++) {
        const l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * pixGetWpl(ink);
        for (int x = from; x < to; x++) {
            if (x % 32 == 0 && x + 32 <= to && line[x / 32] == 0) {
                x += 31;
            } else if (GET_DATA_BIT(line, x)) {
                return true;
            }
        }
    }
    return false;
}

/* Whether letters between these columns end where the dot ends: it stands on their line. */
static bool stands_beside(const Ground *ground, int left, int right, int bottom)
{
    int unit = ground->inch / 150 + 1;
    return ink_in(ground->letters, left, bottom - 3 * unit, right, bottom + unit) &&
           !ink_in(ground->letters, left, bottom + unit, right, bottom + 4 * unit);
}

static bool on_line(const Ground *ground, int left, int right, int bottom)
{
    int room = ground->inch / BESIDE;
    return stands_beside(ground, left - room, left, bottom) ||
           stands_beside(ground, right, right + room, bottom);
}

/* A dot half way up between two words, as far from one as from the other: "Hospital · PO Box 12".
 */
static bool between_words(const Ground *ground, int left, int top, int right, int bottom)
{
    int near = ground->inch / 45, far = ground->inch / 7;
    return ink_in(ground->letters, left - far, top, left, bottom) &&
           ink_in(ground->letters, right, top, right + far, bottom) &&
           !ink_in(ground->letters, left - near, top - near, right + near, bottom + near);
}

static bool dot_belongs(const Ground *ground, BOX *box)
{
    int left, top, width, height, inch = ground->inch;
    boxGetGeometry(box, &left, &top, &width, &height);
    int right = left + width, bottom = top + height;
    if (ink_in(ground->letters, left - inch / TOUCH, top - inch / ABOVE, right + inch / TOUCH,
               bottom + inch / ABOVE)) {
        return true;
    }
    return on_line(ground, left, right, bottom) ||
           between_words(ground, left, top, right, bottom) ||
           ink_in(ground->dots, left, bottom + 1, right, bottom + inch / 11) ||
           ink_in(ground->letters, left, bottom + 1, right, bottom + inch / 11);
}

static void paint(PIX *grey, PIX *mask)
{
    l_int32 none = 1;
    if (mask != NULL && pixZero(mask, &none) == 0 && !none) {
        PIX *wide = pixDilateBrick(NULL, mask, 5, 5);
        spans_whiten(grey, wide != NULL ? wide : mask);
        pixDestroy(&wide);
    }
}

/* Long rows of dots or dashes, taken out of the picture and of the dots. */
static void leaders_clean(PIX *grey, PIX *ink, int inch)
{
    PIX *low = shapes_small(ink, inch / DASH, inch / DOT);
    PIX *rows = low != NULL ? pixCopy(NULL, low) : NULL;
    if (rows != NULL) {
        spans_close(rows, inch / ROW_GAP, true);
        spans_open(rows, inch / ROW, true);
    }
    PIX *high = rows != NULL ? pixDilateBrick(NULL, rows, 3, inch / DOT) : NULL;
    if (high != NULL) {
        pixAnd(high, high, low);
        paint(grey, high);
        pixSubtract(ink, ink, high);
    }
    pixDestroy(&low);
    pixDestroy(&rows);
    pixDestroy(&high);
}

/* Columns of dots and of strokes no higher than a small letter, which are rules between cells,
 * taken out of the picture and of the dots. The points and dots of lines of text are further apart.
 */
static void columns_clean(PIX *grey, PIX *ink, int inch)
{
    enum { STROKE = 15, GAP = 20, COLUMN = 3 };
    PIX *low = shapes_small(ink, inch / DOT, inch / STROKE);
    PIX *columns = low != NULL ? pixDilateBrick(NULL, low, 5, 1) : NULL; /* they may lean */
    if (columns != NULL) {
        spans_close(columns, inch / GAP, false);
        spans_open(columns, inch / COLUMN, false);
        pixAnd(columns, columns, low);
        paint(grey, columns);
        pixSubtract(ink, ink, columns);
    }
    pixDestroy(&low);
    pixDestroy(&columns);
}

/* Leaves of the dots those that belong to no text. */
static void dots_choose(const Ground *ground, PIX *dust)
{
    BOXA *boxes = shapes_boxes(ground->dots);
    for (int i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
        BOX *box = boxaGetBox(boxes, i, L_CLONE);
        int left, top, width, height;
        boxGetGeometry(box, &left, &top, &width, &height);
        if (dot_belongs(ground, box)) {
            pixRasterop(dust, left, top, width, height, PIX_CLR, NULL, 0, 0);
        }
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
}

/* Leaves of the dots those that are all of their shape: small print that is pale breaks into dots,
   and its strokes are whole where what is paler counts as ink, too. */
static void print_leave(PIX *grey, PIX *dust, int inch)
{
    enum { PALE = 220 };
    PIX *pale = spans_ink(grey, PALE);
    PIX *dots = pale != NULL ? shapes_small(pale, inch / DOT, inch / DOT) : NULL;
    if (dots != NULL) {
        pixSubtract(pale, pale, dots);
        pixSubtract(dust, dust, pale);
    }
    pixDestroy(&pale);
    pixDestroy(&dots);
}

void dust_clean(PIX *grey, int inch)
{
    Ground ground = {.inch = inch};
    PIX *ink = spans_ink(grey, 190), *dust = NULL;
    if (ink != NULL) {
        leaders_clean(grey, ink, inch);
        columns_clean(grey, ink, inch);
        ground.dots = shapes_small(ink, inch / DOT, inch / DOT);
    }
    if (ground.dots != NULL) {
        ground.letters = pixSubtract(NULL, ink, ground.dots);
        dust = pixCopy(NULL, ground.dots);
    }
    if (dust != NULL && ground.letters != NULL) {
        dots_choose(&ground, dust);
        print_leave(grey, dust, inch);
        paint(grey, dust);
    }
    pixDestroy(&ink);
    pixDestroy(&dust);
    pixDestroy(&ground.dots);
    pixDestroy(&ground.letters);
}
