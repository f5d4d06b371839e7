/* rules.c: the lines of tables and boxes, away from a page: they are read as letters.

   A scanner that knows black and white alone breaks a grey hairline into dashes. No letter of text
   is as thin as they are, and as many do not stand in one row or column. */
#include "ocr/rules.h"

#include "ocr/shapes.h"
#include "ocr/spans.h"

/* What is ink; what is ink too where a rule is paler than letters are, and how dark these are. */
enum { INK = 190, PALE = 215, DARK = 150 };

typedef struct {
    PIX *ink;
    PIX *letters; /* what is as dark as letters, where rules paler than these are sought; else NULL
                   */
    int inch;
} Ground;

/* In parts of an inch: what is no thicker is a piece of a line, and no shorter; how far pieces may
   be apart, of lines that lie and that stand. */
enum { THIN = 50, SHORT = 100, GAP_LEVEL = 4, GAP_UPRIGHT = 5 };

/* What is long and thin one way: opened to that length, and not as thick as a bar. A rule may lean,
   so ink is spread across the rule first, never along it: that would join the letters of a word. */
PIX *rules_find(PIX *ink, int inch, int length, bool level)
{
    PIX *rules = level ? pixDilateBrick(NULL, ink, 1, 3) : pixDilateBrick(NULL, ink, 3, 1);
    if (rules != NULL) {
        spans_open(rules, length, level);
    }
    PIX *bars = rules != NULL ? pixCopy(NULL, rules) : NULL;
    if (bars == NULL) {
        pixDestroy(&rules);
        return NULL;
    }
    spans_open(bars, inch / 16 | 1, !level);
    pixSubtract(rules, rules, bars);
    pixDestroy(&bars);
    return rules;
}

/* The pieces of ink that may be left of lines, and what is longer than any stroke of a letter. */
static PIX *pieces_find(PIX *ink, int inch, bool level)
{
    PIX *pieces = rules_find(ink, inch, inch / 6, level);
    BOXA *boxes = pieces != NULL ? shapes_boxes(ink) : NULL;
    for (int i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
        l_int32 left, top, width, height;
        boxaGetBoxGeometry(boxes, i, &left, &top, &width, &height);
        int thick = level ? height : width, length = level ? width : height;
        /* The dot of an i is as long as it is thick. */
        if (thick * THIN <= inch && length * SHORT >= inch && length >= 2 * thick) {
            pixRasterop(pieces, left, top, width, height, PIX_SRC, ink, left, top);
        }
    }
    boxaDestroy(&boxes);
    return pieces;
}

/* Where pieces follow each other closely for so long that they are one line. */
static PIX *strips_find(PIX *pieces, int inch, bool level)
{
    enum { LEAN = 5 };
    PIX *strips =
        level ? pixDilateBrick(NULL, pieces, 1, LEAN) : pixDilateBrick(NULL, pieces, LEAN, 1);
    if (strips != NULL) {
        spans_close(strips, inch / (level ? GAP_LEVEL : GAP_UPRIGHT), level);
        spans_open(strips, inch, level);
    }
    return strips;
}

/* Lines of text that begin with an I, one below the other, make a column of pieces too, and the
 * hyphens of a long number a row; but such are all as long as each other. */
static bool strip_is_letters(PIX *pieces, BOX *strip, int inch, bool level)
{
    enum { FEW = 4 };
    PIX *part = pixClipRectangle(pieces, strip, NULL);
    BOXA *boxes = part != NULL ? shapes_boxes(part) : NULL;
    int count = boxes != NULL ? boxaGetCount(boxes) : 0, least = inch, most = 0;
    for (int i = 0; i < count; i++) {
        l_int32 width, height;
        boxaGetBoxGeometry(boxes, i, NULL, NULL, &width, &height);
        int length = level ? width : height;
        least = length < least ? length : least;
        most = length > most ? length : most;
    }
    boxaDestroy(&boxes);
    pixDestroy(&part);
    return most * 6 < inch && (count < FEW || (most - least) * THIN <= inch);
}

static void letters_leave(PIX *strips, PIX *pieces, int inch, bool level)
{
    BOXA *boxes = shapes_boxes(strips);
    for (int i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
        BOX *box = boxaGetBox(boxes, i, L_CLONE);
        l_int32 left, top, width, height;
        boxGetGeometry(box, &left, &top, &width, &height);
        if (strip_is_letters(pieces, box, inch, level)) {
            pixRasterop(strips, left, top, width, height, PIX_CLR, NULL, 0, 0);
        }
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
}

/* Makes white what the mask covers, but for letters that cross pale rules. */
static void mask_whiten(PIX *grey, PIX *mask, const Ground *ground)
{
    l_int32 none = 1;
    if (pixZero(mask, &none) != 0 || none) {
        return;
    }
    PIX *whole = ground->letters != NULL ? pixExpandReplicate(mask, 2) : pixClone(mask);
    if (whole != NULL && ground->letters != NULL) {
        pixSubtract(whole, whole, ground->letters);
    }
    if (whole != NULL) {
        spans_whiten(grey, whole);
    }
    pixDestroy(&whole);
}

/* Paints what stands in the strips: of those that lie all but strokes that cross them; of those
 * that stand the pieces alone, for a heading may run across. */
static void strips_paint(PIX *grey, const Ground *ground, PIX *strips, PIX *pieces, bool level)
{
    PIX *ink = ground->ink;
    int inch = ground->inch;
    PIX *wide = level ? pixDilateBrick(NULL, strips, 1, 3) : pixAnd(NULL, strips, pieces);
    PIX *across = level && wide != NULL ? pixCopy(NULL, ink) : NULL;
    if (across != NULL) {
        spans_open(across, inch / 25, false);
        pixSubtract(wide, wide, across);
    }
    if (wide != NULL) {
        PIX *around =
            level ? NULL : pixDilateBrick(NULL, wide, 3, 3); /* the grey along the edges */
        mask_whiten(grey, around != NULL ? around : wide, ground);
        pixSubtract(ink, ink, wide);
        pixDestroy(&around);
    }
    pixDestroy(&wide);
    pixDestroy(&across);
}

static void broken_clean(PIX *grey, const Ground *ground, bool level)
{
    int inch = ground->inch;
    PIX *pieces = pieces_find(ground->ink, inch, level);
    PIX *strips = pieces != NULL ? strips_find(pieces, inch, level) : NULL;
    l_int32 none = 1;
    if (strips != NULL && pixZero(strips, &none) == 0 && !none) {
        letters_leave(strips, pieces, inch, level);
        strips_paint(grey, ground, strips, pieces, level);
    }
    pixDestroy(&pieces);
    pixDestroy(&strips);
}

/* A rule between two cells of a head is as high as its three lines; no letter of a bill is. */
static void whole_clean(PIX *grey, const Ground *ground)
{
    int inch = ground->inch;
    for (int way = 0; way < 2; way++) {
        PIX *rules = rules_find(ground->ink, inch, way == 0 ? inch / 2 : inch / 3, way == 0);
        if (rules != NULL) {
            mask_whiten(grey, rules, ground);
        }
        pixDestroy(&rules);
    }
}

void rules_clean(PIX *grey, int inch)
{
    Ground ground = {.ink = spans_ink(grey, INK), .inch = inch};
    if (ground.ink != NULL) {
        whole_clean(grey, &ground);
    }
    pixDestroy(&ground.ink);
}

static void ground_clean(PIX *grey, const Ground *ground)
{
    whole_clean(grey, ground);
    broken_clean(grey, ground, true);
    broken_clean(grey, ground, false);
}

void rules_clean_all(PIX *grey, int inch)
{
    Ground ground = {.ink = spans_ink(grey, INK), .inch = inch};
    if (ground.ink != NULL) {
        ground_clean(grey, &ground);
    }
    pixDestroy(&ground.ink);
    PIX *ink = spans_ink(grey, PALE);
    ground = (Ground){.letters = spans_ink(grey, DARK), .inch = inch / 2};
    ground.ink = ink != NULL ? pixReduceRankBinaryCascade(ink, 1, 0, 0, 0) : NULL;
    if (ground.ink != NULL && ground.letters != NULL) {
        ground_clean(grey, &ground);
    }
    pixDestroy(&ink);
    pixDestroy(&ground.ink);
    pixDestroy(&ground.letters);
}
