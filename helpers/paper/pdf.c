/* pdf.c: a PDF to the records of its pages and words. */
#include "paper/pdf.h"

#include <math.h>
#include <string.h>

/* A page of fine print has ten thousand characters. */
enum { GLYPHS_MAX = 200 * 1000 };

/* What is known of the file while its pages are read. */
typedef struct {
    Stream *out;
    int faults; /* errors that poppler met */
    bool cut;   /* the file has lost its end */
    long words;
} Reading;

/* A length in points to thousandths; what is no number, or no length of paper, is cut off. */
static int32_t thousandths(double points)
{
    return isnan(points) ? 0 : (int32_t)(CLAMP(points, -200e3, 200e3) * 1000);
}

static Box box_of(const PopplerRectangle *r)
{
    return (Box){thousandths(r->x1), thousandths(r->y1), thousandths(r->x2), thousandths(r->y2)};
}

/* Characters. */

/* Takes one character off the text. Poppler writes UTF-8, but of broken codes as well. */
static uint32_t code_take(const char **text)
{
    const unsigned char *s = (const unsigned char *)*text;
    unsigned more = *s >= 0xF0 ? 3 : *s >= 0xE0 ? 2 : *s >= 0xC0 ? 1 : 0;
    uint32_t code = more == 0 ? *s : *s & (0x3Fu >> more);
    for (s++; more > 0 && (*s & 0xC0) == 0x80; more--, s++) {
        code = code << 6 | (*s & 0x3Fu);
    }
    *text = (const char *)s;
    return code;
}

static bool code_is_direction(uint32_t code)
{
    return code >= 0x202A && code <= 0x202C;
}

/* Poppler marks text that runs from right to left; these marks have no boxes. */
static GArray *codes_get(const char *text, size_t boxes)
{
    size_t marks = 0, all = 0;
    for (const char *s = text; *s != '\0'; all++) {
        marks += code_is_direction(code_take(&s));
    }
    GArray *codes = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (const char *s = text; *s != '\0';) {
        uint32_t code = code_take(&s);
        if (all == boxes || marks == 0 || !code_is_direction(code)) {
            g_array_append_val(codes, code);
        }
    }
    return codes;
}

static bool font_is_bold(const char *name)
{
    static const char *const signs[] = {"bold", "black", "heavy", "demi", "-bd"};
    bool bold = false;
    char *lower = g_ascii_strdown(name != NULL ? name : "", -1);
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        bold = bold || strstr(lower, signs[i]) != NULL;
    }
    g_free(lower);
    return bold;
}

static void glyphs_style(GArray *glyphs, GList *styles)
{
    for (const GList *l = styles; l != NULL; l = l->next) {
        const PopplerTextAttributes *style = l->data;
        int32_t size = thousandths(style->font_size);
        bool bold = font_is_bold(style->font_name);
        for (int i = MAX(style->start_index, 0); i <= style->end_index; i++) {
            if ((guint)i >= glyphs->len) {
                break;
            }
            g_array_index(glyphs, Glyph, i).size = size;
            g_array_index(glyphs, Glyph, i).bold = bold;
        }
    }
}

/* The printed characters of a page. Poppler gives text, boxes and styles apart, by index; `even`
 * says whether text and boxes were equally many. */
static GArray *glyphs_get(PopplerPage *page, bool *even)
{
    GArray *glyphs = g_array_new(FALSE, TRUE, sizeof(Glyph));
    /* More than the page: poppler may leave text out when some of it juts over the edge. */
    PopplerRectangle area = {-1e6, -1e6, 1e6, 1e6};
    PopplerRectangle *boxes = NULL;
    guint count = 0;
    poppler_page_get_text_layout_for_area(page, &area, &boxes, &count);
    char *text = poppler_page_get_text_for_area(page, &area);
    GArray *codes = codes_get(text != NULL ? text : "", count);
    *even = codes->len == count;
    for (guint i = 0; i < MIN(count, codes->len); i++) {
        Glyph g = {.box = box_of(&boxes[i]), .code = g_array_index(codes, uint32_t, i)};
        g_array_append_val(glyphs, g);
    }
    GList *styles = poppler_page_get_text_attributes_for_area(page, &area);
    glyphs_style(glyphs, styles);
    poppler_page_free_text_attributes(styles);
    g_array_free(codes, TRUE);
    g_free(boxes);
    g_free(text);
    return glyphs;
}

/* Forms. */

static char *field_text(PopplerFormField *field)
{
    switch (poppler_form_field_get_field_type(field)) {
    case POPPLER_FORM_FIELD_TEXT:
        return poppler_form_field_text_is_password(field) ? NULL
                                                          : poppler_form_field_text_get_text(field);
    case POPPLER_FORM_FIELD_CHOICE: return poppler_form_field_choice_get_text(field);
    default: return NULL;
    }
}

/* Types the value of a field into its box. How it is really set is not told, so that the places
 * within the box are a guess: letters half as wide as high, from the left. */
static void glyphs_type(GArray *glyphs, const char *text, Box box)
{
    long lines = 1;
    for (const char *s = text; *s != '\0'; s++) {
        lines += *s == '\n';
    }
    int32_t height = (int32_t)((box.bottom - box.top) / lines);
    int32_t size = CLAMP(height * 3 / 4, 1, 10 * 1000);
    int32_t left = box.left + size / 5;
    int32_t top = lines == 1 ? box.top + (height - size) / 2 : box.top;
    for (const char *s = text; *s != '\0';) {
        Glyph g = {
            {left, top, left + size / 2, top + size},
            size, code_take(&s), false
        };
        g_array_append_val(glyphs, g);
        left = g.code == '\n' ? box.left + size / 5 : MIN(left + size / 2, box.right);
        top += g.code == '\n' ? height : 0;
    }
    Glyph space = {.code = '\n'};
    g_array_append_val(glyphs, space);
}

static bool glyphs_add_fields(GArray *glyphs, PopplerPage *page, double height)
{
    bool any = false;
    GList *fields = poppler_page_get_form_field_mapping(page);
    for (const GList *l = fields; l != NULL; l = l->next) {
        const PopplerFormFieldMapping *mapping = l->data;
        char *text = field_text(mapping->field);
        if (text != NULL && *text != '\0' && g_utf8_validate(text, -1, NULL)) {
            const PopplerRectangle *a = &mapping->area; /* from the bottom, unlike all others */
            PopplerRectangle r = {MIN(a->x1, a->x2), height - MAX(a->y1, a->y2), MAX(a->x1, a->x2),
                                  height - MIN(a->y1, a->y2)};
            Glyph space = {.code = '\n'};
            g_array_append_val(glyphs, space);
            glyphs_type(glyphs, text, box_of(&r));
            any = true;
        }
        g_free(text);
    }
    poppler_page_free_form_field_mapping(fields);
    return any;
}

/* Pages. */

typedef struct {
    bool cut, faulty, uneven, many, fields, turned;
} PageTrouble;

static void page_write_notes(Reading *reading, int number, PageTrouble trouble)
{
    const struct {
        bool holds;
        const char *text;
    } notes[] = {
        {trouble.cut,    "the file has lost its end, and this page may lack words"             },
        {trouble.faulty, "this page is faulty inside and may lack words"                       },
        {trouble.uneven, "words of this page may stand in wrong places"                        },
        {trouble.many,   "this page has more characters than are read, and lacks words"        },
        {trouble.fields, "this page is a form, and its filled-in words stand about, not exactly, "
                         "where they are given"                        },
        {trouble.turned, "the text of this page runs sideways, and the page was turned upright"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(notes); i++) {
        if (notes[i].holds) {
            stream_note(reading->out, number, notes[i].text);
        }
    }
}

static bool page_size(PopplerPage *page, double *width, double *height)
{
    if (page != NULL) {
        poppler_page_get_size(page, width, height);
    }
    return page != NULL && *width >= 1 && *height >= 1; /* false as well when it is no number */
}

/* The words of the page's own text. `faults` counts poppler's errors meanwhile; those of forms do
 * not matter. */
static PageWords page_words(PopplerPage *page, double width, double height, const int *faults,
                            PageTrouble *trouble)
{
    bool even;
    GArray *glyphs = glyphs_get(page, &even);
    trouble->faulty = *faults > 0;
    trouble->uneven = !even;
    trouble->fields = glyphs_add_fields(glyphs, page, height);
    trouble->many = glyphs->len > GLYPHS_MAX;
    PageWords words = page_words_build((Glyph *)(void *)glyphs->data, MIN(glyphs->len, GLYPHS_MAX),
                                       thousandths(width), thousandths(height));
    trouble->turned = words.turned;
    g_array_free(glyphs, TRUE);
    return words;
}

static void page_write(Reading *reading, PopplerDocument *document, int number)
{
    reading->faults = 0;
    PopplerPage *page = poppler_document_get_page(document, number - 1);
    double width = 0, height = 0;
    if (!page_size(page, &width, &height)) {
        stream_note(reading->out, number, "this page is damaged and cannot be read");
        g_clear_object(&page);
        return;
    }
    PageTrouble trouble = {.cut = reading->cut};
    PageWords words = page_words(page, width, height, &reading->faults, &trouble);
    PdfLayer layer = layer_judge(page, &words);
    if (layer != LAYER_SOUND) {
        stream_scan(reading->out, number);
    }
    if (layer != LAYER_NONE) {
        stream_page_words(reading->out, number, &words);
        reading->words += words.words->len;
    } else { /* what is true of the words is not of the page */
        trouble.uneven = trouble.many = trouble.fields = trouble.turned = false;
    }
    page_write_notes(reading, number, trouble);
    page_words_free(&words);
    g_object_unref(page);
}

bool pdf_page_open(GBytes *file, int number, PdfPage *ret)
{
    PopplerDocument *document = poppler_document_new_from_bytes(file, NULL, NULL);
    PageTrouble trouble = {0};
    double width = 0, height = 0;
    *ret = (PdfPage){0};
    if (document != NULL && number <= poppler_document_get_n_pages(document)) {
        ret->page = poppler_document_get_page(document, number - 1);
    }
    if (!page_size(ret->page, &width, &height)) {
        return false;
    }
    ret->words = page_words(ret->page, width, height, &(int){0}, &trouble);
    ret->layer = layer_judge(ret->page, &ret->words);
    ret->doubted = ret->layer == LAYER_NONE && !layer_is_garbage(&ret->words);
    return true;
}

/* Documents. */

static bool bytes_have(const char *data, size_t size, const char *sign)
{
    size_t length = strlen(sign);
    for (size_t i = 0; i + length <= size; i++) {
        if (memcmp(data + i, sign, length) == 0) {
            return true;
        }
    }
    return false;
}

static bool file_is_pdf(const char *data, size_t size)
{
    return bytes_have(data, MIN(size, 1024), "%PDF-");
}

/* Every PDF ends with %%EOF, though mail programs may add a little after it. */
static bool file_is_cut(const char *data, size_t size)
{
    size_t tail = MIN(size, 1024);
    return !bytes_have(data + size - tail, tail, "%%EOF");
}

static bool torn(Stream *out)
{
    stream_error(out, "torn", "the PDF is damaged or cut short; get the file again and try again");
    return false;
}

static PopplerDocument *document_open(GBytes *file, Stream *out)
{
    GError *error = NULL;
    PopplerDocument *document = poppler_document_new_from_bytes(file, NULL, &error);
    if (document == NULL && g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED)) {
        stream_error(out, "encrypted",
                     "the PDF needs a password; open it in a viewer, print it to a new PDF and "
                     "try again");
    } else if (document == NULL) {
        torn(out);
    }
    g_clear_error(&error);
    return document;
}

static bool document_write(Reading *reading, PopplerDocument *document, int pages_max)
{
    int pages = poppler_document_get_n_pages(document);
    if (pages <= 0 && !reading->cut) {
        stream_error(reading->out, "empty", "the PDF has no pages; get the file again");
        return false;
    }
    for (int i = 1; i <= MIN(pages, pages_max); i++) {
        page_write(reading, document, i);
    }
    if (pages > pages_max) {
        char text[160];
        g_snprintf(text, sizeof text,
                   "the PDF has %d pages and only %d were read; split it, or allow more pages",
                   pages, pages_max);
        stream_error(reading->out, "limit", text);
        return false;
    }
    if (reading->cut && reading->words == 0) {
        return torn(reading->out);
    }
    stream_end(reading->out, pages, reading->words);
    return true;
}

static void fault_count(const char *domain, GLogLevelFlags level, const char *text, void *data)
{
    (void)domain;
    (void)level;
    Reading *reading = data;
    reading->faults += g_str_has_prefix(text, "Syntax error");
}

bool pdf_write(GBytes *file, int pages_max, Stream *out)
{
    size_t size;
    const char *data = g_bytes_get_data(file, &size);
    if (size == 0) {
        stream_error(out, "empty", "the file is empty; get it again");
        return false;
    }
    if (!file_is_pdf(data, size)) {
        stream_error(out, "not-pdf", "the file is not a PDF; print it to a PDF and try again");
        return false;
    }
    Reading reading = {.out = out, .cut = file_is_cut(data, size)};
    guint handler = g_log_set_handler("Poppler", G_LOG_LEVEL_INFO, fault_count, &reading);
    PopplerDocument *document = document_open(file, out);
    bool done = document != NULL && document_write(&reading, document, pages_max);
    g_clear_object(&document);
    g_log_remove_handler("Poppler", handler);
    return done;
}

bool pdf_prepare(PdfTables *tables)
{
    static const char page[] = "%PDF-1.4\n"
                               "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                               "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                               "trailer<</Root 1 0 R>>\n%%EOF\n";
    GBytes *bytes = g_bytes_new_static(page, sizeof page - 1);
    tables->document = poppler_document_new_from_bytes(bytes, NULL, NULL);
    g_bytes_unref(bytes);
    /* The values of forms are in these; while one is open, its code stays loaded. */
    tables->codes[0] = g_iconv_open("UTF-8", "UTF-16BE");
    tables->codes[1] = g_iconv_open("UTF-8", "UTF-16LE");
    return tables->document != NULL && tables->codes[0] != (GIConv)-1 &&
           tables->codes[1] != (GIConv)-1;
}
