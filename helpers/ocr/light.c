/* light.c: even light over a page: white paper, black ink, whatever shone on it. */
#include "ocr/light.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "ocr/rules.h"
#include "ocr/shapes.h"
#include "ocr/spans.h"

enum { WHITE = 255 };

/* Adds the light of a line of pixels to sums, a sum for each, in the order in which the bytes lie.
 */
static void line_add(const l_uint32 *line, int count, uint16_t *sums)
{
    const l_uint8 *bytes = (const l_uint8 *)line;
    for (int i = 0; i < count; i++) {
        sums[i] = (uint16_t)(sums[i] + bytes[i]);
    }
}

/* One line of the coarse picture, of the sums of so many lines. */
static void blocks_mean(const uint16_t *sums, int width, int step, int lines, l_uint32 *to)
{
    enum { SWAP = 3 }; /* pixels lie in words, the first one highest */
    for (int x = 0, at = 0; x < width; x += step, at++) {
        int count = x + step < width ? step : width - x;
        uint32_t sum = 0;
        for (int i = x; i < x + count; i++) {
            sum += sums[i ^ SWAP];
        }
        SET_DATA_BYTE(to, at, (l_uint8)(sum / (uint32_t)(count * lines)));
    }
}

/* The picture with one pixel for each block of `step` by `step`, at most 200. */
static PIX *blocks_shrink(PIX *grey, int step)
{
    int width = pixGetWidth(grey), height = pixGetHeight(grey), bytes = pixGetWpl(grey) * 4;
    PIX *small = pixCreate((width + step - 1) / step, (height + step - 1) / step, 8);
    uint16_t *sums = small != NULL ? malloc((size_t)bytes * sizeof *sums) : NULL;
    for (int top = 0; sums != NULL && top < height; top += step) {
        int lines = top + step < height ? step : height - top;
        memset(sums, 0, (size_t)bytes * sizeof *sums);
        for (int y = top; y < top + lines; y++) {
            line_add(pixGetData(grey) + (ptrdiff_t)y * pixGetWpl(grey), bytes, sums);
        }
        blocks_mean(sums, width, step, lines,
                    pixGetData(small) + (ptrdiff_t)(top / step) * pixGetWpl(small));
    }
    if (sums == NULL) {
        pixDestroy(&small);
    }
    free(sums);
    return small;
}

/* What the paper itself would look like: a coarse picture without ink, one pixel for `step`. What
   is narrower than `wide` is ink. */
static PIX *paper_coarse(PIX *grey, int step, int wide)
{
    int window = (wide / step) | 1;
    PIX *small = blocks_shrink(grey, step);
    PIX *closed = small != NULL ? pixCloseGray(small, window, window) : NULL;
    PIX *smooth = closed != NULL ? pixBlockconv(closed, window / 2, window / 2) : NULL;
    pixDestroy(&small);
    pixDestroy(&closed);
    return smooth;
}

enum { PARTS = 18 }; /* bits behind the point of a factor */

/* By what to multiply each light of the paper, so that it is white: dividing every pixel is slow.
 */
static void factors_make(int least, uint32_t *factors)
{
    for (int i = 0; i <= WHITE; i++) {
        factors[i] = ((WHITE + 10) << PARTS) / (uint32_t)(i < least ? least : i) + 1;
    }
}

/* No shadow on paper is as dark as this; a bar is. */
static int paper_least(PIX *coarse)
{
    l_uint32 bright = WHITE;
    pixGetRankValue(coarse, 1, 0.9F, &bright);
    int least = (int)bright * 2 / 5;
    return least < 16 ? 16 : least;
}

/* The light of a paper that is lit the same all over, as a scanner does; 0 where it is not. */
static int paper_same(PIX *coarse)
{
    enum { SAME = 8 };
    l_int32 least = 0, most = 0;
    bool known = pixGetExtremeValue(coarse, 4, L_SELECT_MIN, NULL, NULL, NULL, &least) == 0 &&
                 pixGetExtremeValue(coarse, 4, L_SELECT_MAX, NULL, NULL, NULL, &most) == 0;
    return known && least > 0 && most - least <= SAME ? (least + most) / 2 : 0;
}

static PIX *paper_lighten(PIX *grey, int light)
{
    PIX *even = pixCreateNoInit(pixGetWidth(grey), pixGetHeight(grey), 8);
    l_uint8 lighter[WHITE + 1];
    for (int i = 0; i <= WHITE; i++) {
        int value = i * (WHITE + 10) / light;
        lighter[i] = (l_uint8)(value > WHITE ? WHITE : value);
    }
    for (int y = 0; even != NULL && y < pixGetHeight(even); y++) {
        const uint32_t *from = pixGetData(grey) + (size_t)y * (size_t)pixGetWpl(grey);
        uint32_t *line = pixGetData(even) + (size_t)y * (size_t)pixGetWpl(even);
        for (int x = 0; x < pixGetWpl(even); x++) {
            l_uint32 four = from[x];
            line[x] = (l_uint32)lighter[four >> 24] << 24 |
                      (l_uint32)lighter[four >> 16 & 0xFF] << 16 |
                      (l_uint32)lighter[four >> 8 & 0xFF] << 8 | lighter[four & 0xFF];
        }
    }
    return even;
}

/* Where a pixel lies between two of a coarse line, in sixteenths. */
typedef struct {
    int at, part;
} Between;

static Between between(int pixel, int size, int coarse_size)
{
    int sixteenths = (int)(16.0F * (float)coarse_size / (float)size * (float)pixel);
    Between found = {sixteenths >> 4, sixteenths & 15};
    return found.at + 1 < coarse_size ? found : (Between){coarse_size - 1, 0};
}

/* A line of the coarse picture as it is between two of its lines, in sixteenths of light; the last
 * one twice. */
static void coarse_line(PIX *coarse, Between y, int *light)
{
    int width = pixGetWidth(coarse), words = pixGetWpl(coarse);
    const l_uint32 *upper = pixGetData(coarse) + (ptrdiff_t)y.at * words;
    const l_uint32 *lower = y.part > 0 ? upper + words : upper;
    for (int x = 0; x < width; x++) {
        light[x] = GET_DATA_BYTE(upper, x) * (16 - y.part) + GET_DATA_BYTE(lower, x) * y.part;
    }
    light[width] = light[width - 1];
}

static void line_lighten(l_uint32 *line, int width, const Between *columns, const int *light,
                         const uint32_t *factors)
{
    for (int x = 0; x < width; x++) {
        const int *near = light + columns[x].at;
        int paper = (near[0] * (16 - columns[x].part) + near[1] * columns[x].part + 128) >> 8;
        uint32_t value = GET_DATA_BYTE(line, x) * factors[paper] >> PARTS;
        SET_DATA_BYTE(line, x, (l_uint8)(value > WHITE ? WHITE : value));
    }
}

/* Divides the picture by its paper, where that is not darker than `least`. */
static bool paper_divide(PIX *even, PIX *coarse, int least)
{
    int width = pixGetWidth(even), height = pixGetHeight(even), coarse_width = pixGetWidth(coarse);
    Between *columns = malloc((size_t)width * sizeof *columns);
    int *light = malloc(((size_t)coarse_width + 1) * sizeof *light);
    uint32_t factors[WHITE + 1];
    factors_make(least, factors);
    bool good = columns != NULL && light != NULL;
    for (int x = 0; good && x < width; x++) {
        columns[x] = between(x, width, coarse_width);
    }
    for (int y = 0; good && y < height; y++) {
        coarse_line(coarse, between(y, height, pixGetHeight(coarse)), light);
        line_lighten(pixGetData(even) + (ptrdiff_t)y * pixGetWpl(even), width, columns, light,
                     factors);
    }
    free(columns);
    free(light);
    return good;
}

static int coarse_step(int inch)
{
    return inch >= 100 ? inch / 36 : 2;
}

PIX *light_even(PIX *grey, int inch)
{
    /* Ink, and bars up to half an inch high, are closed; a shadow is wider. */
    PIX *coarse = paper_coarse(grey, coarse_step(inch), inch / 2);
    int same = coarse != NULL ? paper_same(coarse) : 0;
    if (same > 0) {
        pixDestroy(&coarse);
        return paper_lighten(grey, same);
    }
    PIX *even = pixCopy(NULL, grey);
    if (even != NULL && (coarse == NULL || !paper_divide(even, coarse, paper_least(coarse)))) {
        pixDestroy(&even);
    }
    pixDestroy(&coarse);
    return even;
}

/* Whether a hundredth of the paper is shaded, as every other row of a table may be. */
static bool paper_is_shaded(PIX *coarse)
{
    enum { SHADE_LEAST = 195, SHADE_MOST = 254, PART = 100 };
    NUMA *counts = pixGetGrayHistogram(coarse, 1);
    l_float32 shaded = 0, all = (l_float32)pixGetWidth(coarse) * (l_float32)pixGetHeight(coarse);
    for (int i = SHADE_LEAST; counts != NULL && i <= SHADE_MOST; i++) {
        l_float32 count = 0;
        numaGetFValue(counts, i, &count);
        shaded += count;
    }
    numaDestroy(&counts);
    return shaded * PART > all;
}

void light_unshade(PIX *grey, int inch)
{
    enum { LEAST = 190 };
    PIX *coarse = paper_coarse(grey, coarse_step(inch), inch / 9);
    if (coarse != NULL && paper_is_shaded(coarse)) {
        paper_divide(grey, coarse, LEAST);
    }
    pixDestroy(&coarse);
}

/* Turns what is dark within a box to white, and white to black, as far as the bar is dark. */
static void bar_turn(PIX *grey, PIX *mask, BOX *box, int bar)
{
    int left, top, width, height;
    boxGetGeometry(box, &left, &top, &width, &height);
    for (int y = top; y < top + height; y++) {
        uint32_t *line = pixGetData(grey) + (size_t)y * (size_t)pixGetWpl(grey);
        const uint32_t *in = pixGetData(mask) + (size_t)y * (size_t)pixGetWpl(mask);
        for (int x = left; x < left + width; x++) {
            if (GET_DATA_BIT(in, x)) {
                int value = (WHITE - GET_DATA_BYTE(line, x)) * WHITE / (WHITE - bar);
                SET_DATA_BYTE(line, x, (l_uint8)(value > WHITE ? WHITE : value));
            }
        }
    }
}

/* The letters that stand in dark places: holes no higher than letters are, however long the word.
 */
static PIX *letters_filled(PIX *dark, int inch)
{
    PIX *holes = pixHolesByFilling(dark, 4);
    PIX *letters = holes != NULL ? shapes_small(holes, inch * 4, inch * 2 / 5) : NULL;
    PIX *filled = letters != NULL ? pixOr(NULL, dark, letters) : NULL;
    pixDestroy(&holes);
    pixDestroy(&letters);
    return filled;
}

/* Where a bar is broken between two of its parts: its letters are so close or bold there that
   little is dark all through. What is a letter's stroke wide is filled, and what is then as high as
   a bar is some of it; the paper between two bars is not. */
static PIX *bars_mend(PIX *bars, PIX *small, int unit)
{
    PIX *dense = pixCloseSafeBrick(NULL, small, unit, unit);
    PIX *high = dense != NULL ? pixOpenBrick(NULL, dense, 1, unit * 5 / 2) : NULL;
    PIX *mended = high != NULL ? pixCloseSafeBrick(NULL, bars, unit * 14, 1) : NULL;
    if (mended != NULL) {
        pixAnd(mended, mended, high);
        pixOr(mended, mended, bars);
    }
    pixDestroy(&dense);
    pixDestroy(&high);
    return mended;
}

/* The bars of a page: what is dark all along above or below its letters, with the letters. Each
   keeps its own outline, so that what stands close by is no part of it. */
static PIX *bars_find(PIX *grey, int inch)
{
    enum { REDUCTION = 2 };
    int small_inch = inch / REDUCTION, unit = small_inch / 25 + 1; /* a twenty-fifth of an inch */
    PIX *ink = spans_ink(grey, 170);
    PIX *small = ink != NULL ? pixReduceRankBinaryCascade(ink, 3, 0, 0, 0) : NULL;
    PIX *solid = small != NULL ? pixOpenBrick(NULL, small, unit * 10, unit / 2 + 1) : NULL;
    PIX *whole = NULL;
    l_int32 none = 1;
    if (solid != NULL && pixZero(solid, &none) == 0 && !none) {
        PIX *thick = pixOpenBrick(NULL, small, unit / 2, unit / 2); /* rules join no bars */
        /* A "g" that reaches nearly to the edge of its bar is open to the paper below. */
        PIX *sealed = thick != NULL ? pixCloseSafeBrick(NULL, thick, unit, 1) : NULL;
        PIX *filled = sealed != NULL ? letters_filled(sealed, small_inch) : NULL;
        PIX *level = filled != NULL ? pixCloseSafeBrick(NULL, filled, unit * 5, 1) : NULL;
        PIX *bars = level != NULL ? pixSeedfillBinary(NULL, solid, level, 4) : NULL;
        PIX *wide = bars != NULL ? pixOpenBrick(NULL, bars, unit * 8, unit * 2) : NULL;
        PIX *mended = wide != NULL ? bars_mend(wide, small, unit) : NULL;
        whole = mended != NULL ? pixExpandReplicate(mended, REDUCTION) : NULL;
        pixDestroy(&mended);
        pixDestroy(&thick);
        pixDestroy(&sealed);
        pixDestroy(&filled);
        pixDestroy(&level);
        pixDestroy(&bars);
        pixDestroy(&wide);
    }
    pixDestroy(&ink);
    pixDestroy(&small);
    pixDestroy(&solid);
    return whole;
}

/* White lines between the cells of a bar are black ones now. They are nearly as high as the bar, or
 * half as high as one of two rows; a letter is not. */
static void cells_join(PIX *grey, PIX *mask, BOX *box, int inch)
{
    l_int32 left, top, height;
    boxGetGeometry(box, &left, &top, NULL, &height);
    PIX *part = pixClipRectangle(grey, box, NULL), *in = pixClipRectangle(mask, box, NULL);
    PIX *ink = part != NULL ? spans_ink(part, 190) : NULL;
    PIX *dark = ink != NULL && in != NULL ? pixAnd(NULL, ink, in) : NULL;
    int length = height * 9 / 20 > inch / 6 ? height * 9 / 20 : inch / 6;
    PIX *rules = dark != NULL ? rules_find(dark, inch, length, false) : NULL;
    if (rules != NULL) {
        pixPaintThroughMask(grey, rules, left, top, WHITE);
    }
    pixDestroy(&part);
    pixDestroy(&in);
    pixDestroy(&ink);
    pixDestroy(&dark);
    pixDestroy(&rules);
}

/* The edge of a bar is neither dark nor light, and would be left as a rule around its letters. */
static void edge_whiten(PIX *grey, PIX *mask, BOX *box)
{
    enum { WITHIN = 2, BEYOND = 3 };
    BOX *around = boxAdjustSides(NULL, box, -BEYOND, BEYOND, -BEYOND, BEYOND);
    BOX *here =
        around != NULL ? boxClipToRectangle(around, pixGetWidth(grey), pixGetHeight(grey)) : NULL;
    PIX *bar = here != NULL ? pixClipRectangle(mask, here, NULL) : NULL;
    PIX *edge = bar != NULL ? pixDilateBrick(NULL, bar, 2 * BEYOND + 1, 2 * BEYOND + 1) : NULL;
    PIX *core = edge != NULL ? pixErodeBrick(NULL, bar, 2 * WITHIN + 1, 2 * WITHIN + 1) : NULL;
    if (core != NULL) {
        pixSubtract(edge, edge, core);
        pixPaintThroughMask(grey, edge, here->x, here->y, WHITE);
    }
    pixDestroy(&bar);
    pixDestroy(&edge);
    pixDestroy(&core);
    boxDestroy(&around);
    boxDestroy(&here);
}

void light_unbar(PIX *grey, int inch)
{
    PIX *bars = bars_find(grey, inch);
    if (bars == NULL) {
        return;
    }
    PIX *mask = pixCreate(pixGetWidth(grey), pixGetHeight(grey), 1);
    BOXA *boxes = shapes_boxes(bars);
    if (mask != NULL) {
        pixRasterop(mask, 0, 0, pixGetWidth(bars), pixGetHeight(bars), PIX_SRC, bars, 0, 0);
    }
    for (int i = 0; mask != NULL && boxes != NULL && i < boxaGetCount(boxes); i++) {
        BOX *box = boxaGetBox(boxes, i, L_CLONE);
        BOX *inside = boxClipToRectangle(box, pixGetWidth(grey), pixGetHeight(grey));
        PIX *part = inside != NULL ? pixClipRectangle(grey, inside, NULL) : NULL;
        l_uint32 bar = WHITE;
        if (part != NULL && pixGetRankValue(part, 4, 0.4F, &bar) == 0 && bar < 200) {
            bar_turn(grey, mask, inside, (int)bar);
            cells_join(grey, mask, inside, inch);
            edge_whiten(grey, mask, inside);
        }
        pixDestroy(&part);
        boxDestroy(&inside);
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
    pixDestroy(&mask);
    pixDestroy(&bars);
}

/* Whether no pixel beside this one is darker: it is in the middle of a stroke. */
static bool is_middle(const l_uint32 *line, int words, int x, int light)
{
    return light <= GET_DATA_BYTE(line, x - 1) && light <= GET_DATA_BYTE(line, x + 1) &&
           light <= GET_DATA_BYTE(line - words, x) && light <= GET_DATA_BYTE(line + words, x);
}

bool light_print_is_pale(PIX *grey)
{
    enum { PALE = 120, PAPER = 200, LINES = 3, PART = 100 };
    int words = pixGetWpl(grey), pale = 0, all = 0;
    for (int y = 1; y + 1 < pixGetHeight(grey); y += LINES) {
        const l_uint32 *line = pixGetData(grey) + (ptrdiff_t)y * words;
        for (int x = 1; x + 1 < pixGetWidth(grey); x++) {
            int light = GET_DATA_BYTE(line, x);
            if (light < PAPER && is_middle(line, words, x, light)) {
                pale += light >= PALE;
                all++;
            }
        }
    }
    return pale * PART > all;
}

void light_trim(PIX *grey, int inch)
{
    enum { REDUCTION = 4 };
    int thick = inch / REDUCTION / 40 + 2;
    PIX *ink = spans_ink(grey, 150);
    PIX *small = ink != NULL ? pixReduceRankBinaryCascade(ink, 2, 2, 0, 0) : NULL;
    PIX *solid = small != NULL ? pixOpenBrick(NULL, small, thick, thick) : NULL;
    PIX *inner = solid != NULL ? pixRemoveBorderConnComps(solid, 8) : NULL;
    PIX *outer = inner != NULL ? pixSubtract(NULL, solid, inner) : NULL;
    PIX *wide = outer != NULL ? pixDilateBrick(NULL, outer, 5, 5) : NULL;
    PIX *whole = wide != NULL ? pixExpandReplicate(wide, REDUCTION) : NULL;
    if (whole != NULL) {
        spans_whiten(grey, whole);
    }
    pixDestroy(&ink);
    pixDestroy(&small);
    pixDestroy(&solid);
    pixDestroy(&inner);
    pixDestroy(&outer);
    pixDestroy(&wide);
    pixDestroy(&whole);
}
