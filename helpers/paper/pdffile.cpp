/* pdffile.cpp: what stands on the pages of a PDF, by poppler's core. */
#include "paper/pdffile.h"

#include <cmath>
#include <memory>

#include <Error.h>
#include <Form.h>
#include <Gfx.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <TextOutputDev.h>
#include <UTF.h>
#include <splash/SplashBitmap.h>

struct PdfFile {
    PDFDoc *document;
};

/* Poppler tells its errors to a function that cannot be handed anything, so this is global. */
static int faults;

static void fault_count(ErrorCategory category, Goffset, const char *)
{
    faults += category == errSyntaxError;
}

/* A length in points to thousandths; what is no number, or no length of paper, is cut off. */
static int32_t thousandths(double points)
{
    return std::isnan(points) ? 0 : (int32_t)(CLAMP(points, -200e3, 200e3) * 1000);
}

/* Takes the text of a page, and notes where its pictures stand. */
class Taker : public TextOutputDev
{
public:
    explicit Taker(GArray *pictures)
        : TextOutputDev(nullptr, true, 0, false, false), pictures(pictures)
    {
    }

    /* Patterns and shades show neither words nor pictures of pages. */
    bool needNonText() override { return true; }
    bool useTilingPatternFill() override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                           int, int, int, double, double) override
    {
        return true;
    }
    bool useShadedFills(int) override { return true; }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override
    {
        return true;
    }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void drawImageMask(GfxState *state, Object *ref, Stream *str, int width, int height,
                       bool invert, bool interpolate, bool inlined) override
    {
        note(state, width, height);
        OutputDev::drawImageMask(state, ref, str, width, height, invert, interpolate, inlined);
    }
    void drawImage(GfxState *state, Object *ref, Stream *str, int width, int height,
                   GfxImageColorMap *colors, bool interpolate, const int *mask,
                   bool inlined) override
    {
        note(state, width, height);
        OutputDev::drawImage(state, ref, str, width, height, colors, interpolate, mask, inlined);
    }
    void drawMaskedImage(GfxState *state, Object *, Stream *, int width, int height,
                         GfxImageColorMap *, bool, Stream *, int, int, bool, bool) override
    {
        note(state, width, height);
    }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int width, int height,
                             GfxImageColorMap *, bool, Stream *, int, int, GfxImageColorMap *,
                             bool) override
    {
        note(state, width, height);
    }

private:
    /* A picture fills the square from 0 to 1 of its own measure. */
    void note(GfxState *state, int width, int height)
    {
        const double *m = state->getCTM();
        PdfPicture picture = {m[4] + MIN(m[0], 0) + MIN(m[2], 0), m[5] + MIN(m[1], 0) + MIN(m[3], 0),
                              m[4] + MAX(m[0], 0) + MAX(m[2], 0), m[5] + MAX(m[1], 0) + MAX(m[3], 0),
                              width, height};
        g_array_append_val(pictures, picture);
    }

    GArray *pictures;
};

/* Texts. */

static bool font_is_bold(const GooString *name)
{
    static const char *const signs[] = {"bold", "black", "heavy", "demi", "-bd"};
    bool bold = false;
    char *lower = g_ascii_strdown(name != nullptr ? name->c_str() : "", -1);
    for (const char *sign : signs) {
        bold = bold || strstr(lower, sign) != nullptr;
    }
    g_free(lower);
    return bold;
}

static void glyphs_add_word(GArray *glyphs, const TextWord *word)
{
    const GooString *font = nullptr;
    bool bold = false;
    for (int i = 0; i < word->getLength(); i++) {
        double left, top, right, bottom;
        word->getCharBBox(i, &left, &top, &right, &bottom);
        if (i == 0 || word->getFontName(i) != font) {
            font = word->getFontName(i);
            bold = font_is_bold(font);
        }
        Glyph glyph = {
            {thousandths(left), thousandths(top), thousandths(right), thousandths(bottom)},
            thousandths(word->getFontSize()), *word->getChar(i), bold
        };
        g_array_append_val(glyphs, glyph);
    }
    Glyph space = {{0, 0, 0, 0}, 0, ' ', false};
    g_array_append_val(glyphs, space);
}

static GArray *glyphs_of(TextPage *text)
{
    GArray *glyphs = g_array_new(FALSE, TRUE, sizeof(Glyph));
    for (const TextFlow *flow = text->getFlows(); flow != nullptr; flow = flow->getNext()) {
        for (const TextBlock *block = flow->getBlocks(); block != nullptr;
             block = block->getNext()) {
            for (const TextLine *line = block->getLines(); line != nullptr;
                 line = line->getNext()) {
                for (const TextWord *word = line->getWords(); word != nullptr;
                     word = word->nextWord()) {
                    glyphs_add_word(glyphs, word);
                }
            }
        }
    }
    return glyphs;
}

/* Forms. */

static const GooString *field_text(FormWidget *widget)
{
    if (widget->getType() == formText) {
        auto *text = static_cast<FormWidgetText *>(widget);
        return text->isPassword() ? nullptr : text->getContent();
    }
    auto *choice = static_cast<FormWidgetChoice *>(widget);
    return widget->getType() == formChoice && choice->hasEdit() ? choice->getEditChoice()
                                                                 : nullptr;
}

static char *text_utf8(const GooString *text)
{
    Unicode *codes = nullptr;
    int count = TextStringToUCS4(text->toStr(), &codes);
    char *utf8 = g_ucs4_to_utf8(codes, count, nullptr, nullptr, nullptr);
    gfree(codes);
    return utf8;
}

static GArray *fields_of(Page *page, double height)
{
    GArray *fields = g_array_new(FALSE, FALSE, sizeof(PdfField));
    auto widgets = page->getFormWidgets();
    const PDFRectangle *crop = page->getCropBox();
    for (int i = 0; widgets != nullptr && i < widgets->getNumWidgets(); i++) {
        const GooString *text = field_text(widgets->getWidget(i));
        char *utf8 = text != nullptr ? text_utf8(text) : nullptr;
        if (utf8 != nullptr && *utf8 != '\0') {
            double x1, y1, x2, y2;
            widgets->getWidget(i)->getRect(&x1, &y1, &x2, &y2);
            PdfField field = {MIN(x1, x2) - crop->x1, height - (MAX(y1, y2) - crop->y1),
                              MAX(x1, x2) - crop->x1, height - (MIN(y1, y2) - crop->y1), utf8};
            g_array_append_val(fields, field);
        } else {
            g_free(utf8);
        }
    }
    return fields;
}

/* Pages. */

static bool page_size(Page *page, double *width, double *height)
{
    bool lies = page->getRotate() == 90 || page->getRotate() == 270;
    *width = lies ? page->getCropHeight() : page->getCropWidth();
    *height = lies ? page->getCropWidth() : page->getCropHeight();
    return *width >= 1 && *height >= 1; /* false as well when it is no number */
}

bool pdf_sheet_read(PdfFile *file, int number, PdfSheet *ret)
{
    *ret = PdfSheet{};
    faults = 0;
    Page *page = file->document->getPage(number);
    if (page == nullptr || !page->isOk() || !page_size(page, &ret->width, &ret->height)) {
        return false;
    }
    ret->pictures = g_array_new(FALSE, FALSE, sizeof(PdfPicture));
    Taker taker(ret->pictures);
    /* Poppler would draw notes and fields on the page as well, were it to make this itself. */
    std::unique_ptr<Gfx> drawing(
        page->createGfx(&taker, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
    page->display(drawing.get());
    taker.endPage();
    TextPage *text = taker.takeText();
    ret->glyphs = glyphs_of(text);
    text->decRefCnt();
    ret->faults = faults; /* those of forms do not matter */
    ret->fields = fields_of(page, ret->height);
    return true;
}

void pdf_sheet_free(PdfSheet *sheet)
{
    for (guint i = 0; i < sheet->fields->len; i++) {
        g_free(g_array_index(sheet->fields, PdfField, i).text);
    }
    g_array_free(sheet->glyphs, TRUE);
    g_array_free(sheet->pictures, TRUE);
    g_array_free(sheet->fields, TRUE);
}

bool pdf_sheet_draw(PdfFile *file, int number, double inch, PdfDrawing *ret)
{
    SplashColor white = {255, 255, 255};
    SplashOutputDev out(splashModeMono8, 4, false, white);
    out.startDoc(file->document);
    file->document->displayPage(&out, number, inch, inch, 0, false, true, false);
    SplashBitmap *bitmap = out.getBitmap();
    *ret = PdfDrawing{bitmap->getWidth(), bitmap->getHeight(), bitmap->getRowSize(),
                      bitmap->takeData()};
    return ret->grey != nullptr;
}

/* Documents. */

void pdf_file_prepare(void)
{
    globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(fault_count);
}

PdfFile *pdf_file_open(const void *data, size_t size, PdfState *state)
{
    auto *bytes = new MemStream(static_cast<const char *>(data), 0, (Goffset)size, Object(objNull));
    auto *document = new PDFDoc(bytes);
    *state = document->isOk()                            ? PDF_OPEN
             : document->getErrorCode() == errEncrypted ? PDF_LOCKED
                                                        : PDF_TORN;
    if (*state != PDF_OPEN) {
        delete document;
        return nullptr;
    }
    return new PdfFile{document};
}

void pdf_file_close(PdfFile *file)
{
    if (file != nullptr) {
        delete file->document;
        delete file;
    }
}

int pdf_file_pages(PdfFile *file)
{
    return file->document->getNumPages();
}
