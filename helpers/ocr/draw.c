/* draw.c: the picture of a PDF's page. */
#include "ocr/draw.h"

#include <cairo.h>
#include <math.h>

#include "paper/layer.h"

enum { INCH_LEAST = 200, INCH_MOST = 400, INCH_WISHED = 300 };

/* As many pixels as the scan itself has; of other pages, as many as are read best. */
static double page_inch(PopplerPage *page)
{
    double best = 0, inch = INCH_WISHED;
    double width, height;
    poppler_page_get_size(page, &width, &height);
    GList *images = poppler_page_get_image_mapping(page);
    for (const GList *l = images; l != NULL; l = l->next) {
        const PopplerImageMapping *mapping = l->data;
        double part = layer_part(&mapping->area, width, height);
        if (part > best && part >= LAYER_PART_LEAST) {
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

PIX *draw_page(PopplerPage *page, int *ret_inch)
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
