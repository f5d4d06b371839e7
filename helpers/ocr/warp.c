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

/* The light between four pixels; white beyond the picture. */
static int light_at(const l_uint32 *data, int words, int width, int height, float x, float y)
{
    if (!(x >= 0 && y >= 0 && x < (float)(width - 1) && y < (float)(height - 1))) {
        return WHITE;
    }
    int left = (int)x, top = (int)y;
    int right = (int)((x - (float)left) * 256), low = (int)((y - (float)top) * 256);
    const l_uint32 *line = data + (ptrdiff_t)top * words, *next = line + words;
    int upper = GET_DATA_BYTE(line, left) * (256 - right) + GET_DATA_BYTE(line, left + 1) * right;
    int lower = GET_DATA_BYTE(next, left) * (256 - right) + GET_DATA_BYTE(next, left + 1) * right;
    return (upper * (256 - low) + lower * low) >> 16;
}

static void warp_line(const Warp *warp, PIX *grey, float inch, int y, PIX *page)
{
    int width = pixGetWidth(page), source_width = pixGetWidth(grey);
    int source_height = pixGetHeight(grey), words = pixGetWpl(grey);
    const l_uint32 *source = pixGetData(grey);
    l_uint32 *line = pixGetData(page) + (ptrdiff_t)y * pixGetWpl(page);
    const float *m = warp->row;
    float shifts[BEND_COLUMNS], down = ((float)y + 0.5F) / inch;
    bool flat = bend_is_flat(&warp->bend);
    bend_row(&warp->bend, down / warp->height, shifts);
    for (int x = 0; x < width; x++) {
        float across = ((float)x + 0.5F) / inch, middle = across - warp->width / 2;
        float u = (across - warp->slope * (down - warp->height / 2)) / warp->width;
        float v = (down + warp->slope * middle + (flat ? 0 : bend_at(shifts, u))) / warp->height;
        float depth = m[6] * u + m[7] * v + 1;
        int light = light_at(source, words, source_width, source_height,
                             (m[0] * u + m[1] * v + m[2]) / depth - 0.5F,
                             (m[3] * u + m[4] * v + m[5]) / depth - 0.5F);
        SET_DATA_BYTE(line, x, (l_uint8)light);
    }
}

/* The spot of the picture, in 65,536ths of a pixel, where a spot of the page comes from, when
 * nothing is bent and no side is nearer than the other. */
static void spot_even(const Warp *warp, float inch, float x, float y, int64_t *ret)
{
    const float *m = warp->row;
    float across = (x + 0.5F) / inch, down = (y + 0.5F) / inch;
    float u = (across - warp->slope * (down - warp->height / 2)) / warp->width;
    float v = (down + warp->slope * (across - warp->width / 2)) / warp->height;
    ret[0] = (int64_t)((double)(m[0] * u + m[1] * v + m[2] - 0.5F) * 65536);
    ret[1] = (int64_t)((double)(m[3] * u + m[4] * v + m[5] - 0.5F) * 65536);
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

/* The same as warp_line for such a page, by whole numbers: many times as fast. */
static void warp_line_even(const Warp *warp, PIX *grey, float inch, int y, PIX *page)
{
    int width = pixGetWidth(page), words = pixGetWpl(grey);
    int64_t first[2], last[2];
    l_uint32 *line = pixGetData(page) + (ptrdiff_t)y * pixGetWpl(page);
    spot_even(warp, inch, 0, (float)y, first);
    spot_even(warp, inch, (float)width, (float)y, last);
    int64_t step_x = (last[0] - first[0]) / width, step_y = (last[1] - first[1]) / width;
    Stretch in = {0, width};
    stretch_narrow(&in, first[0], step_x, (int64_t)(pixGetWidth(grey) - 1) << 16);
    stretch_narrow(&in, first[1], step_y, (int64_t)(pixGetHeight(grey) - 1) << 16);
    memset(line, WHITE, (size_t)pixGetWpl(page) * sizeof *line);
    for (int x = in.from; x < in.to; x++) {
        int64_t at_x = first[0] + x * step_x, at_y = first[1] + x * step_y;
        int left = (int)(at_x >> 16), part = (int)(at_x >> 8 & 0xFF), low = (int)(at_y >> 8 & 0xFF);
        const l_uint32 *upper = pixGetData(grey) + (at_y >> 16) * words, *lower = upper + words;
        int above = GET_DATA_BYTE(upper, left) * 256;
        int below = GET_DATA_BYTE(lower, left) * 256;
        above += (GET_DATA_BYTE(upper, left + 1) - GET_DATA_BYTE(upper, left)) * part;
        below += (GET_DATA_BYTE(lower, left + 1) - GET_DATA_BYTE(lower, left)) * part;
        SET_DATA_BYTE(line, x, (l_uint8)((above * 256 + (below - above) * low) >> 16));
    }
}

PIX *warp_page(const Warp *warp, PIX *grey, float inch)
{
    bool even = bend_is_flat(&warp->bend) && fabsf(warp->row[6]) + fabsf(warp->row[7]) < 1e-7F;
    int width = (int)(warp->width * inch + 0.5F), height = (int)(warp->height * inch + 0.5F);
    PIX *page = width >= 8 && height >= 8 ? pixCreateNoInit(width, height, 8) : NULL;
    for (int y = 0; page != NULL && y < height; y++) {
        (even ? warp_line_even : warp_line)(warp, grey, inch, y, page);
    }
    return page;
}
