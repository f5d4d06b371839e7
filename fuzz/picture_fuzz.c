/* picture_fuzz.c: anything as a picture: decoded, turned, straightened, cleaned. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../helpers/ocr/picture.h"
#include "../helpers/ocr/straight.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A page of these bytes, over and over. */
static PIX *page_of(const uint8_t *data, size_t size)
{
    int width = 60 + data[0] * 2, height = 60 + data[1] * 2;
    PIX *page = pixCreate(width, height, 8);
    for (int y = 0; y < height; y++) {
        l_uint32 *line = pixGetData(page) + (ptrdiff_t)y * pixGetWpl(page);
        for (int x = 0; x < width; x++) {
            size_t at = ((size_t)y / 3 * 31 + (size_t)x / 5) % size;
            SET_DATA_BYTE(line, x, data[at]);
        }
    }
    return page;
}

static void page_straighten(PIX *page, int inch, bool loose)
{
    Straight straight;
    if (straight_make(page, inch, loose, &straight)) {
        assert(pixGetWidth(straight.grey) == pixGetWidth(straight.ink));
        assert(straight.inch > 0);
        assert(straight_overturn(&straight));
    }
    straight_end(&straight);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bool ready;
    enum { PIXELS_FEW = 300 * 1000 };
    ready = ready || picture_prepare();
    assert(ready);
    Bytes file = {data, size};
    if (size < 8) {
        return 0;
    }
    if (form_of(file) == FORM_OTHER) {
        PIX *page = page_of(data, size);
        page_straighten(page, data[2], data[3] & 1);
        pixDestroy(&page);
        return 0;
    }
    PictureTrouble trouble;
    int pages = picture_pages(file, 3);
    PIX *page = picture_check(file) == PICTURE_GOOD ? picture_get(file, pages, &trouble) : NULL;
    if (page != NULL && pixGetWidth(page) * pixGetHeight(page) < PIXELS_FEW) {
        page_straighten(page, 0, true);
    }
    pixDestroy(&page);
    return 0;
}
