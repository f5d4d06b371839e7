/* eyes.c: how haggle-ocr reads one page that is a picture. */
#include "paper/eyes.h"

#include <string.h>
#include <unistd.h>

#include "ocr/draw.h"
#include "ocr/light.h"
#include "ocr/ocr.h"
#include "ocr/picture.h"
#include "paper/pdf.h"

/* A page before it is read: its picture, and what a PDF's own text gave. */
typedef struct {
    Straight straight;
    PageWords own; /* without `words` where there are none */
    bool doubted;  /* its pictures cover it, so that its text may be another program's reading */
    GArray *parts; /* boxes of the pictures among those words; NULL when the page is a picture */
} ScanPage;

/* Opened once, before the sandbox closes; every child has its own copy. */
static Ocr *engine;

bool eyes_open(const Job *job, const char **ret_why)
{
    (void)job;
    *ret_why = "the data of tesseract are missing: apt-get install tesseract-ocr-eng";
    engine = ocr_open();
    return picture_prepare() && engine != NULL;
}

static const char *trouble_text(PictureTrouble trouble)
{
    return trouble == PICTURE_HUGE
               ? "this picture has more pixels than any page needs; make it smaller and try again"
               : "this picture is damaged and cannot be read; get it again";
}

void eyes_list(GBytes *file, int pages_max, Stream *out)
{
    int pages = picture_pages(bytes_of(file), pages_max + 1);
    PictureTrouble first = pages == 1 ? picture_check(bytes_of(file)) : PICTURE_GOOD;
    if (pages == 0 || first != PICTURE_GOOD) {
        bool huge = first == PICTURE_HUGE;
        stream_error(out, huge ? "limit" : "torn", trouble_text(huge ? first : PICTURE_TORN));
        return;
    }
    for (int i = 1; i <= MIN(pages, pages_max); i++) {
        stream_scan(out, i);
    }
    if (pages > pages_max) {
        stream_error(out, "limit",
                     "the file has more pages than are read; split it, or allow more pages");
    } else {
        stream_end(out, pages, 0);
    }
}

/* Scanners tell how many pixels an inch has; cameras make it up. */
static int picture_inch(PIX *picture)
{
    int inch = pixGetXRes(picture);
    double wide = inch > 0 ? (double)pixGetWidth(picture) / inch : 0;
    return inch >= 100 && inch <= 1200 && wide >= 3 && wide <= 20 ? inch : 0;
}

static const char *picture_open(GBytes *file, int number, ScanPage *page)
{
    PictureTrouble trouble;
    PIX *picture = picture_get(bytes_of(file), number, &trouble);
    if (picture == NULL) {
        return trouble_text(trouble);
    }
    bool made = straight_make(picture, picture_inch(picture), true, &page->straight);
    pixDestroy(&picture);
    return made ? NULL : "this picture is too small to be read";
}

/* Leaves of the page's picture what its pictures show. */
static void parts_keep(PIX *picture, const GArray *parts, int inch)
{
    PIX *kept = pixCopy(NULL, picture);
    pixSetAll(picture);
    for (guint i = 0; kept != NULL && i < parts->len; i++) {
        Box b = g_array_index(parts, Box, i);
        int left = (int)((int64_t)b.left * inch / 72000),
            top = (int)((int64_t)b.top * inch / 72000);
        int right = (int)((int64_t)b.right * inch / 72000);
        int bottom = (int)((int64_t)b.bottom * inch / 72000);
        pixRasterop(picture, left, top, right - left, bottom - top, PIX_SRC, kept, left, top);
    }
    pixDestroy(&kept);
}

static const char *page_open(GBytes *file, int number, ScanPage *page)
{
    PdfPage pdf;
    if (!pdf_page_open(file, number, &pdf)) {
        return "this page is damaged and cannot be read";
    }
    int inch;
    bool made = false;
    PIX *picture = draw_page(file, number, &pdf.sheet, &inch);
    page->own = pdf.words;
    if (picture != NULL && pdf.layer == LAYER_NONE) {
        page->doubted = pdf.doubted;
        made = straight_make(picture, inch, true, &page->straight);
    } else if (picture != NULL) {
        page->parts = layer_parts(&pdf.sheet);
        page->straight.inch = inch;
        page->straight.grey = pixCopy(NULL, picture);
        parts_keep(picture, page->parts, inch);
        page->straight.ink = light_even(picture, inch);
        made = page->straight.grey != NULL && page->straight.ink != NULL;
    }
    pixDestroy(&picture);
    return made ? NULL : "this page is too small to be read";
}

/* What is wrong with the page, or NULL. */
static const char *scan_open(GBytes *file, int number, ScanPage *page)
{
    *page = (ScanPage){0};
    return form_of(bytes_of(file)) != FORM_OTHER ? picture_open(file, number, page)
                                                 : page_open(file, number, page);
}

static bool boxes_meet(Box a, Box b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/* Adds to the page's own words those that its pictures show and its text does not have. */
static PageWords words_join(PageWords own, const PageWords *read)
{
    guint count = own.words->len;
    for (guint i = 0; i < read->words->len; i++) {
        Word word = g_array_index(read->words, Word, i);
        bool known = false;
        for (guint k = 0; k < count && !known; k++) {
            known = boxes_meet(word.box, g_array_index(own.words, Word, k).box);
        }
        if (!known) {
            g_array_append_val(own.words, word);
        }
    }
    if (own.words->len > count) {
        own.source = SOURCE_MIXED;
        words_sort(own.words);
    }
    return own;
}

/* The word among those that were read that stands where this one does; NULL for none. */
static const Word *word_at(const PageWords *read, const Word *own)
{
    int32_t x = own->box.left / 2 + own->box.right / 2, y = own->box.top / 2 + own->box.bottom / 2;
    for (guint i = 0; i < read->words->len; i++) {
        const Word *word = &g_array_index(read->words, Word, i);
        if (word->box.left <= x && x <= word->box.right && word->box.top <= y &&
            y <= word->box.bottom) {
            return word;
        }
    }
    return NULL;
}

/* A text over a picture of the page: as good as the page itself, where nearly all of it is read
 * there too; what is not is in doubt. Otherwise what was read counts alone. */
static PageWords words_settle(PageWords own, const PageWords *read)
{
    enum { UNLIKE = 600, UNSEEN = 800 };
    guint alike = 0, all = own.words->len;
    for (guint i = 0; i < all; i++) {
        Word *word = &g_array_index(own.words, Word, i);
        const Word *seen = word_at(read, word);
        bool same = seen != NULL && strcmp(seen->text, word->text) == 0;
        word->sure = same ? SURE_MAX : seen != NULL ? UNLIKE : UNSEEN;
        alike += same;
    }
    /* Letters of a font that is not here are not drawn, so that next to nothing can be read. */
    bool unseen = read->words->len * 5 < all;
    return alike * 5 >= all * 4 || unseen ? words_join(own, read) : *read;
}

void eyes_read(GBytes *file, int number, Stream *out)
{
    ScanPage page;
    const char *trouble = scan_open(file, number, &page);
    if (trouble != NULL) {
        stream_note(out, number, trouble);
        stream_end(out, 1, 0);
        return;
    }
    PageWords words = ocr_read(engine, &page.straight, page.parts == NULL);
    if (page.parts != NULL) {
        words = words_join(page.own, &words);
    } else if (page.doubted && !page.straight.moved) {
        words = words_settle(page.own, &words);
    }
    stream_page_words(out, number, &words);
    if (words.words->len == 0) {
        stream_note(out, number, "this page has no text");
    }
    stream_end(out, 1, words.words->len);
}

bool eyes_picture(GBytes *file, int number, int fd)
{
    enum { WIDTH_MOST = 1600 };
    ScanPage page;
    l_uint8 *png = NULL;
    size_t size = 0, done = 0;
    if (scan_open(file, number, &page) != NULL ||
        (page.parts == NULL && !ocr_upright(engine, &page.straight))) {
        return false;
    }
    int width = pixGetWidth(page.straight.grey);
    float scale = (float)WIDTH_MOST / (float)width;
    PIX *small = width > WIDTH_MOST ? pixScaleAreaMap(page.straight.grey, scale, scale)
                                    : pixClone(page.straight.grey);
    if (small == NULL || pixWriteMemPng(&png, &size, small, 0) != 0) {
        return false;
    }
    while (done < size) {
        ssize_t n = write(fd, png + done, size - done);
        if (n <= 0) {
            return false;
        }
        done += (size_t)n;
    }
    return true;
}
