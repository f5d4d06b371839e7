/* ink.c: what haggle-ocr does with ink in place of leptonica is what leptonica does, on pictures
   drawn by lot. The last line counts what passed and what failed. */
#include <dlfcn.h> /* RTLD_NEXT: the function of that name in the library, ours is another */
#include <leptonica/allheaders.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "ocr/shapes.h"
#include "ocr/spans.h"

typedef PIX *Brick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize);

static uint32_t lot = 1;

static int drawn(int least, int most)
{
    lot = lot * 1664525 + 1013904223;
    return least + (int)((lot >> 8) % (uint32_t)(most - least + 1));
}

/* Specks on paper, or paper in ink: from a tenth to nine tenths of it dark. */
static PIX *grey_drawn(void)
{
    PIX *grey = pixCreate(drawn(1, 200), drawn(1, 120), 8);
    int dark = drawn(1, 9);
    for (int i = 0; i < pixGetWidth(grey) * pixGetHeight(grey); i++) {
        int light = drawn(0, 9) < dark ? drawn(0, 127) : drawn(128, 255);
        pixSetPixel(grey, i % pixGetWidth(grey), i / pixGetWidth(grey), (l_uint32)light);
    }
    return grey;
}

static bool same_and_end(PIX *own, PIX *other)
{
    l_int32 same = 0;
    bool equal = pixEqual(own, other, &same) == 0 && same;
    pixDestroy(&own);
    pixDestroy(&other);
    return equal;
}

static bool bricks_same(PIX *ink)
{
    static Brick *const own[] = {pixErodeBrick, pixDilateBrick, pixOpenBrick, pixCloseBrick,
                                 pixCloseSafeBrick};
    static const char *const names[] = {"pixErodeBrick", "pixDilateBrick", "pixOpenBrick",
                                        "pixCloseBrick", "pixCloseSafeBrick"};
    bool same = true;
    for (int i = 0; i < 5; i++) {
        Brick *other = NULL;
        void *found = dlsym(RTLD_NEXT, names[i]);
        memcpy(&other, &found, sizeof other);
        int width = drawn(1, 90), height = drawn(1, drawn(1, 60));
        same = same && other != own[i] &&
               same_and_end(own[i](NULL, ink, width, height), other(NULL, ink, width, height));
    }
    return same;
}

static bool boxes_same(PIX *ink)
{
    BOXA *own = shapes_boxes(ink), *other = pixConnComp(ink, NULL, 8);
    l_int32 same = 0;
    boxaEqual(own, other, 0, NULL, &same);
    boxaDestroy(&own);
    boxaDestroy(&other);
    return same;
}

static bool all_same(PIX *grey)
{
    int limit = drawn(1, 255), width = drawn(1, 12), height = drawn(1, 12);
    PIX *ink = spans_ink(grey, limit);
    bool same = same_and_end(pixClone(ink), pixThresholdToBinary(grey, limit)) &&
                bricks_same(ink) && boxes_same(ink) &&
                same_and_end(shapes_small(ink, width, height),
                             pixSelectBySize(ink, width, height, 8, L_SELECT_IF_BOTH,
                                             L_SELECT_IF_LTE, NULL));
    pixDestroy(&ink);
    return same;
}

int main(void)
{
    enum { PICTURES = 300 };
    int failed = 0;
    for (int i = 0; i < PICTURES; i++) {
        PIX *grey = grey_drawn();
        if (!all_same(grey)) {
            printf("FAIL picture %d, %d by %d\n", i, pixGetWidth(grey), pixGetHeight(grey));
            failed++;
        }
        pixDestroy(&grey);
    }
    printf("%d passed, %d failed\n", PICTURES - failed, failed);
    return failed > 0;
}
