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

double layer_part(const PdfPicture *p, const PdfSheet *sheet)
{
    double wide = MIN(p->right, sheet->width) - MAX(p->left, 0);
    double high = MIN(p->bottom, sheet->height) - MAX(p->top, 0);
    return wide > 0 && high > 0 ? wide * high * 100 / (sheet->width * sheet->height) : 0;
}

/* The part of the page that pictures cover, and that of the largest one. */
static void pictures_measure(const PdfSheet *sheet, double *all, double *largest)
{
    *all = *largest = 0;
    for (guint i = 0; i < sheet->pictures->len; i++) {
        double part = layer_part(&g_array_index(sheet->pictures, PdfPicture, i), sheet);
        *all += part;
        *largest = MAX(*largest, part);
    }
}

PdfLayer layer_judge(const PdfSheet *sheet, const PageWords *words)
{
    double all, largest;
    if (layer_is_garbage(words)) {
        return LAYER_NONE;
    }
    pictures_measure(sheet, &all, &largest);
    /* A scan cut into strips is a page of pictures, too. */
    if (all >= PICTURE_PAGE) {
        return LAYER_NONE;
    }
    return largest >= LAYER_PART_LEAST ? LAYER_PARTS : LAYER_SOUND;
}

GArray *layer_parts(const PdfSheet *sheet)
{
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(Box));
    for (guint i = 0; i < sheet->pictures->len; i++) {
        const PdfPicture *p = &g_array_index(sheet->pictures, PdfPicture, i);
        if (layer_part(p, sheet) >= LAYER_PART_LEAST) {
            Box box = {(int32_t)(MAX(p->left, 0) * 1000), (int32_t)(MAX(p->top, 0) * 1000),
                       (int32_t)(MIN(p->right, sheet->width) * 1000),
                       (int32_t)(MIN(p->bottom, sheet->height) * 1000)};
            g_array_append_val(parts, box);
        }
    }
    return parts;
}
