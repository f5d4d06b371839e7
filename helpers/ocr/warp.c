/* warp.c: where each spot of the straight page lies in the picture. */
#include "ocr/warp.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

enum { WHITE = 255 };

static float spots_apart(Spot a, Spot b)
{
    return hypotf(a.x - b.x, a.y - b.y);
}

/* The perspective that takes the corners of the unit square to those of the quad, after Heckbert,
 * Fundamentals of Texture Mapping (1989). */
static void perspective_make(const Quad *quad, float *row)
{
    const Spot *c = quad->corner;
    float dx1 = c[1].x - c[2].x, dx2 = c[3].x - c[2].x;
    float dy1 = c[1].y - c[2].y, dy2 = c[3].y - c[2].y;
    float sx = c[0].x - c[1].x + c[2].x - c[3].x, sy = c[0].y - c[1].y + c[2].y - c[3].y;
    float cross = dx1 * dy2 - dy1 * dx2;
    float g = (sx * dy2 - sy * dx2) / cross, h = (dx1 * sy - dy1 * sx) / cross;
    row[0] = c[1].x - c[0].x + g * c[1].x;
    row[1] = c[3].x - c[0].x + h * c[3].x;
    row[2] = c[0].x;
    row[3] = c[1].y - c[0].y + g * c[1].y;
    row[4] = c[3].y - c[0].y + h * c[3].y;
    row[5] = c[0].y;
    row[6] = g;
    row[7] = h;
}

Warp warp_make(const Quad *quad, float inch)
{
    const Spot *c = quad->corner;
    Warp warp = {.width = (spots_apart(c[0], c[1]) + spots_apart(c[3], c[2])) / 2 / inch,
                 .height = (spots_apart(c[0], c[3]) + spots_apart(c[1], c[2])) / 2 / inch};
    perspective_make(quad, warp.row);
    return warp;
}

Quad quad_turn(const Quad *quad)
{
    /* What was the left lower corner is now the left upper one. */
    return (Quad){
        {quad->corner[3], quad->corner[0], quad->corner[1], quad->corner[2]}
    };
}

static bool bend_is_flat(const Bend *bend)
{
    bool flat = true;
    for (int i = 0; i < BEND_ROWS * BEND_COLUMNS; i++) {
        flat = flat && fabsf(bend->shift[i / BEND_COLUMNS][i % BEND_COLUMNS]) < 1e-5F;
    }
    return flat;
}

bool warp_is_plain(const Warp *warp, PIX *grey, float inch)
{
    float width = (float)pixGetWidth(grey) / inch, height = (float)pixGetHeight(grey) / inch;
    return warp->slope == 0 && bend_is_flat(&warp->bend) && fabsf(warp->row[0]) > 1 &&
           fabsf(warp->width - width) < 0.01F && fabsf(warp->height - height) < 0.01F &&
           warp->row[2] == 0 && warp->row[5] == 0;
}

static float clampf(float value, float least, float most)
{
    return value < least ? least : value > most ? most : value;
}

/* The shifts along one line of the page, at the middles of the columns. */
static void bend_row(const Bend *bend, float down, float *shifts)
{
    float at = clampf(down * BEND_ROWS - 0.5F, 0, BEND_ROWS - 1.001F);
    int row = (int)at;
    float part = at - (float)row;
    for (int i = 0; i < BEND_COLUMNS; i++) {
        shifts[i] = bend->shift[row][i] * (1 - part) + bend->shift[row + 1][i] * part;
    }
}

static float bend_at(const float *shifts, float across)
{
    float at = clampf(across * BEND_COLUMNS - 0.5F, 0, BEND_COLUMNS - 1.001F);
    int column = (int)at;
    float part = at - (float)column;
    return shifts[column] * (1 - part) + shifts[column + 1] * part;
}

/* A line of the page, and how each of its columns is shifted there. */
typedef struct {
    const Warp *warp;
    float inch, down;
    bool flat;
    float shifts[BEND_COLUMNS];
} Line;

static Line line_make(const Warp *warp, float inch, int y)
{
    Line line = {.warp = warp,
                 .inch = inch,
                 .down = ((float)y + 0.5F) / inch,
                 .flat = bend_is_flat(&warp->bend)};
    if (!line.flat) {
        bend_row(&warp->bend, line.down / warp->height, line.shifts);
    }
    return line;
}

/* In 65,536ths; what is far beyond any picture, or no number, is as good as beyond. */
static int64_t fixed(float pixels)
{
    const float far = 1e6F;
    return (int64_t)((double)fmaxf(fminf(pixels, far), -far) * 65536);
}

/* The spot of the picture, in 65,536ths of a pixel, where a spot of the line comes from. */
static void spot_find(const Line *line, int x, int64_t *ret)
{
    const Warp *warp = line->warp;
    const float *m = warp->row;
    float across = ((float)x + 0.5F) / line->inch;
    float u = (across - warp->slope * (line->down - warp->height / 2)) / warp->width;
    float shift = line->flat ? 0 : bend_at(line->shifts, u);
    float v = (line->down + warp->slope * (across - warp->width / 2) + shift) / warp->height;
    float depth = m[6] * u + m[7] * v + 1;
    ret[0] = fixed((m[0] * u + m[1] * v + m[2]) / depth - 0.5F);
    ret[1] = fixed((m[3] * u + m[4] * v + m[5]) / depth - 0.5F);
}

/* How far along its line a spot of the page lies in the picture: from, and up to but not with. */
typedef struct {
    int from, to;
} Stretch;

/* Narrows the stretch to where `first` + x * `step` is within the picture, from 0 up to `end`. */
static void stretch_narrow(Stretch *stretch, int64_t first, int64_t step, int64_t end)
{
    while (stretch->from < stretch->to &&
           (first + stretch->from * step < 0 || first + stretch->from * step >= end)) {
        stretch->from++;
    }
    while (stretch->from < stretch->to &&
           (first + (stretch->to - 1) * step < 0 || first + (stretch->to - 1) * step >= end)) {
        stretch->to--;
    }
}

/* The bytes of two pixels side by side and of the two below them. */
static uint32_t four_at(const l_uint8 *upper, const l_uint8 *lower)
{
    return upper[0] | (uint32_t)upper[1] << 8 | (uint32_t)lower[0] << 16 | (uint32_t)lower[1] << 24;
}

/* A part of a line of the page, so short that its spots follow each other evenly: in whole numbers
 * that is many times as fast as each for itself. What is beyond the picture stays as it is. Both
 * columns of the four pixels around a spot are reckoned with at once. */
static void stretch_draw(const Line *line, PIX *plain, Stretch in, l_uint32 *to)
{
    enum { COLUMN = 0x00FF00FF };
    const l_uint8 *bytes = (const l_uint8 *)pixGetData(plain);
    int wide = pixGetWpl(plain) * 4, count = in.to - in.from;
    int64_t first[2], last[2];
    spot_find(line, in.from, first);
    spot_find(line, in.to, last);
    int64_t step_x = (last[0] - first[0]) / count, step_y = (last[1] - first[1]) / count;
    first[0] -= in.from * step_x;
    first[1] -= in.from * step_y;
    stretch_narrow(&in, first[0], step_x, (int64_t)(pixGetWidth(plain) - 1) << 16);
    stretch_narrow(&in, first[1], step_y, (int64_t)(pixGetHeight(plain) - 1) << 16);
    int64_t at_x = first[0] + in.from * step_x, at_y = first[1] + in.from * step_y;
    for (int x = in.from; x < in.to; x++, at_x += step_x, at_y += step_y) {
        uint32_t part = at_x >> 8 & 0xFF, low = at_y >> 8 & 0xFF;
        const l_uint8 *upper = bytes + (at_y >> 16) * wide + (at_x >> 16);
        uint32_t four = four_at(upper, upper + wide);
        uint32_t both = (four & COLUMN) * (256 - part) + (four >> 8 & COLUMN) * part;
        uint32_t light = (both & 0xFFFF) * (256 - low) + (both >> 16) * low;
        SET_DATA_BYTE(to, x, (l_uint8)(light >> 16));
    }
}

/* Where the page is bent, or a side of it is nearer than the other, a line is even in short parts.
 */
static void line_draw(const Line *line, PIX *plain, int width, int length, l_uint32 *to)
{
    for (int x = 0; x < width; x += length) {
        Stretch part = {x, x + length < width ? x + length : width};
        stretch_draw(line, plain, part, to);
    }
}

PIX *warp_page(const Warp *warp, PIX *grey, float inch)
{
    enum { SHORT = 16 };
    bool even = bend_is_flat(&warp->bend) && fabsf(warp->row[6]) + fabsf(warp->row[7]) < 1e-7F;
    int width = (int)(warp->width * inch + 0.5F), height = (int)(warp->height * inch + 0.5F);
    PIX *page = width >= 8 && height >= 8 ? pixCreateNoInit(width, height, 8) : NULL;
    PIX *plain = page != NULL ? pixEndianByteSwapNew(grey) : NULL; /* in the order of its pixels */
    for (int y = 0; plain != NULL && y < height; y++) {
        Line line = line_make(warp, inch, y);
        l_uint32 *to = pixGetData(page) + (ptrdiff_t)y * pixGetWpl(page);
        memset(to, WHITE, (size_t)pixGetWpl(page) * sizeof *to);
        line_draw(&line, plain, width, even ? width : SHORT, to);
    }
    if (plain == NULL) {
        pixDestroy(&page);
    }
    pixDestroy(&plain);
    return page;
}
