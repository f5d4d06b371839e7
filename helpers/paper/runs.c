/* runs.c: which characters follow one another, and which way they run on the page. */
#include "paper/runs.h"

#include <stdlib.h>

/* Far more than the largest page, and small enough that sums and differences fit in 32 bits. */
static const int32_t FARTHEST = 200 * 1000 * 1000;
/* Characters of one row have the same top and bottom, but for the rounding. */
static const int32_t SAME = 20;

static int32_t clamp(int32_t value, int32_t low, int32_t high)
{
    return value < low ? low : value > high ? high : value;
}

/* Marks that have no ink and are no space: joiners, direction marks, controls. */
static bool code_is_nothing(uint32_t code)
{
    return code < 9 || (code > 13 && code < 32) || (code >= 0x7F && code <= 0x9F && code != 0x85) ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

static bool code_is_space(uint32_t code)
{
    return (code >= 9 && code <= 13) || code == ' ' || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
           code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

static Box box_tidy(Box box)
{
    int32_t x1 = clamp(box.left, -FARTHEST, FARTHEST);
    int32_t x2 = clamp(box.right, -FARTHEST, FARTHEST);
    int32_t y1 = clamp(box.top, -FARTHEST, FARTHEST);
    int32_t y2 = clamp(box.bottom, -FARTHEST, FARTHEST);
    return (Box){MIN(x1, x2), MIN(y1, y2), MAX(x1, x2), MAX(y1, y2)};
}

GArray *glyphs_tidy(const Glyph *glyphs, size_t count)
{
    GArray *tidy = g_array_new(FALSE, FALSE, sizeof(Glyph));
    for (size_t i = 0; i < count; i++) {
        Glyph g = glyphs[i];
        if (code_is_nothing(g.code)) {
            continue;
        }
        g.box = box_tidy(g.box);
        g.size = clamp(g.size, 0, FARTHEST);
        if (code_is_space(g.code)) {
            g.code = ' ';
        } else if (g.code > 0x10FFFF || (g.code >= 0xD800 && g.code <= 0xDFFF)) {
            g.code = 0xFFFD;
        }
        g_array_append_val(tidy, g);
    }
    return tidy;
}

static bool same_row(Box a, Box b)
{
    return abs(a.top - b.top) <= SAME && abs(a.bottom - b.bottom) <= SAME;
}

static bool same_column(Box a, Box b)
{
    return abs(a.left - b.left) <= SAME && abs(a.right - b.right) <= SAME;
}

/* The way from one character to the next, or WAY_UNKNOWN when they do not touch. A mark without
 * width, such as an accent, lies on its letter and goes whichever way the letter goes. */
static Way way_between(const Glyph *a, const Glyph *b, Way way)
{
    bool row = same_row(a->box, b->box);
    bool column = same_column(a->box, b->box);
    int64_t near = MAX(a->size, b->size) * INT64_C(35) / 100;
    if (row && column) {
        bool thin = a->box.right - a->box.left <= SAME || a->box.bottom - a->box.top <= SAME;
        return thin && way != WAY_UNKNOWN ? way : WAY_UNKNOWN;
    }
    if (row) {
        int32_t onward = abs(b->box.left - a->box.right);
        int32_t backward = abs(b->box.right - a->box.left);
        if (MIN(onward, backward) <= near) {
            return onward <= backward ? WAY_RIGHT : WAY_LEFT;
        }
    }
    if (column) {
        int32_t down = abs(b->box.top - a->box.bottom);
        int32_t up = abs(b->box.bottom - a->box.top);
        if (MIN(down, up) <= near) {
            return down <= up ? WAY_DOWN : WAY_UP;
        }
    }
    return WAY_UNKNOWN;
}

/* A lone character takes the way of the run beside it, if it stands in that run's row. */
static Way way_beside(const Glyph *glyphs, const Run *one, const Run *beside)
{
    if (beside->way == WAY_UNKNOWN) {
        return WAY_UNKNOWN;
    }
    const Glyph *g = &glyphs[one->first];
    const Glyph *h = &glyphs[beside->first];
    bool level = beside->way == WAY_RIGHT || beside->way == WAY_LEFT;
    bool in_row = level ? same_row(g->box, h->box) : same_column(g->box, h->box);
    return in_row ? beside->way : WAY_UNKNOWN;
}

/* With no neighbour to tell, a character that is much wider than high, and as wide as a line is
 * high, lies on its side. */
static Way way_alone(const Glyph *g)
{
    int64_t width = g->box.right - g->box.left;
    int64_t height = g->box.bottom - g->box.top;
    bool lies = width * 10 > height * 13 && width * 10 >= g->size * INT64_C(8) &&
                width * 10 <= g->size * INT64_C(15);
    return lies ? WAY_UP : WAY_RIGHT;
}

static void ways_complete(const Glyph *glyphs, GArray *runs)
{
    Run *run = (Run *)(void *)runs->data;
    for (size_t i = 1; i < runs->len; i++) {
        if (run[i].way == WAY_UNKNOWN) {
            run[i].way = way_beside(glyphs, &run[i], &run[i - 1]);
        }
    }
    for (size_t i = runs->len; i-- > 1;) {
        if (run[i - 1].way == WAY_UNKNOWN) {
            run[i - 1].way = way_beside(glyphs, &run[i - 1], &run[i]);
        }
    }
    for (size_t i = 0; i < runs->len; i++) {
        if (run[i].way == WAY_UNKNOWN) {
            run[i].way = way_alone(&glyphs[run[i].first]);
        }
    }
}

GArray *runs_build(const Glyph *glyphs, size_t count)
{
    GArray *runs = g_array_new(FALSE, FALSE, sizeof(Run));
    Run run = {0, 0, WAY_UNKNOWN};
    for (size_t i = 0; i < count; i++) {
        if (glyphs[i].code == ' ') {
            if (run.count > 0) {
                g_array_append_val(runs, run);
            }
            run.count = 0;
            continue;
        }
        Way way = run.count > 0 ? way_between(&glyphs[i - 1], &glyphs[i], run.way) : WAY_UNKNOWN;
        bool goes_on = way != WAY_UNKNOWN && (run.way == WAY_UNKNOWN || run.way == way);
        if (run.count > 0 && !goes_on) {
            g_array_append_val(runs, run);
            run.count = 0;
        }
        if (run.count == 0) {
            run = (Run){i, 0, WAY_UNKNOWN};
            way = WAY_UNKNOWN;
        }
        run.way = way;
        run.count++;
    }
    if (run.count > 0) {
        g_array_append_val(runs, run);
    }
    ways_complete(glyphs, runs);
    return runs;
}

Box box_turn(Box b, Way way, int32_t width, int32_t height)
{
    switch (way) {
    case WAY_DOWN: return (Box){b.top, width - b.right, b.bottom, width - b.left};
    case WAY_LEFT: return (Box){width - b.right, height - b.bottom, width - b.left, height - b.top};
    case WAY_UP: return (Box){height - b.bottom, b.left, height - b.top, b.right};
    case WAY_RIGHT:
    case WAY_UNKNOWN: break;
    }
    return b;
}
