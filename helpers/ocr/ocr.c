/* ocr.c: a straight page to its words, by Tesseract. */
#include "ocr/ocr.h"

#include <string.h>
#include <tesseract/capi.h>

#include "ocr/bands.h"
#include "ocr/dirt.h"
#include "ocr/known.h"
#include "ocr/light.h"
#include "ocr/pieces.h"
#include "ocr/raised.h"
#include "ocr/reread.h"
#include "ocr/signs.h"
#include "ocr/spaces.h"
#include "ocr/spans.h"
#include "ocr/sure.h"

/* Heights of a line of text, in hundredths of the size of type: as tall as the fonts of a PDF say
 * they are, not as their letters, so that lines stand as far apart in both. */
enum { ASCENT = 88, DESCENT = 22 };

/* The Spanish data are read before the sandbox closes, and made an engine of when a page is found
 * that needs it: few do, and it takes a third of a second. */
struct Ocr {
    TessBaseAPI *english;
    char *spanish;
    gsize spanish_size;
};

/* Tesseract calculates in as many threads as there are processors, which gains little, and the
 * sandbox allows none. Its library brings this along. */
extern void omp_set_max_active_levels(int levels) __attribute__((weak));

/* From the data given, or where there are none, from the file of that language. */
static TessBaseAPI *engine_open(const char *language, const char *data, gsize size)
{
    /* We turn white letters on black ourselves; to try both costs time, as does looking for the
     * letters of a typewriter, which the net does not ask for. One threshold for what is shown at
     * once is leptonica's, of one tile larger than any page; the engine's own takes three times as
     * long. */
    static char *settings[][2] = {
        {"tessedit_do_invert",              "0"        },
        {"debug_file",                      "/dev/null"},
        {"textord_disable_pitch_test",      "1"        },
        {"thresholding_kfactor",            "0.25"     },
        {"thresholding_tile_size",          "1000"     },
        {"thresholding_score_fraction",     "0"        },
        {"thresholding_smooth_kernel_size", "0"        },
    };
    char *names[G_N_ELEMENTS(settings)], *values[G_N_ELEMENTS(settings)];
    for (size_t i = 0; i < G_N_ELEMENTS(settings); i++) {
        names[i] = settings[i][0];
        values[i] = settings[i][1];
    }
    TessBaseAPI *engine = TessBaseAPICreate();
    int failed = data != NULL
                     ? TessBaseAPIInit5(engine, data, (int)size, language, OEM_LSTM_ONLY, NULL, 0,
                                        names, values, G_N_ELEMENTS(settings), FALSE)
                     : TessBaseAPIInit4(engine, NULL, language, OEM_LSTM_ONLY, NULL, 0, names,
                                        values, G_N_ELEMENTS(settings), FALSE);
    if (failed != 0) {
        TessBaseAPIDelete(engine);
        return NULL;
    }
    return engine;
}

Ocr *ocr_open(void)
{
    if (omp_set_max_active_levels != NULL) {
        omp_set_max_active_levels(0);
    }
    TessBaseAPI *english = engine_open("eng", NULL, 0);
    if (english == NULL) {
        return NULL;
    }
    Ocr *ocr = g_new0(Ocr, 1);
    ocr->english = english;
    char *path = g_build_filename(TessBaseAPIGetDatapath(english), "spa.traineddata", NULL);
    g_file_get_contents(path, &ocr->spanish, &ocr->spanish_size, NULL);
    g_free(path);
    return ocr;
}

/* Orientation. */

static void engine_show(TessBaseAPI *engine, PIX *page, int inch, TessPageSegMode mode)
{
    char dpi[16];
    g_snprintf(dpi, sizeof dpi, "%d", inch);
    TessBaseAPISetVariable(engine, "user_defined_dpi", dpi);
    TessBaseAPISetPageSegMode(engine, mode);
    TessBaseAPISetImage2(engine, page);
}

/* How sure the engine is of a part of a page: its mean confidence over letters, 0 to 100. */
static double part_confidence(TessBaseAPI *engine, PIX *part, int inch)
{
    double sum = 0, letters = 0;
    if (part == NULL) {
        return 0;
    }
    engine_show(engine, part, inch, PSM_SINGLE_BLOCK);
    TessResultIterator *at =
        TessBaseAPIRecognize(engine, NULL) == 0 ? TessBaseAPIGetIterator(engine) : NULL;
    if (at != NULL) {
        do {
            char *text = TessResultIteratorGetUTF8Text(at, RIL_WORD);
            double length = text != NULL ? (double)strlen(text) : 0;
            sum += length * (double)TessResultIteratorConfidence(at, RIL_WORD);
            letters += length;
            TessDeleteText(text);
        } while (TessResultIteratorNext(at, RIL_WORD));
        TessResultIteratorDelete(at);
    }
    return letters > 0 ? sum / letters : 0;
}

/* A few whole lines of text: where ink begins and ends most often. */
typedef struct {
    int top, height;
} Band;

/* Moves an edge to the next line of pixels that is as good as blank. */
static int band_edge(NUMA *rows, int at, int step, int most)
{
    int count = numaGetCount(rows), blank = at;
    l_float32 best = 1e9F;
    for (int i = 0; i < most && at + i * step >= 0 && at + i * step < count; i++) {
        l_float32 ink = 0;
        numaGetFValue(rows, at + i * step, &ink);
        if (ink < best) {
            best = ink;
            blank = at + i * step;
        }
    }
    return blank;
}

/* How often each line of pixels turns from paper to ink or back. */
static NUMA *rows_turns(PIX *page)
{
    PIX *ink = spans_ink(page, 150);
    PIX *moved = ink != NULL ? pixCreateTemplate(ink) : NULL;
    NUMA *rows = NULL;
    if (moved != NULL) {
        int width = pixGetWidth(ink), height = pixGetHeight(ink);
        pixRasterop(moved, 1, 0, width - 1, height, PIX_SRC, ink, 0, 0);
        pixXor(moved, moved, ink);
        rows = pixCountPixelsByRow(moved, NULL);
    }
    pixDestroy(&ink);
    pixDestroy(&moved);
    return rows;
}

static Band band_find(PIX *page, int height)
{
    NUMA *rows = rows_turns(page);
    Band band = {0, MIN(height, pixGetHeight(page))};
    l_float32 best = -1;
    for (int top = 0; rows != NULL && top + height <= pixGetHeight(page); top += height / 2) {
        l_float32 sum = 0;
        for (int y = top; y < top + height; y++) {
            l_float32 count = 0;
            numaGetFValue(rows, y, &count);
            sum += count;
        }
        if (sum > best) {
            best = sum;
            band.top = top;
        }
    }
    if (rows != NULL) {
        int bottom = band_edge(rows, band.top + band.height - 1, 1, height / 2);
        band.top = band_edge(rows, band.top, -1, height / 2);
        band.height = bottom - band.top + 1;
    }
    numaDestroy(&rows);
    return band;
}

bool ocr_upright(Ocr *ocr, Straight *page)
{
    enum { SURELY_UPRIGHT = 80 };
    Band band = band_find(page->ink, page->inch / 2);
    BOX *box = boxCreate(0, band.top, pixGetWidth(page->ink), band.height);
    PIX *part = pixClipRectangle(page->ink, box, NULL);
    double upright = part_confidence(ocr->english, part, page->inch);
    boxDestroy(&box);
    if (upright >= SURELY_UPRIGHT) {
        pixDestroy(&part);
        return true;
    }
    PIX *over = part != NULL ? pixRotate180(NULL, part) : NULL;
    double turned = part_confidence(ocr->english, over, page->inch);
    pixDestroy(&part);
    pixDestroy(&over);
    return turned > upright + 5 ? straight_overturn(page) : true;
}

/* Words. */

static bool text_take(const char *text, Read *read)
{
    char *to = read->text;
    size_t length = text != NULL ? strlen(text) : 0;
    while (length > WORD_BYTES || (length > 0 && (text[length] & 0xC0) == 0x80)) {
        length--;
    }
    size_t kept = 0;
    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)text[i] > ' ' && text[i] != 0x7F) {
            to[kept++] = text[i];
        }
    }
    to[kept] = '\0';
    read->behind = dirt_strip(to);
    return kept > 0;
}

/* A dot half way up, between two names or parts of an address, is read as another small sign: no
 * dash is as short and round. A dash as long as letters are high is a long one. */
static void dot_name(Read *read)
{
    static const char *const signs[] = {"-",        "*",        "+",        "~",
                                        "\xC2\xB0", "\xC2\xAB", "\xC2\xBB", "\xE2\x80\xA2"};
    bool sign = false;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        sign = sign || strcmp(read->text, signs[i]) == 0;
    }
    int width = read->right - read->left, height = read->bottom - read->top;
    if (sign && width * 5 <= read->size && width < 2 * height) {
        g_strlcpy(read->text, "\xC2\xB7", sizeof read->text);
    } else if (strcmp(read->text, "-") == 0 && width * 10 >= read->size * 7) {
        g_strlcpy(read->text, "\xE2\x80\x94", sizeof read->text);
    }
}

/* A letter that is the same in both cases, alone in its cell, is read as both: "Cc"; a wide one as
 * two: "WW". Two would be wider than one letter is. */
static void letter_once(Read *read)
{
    enum { WIDE = 12, NARROW = 8 }; /* in tenths of the size of type */
    char *text = read->text;
    bool wide = strcmp(text, "WW") == 0 || strcmp(text, "MM") == 0;
    bool twice = g_ascii_isupper(text[0]) && text[1] == g_ascii_tolower(text[0]) && text[2] == '\0';
    int most = wide ? WIDE : NARROW;
    if ((wide || twice) && (read->right - read->left) * 10 <= read->size * most) {
        bool capital = (read->bottom - read->top) * 10 > read->size * 6;
        text[0] = capital ? text[0] : text[1];
        text[1] = '\0';
    }
}

/* A nought with a dot or a stroke in it is looked at again. */
static void nought_put(Read *read)
{
    enum { DOUBTED = 600 };
    if (text_nought(read->text)) {
        read->confidence = MIN(read->confidence, DOUBTED);
    }
}

/* A long dash is read as a short one and a long one. */
static void dash_put(Read *read)
{
    static const char *const twice[] = {"-\xE2\x80\x94", "\xE2\x80\x94-", "-\xE2\x80\x93",
                                        "\xE2\x80\x93-", "\xE2\x80\x94\xE2\x80\x94"};
    for (size_t i = 0; i < G_N_ELEMENTS(twice); i++) {
        if (strcmp(read->text, twice[i]) == 0) {
            g_strlcpy(read->text, "\xE2\x80\x94", sizeof read->text);
        }
    }
}

static bool text_is_bar(const char *text)
{
    return strcmp(text, "|") == 0 || strcmp(text, "/") == 0;
}

/* What may be a sign between words as well as what is left of a rule. */
static bool text_is_stroke(const char *text)
{
    return text_is_bar(text) || strcmp(text, "\xE2\x80\x94") == 0;
}

/* Whether the other word stands a space away from the bar, on the same line. */
static bool is_space_away(const Read *bar, const Read *other)
{
    int gap = MAX(other->left - bar->right, bar->left - other->right);
    int most = bar->text[0] == '/' ? 10 : 6; /* in tenths: a typewriter's spaces are wide */
    bool word =
        text_is_bar(bar->text) ? g_ascii_isalpha(other->text[0]) : g_ascii_isalnum(other->text[0]);
    word = word || (bar->text[0] == '/' && other->text[0] == '#'); /* "Claim # / ID" */
    return word && gap * 10 <= other->size * most &&
           abs(other->base - bar->base) * 4 < other->size &&
           (bar->bottom - bar->top) * 5 <= other->size * 6;
}

/* Whether the bar reaches below the line of the words beside it, as no letter I does. */
static bool bar_hangs(const Read *before, const Read *bar, const Read *behind)
{
    enum { PART = 8 };
    return (bar->bottom - MAX(before->base, behind->base)) * PART > bar->bottom - bar->top;
}

/* A bar as high as a letter is the word "I" between two others of its line: "What I owe"; one that
 * hangs, and a stroke that leans or lies, stand for themselves there. Any other is what is left of
 * a rule. */
static void bars_name(GArray *reads, guint from)
{
    enum { DOUBTED = 600 };
    for (guint i = reads->len; i-- > from;) {
        Read *read = &g_array_index(reads, Read, i);
        if (!text_is_stroke(read->text)) {
            continue;
        }
        if (i > from && i + 1 < reads->len && is_space_away(read, read - 1) &&
            is_space_away(read, read + 1)) {
            bool letter = read->text[0] == '|' && !bar_hangs(read - 1, read, read + 1);
            read->text[0] = letter ? 'I' : read->text[0];
            read->confidence = MIN(read->confidence, DOUBTED);
        } else {
            g_array_remove_index(reads, i);
        }
    }
}

static bool read_take(const TessResultIterator *at, Read *read)
{
    const TessPageIterator *place = TessResultIteratorGetPageIteratorConst(at);
    int x1, y1, x2, y2;
    char *text = TessResultIteratorGetUTF8Text(at, RIL_WORD);
    bool good = text_take(text, read) &&
                TessPageIteratorBoundingBox(place, RIL_WORD, &read->left, &read->top, &read->right,
                                            &read->bottom);
    TessDeleteText(text);
    read->base = read->bottom;
    if (good && TessPageIteratorBaseline(place, RIL_WORD, &x1, &y1, &x2, &y2)) {
        int base = (y1 + y2) / 2;
        /* A line that is not straight may be far off; below it hangs a third of a word at most. */
        bool likely = (base - read->top) * 5 >= (read->bottom - read->top) * 3;
        read->base = likely && base <= read->bottom + 2 ? base : read->bottom;
    }
    /* A word alone on its line seems to stand on what hangs below the line: "Date(s)". */
    int height = read->bottom - read->top;
    if (strpbrk(read->text, "gjpqy()[]") != NULL && (read->bottom - read->base) * 10 < height) {
        read->base = read->bottom - height / 5;
    }
    read->confidence = (int)(10 * TessResultIteratorConfidence(at, RIL_WORD));
    read->size = read_size(read);
    nought_put(read);
    dash_put(read);
    return good && (text_is_stroke(read->text) || !dirt_is(read->text)) &&
           read->right > read->left && read->bottom > read->top;
}

static int int_compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The size of most words of a line, of those that tell it, where there are any; 0 without words. */
static int line_size(const Read *reads, size_t count, bool dotted)
{
    int *sizes = g_new(int, count), size;
    size_t known = 0;
    for (size_t i = 0; i < count; i++) {
        if (dotted || !text_is_dotted(reads[i].text)) {
            sizes[known++] = reads[i].size;
        }
    }
    qsort(sizes, known, sizeof *sizes, int_compare);
    size = known > 0 ? sizes[known / 2] : 0;
    g_free(sizes);
    return size;
}

/* Where the word's letters end that stand on the line; what hangs is a fifth of its height. */
static int letters_end(const Read *read)
{
    bool hangs = strpbrk(read->text, "gjpqy,;Q()[]$/|") != NULL;
    return read->bottom - (hangs ? (read->bottom - read->top) / 5 : 0);
}

/* Two texts that stand side by side, a letterhead and labels, may be taken for one line; a word
 * that sinks below it by a sixth, as deep as its neighbour, stands on a line of its own. */
static void word_sink(Read *read, const Read *other)
{
    enum { DEEP = 6, LETTERS = 3, ALIKE = 10 };
    int height = read->bottom - read->top, end = letters_end(read);
    int gap = MAX(other->left - read->right, read->left - other->right);
    if (strlen(read->text) >= LETTERS && strlen(other->text) >= LETTERS &&
        (end - read->base) * DEEP >= height && gap <= height &&
        abs(letters_end(other) - end) * ALIKE <= height) {
        read->base = end;
        read->size = read_size(read);
    }
}

/* Words of one line are of one size, but for those that are clearly not. */
static void line_level(Read *reads, size_t count)
{
    int middle = line_size(reads, count, false);
    middle = middle > 0 ? middle : line_size(reads, count, true);
    for (size_t i = 0; i < count; i++) {
        int off = abs(reads[i].size - middle);
        if (off * 3 < middle || strlen(reads[i].text) <= 2) {
            reads[i].size = middle;
        }
    }
}

/* A point behind an amount or a day that follows a small word closely ends a sentence: "costs
 * $150.00." What stands in a table does not. */
static void point_restore(const Read *before, Read *read)
{
    bool close = (read->left - before->right) * 10 <= read->size * 6;
    if (read->behind == '.' && close && g_ascii_islower(before->text[0]) &&
        strlen(read->text) < WORD_BYTES) {
        g_strlcat(read->text, ".", sizeof read->text);
    }
}

/* What the words of a line tell of each other, from `from` on. */
static void line_finish(GArray *reads, guint from)
{
    bars_name(reads, from);
    for (guint i = from + 1; i < reads->len; i++) {
        Read *before = &g_array_index(reads, Read, i - 1);
        word_sink(before, before + 1);
        word_sink(before + 1, before);
    }
    if (reads->len > from) {
        line_level(&g_array_index(reads, Read, from), reads->len - from);
    }
    for (guint i = from; i < reads->len; i++) {
        letter_once(&g_array_index(reads, Read, i));
        if (i > from) {
            point_restore(&g_array_index(reads, Read, i - 1), &g_array_index(reads, Read, i));
        }
    }
}

/* What the engine reads of what it was shown. */
static GArray *reads_get(TessBaseAPI *engine)
{
    GArray *reads = g_array_new(FALSE, FALSE, sizeof(Read));
    TessResultIterator *at =
        TessBaseAPIRecognize(engine, NULL) == 0 ? TessBaseAPIGetIterator(engine) : NULL;
    guint line = 0;
    if (at == NULL) {
        return reads;
    }
    do {
        Read read = {0};
        if (read_take(at, &read)) {
            g_array_append_val(reads, read);
        }
        if (TessPageIteratorIsAtFinalElement(TessResultIteratorGetPageIteratorConst(at),
                                             RIL_TEXTLINE, RIL_WORD)) {
            line_finish(reads, line);
            line = reads->len;
        }
    } while (TessResultIteratorNext(at, RIL_WORD));
    TessResultIteratorDelete(at);
    return reads;
}

/* One threshold for the whole page (1: Otsu's way) loses print that is pale: each place has its own
 * then (2: Sauvola's way, with a factor that takes for ink what the rest of this program does),
 * which takes the time of a tenth of the reading. */
static GArray *reads_of_page(TessBaseAPI *engine, const Straight *page)
{
    TessBaseAPISetVariable(engine, "thresholding_method",
                           light_print_is_pale(page->ink) ? "2" : "1");
    engine_show(engine, page->ink, page->inch, PSM_SINGLE_COLUMN);
    return reads_get(engine);
}

/* Reads for themselves the pieces of lines that the page as a whole did not give. A letter or two
 * need more paper around them to be known; what else stands there is further off. */
static void pieces_read(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads)
{
    BOXA *boxes = pieces_doubtful(ink, page->inch, reads);
    int count = boxes != NULL ? boxaGetCount(boxes) : 0;
    if (count > 0) {
        engine_show(engine, page->ink, page->inch, PSM_SINGLE_LINE);
    }
    for (int i = 0; i < count; i++) {
        int left, top, width, height;
        BOX *box = boxaGetBox(boxes, i, L_CLONE);
        boxGetGeometry(box, &left, &top, &width, &height);
        int margin = page->inch / (width < 3 * height ? 20 : 40);
        int from_left = MAX(left - margin, 0), from_top = MAX(top - margin / 2, 0);
        TessBaseAPISetRectangle(engine, from_left, from_top,
                                MIN(width + 2 * margin, pixGetWidth(ink) - from_left),
                                MIN(height + margin, pixGetHeight(ink) - from_top));
        GArray *better = reads_get(engine);
        pieces_put(reads, box, better);
        if (better->len == 0) {
            pieces_stroke(reads, box);
        }
        g_array_free(better, TRUE);
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
}

/* Whether the words that any Spanish text is full of are there. */
static bool reads_are_spanish(const GArray *reads)
{
    static const char *const common[] = {"de",   "la", "el",  "los", "las", "del", "por",
                                         "para", "su", "con", "que", "en",  "una", "no"};
    size_t words = 0, spanish = 0;
    for (guint i = 0; i < reads->len; i++) {
        const char *text = g_array_index(reads, Read, i).text;
        words += g_ascii_isalpha(text[0]) != 0;
        for (size_t k = 0; k < G_N_ELEMENTS(common); k++) {
            spanish += g_ascii_strcasecmp(text, common[k]) == 0;
        }
    }
    return spanish >= 4 && spanish * 100 >= words * 7;
}

/* Pages. */

static int32_t places(int pixels, int inch)
{
    return (int32_t)((int64_t)pixels * 72000 / inch);
}

/* Figures on a page with few pixels are always a question, until sums prove them. */
static int sure_here(const Read *read, const Straight *page)
{
    enum { QUESTION = 890 };
    int sure = sure_of(read);
    return page->small && text_has_figure(read->text) ? MIN(sure, QUESTION) : sure;
}

static Word word_make(const Read *read, const Straight *page)
{
    int inch = page->inch;
    Word word = {
        .box = {places(read->left, inch), places(read->base - read->size * ASCENT / 100, inch),
                places(read->right, inch), places(read->base + read->size * DESCENT / 100, inch)},
        .size = MAX(places(read->size, inch), 1000),
        .flags = WORD_OCR,
        .sure = sure_here(read, page),
    };
    g_strlcpy(word.text, read->text, sizeof word.text);
    return word;
}

/* Puts the other engine's reading of a word in the place of one less sure. */
static void read_better(const GArray *others, Read *read)
{
    for (guint i = 0; i < others->len; i++) {
        const Read *other = &g_array_index(others, Read, i);
        int off = abs(other->left - read->left) + abs(other->right - read->right);
        if (off * 3 < read->size && abs(other->base - read->base) * 3 < read->size &&
            other->confidence > read->confidence) {
            *read = *other;
            return;
        }
    }
}

/* Reads a page in Spanish too, each word as the surer of both. */
static GArray *reads_in_spanish(TessBaseAPI *spanish, const Straight *page, GArray *english)
{
    GArray *reads = reads_of_page(spanish, page);
    for (guint i = 0; i < reads->len; i++) {
        read_better(english, &g_array_index(reads, Read, i));
    }
    g_array_free(english, TRUE);
    return reads;
}

/* Whether the page makes sense as it stands. One on its head reads as next to nothing. */
static bool reads_make_sense(const GArray *reads)
{
    enum { SENSE = 800, WORDS_LEAST = 10 };
    return reads->len >= WORDS_LEAST && pieces_confidence(reads) >= SENSE;
}

/* The page's words in English; where they make no sense it is looked at on its head. *ret_ink: what
 * the engine took for ink, before it is shown a part of the page. */
static GArray *reads_upright(Ocr *ocr, Straight *page, bool may_turn, PIX **ret_ink)
{
    GArray *reads = reads_of_page(ocr->english, page);
    *ret_ink = TessBaseAPIGetThresholdedImage(ocr->english);
    if (may_turn && !reads_make_sense(reads) && ocr_upright(ocr, page) && page->overturned) {
        g_array_free(reads, TRUE);
        pixDestroy(ret_ink);
        reads = reads_of_page(ocr->english, page);
        *ret_ink = TessBaseAPIGetThresholdedImage(ocr->english);
    }
    return reads;
}

PageWords ocr_read(Ocr *ocr, Straight *page, bool may_turn)
{
    PageWords words = {.width = places(pixGetWidth(page->ink), page->inch),
                       .height = places(pixGetHeight(page->ink), page->inch),
                       .source = SOURCE_OCR,
                       .words = g_array_new(FALSE, FALSE, sizeof(Word))};
    PIX *ink = NULL; /* print that is light is ink there too */
    GArray *reads = reads_upright(ocr, page, may_turn, &ink);
    TessBaseAPI *engine = ocr->english, *spanish = NULL;
    if (ocr->spanish != NULL && reads_are_spanish(reads)) {
        spanish = engine_open("spa", ocr->spanish, ocr->spanish_size);
    }
    if (spanish != NULL) {
        engine = spanish;
        reads = reads_in_spanish(spanish, page, reads);
    }
    if (ink != NULL) {
        bands_fit(ink, reads);
        for (guint i = 0; i < reads->len; i++) {
            dot_name(&g_array_index(reads, Read, i));
        }
        pieces_read(engine, page, ink, reads);
        pieces_once(reads);
        pieces_letters(ink, page->inch, reads);
        spaces_close(ocr->english, reads);
        spaces_cut(ocr->english, page, ink, reads);
        raised_cut(ocr->english, page, ink, reads);
        reread(ocr->english, page, ink, reads);
        signs_settle(ink, reads);
        bands_settle(reads);
    }
    known_mark(engine, reads, spanish == NULL);
    pixDestroy(&ink);
    for (guint i = 0; i < reads->len; i++) {
        Word word = word_make(&g_array_index(reads, Read, i), page);
        g_array_append_val(words.words, word);
    }
    g_array_free(reads, TRUE);
    if (spanish != NULL) {
        TessBaseAPIDelete(spanish);
    }
    words_sort(words.words);
    return words;
}
