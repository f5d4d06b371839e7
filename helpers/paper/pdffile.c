/* pdffile.c: what stands on the pages of a PDF, or of a web page that is printed to one, by MuPDF.
 */
#include "paper/pdffile.h"

#include "paper/form.h"
#include "paper/web.h"

#include <math.h>
#include <mupdf/fitz.h>
#include <mupdf/pdf.h>
#include <stdlib.h>
#include <string.h>

struct PdfFile {
    fz_context *context;
    fz_document *document;
};

/* The device that a page is run through: it draws nothing and keeps what it is told. */
typedef struct {
    fz_device device;
    GArray *glyphs, *pictures;
} Taker;

/* A length in points to thousandths; what is no number, or no length of paper, is cut off. */
static int32_t thousandths(double points)
{
    return isnan(points) ? 0 : (int32_t)(CLAMP(points, -200e3, 200e3) * 1000);
}

static Box box_of(fz_rect r)
{
    return (Box){thousandths((double)r.x0), thousandths((double)r.y0), thousandths((double)r.x1),
                 thousandths((double)r.y1)};
}

/* Forgets an error that was thrown. Without memory there is no going on: sandbox.c says so. */
static void error_pass(fz_context *context)
{
    if (fz_caught(context) == FZ_ERROR_MEMORY) {
        abort();
    }
}

/* Texts. */

static bool font_is_bold(fz_context *context, fz_font *font)
{
    static const char *const signs[] = {"bold", "black", "heavy", "demi", "-bd"};
    char *lower = g_ascii_strdown(fz_font_name(context, font), -1);
    bool bold = fz_font_is_bold(context, font); /* a long name has lost its end */
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        bold = bold || strstr(lower, signs[i]) != NULL;
    }
    g_free(lower);
    return bold;
}

/* How far the letters of a font rise above the line they stand on and hang below, and how large it
 * is, in the size that it is set with. */
typedef struct {
    float up, down, size;
} Reach;

static Reach font_reach(fz_context *context, fz_font *font)
{
    Reach usual = {0.718F, -0.207F, 1}; /* Helvetica's */
    Reach reach = {fz_font_ascender(context, font), fz_font_descender(context, font), 1};
    /* Letters that are drawings may be of any size. Their box has some room above and below. */
    if (fz_font_t3_procs(context, font) != NULL && reach.up > 1.9F && reach.up < 5000) {
        reach.size = (reach.up - reach.down) * 0.83F;
        return reach;
    }
    /* Some say nothing, or nonsense, or count the room between lines. */
    bool known = reach.up > 0.3F && reach.down <= 0 && reach.up - reach.down < 1.25F;
    return known ? reach : usual;
}

/* How many characters one shape stands for, a ligature's for several. */
static int shape_count(const fz_text_span *span, int at)
{
    int count = 1;
    while (at + count < span->len && span->items[at + count].gid < 0) {
        count++;
    }
    return count;
}

static void span_take(fz_context *context, Taker *taker, const fz_text_span *span, fz_matrix page)
{
    bool bold = font_is_bold(context, span->font);
    Reach reach = font_reach(context, span->font);
    for (int i = 0, count; i < span->len; i += count) {
        count = shape_count(span, i);
        const fz_text_item *item = &span->items[i];
        fz_matrix place = span->trm;
        place.e = item->x;
        place.f = item->y;
        place = fz_concat(place, page);
        float wide =
            item->gid < 0 ? 0 : fz_advance_glyph(context, span->font, item->gid, (int)span->wmode);
        for (int k = 0; k < count; k++) {
            fz_rect part = {wide * (float)k / (float)count, reach.down,
                            wide * (float)(k + 1) / (float)count, reach.up};
            if (span->wmode) {
                part = (fz_rect){-0.5F, 0, 0.5F, wide};
            }
            Glyph glyph = {
                .box = box_of(fz_transform_rect(part, place)),
                .size = thousandths((double)(reach.size * fz_matrix_expansion(place))),
                .code = item[k].ucs > 0 ? (uint32_t)item[k].ucs : 0xFFFD,
                .bold = bold,
            };
            g_array_append_val(taker->glyphs, glyph);
        }
    }
}

static void text_take(fz_context *context, fz_device *device, const fz_text *text, fz_matrix page)
{
    for (const fz_text_span *span = text->head; span != NULL; span = span->next) {
        span_take(context, (Taker *)(void *)device, span, page);
    }
}

static void text_fill(fz_context *context, fz_device *device, const fz_text *text, fz_matrix page,
                      fz_colorspace *space, const float *color, float alpha, fz_color_params params)
{
    (void)space;
    (void)color;
    (void)alpha;
    (void)params;
    text_take(context, device, text, page);
}

static void text_stroke(fz_context *context, fz_device *device, const fz_text *text,
                        const fz_stroke_state *stroke, fz_matrix page, fz_colorspace *space,
                        const float *color, float alpha, fz_color_params params)
{
    (void)stroke;
    text_fill(context, device, text, page, space, color, alpha, params);
}

static void text_clip(fz_context *context, fz_device *device, const fz_text *text, fz_matrix page,
                      fz_rect scissor)
{
    (void)scissor;
    text_take(context, device, text, page);
}

/* Pictures. */

/* A picture fills the square from 0 to 1 of its own measure. */
static void picture_take(fz_device *device, const fz_image *image, fz_matrix page)
{
    fz_rect box = fz_transform_rect(fz_unit_rect, page);
    PdfPicture picture = {(double)box.x0, (double)box.y0, (double)box.x1,
                          (double)box.y1, image->w,       image->h};
    g_array_append_val(((Taker *)(void *)device)->pictures, picture);
}

static void image_fill(fz_context *context, fz_device *device, fz_image *image, fz_matrix page,
                       float alpha, fz_color_params params)
{
    (void)context;
    (void)alpha;
    (void)params;
    picture_take(device, image, page);
}

static void image_mask_fill(fz_context *context, fz_device *device, fz_image *image, fz_matrix page,
                            fz_colorspace *space, const float *color, float alpha,
                            fz_color_params params)
{
    (void)space;
    (void)color;
    image_fill(context, device, image, page, alpha, params);
}

/* Patterns show neither words nor pictures of pages. */
static int tile_skip(fz_context *context, fz_device *device, fz_rect area, fz_rect view,
                     float across, float down, fz_matrix page, int id)
{
    (void)context;
    (void)device;
    (void)area;
    (void)view;
    (void)across;
    (void)down;
    (void)page;
    (void)id;
    return 1;
}

/* Pages. */

static void page_run(fz_context *ctx, fz_page *page, PdfSheet *sheet)
{
    fz_cookie cookie = {0};
    Taker *taker = fz_new_derived_device(ctx, Taker);
    taker->glyphs = sheet->glyphs;
    taker->pictures = sheet->pictures;
    taker->device.fill_text = text_fill;
    taker->device.stroke_text = text_stroke;
    taker->device.clip_text = text_clip;
    taker->device.ignore_text = text_take;
    taker->device.fill_image = image_fill;
    taker->device.fill_image_mask = image_mask_fill;
    taker->device.begin_tile = tile_skip;
    fz_try(ctx)
    {
        fz_run_page(ctx, page, &taker->device, fz_identity, &cookie);
        fz_close_device(ctx, &taker->device);
    }
    fz_always(ctx)
    {
        fz_drop_device(ctx, &taker->device);
    }
    fz_catch(ctx)
    {
        error_pass(ctx);
        cookie.errors++;
    }
    sheet->faulty = cookie.errors > 0;
}

/* The page, from 1; NULL when it is damaged. */
static fz_page *page_open(const PdfFile *file, int number)
{
    fz_page *page = NULL;
    fz_var(page);
    fz_try(file->context)
    {
        page = fz_load_page(file->context, file->document, number - 1);
    }
    fz_catch(file->context)
    {
        error_pass(file->context);
        page = NULL;
    }
    return page;
}

bool pdf_sheet_read(PdfFile *file, int number, PdfSheet *ret)
{
    fz_page *page = page_open(file, number);
    *ret = (PdfSheet){0};
    if (page == NULL) {
        return false;
    }
    fz_rect size = fz_bound_page(file->context, page);
    ret->width = (double)(size.x1 - size.x0);
    ret->height = (double)(size.y1 - size.y0);
    bool good = ret->width >= 1 && ret->height >= 1; /* false as well when it is no number */
    if (good) {
        ret->glyphs = g_array_new(FALSE, FALSE, sizeof(Glyph));
        ret->pictures = g_array_new(FALSE, FALSE, sizeof(PdfPicture));
        page_run(file->context, page, ret);
    }
    fz_drop_page(file->context, page);
    return good;
}

void pdf_sheet_free(PdfSheet *sheet)
{
    g_array_free(sheet->glyphs, TRUE);
    g_array_free(sheet->pictures, TRUE);
}

static void pixmap_copy(fz_context *context, const fz_pixmap *pixmap, PdfDrawing *ret)
{
    size_t width = (size_t)fz_pixmap_width(context, pixmap);
    size_t height = (size_t)fz_pixmap_height(context, pixmap);
    *ret = (PdfDrawing){(int)width, (int)height, g_malloc(width * height)};
    for (size_t y = 0; y < height; y++) {
        memcpy(ret->grey + y * width,
               fz_pixmap_samples(context, pixmap) + y * (size_t)fz_pixmap_stride(context, pixmap),
               width);
    }
}

bool pdf_sheet_draw(PdfFile *file, int number, double inch, PdfDrawing *ret)
{
    fz_context *context = file->context;
    fz_page *page = page_open(file, number);
    fz_pixmap *pixmap = NULL;
    fz_var(pixmap);
    *ret = (PdfDrawing){0};
    fz_try(context)
    {
        float scale = (float)(inch / 72);
        pixmap = page != NULL ? fz_new_pixmap_from_page(context, page, fz_scale(scale, scale),
                                                        fz_device_gray(context), 0)
                              : NULL;
        if (pixmap != NULL) {
            pixmap_copy(context, pixmap, ret);
        }
    }
    fz_always(context)
    {
        fz_drop_pixmap(context, pixmap);
        fz_drop_page(context, page);
    }
    fz_catch(context)
    {
        error_pass(context);
        return false;
    }
    return ret->grey != NULL;
}

/* Documents. */

/* The bytes of a PDF; of a web page, those of the PDF that it is printed to. */
static fz_stream *bytes_open(fz_context *context, const void *data, size_t size)
{
    if (!form_is_web((Bytes){data, size})) {
        return fz_open_memory(context, data, size);
    }
    fz_buffer *printed = web_print(context, data, size);
    fz_stream *bytes = NULL;
    fz_try(context)
    {
        bytes = fz_open_buffer(context, printed);
    }
    fz_always(context)
    {
        fz_drop_buffer(context, printed);
    }
    fz_catch(context)
    {
        fz_rethrow(context);
    }
    return bytes;
}

static PdfState document_open(fz_context *context, const void *data, size_t size, fz_document **ret)
{
    fz_stream *bytes = NULL;
    fz_document *document = NULL;
    PdfState state = PDF_OPEN;
    fz_var(bytes);
    fz_var(document);
    fz_var(state);
    fz_try(context)
    {
        bytes = bytes_open(context, data, size);
        document = &pdf_open_document_with_stream(context, bytes)->super;
        state = fz_needs_password(context, document) ? PDF_LOCKED : PDF_OPEN;
    }
    fz_always(context)
    {
        fz_drop_stream(context, bytes);
    }
    fz_catch(context)
    {
        error_pass(context);
        state = PDF_TORN;
    }
    *ret = document;
    return state;
}

PdfFile *pdf_file_open(const void *data, size_t size, PdfState *state)
{
    PdfFile *file = g_new0(PdfFile, 1);
    file->context = fz_new_context(NULL, NULL, FZ_STORE_DEFAULT);
    g_assert(file->context != NULL);
    *state = document_open(file->context, data, size, &file->document);
    if (*state != PDF_OPEN) {
        pdf_file_close(file);
        return NULL;
    }
    return file;
}

void pdf_file_close(PdfFile *file)
{
    if (file != NULL) {
        fz_drop_document(file->context, file->document);
        fz_drop_context(file->context);
        g_free(file);
    }
}

int pdf_file_pages(PdfFile *file)
{
    int pages = 0;
    fz_var(pages);
    fz_try(file->context)
    {
        pages = fz_count_pages(file->context, file->document);
    }
    fz_catch(file->context)
    {
        error_pass(file->context);
        pages = 0;
    }
    return pages;
}
