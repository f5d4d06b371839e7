/* fonts.c: the few fonts that pages are set in.

   Only these are known, so that the same letter has the same bytes on every machine that has them,
   and none has to be opened later. */
#include "fonts.h"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <stdbool.h>
#include <unistd.h>

/* At most ten: cairo keeps no more open, and opens again is what the sandbox forbids. */
static const struct {
    const char *face, *files[3];
} FACES[] = {
    {"Liberation Serif",
     {"liberation/LiberationSerif-Regular.ttf", "liberation2/LiberationSerif-Regular.ttf"}},
    {"Liberation Serif Bold",
     {"liberation/LiberationSerif-Bold.ttf", "liberation2/LiberationSerif-Bold.ttf"}      },
    {"Liberation Serif Italic",
     {"liberation/LiberationSerif-Italic.ttf", "liberation2/LiberationSerif-Italic.ttf"}  },
    {"Liberation Sans",
     {"liberation/LiberationSans-Regular.ttf", "liberation2/LiberationSans-Regular.ttf"}  },
    {"Liberation Sans Bold",
     {"liberation/LiberationSans-Bold.ttf", "liberation2/LiberationSans-Bold.ttf"}        },
    {"Liberation Sans Italic",
     {"liberation/LiberationSans-Italic.ttf", "liberation2/LiberationSans-Italic.ttf"}    },
    {"DejaVu Sans",             {"dejavu/DejaVuSans.ttf"}                                 },
};

/* Sets one line in the face, which opens its files. The line is kept: with it they stay open. */
static void face_warm(PangoFontMap *map, cairo_t *cairo, const char *face)
{
    PangoContext *context = pango_font_map_create_context(map);
    PangoLayout *layout = pango_layout_new(context);
    PangoFontDescription *font = pango_font_description_from_string(face);
    pango_font_description_set_size(font, 11 * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, "a\xE2\x96\x88\xD7\x90",
                          -1); /* a block and an alef: fallback, too */
    pango_cairo_show_layout(cairo, layout);
    pango_font_description_free(font);
    g_object_unref(context);
}

static cairo_status_t swallow(void *closure, const unsigned char *data, unsigned length)
{
    (void)closure;
    (void)data;
    (void)length;
    return CAIRO_STATUS_SUCCESS;
}

static FcConfig *config_make(void)
{
    int found = 0;
    FcConfig *config = FcConfigCreate();
    for (size_t i = 0; i < G_N_ELEMENTS(FACES); i++) {
        for (size_t j = 0; j < G_N_ELEMENTS(FACES[i].files) && FACES[i].files[j] != NULL; j++) {
            char *path = g_strconcat("/usr/share/fonts/truetype/", FACES[i].files[j], NULL);
            bool there =
                access(path, R_OK) == 0 && FcConfigAppFontAddFile(config, (const FcChar8 *)path);
            found += there;
            g_free(path);
            if (there) {
                break;
            }
        }
    }
    return found > 0 ? config : NULL;
}

PangoFontMap *fonts_open(void)
{
    FcConfig *config = config_make();
    if (config == NULL) {
        return NULL;
    }
    FcConfigSetCurrent(config); /* else the whole of the machine's fonts is looked through */
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(swallow, NULL, 72, 72);
    cairo_t *cairo = cairo_create(surface);
    for (size_t i = 0; i < G_N_ELEMENTS(FACES); i++) {
        face_warm(map, cairo, FACES[i].face);
    }
    return map; /* and the surface stays, for it holds the fonts, too */
}
