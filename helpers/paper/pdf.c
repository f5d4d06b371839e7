/* pdf.c: a PDF, or a web page, to the records of its pages and words. */
#include "paper/pdf.h"

#include "paper/form.h"

#include <string.h>

/* A page of fine print has ten thousand characters. */
enum { GLYPHS_MAX = 200 * 1000 };

/* What is known of the file while its pages are read. */
typedef struct {
    Stream *out;
    bool cut; /* the file has lost its end */
    bool web; /* it was a web page: what has no words shows none */
    long words;
} Reading;

/* A length in points to thousandths. */
static int32_t thousandths(double points)
{
    return (int32_t)(MIN(points, 200e3) * 1000);
}

/* Pages. */

typedef struct {
    bool cut, faulty, many, turned;
} PageTrouble;

static void page_write_notes(Reading *reading, int number, PageTrouble trouble)
{
    const struct {
        bool holds;
        const char *text;
    } notes[] = {
        {trouble.cut,    "the file has lost its end, and this page may lack words"             },
        {trouble.faulty, "this page is faulty inside and may lack words"                       },
        {trouble.many,   "this page has more characters than are read, and lacks words"        },
        {trouble.turned, "the text of this page runs sideways, and the page was turned upright"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(notes); i++) {
        if (notes[i].holds) {
            stream_note(reading->out, number, notes[i].text);
        }
    }
}

/* The words of the page's own text. */
static PageWords page_words(const PdfSheet *sheet, PageTrouble *trouble)
{
    GArray *glyphs = sheet->glyphs;
    trouble->faulty = sheet->faulty;
    trouble->many = glyphs->len > GLYPHS_MAX;
    PageWords words = page_words_build((Glyph *)(void *)glyphs->data, MIN(glyphs->len, GLYPHS_MAX),
                                       thousandths(sheet->width), thousandths(sheet->height));
    trouble->turned = words.turned;
    return words;
}

static void page_write(Reading *reading, PdfFile *file, int number)
{
    PdfSheet sheet;
    if (!pdf_sheet_read(file, number, &sheet)) {
        stream_note(reading->out, number, "this page is damaged and cannot be read");
        return;
    }
    PageTrouble trouble = {.cut = reading->cut};
    PageWords words = page_words(&sheet, &trouble);
    PdfLayer layer = layer_judge(&sheet, &words);
    if (layer != LAYER_SOUND && !reading->web) {
        stream_scan(reading->out, number);
    }
    if (layer != LAYER_NONE) {
        stream_page_words(reading->out, number, &words);
        reading->words += words.words->len;
    } else { /* what is true of the words is not of the page */
        trouble.many = trouble.turned = false;
    }
    page_write_notes(reading, number, trouble);
    page_words_free(&words);
    pdf_sheet_free(&sheet);
}

bool pdf_page_open(GBytes *file, int number, PdfPage *ret)
{
    PdfState state;
    PageTrouble trouble = {0};
    gsize size;
    const void *data = g_bytes_get_data(file, &size);
    PdfFile *pdf = pdf_file_open(data, size, &state);
    *ret = (PdfPage){0};
    if (pdf == NULL || !pdf_sheet_read(pdf, number, &ret->sheet)) {
        pdf_file_close(pdf);
        return false;
    }
    ret->words = page_words(&ret->sheet, &trouble);
    ret->layer = layer_judge(&ret->sheet, &ret->words);
    ret->doubted = ret->layer == LAYER_NONE && !layer_is_garbage(&ret->words);
    pdf_file_close(pdf);
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

static PdfFile *document_open(const void *data, size_t size, Stream *out)
{
    PdfState state;
    PdfFile *file = pdf_file_open(data, size, &state);
    if (state == PDF_LOCKED) {
        stream_error(out, "encrypted",
                     "the PDF needs a password; open it in a viewer, print it to a new PDF and "
                     "try again");
    } else if (state == PDF_TORN) {
        torn(out);
    }
    return file;
}

static bool document_write(Reading *reading, PdfFile *file, int pages_max)
{
    int pages = pdf_file_pages(file);
    if (pages <= 0 && !reading->cut) {
        stream_error(reading->out, "empty", "the PDF has no pages; get the file again");
        return false;
    }
    for (int i = 1; i <= MIN(pages, pages_max); i++) {
        page_write(reading, file, i);
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

bool pdf_write(GBytes *file, int pages_max, Stream *out)
{
    size_t size;
    const char *data = g_bytes_get_data(file, &size);
    if (size == 0) {
        stream_error(out, "empty", "the file is empty; get it again");
        return false;
    }
    bool web = form_is_web(bytes_of(file));
    if (!web && !file_is_pdf(data, size)) {
        stream_error(out, "not-pdf", "the file is not a PDF; print it to a PDF and try again");
        return false;
    }
    Reading reading = {.out = out, .cut = !web && file_is_cut(data, size), .web = web};
    PdfFile *pdf = document_open(data, size, out);
    bool done = pdf != NULL && document_write(&reading, pdf, pages_max);
    pdf_file_close(pdf);
    return done;
}
