/* bands.c: words whose box reaches over two lines.

   Heads of two rows stand beside heads of one, half way between them. The engine takes all for one
   line, and the box of a word for as high as both. The ink shows bands; the word stands on the one
   that no other word has. */
#include "ocr/bands.h"

enum { BANDS_MOST = 4 };

typedef struct {
    int top, bottom;
} Band;

/* The rows with ink, in runs, but for those too low to be a line of letters: dots, rules. */
static int bands_find(PIX *ink, const Read *read, Band *bands)
{
    BOX *box = boxCreate(read->left, read->top, read->right - read->left, read->bottom - read->top);
    PIX *part = pixClipRectangle(ink, box, NULL);
    NUMA *rows = part != NULL ? pixCountPixelsByRow(part, NULL) : NULL;
    int height = read->bottom - read->top, count = 0, from = -1;
    for (int y = 0; rows != NULL && y <= numaGetCount(rows); y++) {
        l_int32 dark = 0;
        if (y < numaGetCount(rows)) {
            numaGetIValue(rows, y, &dark);
        }
        if (dark > 0 && from < 0) {
            from = y;
        } else if (dark == 0 && from >= 0) {
            if ((y - from) * 10 >= height * 3 && count < BANDS_MOST) {
                bands[count++] = (Band){read->top + from, read->top + y};
            }
            from = -1;
        }
    }
    numaDestroy(&rows);
    pixDestroy(&part);
    boxDestroy(&box);
    return count;
}

/* Whether another word stands in the band, above or below this one. */
static bool band_is_taken(const GArray *reads, const Read *read, Band band)
{
    bool taken = false;
    for (guint i = 0; i < reads->len && !taken; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        int middle = (other->top + other->bottom) / 2;
        int shared = MIN(other->right, read->right) - MAX(other->left, read->left);
        taken = other != read && middle > band.top && middle < band.bottom &&
                shared * 3 > read->right - read->left;
    }
    return taken;
}

void bands_fit(PIX *ink, GArray *reads)
{
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        Band bands[BANDS_MOST];
        int count = bands_find(ink, read, bands), own = -1, left = 0;
        for (int k = 0; k < count; k++) {
            if (!band_is_taken(reads, read, bands[k])) {
                own = k;
                left++;
            }
        }
        int high = left == 1 ? bands[own].bottom - bands[own].top : 0;
        if (left == 1 && high * 5 < (read->bottom - read->top) * 4) {
            read->top = bands[own].top;
            read->bottom = read->base = bands[own].bottom;
            read->size = read_size(read);
        }
    }
}
