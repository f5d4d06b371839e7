/* shapes.c: what hangs together in a picture of one bit.

   A line of pixels is a few runs of ink. One that touches a run of the line above is of the same
   shape; where it touches two, their shapes are one. So each pixel is looked at once, and 32 at a
   time where there is nothing; to fill each shape from a pixel of it takes ten times as long. */
#include "ocr/shapes.h"

#include <glib.h>
#include <stddef.h>

enum { WORD = 32 };

/* From `left` up to, but not with, `right`. The shape is told by the first of its runs. */
typedef struct {
    int left, right, line;
    guint first;
} Run;

/* The first run of the shape, by as many steps as it takes; the way there is made shorter. */
static guint run_first(Run *runs, guint at)
{
    while (runs[at].first != at) {
        runs[at].first = runs[runs[at].first].first;
        at = runs[at].first;
    }
    return at;
}

static void runs_join(Run *runs, guint a, guint b)
{
    guint first = run_first(runs, a), second = run_first(runs, b);
    runs[MAX(first, second)].first = MIN(first, second);
}

static void run_add(GArray *runs, int left, int right, int line)
{
    Run run = {left, right, line, runs->len};
    g_array_append_val(runs, run);
}

static void line_runs(PIX *ink, int y, GArray *runs)
{
    const l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * pixGetWpl(ink);
    int width = pixGetWidth(ink), from = -1;
    for (int x = 0; x < width; x += WORD) {
        for (int at = 0; at < WORD;) {
            l_uint32 rest = (from < 0 ? line[x / WORD] : ~line[x / WORD]) << at;
            if (rest == 0) {
                break;
            }
            at += __builtin_clz(rest);
            if (from >= 0) {
                run_add(runs, from, MIN(x + at, width), y);
            }
            from = from < 0 ? x + at : -1;
        }
        from = from >= width ? -1 : from; /* ink past the line is none */
    }
    if (from >= 0) {
        run_add(runs, from, width, y);
    }
}

/* The runs from `at` on, up to `end`, touch those from there on, which are of the next line. */
static void lines_join(GArray *array, guint at, guint end)
{
    Run *runs = (Run *)(void *)array->data;
    for (guint below = end; below < array->len; below++) {
        while (at < end && runs[at].right < runs[below].left) {
            at++;
        }
        for (guint i = at; i < end && runs[i].left <= runs[below].right; i++) {
            runs_join(runs, i, below);
        }
    }
}

static GArray *runs_find(PIX *ink)
{
    GArray *runs = g_array_new(FALSE, FALSE, sizeof(Run));
    guint above = 0;
    for (int y = 0; y < pixGetHeight(ink); y++) {
        guint here = runs->len;
        line_runs(ink, y, runs);
        lines_join(runs, above, here);
        above = here;
    }
    return runs;
}

/* The boxes of the shapes, each at the first of its runs. */
static BOX *boxes_find(GArray *array)
{
    BOX *boxes = g_new0(BOX, array->len + 1);
    Run *runs = (Run *)(void *)array->data;
    for (guint i = 0; i < array->len; i++) {
        BOX *box = boxes + run_first(runs, i);
        if (runs[i].first == i) {
            *box = (BOX){.x = runs[i].left, .y = runs[i].line, .w = 0, .h = 0};
        }
        int right = MAX(box->x + box->w, runs[i].right);
        box->x = MIN(box->x, runs[i].left);
        box->w = right - box->x;
        box->h = runs[i].line + 1 - box->y;
    }
    return boxes;
}

BOXA *shapes_boxes(PIX *ink)
{
    GArray *runs = runs_find(ink);
    BOX *boxes = boxes_find(runs);
    BOXA *all = boxaCreate(0);
    for (guint i = 0; all != NULL && i < runs->len; i++) {
        if (g_array_index(runs, Run, i).first == i) {
            boxaAddBox(all, boxCreate(boxes[i].x, boxes[i].y, boxes[i].w, boxes[i].h), L_INSERT);
        }
    }
    g_free(boxes);
    g_array_free(runs, TRUE);
    return all;
}

PIX *shapes_small(PIX *ink, int width, int height)
{
    PIX *small = pixCreateTemplate(ink);
    GArray *runs = runs_find(ink);
    BOX *boxes = boxes_find(runs);
    for (guint i = 0; small != NULL && i < runs->len; i++) {
        const Run *run = &g_array_index(runs, Run, i);
        if (boxes[run->first].w <= width && boxes[run->first].h <= height) {
            l_uint32 *line = pixGetData(small) + (ptrdiff_t)run->line * pixGetWpl(small);
            for (int x = run->left; x < run->right; x++) {
                SET_DATA_BIT(line, x);
            }
        }
    }
    g_free(boxes);
    g_array_free(runs, TRUE);
    return small;
}
