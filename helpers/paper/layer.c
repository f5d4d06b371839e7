/* layer.c: whether the text of a PDF's page is what the page shows. */
#include "paper/layer.h"

/* In hundredths of the page: pictures that are the page. */
enum { PICTURE_PAGE = 75 };

/* Texts. */

/* What no reader can make sense of: not a character, one of a font's own, or a control. */
static bool code_is_odd(gunichar code)
{
    return code == 0xFFFD || (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000 ||
           !g_unichar_isprint(code);
}

bool layer_is_garbage(const PageWords *words)
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
    return all == 0 || odd * 5 > all || (all >= 20 && plain * 5 < all * 2);
}

/* Pictures. */

double layer_part(const PopplerRectangle *r, double width, double height)
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
        double part = layer_part(&mapping->area, width, height);
        *all += part;
        *largest = MAX(*largest, part);
    }
    poppler_page_free_image_mapping(images);
}

PdfLayer layer_judge(PopplerPage *page, const PageWords *words)
{
    double all, largest;
    if (layer_is_garbage(words)) {
        return LAYER_NONE;
    }
    pictures_measure(page, &all, &largest);
    /* A scan cut into strips is a page of pictures, too. */
    if (all >= PICTURE_PAGE) {
        return LAYER_NONE;
    }
    return largest >= LAYER_PART_LEAST ? LAYER_PARTS : LAYER_SOUND;
}

GArray *layer_parts(PopplerPage *page)
{
    double width, height;
    poppler_page_get_size(page, &width, &height);
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(Box));
    GList *images = poppler_page_get_image_mapping(page);
    for (const GList *l = images; l != NULL; l = l->next) {
        const PopplerRectangle *r = &((const PopplerImageMapping *)l->data)->area;
        if (layer_part(r, width, height) >= LAYER_PART_LEAST) {
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
