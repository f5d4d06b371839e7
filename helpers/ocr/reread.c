/* reread.c: a second look at words with figures in them.

   In its line, a word is read with its neighbours in view, and what the engine expects there. Cut
   out, larger, and with figures alone allowed where it was figures, it is read by other means. Two
   readings that agree are seldom both wrong. */
#include "ocr/reread.h"

#include <string.h>

/* Below this a word is looked at again; above, hardly any is wrong. */
enum { SURE_ENOUGH = 900, REREAD_MOST = 48 };

/* Heights of letters, in hundredths of the size of type. */
enum { CAPITAL = 72, MIDDLE = 62, SMALL = 53 };

static bool letter_is_tall(const char *s)
{
    return g_ascii_isupper(*s) || g_ascii_isdigit(*s) || (*s != '\0' && strchr("bdfhkl$()/", *s));
}

/* From how far the letters rise above the line they stand on. A t ends half way between small
 * letters and tall ones: "treatment" alone in its line is in no smaller print. */
int read_size(const Read *read)
{
    bool tall = false;
    for (const char *s = read->text; *s != '\0'; s++) {
        tall = tall || letter_is_tall(s);
    }
    int low = strchr(read->text, 't') != NULL ? MIDDLE : SMALL;
    return (read->base - read->top) * 100 / (tall ? CAPITAL : low);
}

bool text_is_dotted(const char *text)
{
    return strpbrk(text, "ij") != NULL && text[strspn(text, "aceimnorsuvwxzgjpqy.,-")] == '\0';
}

bool text_has_figure(const char *text)
{
    return strpbrk(text, "0123456789") != NULL;
}

bool text_nought(char *text)
{
    char *sign = strchr(text, '@');
    const char *figures = text + (g_ascii_isupper(text[0]) ? 1 : 0); /* "J@696" */
    bool nought =
        sign != NULL && strlen(text) > 1 && figures[strspn(figures, "@0123456789.,-/$")] == '\0';
    for (; nought && sign != NULL; sign = strchr(sign, '@')) {
        *sign = '0';
    }
    return nought;
}

static bool text_is_figures(const char *text)
{
    return text[strspn(text, "0123456789.,-/$()%+")] == '\0';
}

static PIX *word_cut(const Straight *page, const Read *read, int margin)
{
    BOX *box = boxCreate(read->left - margin, read->base - read->size,
                         read->right - read->left + 2 * margin, read->size * 4 / 3);
    PIX *cut = pixClipRectangle(page->ink, box, NULL);
    PIX *large = cut != NULL ? pixScaleGrayLI(cut, 2, 2) : NULL;
    PIX *framed = large != NULL ? pixAddBorder(large, 12, 0xFF) : NULL;
    boxDestroy(&box);
    pixDestroy(&cut);
    pixDestroy(&large);
    return framed;
}

/* The letters of the text, without spaces; false when nothing was read. */
static bool text_again(TessBaseAPI *engine, PIX *word, int inch, char *to, int *confidence)
{
    char dpi[16];
    g_snprintf(dpi, sizeof dpi, "%d", inch * 2);
    TessBaseAPISetPageSegMode(engine, PSM_SINGLE_LINE);
    TessBaseAPISetVariable(engine, "user_defined_dpi", dpi);
    TessBaseAPISetImage2(engine, word);
    size_t used = 0;
    char *text = TessBaseAPIRecognize(engine, NULL) == 0 ? TessBaseAPIGetUTF8Text(engine) : NULL;
    for (const char *s = text; s != NULL && *s != '\0'; s++) {
        if ((unsigned char)*s > ' ' && used < WORD_BYTES) {
            to[used++] = *s;
        }
    }
    to[used] = '\0';
    TessDeleteText(text);
    *confidence = TessBaseAPIMeanTextConf(engine) * 10;
    return used > 0;
}

bool read_alone(TessBaseAPI *engine, const Straight *page, const Read *read, int margin,
                const char *allowed, char *to, int *ret_confidence)
{
    PIX *word = word_cut(page, read, margin);
    TessBaseAPISetVariable(engine, "tessedit_char_whitelist", allowed);
    bool good = word != NULL && text_again(engine, word, page->inch, to, ret_confidence);
    pixDestroy(&word);
    TessBaseAPISetVariable(engine, "tessedit_char_whitelist", "");
    return good;
}

/* Whether the text has the form of what is printed with figures: `A` stands for a capital, `9` for
 * any number of figures, `1` for one. */
static bool text_has_form(const char *text, const char *form)
{
    for (; *form != '\0'; form++) {
        if (*form == '9' && g_ascii_isdigit(*text)) {
            text += strspn(text, "0123456789");
            continue;
        }
        bool right = *form == 'A'   ? g_ascii_isupper(*text)
                     : *form == '1' ? g_ascii_isdigit(*text)
                                    : *form == *text;
        if (!right) {
            return false;
        }
        text++;
    }
    return *text == '\0';
}

/* Codes with a letter, amounts and days. */
bool text_is_formed(const char *text)
{
    static const char *const forms[] = {"A1111",     "9.11",   "$9.11",   "9,111.11",
                                        "$9,111.11", "9/9/11", "9/9/1111"};
    bool formed = false;
    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++) {
        formed = formed || text_has_form(text, forms[i]);
    }
    return formed;
}

/* "4.5" for "45". */
static bool text_has_point_more(const char *text, const char *before)
{
    size_t at = strcspn(text, ".");
    return text[at] == '.' && strncmp(text, before, at) == 0 &&
           strcmp(text + at + 1, before + at) == 0;
}

/* `point`: a dot was seen of which nothing was read. */
static void read_again(TessBaseAPI *engine, const Straight *page, Read *read, bool point)
{
    enum { NOUGHT = 600 };
    char text[WORD_BYTES + 1];
    int confidence;
    const char *allowed = text_is_figures(read->text) ? "0123456789.,-/$()%+" : "";
    if (!read_alone(engine, page, read, read->size / 3, allowed, text, &confidence)) {
        return;
    }
    confidence = text_nought(text) ? MIN(confidence, NOUGHT) : confidence;
    bool alike = strcmp(text, read->text) == 0;
    read->readings = alike ? READ_ALIKE : READ_UNLIKE;
    bool better = (text_is_formed(text) && !text_is_formed(read->text)) ||
                  (point && text_has_point_more(text, read->text));
    /* What is clearly surer alone than among others is so. */
    if (!alike && (better || confidence > read->confidence + 30) && text_has_figure(text)) {
        g_strlcpy(read->text, text, sizeof read->text);
        read->confidence = confidence;
    }
}

/* Whether the word has its line to itself, for a letter's width left and right. */
static bool read_is_apart(const GArray *reads, guint at)
{
    const Read *read = &g_array_index(reads, Read, at);
    bool is_apart = true;
    for (guint i = at > 0 ? at - 1 : 0; is_apart && i <= at + 1 && i < reads->len; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        bool line = other->top < read->base && other->bottom > read->base - read->size / 2;
        int gap = MAX(other->left - read->right, read->left - other->right);
        is_apart = i == at || !line || gap > read->size;
    }
    return is_apart;
}

/* A stroke that may be the figure 1, as it stands alone in a column of units. */
static bool text_is_stroke(const char *text)
{
    static const char *const strokes[] = {"i",  "l", "I", "|", "{", "}",  "t", "tl",
                                          "tL", "!", "j", "]", "[", "1.", "L"};
    bool stroke = false;
    for (size_t i = 0; i < G_N_ELEMENTS(strokes); i++) {
        stroke = stroke || strcmp(text, strokes[i]) == 0;
    }
    return stroke;
}

/* A figure or two, read as letters that make no word: "At" and "dL" are 11. */
static bool read_is_figures(const Read *read)
{
    enum { DOUBTED = 700, LONGEST = 3 };
    size_t length = strlen(read->text);
    return length <= LONGEST && read->confidence < DOUBTED && strcmp(read->text, "A") != 0 &&
           read->text[strspn(read->text, "aALltdcIiy1:.,")] == '\0';
}

/* What is a figure when only figures are looked for; of a stroke, only 1. */
static void figures_settle(TessBaseAPI *engine, const Straight *page, Read *read, bool stroke)
{
    enum { SETTLED = 700, CLEAR = 800 };
    char text[WORD_BYTES + 1];
    int confidence;
    if (read_alone(engine, page, read, read->size / 3, "0123456789", text, &confidence) &&
        (strcmp(text, "1") == 0 || (!stroke && confidence >= CLEAR && strlen(text) <= 2))) {
        g_strlcpy(read->text, text, sizeof read->text);
        read->confidence = MIN(confidence, SETTLED);
        read->readings = READ_UNLIKE;
    }
}

/* Ink left and right of a word, as near as its own letters are to each other. */
static bool ink_within(PIX *ink, const Read *read, int left, int right)
{
    int height = read->size * 2 / 3;
    l_int32 count = 0;
    BOX *box = boxCreate(left, read->base - height, right - left, height);
    pixCountPixelsInRect(ink, box, &count, NULL);
    boxDestroy(&box);
    return right > left && count * 12 > (right - left) * height;
}

/* Whether a dot stands on the line between two figures of a number that was read without a point.
 */
static bool point_is_unread(PIX *ink, const Read *read)
{
    enum { DOT = 20, THICK = 5, OFF = 8 }; /* in hundredths of the size of type */
    int size = read->size, width = read->right - read->left;
    size_t length = strlen(read->text);
    if (length < 2 || read->text[strspn(read->text, "0123456789")] != '\0') {
        return false;
    }
    BOX *box = boxCreateValid(read->left, read->base - size, width, size + size / OFF);
    PIX *part = box != NULL ? pixClipRectangle(ink, box, NULL) : NULL;
    BOXA *shapes = part != NULL ? pixConnComp(part, NULL, 8) : NULL;
    bool unread = false;
    for (int i = 0; shapes != NULL && i < boxaGetCount(shapes) && !unread; i++) {
        l_int32 left, top, wide, high;
        boxaGetBoxGeometry(shapes, i, &left, &top, &wide, &high);
        bool dot = wide * 100 <= size * DOT && high * 100 <= size * DOT &&
                   wide * 100 >= size * THICK && high * 100 >= size * THICK;
        int below = size - top - high; /* how far above the line it ends */
        unread = dot && abs(below) * 100 <= size * OFF && left * 5 > size &&
                 (width - left - wide) * 5 > size;
    }
    boxaDestroy(&shapes);
    pixDestroy(&part);
    boxDestroy(&box);
    return unread;
}

static bool read_covers(const GArray *reads, const Read *read, int left, int right)
{
    bool covers = false;
    for (guint i = 0; i < reads->len && !covers; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        covers = other != read && other->left < right && other->right > left &&
                 other->top < read->base && other->bottom > read->base - read->size / 2;
    }
    return covers;
}

static void ink_beside(PIX *ink, GArray *reads, Read *read)
{
    int near = read->size * 2 / 5, gap = MAX(read->size / 20, 1);
    int left = MAX(read->left - near, 0), right = MIN(read->right + near, pixGetWidth(ink));
    read->beside = (ink_within(ink, read, left, read->left - gap) &&
                    !read_covers(reads, read, left, read->left - gap)) ||
                   (ink_within(ink, read, read->right + gap, right) &&
                    !read_covers(reads, read, read->right + gap, right));
}

void reread(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads)
{
    int again = 0;
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        bool stroke = text_is_stroke(read->text);
        if ((stroke || read_is_figures(read)) && read_is_apart(reads, i)) {
            figures_settle(engine, page, read, stroke);
        } else if (text_has_figure(read->text)) {
            ink_beside(ink, reads, read);
            bool doubted = read->confidence < SURE_ENOUGH && read->readings != READ_ALIKE;
            bool point = point_is_unread(ink, read);
            if ((doubted || read->beside || point) && again++ < REREAD_MOST) {
                read_again(engine, page, read, point);
            }
            read->beside = read->beside || (point && point_is_unread(ink, read));
        }
    }
}
