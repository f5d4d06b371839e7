/* layer.c: whether the text of a PDF's page is what the page shows, and the page's picture. */
#include "layer.h"

#include <cairo.h>
#include <math.h>

/* Parts of the page, in hundredths: a picture that may show words, and one that is the page. */
enum { PICTURE_LEAST = 12, PICTURE_PAGE = 75 };
enum { INCH_LEAST = 200, INCH_MOST = 400, INCH_WISHED = 300 };

/* Texts. */

/* What no reader can make sense of: not a character, one of a font's own, or a control. */
static bool code_is_odd(gunichar code)
{
    return code == 0xFFFD || (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000 ||
           !g_unichar_isprint(code);
}

/* A text whose codes were lost is odd, or next to nothing in it is a letter or a figure. */
static bool words_are_garbage(const PageWords *words)
{
    size_t all = 0, odd = 0, plain = 0;
    for (guint i = 0; i < words->words->len; i++) {
        const char *s = g_array_index(words->words, Word, i).text;
        for (; *s != '\0'; s = g_utf8_next_char(s)) {
            gunichar code = g_utf8_get_char(s);
            all++;
            odd += code_is_odd(code);
            plain += g_unichar_isalnum(code) && code < 0x250;
        }
    }
    return odd * 5 > all || (all >= 20 && plain * 5 < all * 2);
}

/* Pictures. */

static double rectangle_part(const PopplerRectangle *r, double width, double height)
{
    double wide = MIN(MAX(r->x1, r->x2), width) - MAX(MIN(r->x1, r->x2), 0);
    double high = MIN(MAX(r->y1, r->y2), height) - MAX(MIN(r->y1, r->y2), 0);
    return wide > 0 && high > 0 ? wide * high * 100 / (width * height) : 0;
}

/* The part of the page that pictures cover, and that of the largest one. */
static void pictures_measure(PopplerPage *page, double *all, double *largest)
{
    double width, height;
    poppler_page_get_size(page, &width, &height);
    GList *images = poppler_page_get_image_mapping(page);
    *all = *largest = 0;
    for (const GList *l = images; l != NULL; l = l->next) {
        const PopplerImageMapping *mapping = l->data;
        double part = rectangle_part(&mapping->area, width, height);
        *all += part;
        *largest = MAX(*largest, part);
    }
    poppler_page_free_image_mapping(images);
}

PdfLayer layer_judge(PopplerPage *page, const PageWords *words)
{
    double all, largest;
    if (words->words->len == 0 || words_are_garbage(words)) {
        return LAYER_NONE;
    }
    pictures_measure(page, &all, &largest);
    /* A scan cut into strips is a page of pictures, too. */
    if (all >= PICTURE_PAGE) {
        return LAYER_NONE;
    }
    return largest >= PICTURE_LEAST ? LAYER_PARTS : LAYER_SOUND;
}

GArray *layer_parts(PopplerPage *page)
{
    double width, height;
    poppler_page_get_size(page, &width, &height);
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(Box));
    GList *images = poppler_page_get_image_mapping(page);
    for (const GList *l = images; l != NULL; l = l->next) {
        const PopplerRectangle *r = &((const PopplerImageMapping *)l->data)->area;
        if (rectangle_part(r, width, height) >= PICTURE_LEAST) {
            Box box = {(int32_t)(MAX(MIN(r->x1, r->x2), 0) * 1000),
                       (int32_t)(MAX(MIN(r->y1, r->y2), 0) * 1000),
                       (int32_t)(MIN(MAX(r->x1, r->x2), width) * 1000),
                       (int32_t)(MIN(MAX(r->y1, r->y2), height) * 1000)};
            g_array_append_val(parts, box);
        }
    }
    poppler_page_free_image_mapping(images);
    return parts;
}

/* Drawing. */

/* As many pixels as the scan itself has; of other pages, as many as are read best. */
static double page_inch(PopplerPage *page)
{
    double best = 0, inch = INCH_WISHED;
    double width, height;
    poppler_page_get_size(page, &width, &height);
    GList *images = poppler_page_get_image_mapping(page);
    for (const GList *l = images; l != NULL; l = l->next) {
        const PopplerImageMapping *mapping = l->data;
        double part = rectangle_part(&mapping->area, width, height);
        if (part > best && part >= PICTURE_LEAST) {
            best = part;
            cairo_surface_t *image = poppler_page_get_image(page, mapping->image_id);
            double wide = fabs(mapping->area.x2 - mapping->area.x1);
            double high = fabs(mapping->area.y2 - mapping->area.y1);
            if (image != NULL && wide > 1 && high > 1) {
                /* The picture may lie on its side. */
                double across = cairo_image_surface_get_width(image);
                double down = cairo_image_surface_get_height(image);
                inch = 72 * sqrt(across * down / (wide * high));
            }
            if (image != NULL) {
                cairo_surface_destroy(image);
            }
        }
    }
    poppler_page_free_image_mapping(images);
    return inch < INCH_LEAST ? INCH_WISHED : inch > INCH_MOST ? INCH_WISHED : inch;
}

static PIX *surface_grey(cairo_surface_t *surface)
{
    int width = cairo_image_surface_get_width(surface);
    int height = cairo_image_surface_get_height(surface);
    int stride = cairo_image_surface_get_stride(surface);
    const unsigned char *data = cairo_image_surface_get_data(surface);
    PIX *pix = data != NULL ? pixCreate(width, height, 8) : NULL;
    for (int y = 0; pix != NULL && y < height; y++) {
        l_uint32 *line = pixGetData(pix) + (gssize)y * pixGetWpl(pix);
        const guint32 *pixels = (const guint32 *)(const void *)(data + (gssize)y * stride);
        for (int x = 0; x < width; x++) {
            guint32 p = pixels[x];
            guint32 light = ((p >> 16 & 255) * 77 + (p >> 8 & 255) * 151 + (p & 255) * 28) >> 8;
            SET_DATA_BYTE(line, x, (l_uint8)light);
        }
    }
    return pix;
}

PIX *layer_picture(PopplerPage *page, int *ret_inch)
{
    enum { PIXELS_MAX = 40 * 1000 * 1000 };
    double width, height, inch = page_inch(page);
    poppler_page_get_size(page, &width, &height);
    double pixels = width * height * inch * inch / (72 * 72);
    if (pixels > PIXELS_MAX) { /* a poster */
        inch *= sqrt(PIXELS_MAX / pixels);
    }
    *ret_inch = MAX((int)inch, 1);
    cairo_surface_t *surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, (int)(width * inch / 72 + 0.5), (int)(height * inch / 72 + 0.5));
    cairo_t *cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, inch / 72, inch / 72);
    poppler_page_render(page, cairo);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    PIX *picture = surface_grey(surface);
    cairo_surface_destroy(surface);
    return picture;
}
