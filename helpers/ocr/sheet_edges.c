/* sheet_edges.c: the four corners of a sheet that lies on a table.

   An edge of the sheet is a long straight line, dark without and light within. The light differs
   from place to place, so that what counts is the ratio of two neighbours, and no step counts for
   more than a clear one: a table's pattern has strong steps, but not all along one line. */
#include "ocr/sheet_edges.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SIDE = 360, LEAN_PART = 6, EDGE_CLEAR = 60, EDGE_LEAST = 50 };

/* The logarithms of light, so that a ratio is a difference; a hundred is the factor e. */
typedef struct {
    int width, height;
    int16_t *light;
} Field;

/* A line from one long side of the field to the other: where it meets them, and how clearly it
 * is an edge, in hundredths. */
typedef struct {
    int from, to, clear;
} Edge;

static bool field_make(PIX *grey, Field *field)
{
    int longest = pixGetWidth(grey) > pixGetHeight(grey) ? pixGetWidth(grey) : pixGetHeight(grey);
    float scale = (float)SIDE / (float)longest;
    PIX *small = scale < 1 ? pixScaleAreaMap(grey, scale, scale) : pixCopy(NULL, grey);
    *field = (Field){0};
    if (small == NULL) {
        return false;
    }
    field->width = pixGetWidth(small);
    field->height = pixGetHeight(small);
    field->light = calloc((size_t)field->width * (size_t)field->height, sizeof *field->light);
    for (int y = 0; field->light != NULL && y < field->height; y++) {
        const uint32_t *line = pixGetData(small) + (size_t)y * (size_t)pixGetWpl(small);
        for (int x = 0; x < field->width; x++) {
            float value = (float)(GET_DATA_BYTE(line, x) + 8);
            field->light[y * field->width + x] = (int16_t)(100 * logf(value));
        }
    }
    pixDestroy(&small);
    return field->light != NULL;
}

/* A quarter turn against the clock, so that each side in its turn is the left one. */
static bool field_turn(Field *field)
{
    int16_t *turned = calloc((size_t)field->width * (size_t)field->height, sizeof *turned);
    if (turned == NULL) {
        return false;
    }
    for (int y = 0; y < field->height; y++) {
        for (int x = 0; x < field->width; x++) {
            turned[(field->width - 1 - x) * field->height + y] = field->light[y * field->width + x];
        }
    }
    free(field->light);
    *field = (Field){field->height, field->width, turned};
    return true;
}

/* How far the light rises to the right of each place, looked at a little to either side. */
static int16_t *rises_get(const Field *field)
{
    int width = field->width;
    int16_t *rises = calloc((size_t)width * (size_t)field->height, sizeof *rises);
    for (int y = 0; rises != NULL && y < field->height; y++) {
        const int16_t *light = field->light + y * width;
        for (int x = 3; x < width - 3; x++) {
            int best = 0;
            for (int at = x - 1; at <= x + 1; at++) {
                int rise = light[at + 2] - light[at - 2];
                best = rise > best ? rise : best;
            }
            rises[y * width + x] = (int16_t)(best > EDGE_CLEAR ? EDGE_CLEAR : best);
        }
    }
    return rises;
}

static int line_clear(const Field *field, const int16_t *rises, int from, int to)
{
    int sum = 0, count = 0;
    int lean = (to - from) * 1024 / (field->height - 1);
    for (int y = field->height / 16; y < field->height - field->height / 16; y += 2, count++) {
        sum += rises[y * field->width + from + ((lean * y) >> 10)];
    }
    return sum * 100 / (count * EDGE_CLEAR);
}

/* Whether what lies beyond the line is darker than what lies within, as a table is; beyond a bar
 * of a page there is paper again. */
static bool edge_ends_sheet(const Field *field, Edge edge)
{
    int darker = 0, count = 0;
    for (int y = field->height / 8; y < field->height - field->height / 8; y += 4, count++) {
        const int16_t *light = field->light + y * field->width;
        int x = edge.from + (edge.to - edge.from) * y / field->height;
        int inside = light[x + 4 < field->width ? x + 4 : field->width - 1];
        int beyond = 0;
        for (int at = x - 3; at >= 0; at -= 3) {
            beyond = light[at] > beyond ? light[at] : beyond;
        }
        darker += beyond + 8 < inside;
    }
    return darker * 100 > count * 60;
}

/* The clearest edge on the left half of the field; of like ones the outermost. */
static Edge edge_find(const Field *field)
{
    Edge best = {0, 0, 0};
    int16_t *rises = rises_get(field);
    int lean = field->width / LEAN_PART, half = field->width * 45 / 100;
    for (int from = 3; rises != NULL && from < half; from++) {
        int most = from + lean < half ? from + lean : half;
        for (int to = from - lean > 3 ? from - lean : 3; to < most; to++) {
            int clear = line_clear(field, rises, from, to);
            /* Outer ones came first: an inner one must be clearly better. */
            int bar = from + to > best.from + best.to + 6 ? best.clear * 5 / 4 : best.clear;
            if (clear > bar && clear >= EDGE_LEAST) {
                Edge edge = {from, to, clear};
                best = edge_ends_sheet(field, edge) ? edge : best;
            }
        }
    }
    free(rises);
    return best;
}

/* Where two lines meet, each through two spots. */
static Spot lines_meet(const Spot *a, const Spot *b)
{
    float ax = a[1].x - a[0].x, ay = a[1].y - a[0].y;
    float bx = b[1].x - b[0].x, by = b[1].y - b[0].y;
    float cross = ax * by - ay * bx;
    float part =
        fabsf(cross) < 1e-3F ? 0 : ((b[0].x - a[0].x) * by - (b[0].y - a[0].y) * bx) / cross;
    return (Spot){a[0].x + part * ax, a[0].y + part * ay};
}

/* An edge of the side that was turned to the left by so many quarters, as two spots in parts of
 * the picture. */
static void edge_place(const Field *field, Edge edge, int quarters, Spot *spots)
{
    float at[2] = {(float)edge.from / (float)field->width, (float)edge.to / (float)field->width};
    for (int i = 0; i < 2; i++) {
        Spot spot = {at[i], (float)i};
        for (int k = 0; k < quarters; k++) {
            spot = (Spot){1 - spot.y, spot.x}; /* a quarter turn back, with the clock */
        }
        spots[i] = spot;
    }
}

static bool quad_is_sheet(const Quad *quad)
{
    float area = 0;
    for (int i = 0; i < 4; i++) {
        Spot a = quad->corner[i], b = quad->corner[(i + 1) % 4], c = quad->corner[(i + 2) % 4];
        float bend = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
        if (bend <= 0) {
            return false;
        }
        area += a.x * b.y - a.y * b.x;
    }
    return area / 2 > 0.2F;
}

bool sheet_edges_find(PIX *grey, Quad *ret)
{
    Field field;
    Spot sides[4][2]; /* left, top, right, bottom */
    int found = 0;
    if (!field_make(grey, &field)) {
        return false;
    }
    for (int quarters = 0; quarters < 4; quarters++) {
        Edge edge = edge_find(&field);
        found += edge.clear > 0;
        edge_place(&field, edge, quarters, sides[quarters]);
        if (!field_turn(&field)) {
            found = 0;
            break;
        }
    }
    free(field.light);
    if (found == 0) {
        return false;
    }
    for (int i = 0; i < 4; i++) {
        ret->corner[i] = lines_meet(sides[i], sides[(i + 1) % 4]);
    }
    bool sheet = quad_is_sheet(ret);
    for (int i = 0; i < 4; i++) {
        ret->corner[i].x *= (float)pixGetWidth(grey);
        ret->corner[i].y *= (float)pixGetHeight(grey);
    }
    return sheet;
}
