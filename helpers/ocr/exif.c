/* exif.c: how the camera was held, as a JPEG says. */
#include "ocr/exif.h"

#include <string.h>

/* Numbers of 2 and 4 bytes within a block of EXIF, in either order of bytes; 0 past its end. */
typedef struct {
    Bytes bytes;
    bool little;
} Tiff;

static uint32_t tiff_number(const Tiff *tiff, size_t at, size_t count)
{
    uint32_t number = 0;
    if (at > tiff->bytes.size || tiff->bytes.size - at < count) {
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        size_t place = tiff->little ? count - 1 - i : i;
        number = number << 8 | tiff->bytes.data[at + place];
    }
    return number;
}

static int tiff_orientation(Bytes block)
{
    enum { ORIENTATION = 0x112, ENTRY = 12 };
    if (block.size < 8) {
        return 1;
    }
    Tiff tiff = {block, block.data[0] == 'I'};
    size_t at = tiff_number(&tiff, 4, 4);
    uint32_t entries = tiff_number(&tiff, at, 2);
    for (uint32_t i = 0; i < entries && i < 1000; i++) {
        size_t entry = at + 2 + (size_t)i * ENTRY;
        if (tiff_number(&tiff, entry, 2) == ORIENTATION) {
            uint32_t value = tiff_number(&tiff, entry + 8, 2);
            return value >= 1 && value <= 8 ? (int)value : 1;
        }
    }
    return 1;
}

int exif_orientation(Bytes jpeg)
{
    enum { APP1 = 0xE1, START_OF_SCAN = 0xDA };
    static const char sign[6] = "Exif\0";
    size_t at = 2;
    while (at + 4 <= jpeg.size && jpeg.data[at] == 0xFF && jpeg.data[at + 1] != START_OF_SCAN) {
        size_t length = (size_t)jpeg.data[at + 2] << 8 | jpeg.data[at + 3];
        if (length < 2 || jpeg.size - at - 2 < length) {
            break;
        }
        const uint8_t *data = jpeg.data + at + 4;
        if (jpeg.data[at + 1] == APP1 && length >= 2 + sizeof sign &&
            memcmp(data, sign, sizeof sign) == 0) {
            return tiff_orientation((Bytes){data + sizeof sign, length - 2 - sizeof sign});
        }
        at += 2 + length;
    }
    return 1;
}

PIX *exif_upright(PIX *pix, int orientation)
{
    static const struct {
        bool mirror;
        int quarters;
    } turns[] = {
        {false, 0},
        {false, 0},
        {true,  0},
        {false, 2},
        {true,  2},
        {true,  3},
        {false, 1},
        {true,  1},
        {false, 3},
    };
    PIX *flat = turns[orientation].mirror ? pixFlipLR(NULL, pix) : pixClone(pix);
    PIX *turned = flat != NULL ? pixRotateOrth(flat, turns[orientation].quarters) : NULL;
    pixDestroy(&flat);
    pixDestroy(&pix);
    return turned;
}
