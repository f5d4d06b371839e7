/* picture.c: a file that is a picture, or several, to grey pages. */
#include "ocr/picture.h"

#include <libheif/heif.h>

#include "ocr/exif.h"

/* A sheet scanned at 600 dpi has 34 million; a telephone may give 200, which JPEG can halve as it
 * decodes. */
enum { MILLION = 1000 * 1000, PIXELS_MAX = 80 * MILLION, JPEG_PIXELS_MAX = 250 * MILLION };
/* More a page is not worth, and costs time. */
enum { JPEG_PIXELS_ENOUGH = 20 * MILLION, SIDE_MAX = 40 * 1000, SIDE_MIN = 16 };

bool picture_prepare(void)
{
    setMsgSeverity(L_SEVERITY_NONE);
    return heif_init(NULL).code == heif_error_Ok;
}

static PictureTrouble size_judge(int width, int height, int64_t most)
{
    if (width > SIDE_MAX || height > SIDE_MAX || (int64_t)width * height > most) {
        return PICTURE_HUGE;
    }
    return width < SIDE_MIN || height < SIDE_MIN ? PICTURE_TORN : PICTURE_GOOD;
}

/* Grey, and white where nothing is drawn; takes the one given. */
static PIX *grey(PIX *pix)
{
    PIX *plain = pix != NULL && pixGetDepth(pix) == 32 && pixGetSpp(pix) == 4
                     ? pixAlphaBlendUniform(pix, 0xFFFFFF00)
                     : pix;
    PIX *made = plain != NULL ? pixConvertTo8(plain, 0) : NULL;
    if (plain != pix) {
        pixDestroy(&plain);
    }
    pixDestroy(&pix);
    return made;
}

static PictureTrouble jpeg_check(Bytes file, int *width, int *height)
{
    if (readHeaderMemJpeg(file.data, file.size, width, height, NULL, NULL, NULL) != 0) {
        return PICTURE_TORN;
    }
    return size_judge(*width, *height, JPEG_PIXELS_MAX);
}

static PictureTrouble lept_check(Bytes file)
{
    int width = 0, height = 0;
    if (pixReadHeaderMem(file.data, file.size, NULL, &width, &height, NULL, NULL, NULL) != 0) {
        return PICTURE_TORN;
    }
    return size_judge(width, height, PIXELS_MAX);
}

static PictureTrouble tiff_check(Bytes file, int page)
{
    int width = 0, height = 0;
    if (readHeaderMemTiff(file.data, file.size, page - 1, &width, &height, NULL, NULL, NULL, NULL,
                          NULL) != 0) {
        return PICTURE_TORN;
    }
    return size_judge(width, height, PIXELS_MAX);
}

static PIX *jpeg_get(Bytes file, PictureTrouble *ret)
{
    int width = 0, height = 0, reduction = 1;
    *ret = jpeg_check(file, &width, &height);
    if (*ret != PICTURE_GOOD) {
        return NULL;
    }
    int64_t enough = JPEG_PIXELS_ENOUGH;
    while (reduction < 8 && (int64_t)width * height > enough * reduction * reduction) {
        reduction *= 2;
    }
    PIX *pix = pixReadMemJpeg(file.data, file.size, 0, reduction, NULL, L_JPEG_READ_LUMINANCE);
    pix = grey(pix);
    return pix != NULL ? exif_upright(pix, exif_orientation(file)) : NULL;
}

/* The light of a decoded HEIC. Its bytes lie as leptonica's would on a machine of the other order.
 */
static PIX *heif_light(const struct heif_image *image)
{
    int stride = 0;
    int width = heif_image_get_width(image, heif_channel_Y);
    int height = heif_image_get_height(image, heif_channel_Y);
    const uint8_t *plane = heif_image_get_plane_readonly(image, heif_channel_Y, &stride);
    int bits = heif_image_get_bits_per_pixel_range(image, heif_channel_Y);
    PIX *pix =
        plane != NULL && bits == 8 && width > 0 && height > 0 ? pixCreate(width, height, 8) : NULL;
    for (int y = 0; pix != NULL && y < height; y++) {
        uint32_t *line = pixGetData(pix) + (size_t)y * (size_t)pixGetWpl(pix);
        for (int x = 0; x < width; x++) {
            SET_DATA_BYTE(line, x, plane[(size_t)y * (size_t)stride + (size_t)x]);
        }
    }
    return pix;
}

static PIX *heic_get(Bytes file, PictureTrouble *ret)
{
    struct heif_context *context = heif_context_alloc();
    struct heif_image_handle *handle = NULL;
    struct heif_image *image = NULL;
    PIX *pix = NULL;
    *ret = PICTURE_TORN;
    if (context != NULL &&
        heif_context_read_from_memory_without_copy(context, file.data, file.size, NULL).code ==
            heif_error_Ok &&
        heif_context_get_primary_image_handle(context, &handle).code == heif_error_Ok) {
        *ret = size_judge(heif_image_handle_get_width(handle), heif_image_handle_get_height(handle),
                          PIXELS_MAX);
    }
    if (*ret == PICTURE_GOOD &&
        heif_decode_image(handle, &image, heif_colorspace_YCbCr, heif_chroma_420, NULL).code ==
            heif_error_Ok) {
        pix = heif_light(image);
    }
    heif_image_release(image);
    heif_image_handle_release(handle);
    heif_context_free(context);
    return pix;
}

int picture_pages(Bytes file, int most)
{
    if (form_of(file) != FORM_TIFF) {
        return 1;
    }
    int pages = 0;
    l_int32 width; /* without a wish for any number the header is not read */
    while (pages < most && readHeaderMemTiff(file.data, file.size, pages, &width, NULL, NULL, NULL,
                                             NULL, NULL, NULL) == 0) {
        pages++;
    }
    return pages;
}

PictureTrouble picture_check(Bytes file)
{
    int width, height;
    switch (form_of(file)) {
    case FORM_JPEG: return jpeg_check(file, &width, &height);
    case FORM_TIFF: return tiff_check(file, 1);
    case FORM_PNG:
    case FORM_WEBP: return lept_check(file);
    case FORM_HEIC: return PICTURE_GOOD; /* its size is asked for before it is decoded */
    case FORM_OTHER: break;
    }
    return PICTURE_TORN;
}

PIX *picture_get(Bytes file, int page, PictureTrouble *ret)
{
    PIX *pix = NULL;
    Form form = form_of(file);
    *ret = PICTURE_TORN;
    if (page > 1 && form != FORM_TIFF) {
        return NULL;
    }
    switch (form) {
    case FORM_JPEG: pix = jpeg_get(file, ret); break;
    case FORM_TIFF:
        *ret = tiff_check(file, page);
        pix = *ret == PICTURE_GOOD ? grey(pixReadMemTiff(file.data, file.size, page - 1)) : NULL;
        break;
    case FORM_HEIC: pix = heic_get(file, ret); break;
    case FORM_PNG:
    case FORM_WEBP:
        *ret = lept_check(file);
        pix = *ret == PICTURE_GOOD ? grey(pixReadMem(file.data, file.size)) : NULL;
        break;
    case FORM_OTHER: break;
    }
    if (pix == NULL && *ret == PICTURE_GOOD) {
        *ret = PICTURE_TORN;
    }
    return pix;
}
