/* straight.c: a picture of a page to the page itself: flat, level and evenly lit. */
#include "ocr/straight.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "ocr/drawings.h"
#include "ocr/dust.h"
#include "ocr/light.h"
#include "ocr/rules.h"
#include "ocr/shapes.h"
#include "ocr/spans.h"
#include "ocr/warp.h"

/* Pixels of an inch: to look at the page, and to read it. */
enum { LOOK = 150, READ_LEAST = 260, READ_MOST = 400, READ_WISHED = 300 };
/* With fewer, which a telephone's picture of five megapixels has, a 3 may look like an 8. */
enum { SMALL = 190 };
enum { INK = 150 };

/* How far two boxes are apart across and down; 0 where they share a place. */
static void boxes_apart(const int *a, const int *b, int *across, int *down)
{
    *across = b[0] > a[0] ? b[0] - (a[0] + a[2]) : a[0] - (b[0] + b[2]);
    *down = b[1] > a[1] ? b[1] - (a[1] + a[3]) : a[1] - (b[1] + b[3]);
    *across = *across < 0 ? 0 : *across;
    *down = *down < 0 ? 0 : *down;
}

/* Whether the nearest neighbour of a letter stands beside it (1) or above or below (-1). */
static int letter_beside(const int (*letters)[4], int count, int at)
{
    int best = LOOK, beside = 0;
    for (int i = 0; i < count; i++) {
        int across, down;
        boxes_apart(letters[at], letters[i], &across, &down);
        if (i != at && across + down < best && (across == 0) != (down == 0)) {
            best = across + down;
            beside = down == 0 ? 1 : -1;
        }
    }
    return beside;
}

/* The boxes of what may be letters, `most` of them at most. */
static int letters_get(PIX *ink, int (*letters)[4], int most)
{
    BOXA *boxes = shapes_boxes(ink);
    int count = 0, all = boxes != NULL ? boxaGetCount(boxes) : 0;
    for (int i = 0; i < all && count < most; i++) {
        int *at = letters[count];
        boxaGetBoxGeometry(boxes, i, &at[0], &at[1], &at[2], &at[3]);
        int small = at[2] < at[3] ? at[2] : at[3], large = at[2] < at[3] ? at[3] : at[2];
        count += large >= LOOK / 25 && large <= LOOK / 4 && small >= LOOK / 75;
    }
    boxaDestroy(&boxes);
    return count;
}

/* Whether the lines of text run up and down: letters stand closer along a line than across. */
static bool page_lies(PIX *look)
{
    enum { LETTERS_MOST = 2000 };
    int(*letters)[4] = malloc((LETTERS_MOST + 1) * sizeof *letters);
    PIX *bare = pixCopy(NULL, look);
    int balance = 0;
    if (bare != NULL && letters != NULL) {
        rules_clean(bare, LOOK);
        PIX *ink = spans_ink(bare, INK);
        int count = ink != NULL ? letters_get(ink, letters, LETTERS_MOST) : 0;
        for (int i = 0; i < count; i++) {
            balance += letter_beside((const int(*)[4])letters, count, i);
        }
        pixDestroy(&ink);
    }
    pixDestroy(&bare);
    free(letters);
    return balance < 0;
}

static float page_slope(PIX *look)
{
    PIX *ink = spans_ink(look, INK);
    float angle = 0, sure = 0;
    /* No bar of that name is in the way: below it, leptonica says, the angle means nothing. */
    if (ink == NULL || pixFindSkew(ink, &angle, &sure) != 0 || sure < 2.0F) {
        angle = 0;
    }
    pixDestroy(&ink);
    float slope = -tanf(angle * 3.14159265F / 180);
    return fabsf(slope) < 0.0015F ? 0 : slope; /* less than a hair over the width of a page */
}

/* Bends. */

enum { SHIFT_MOST = 6 };

/* How much ink each line of pixels has within one strip of the page. */
static void strip_profile(PIX *look, int column, float *profile)
{
    int width = pixGetWidth(look), height = pixGetHeight(look);
    int left = width * column / BEND_COLUMNS, right = width * (column + 1) / BEND_COLUMNS;
    for (int y = 0; y < height; y++) {
        const l_uint32 *line = pixGetData(look) + (ptrdiff_t)y * pixGetWpl(look);
        int sum = 0;
        for (int x = left; x < right; x++) {
            sum += 255 - GET_DATA_BYTE(line, x);
        }
        profile[y] = sqrtf((float)sum);
    }
}

/* How well two profiles agree between two lines when the second one is shifted; -1 to 1. */
static float profiles_agree(const float *a, const float *b, int from, int to, int shift)
{
    float sum_a = 0, sum_b = 0, square_a = 0, square_b = 0, both = 0;
    float count = (float)(to - from);
    for (int y = from; y < to; y++) {
        float p = a[y], q = b[y + shift];
        sum_a += p;
        sum_b += q;
        square_a += p * p;
        square_b += q * q;
        both += p * q;
    }
    float spread = (square_a - sum_a * sum_a / count) * (square_b - sum_b * sum_b / count);
    return spread > 1 ? (both - sum_a * sum_b / count) / sqrtf(spread) : 0;
}

/* By how many pixels the second strip lies lower than the first; *ret_weight tells how sure. */
static float strips_shift(const float *a, const float *b, int from, int to, float *ret_weight)
{
    float agree[2 * SHIFT_MOST + 1];
    int best = 0;
    for (int i = 0; i <= 2 * SHIFT_MOST; i++) {
        agree[i] = profiles_agree(a, b, from, to, i - SHIFT_MOST);
        best = agree[i] > agree[best] ? i : best;
    }
    *ret_weight = agree[best] > 0.5F ? agree[best] : 0;
    if (best == 0 || best == 2 * SHIFT_MOST) {
        *ret_weight = 0;
        return 0;
    }
    float fall = agree[best - 1] + agree[best + 1] - 2 * agree[best];
    float part = fall < -1e-6F ? (agree[best - 1] - agree[best + 1]) / (2 * fall) : 0;
    return (float)(best - SHIFT_MOST) + part;
}

typedef struct {
    float shift[BEND_ROWS][BEND_COLUMNS - 1], weight[BEND_ROWS][BEND_COLUMNS - 1];
} Steps;

static bool steps_measure(PIX *look, Steps *steps)
{
    int height = pixGetHeight(look), band = height / BEND_ROWS;
    float *profiles = malloc((size_t)height * BEND_COLUMNS * sizeof *profiles);
    if (profiles == NULL || band < 4 * SHIFT_MOST) {
        free(profiles);
        return false;
    }
    for (int i = 0; i < BEND_COLUMNS; i++) {
        strip_profile(look, i, profiles + (ptrdiff_t)i * height);
    }
    for (int row = 0; row < BEND_ROWS; row++) {
        /* Bands overlap by half, so that each has lines enough. */
        int from = row * band - band / 2, to = (row + 1) * band + band / 2;
        from = from < SHIFT_MOST ? SHIFT_MOST : from;
        to = to > height - SHIFT_MOST ? height - SHIFT_MOST : to;
        for (int i = 0; i + 1 < BEND_COLUMNS; i++) {
            const float *a = profiles + (ptrdiff_t)i * height;
            steps->shift[row][i] = strips_shift(a, a + height, from, to, &steps->weight[row][i]);
        }
    }
    free(profiles);
    return true;
}

/* What a step is by itself and its neighbours; where nothing is known, none. */
static float step_smooth(const Steps *steps, int row, int column)
{
    float sum = 0, weights = 0.3F;
    for (int y = row - 2; y <= row + 2; y++) {
        for (int x = column - 1; x <= column + 1; x++) {
            if (y < 0 || y >= BEND_ROWS || x < 0 || x >= BEND_COLUMNS - 1) {
                continue;
            }
            float near = 1.0F / (float)((1 + abs(y - row)) * (1 + 2 * abs(x - column)));
            sum += near * steps->weight[y][x] * steps->shift[y][x];
            weights += near * steps->weight[y][x];
        }
    }
    return sum / weights;
}

static Bend page_bend(PIX *look)
{
    Steps steps;
    Bend bend = {0};
    float most = 0;
    if (!steps_measure(look, &steps)) {
        return bend;
    }
    for (int row = 0; row < BEND_ROWS; row++) {
        int middle = BEND_COLUMNS / 2;
        for (int i = middle; i + 1 < BEND_COLUMNS; i++) {
            bend.shift[row][i + 1] = bend.shift[row][i] + step_smooth(&steps, row, i) / LOOK;
            most = fmaxf(most, fabsf(bend.shift[row][i + 1]));
        }
        for (int i = middle; i > 0; i--) {
            bend.shift[row][i - 1] = bend.shift[row][i] - step_smooth(&steps, row, i - 1) / LOOK;
            most = fmaxf(most, fabsf(bend.shift[row][i - 1]));
        }
    }
    return most > 0.012F ? bend : (Bend){0};
}

/* Pages. */

static PIX *page_look(const Warp *warp, PIX *grey)
{
    PIX *page = warp_page(warp, grey, LOOK);
    PIX *even = page != NULL ? light_even(page, LOOK) : NULL;
    pixDestroy(&page);
    return even;
}

/* A page of letter paper, where nothing else is known. */
static float inch_guess(const Quad *quad)
{
    Warp warp = warp_make(quad, 1);
    return fmaxf(warp.width, warp.height) / 11;
}

static bool warp_find(PIX *grey, const Quad *quad, float inch, Warp *warp)
{
    *warp = warp_make(quad, inch);
    PIX *look = page_look(warp, grey);
    if (look == NULL) {
        return false;
    }
    if (page_lies(look)) {
        Quad turned = quad_turn(quad);
        *warp = warp_make(&turned, inch);
        pixDestroy(&look);
        look = page_look(warp, grey);
    }
    if (look != NULL) {
        warp->slope = page_slope(look);
    }
    if (look != NULL && warp->slope != 0) {
        pixDestroy(&look);
        look = page_look(warp, grey);
    }
    if (look != NULL) {
        warp->bend = page_bend(look);
    }
    bool found = look != NULL;
    pixDestroy(&look);
    return found;
}

static bool straight_ink(Straight *page)
{
    page->ink = pixCopy(NULL, page->grey);
    if (page->ink == NULL) {
        return false;
    }
    light_unbar(page->ink, page->inch);
    light_unshade(page->ink, page->inch);
    rules_clean_all(page->ink, page->inch);
    drawings_clean(page->ink, page->inch);
    dust_clean(page->ink, page->inch);
    return true;
}

/* At how many dots an inch a page is read that has `given`: a picture of few dots is not blown up
   to a whole page, whose letters would be no clearer. */
static int inch_read(float given)
{
    enum { TIMES_MOST = 6 };
    if (given >= READ_LEAST && given <= READ_MOST) {
        return (int)given;
    }
    return (int)fmaxf(1, fminf(READ_WISHED, given * TIMES_MOST));
}

bool straight_make(PIX *grey, int inch, bool loose, Straight *ret)
{
    float width = (float)pixGetWidth(grey), height = (float)pixGetHeight(grey);
    Quad quad = {
        {{0, 0}, {width, 0}, {width, height}, {0, height}}
    };
    Quad found;
    Warp warp;
    *ret = (Straight){0};
    if (loose && sheet_edges_find(grey, &found)) {
        quad = found;
        inch = 0;
    }
    float given = inch > 0 ? (float)inch : inch_guess(&quad);
    if (!warp_find(grey, &quad, given, &warp)) {
        return false;
    }
    ret->moved = !warp_is_plain(&warp, grey, given);
    ret->small = given < SMALL;
    ret->inch = inch_read(given);
    PIX *page = warp_page(&warp, grey, (float)ret->inch);
    ret->grey = page != NULL ? light_even(page, ret->inch) : NULL;
    pixDestroy(&page);
    if (loose && ret->grey != NULL) {
        light_trim(ret->grey, ret->inch);
    }
    return ret->grey != NULL && straight_ink(ret);
}

bool straight_overturn(Straight *page)
{
    /* Points stand on the line: on a page that stands on its head they were taken for dust. */
    PIX *grey = pixRotate180(NULL, page->grey);
    straight_end(page);
    page->grey = grey;
    page->overturned = !page->overturned;
    return grey != NULL && straight_ink(page);
}

void straight_end(Straight *page)
{
    pixDestroy(&page->grey);
    pixDestroy(&page->ink);
}
