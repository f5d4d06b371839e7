/* pieces.c: the pieces of lines that were read badly, or not at all.

   Where two blocks stand side by side whose lines are not level with each other, the engine takes
   two lines for one, and reads neither. The ink itself shows where each piece of a line begins and
   ends. */
#include "ocr/pieces.h"

#include <string.h>

#include "ocr/shapes.h"

/* Reads of this confidence stand for themselves. */
enum { GOOD = 800, PIECES_MOST = 60 };

typedef struct {
    int left, top, right, bottom;
} Area;

static Area area_of(BOX *box)
{
    int left, top, width, height;
    boxGetGeometry(box, &left, &top, &width, &height);
    return (Area){left, top, left + width, top + height};
}

static int shared(int a, int b, int c, int d)
{
    return MAX(MIN(b, d) - MAX(a, c), 0);
}

/* Whether the word stands on the piece's own line, not across two. */
static bool read_is_within(const Read *read, Area area)
{
    int middle = (read->top + read->bottom) / 2, height = area.bottom - area.top;
    return middle >= area.top && middle <= area.bottom &&
           (read->bottom - read->top) * 2 <= height * 3;
}

/* Whether one word of the piece stands within another: the letters of one line were dealt out over
 * two. */
static bool piece_is_tangled(const GArray *reads, Area area)
{
    bool tangled = false;
    for (guint i = 0; i < reads->len && !tangled; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        int middle = (read->left + read->right) / 2;
        bool within = read_is_within(read, area) && middle > area.left && middle < area.right;
        for (guint k = 0; k < reads->len && within && !tangled; k++) {
            const Read *other = &g_array_index(reads, Read, k);
            tangled = k != i && other->left < middle && other->right > middle &&
                      read_is_within(other, area);
        }
    }
    return tangled;
}

/* How many columns of a piece have ink on which no word stands. */
static int columns_unread(PIX *ink, const GArray *reads, Area area)
{
    BOX *box = boxCreate(area.left, area.top, area.right - area.left, area.bottom - area.top);
    PIX *part = pixClipRectangle(ink, box, NULL);
    for (guint i = 0; part != NULL && i < reads->len; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        if (shared(read->top, read->bottom, area.top, area.bottom) > 0) {
            pixRasterop(part, read->left - area.left, 0, read->right - read->left,
                        area.bottom - area.top, PIX_CLR, NULL, 0, 0);
        }
    }
    NUMA *columns = part != NULL ? pixCountPixelsByColumn(part) : NULL;
    int unread = 0;
    for (int x = 0; columns != NULL && x < numaGetCount(columns); x++) {
        l_float32 dark = 0;
        numaGetFValue(columns, x, &dark);
        unread += dark > 0;
    }
    numaDestroy(&columns);
    pixDestroy(&part);
    boxDestroy(&box);
    return unread;
}

static bool piece_is_read(const GArray *reads, Area area)
{
    int good = 0;
    for (guint i = 0; i < reads->len; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        if (read->confidence >= GOOD && read_is_within(read, area)) {
            good += shared(read->left, read->right, area.left, area.right);
        }
    }
    return good * 10 >= (area.right - area.left) * 6;
}

/* Whether the words that were read there cannot be all of it: too few are good, some stand within
 * others, or letters are left over. */
static bool piece_is_doubtful(PIX *ink, int inch, const GArray *reads, Area area)
{
    enum { LETTERS = 15 }; /* two of small print, in parts of an inch */
    return !piece_is_read(reads, area) || piece_is_tangled(reads, area) ||
           columns_unread(ink, reads, area) * LETTERS >= inch;
}

BOXA *pieces_doubtful(PIX *ink, int inch, const GArray *reads)
{
    PIX *joined = pixCloseSafeBrick(NULL, ink, inch / 13, 3);
    BOXA *all = joined != NULL ? shapes_boxes(joined) : NULL;
    BOXA *doubtful = all != NULL ? boxaCreate(0) : NULL;
    for (int i = 0; doubtful != NULL && i < boxaGetCount(all); i++) {
        BOX *box = boxaGetBox(all, i, L_CLONE);
        Area area = area_of(box);
        int width = area.right - area.left, height = area.bottom - area.top;
        /* The figure 1 is thin. */
        if (height >= inch / 20 && height <= inch / 4 && width >= inch / 50 &&
            width * 5 >= height && boxaGetCount(doubtful) < PIECES_MOST &&
            piece_is_doubtful(ink, inch, reads, area)) {
            boxaAddBox(doubtful, box, L_COPY);
        }
        boxDestroy(&box);
    }
    boxaDestroy(&all);
    pixDestroy(&joined);
    return doubtful;
}

/* Of the words there, letter by letter. */
static int confidence_of(const GArray *reads, const Area *area)
{
    int64_t sum = 0, letters = 0;
    for (guint i = 0; i < reads->len; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        int middle = (read->left + read->right) / 2;
        bool there = area == NULL || (middle >= area->left && middle <= area->right &&
                                      shared(read->top, read->bottom, area->top, area->bottom) > 0);
        if (there) {
            sum += (int64_t)read->confidence * g_utf8_strlen(read->text, -1);
            letters += g_utf8_strlen(read->text, -1);
        }
    }
    return letters > 0 ? (int)(sum / letters) : 0;
}

int pieces_confidence(const GArray *reads)
{
    return confidence_of(reads, NULL);
}

/* Whether two stand in the same place, so that they are one word. */
static bool reads_meet(const Read *a, const Read *b)
{
    int across = shared(a->left, a->right, b->left, b->right);
    int down = shared(a->top, a->bottom, b->top, b->bottom);
    return across * 2 > MIN(a->right - a->left, b->right - b->left) &&
           down * 2 > MIN(a->bottom - a->top, b->bottom - b->top);
}

/* The letters of the words on the piece's own line, one behind the other. */
static GString *letters_within(const GArray *reads, Area area)
{
    GString *all = g_string_new(NULL);
    for (guint i = 0; i < reads->len; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        int middle = (read->left + read->right) / 2;
        if (middle >= area.left && middle <= area.right && read_is_within(read, area)) {
            g_string_append(all, read->text);
        }
    }
    return all;
}

/* Marks the words of a piece that said the same in its line and alone: they were read twice. */
static void piece_agree(GArray *reads, Area area, int confidence)
{
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        int middle = (read->left + read->right) / 2;
        if (middle >= area.left && middle <= area.right && read_is_within(read, area)) {
            read->readings = READ_ALIKE;
            read->confidence = MAX(read->confidence, confidence);
        }
    }
}

/* Whether a word that stands across two lines was read there. */
static bool piece_is_crossed(const GArray *reads, Area area)
{
    bool crossed = false;
    for (guint i = 0; i < reads->len && !crossed; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        int middle = (read->left + read->right) / 2;
        crossed = middle > area.left && middle < area.right &&
                  (read->bottom - read->top) * 2 > (area.bottom - area.top) * 3 &&
                  read->top <= area.top + 2 && read->bottom >= area.bottom - 2;
    }
    return crossed;
}

/* Whether the new words have more letters than those that stand there, and are good. */
static bool piece_gains(const GArray *reads, const GArray *better, Area area, int confidence)
{
    GString *before = letters_within(reads, area), *now = g_string_new(NULL);
    for (guint i = 0; i < better->len; i++) {
        g_string_append(now, g_array_index(better, Read, i).text);
    }
    bool gains = confidence >= GOOD && now->len > before->len + 1;
    g_string_free(before, TRUE);
    g_string_free(now, TRUE);
    return gains;
}

static bool piece_agrees(const GArray *reads, const GArray *better, Area area)
{
    GString *before = letters_within(reads, area), *now = g_string_new(NULL);
    for (guint i = 0; i < better->len; i++) {
        g_string_append(now, g_array_index(better, Read, i).text);
    }
    bool same = now->len > 0 && g_string_equal(before, now);
    g_string_free(before, TRUE);
    g_string_free(now, TRUE);
    return same;
}

void pieces_put(GArray *reads, BOX *box, const GArray *better)
{
    enum { LEAST = 600, GAIN = 60, ONCE = 940 };
    Area area = area_of(box);
    int now = confidence_of(better, NULL);
    bool worthless = piece_is_tangled(reads, area) || piece_is_crossed(reads, area) ||
                     piece_gains(reads, better, area, now);
    int before = worthless ? 0 : confidence_of(reads, &area);
    bool same = piece_agrees(reads, better, area);
    if (same && now >= LEAST) {
        piece_agree(reads, area, now);
    }
    /* A figure or two are read no better alone. */
    bool brief = area.right - area.left < 3 * (area.bottom - area.top);
    if (now < LEAST || (before > 0 && (brief || now < before + GAIN))) {
        return;
    }
    for (guint i = reads->len; i-- > 0;) {
        const Read *read = &g_array_index(reads, Read, i);
        int across = shared(read->left, read->right, area.left, area.right);
        int down = shared(read->top, read->bottom, area.top, area.bottom);
        bool there = across * 2 > read->right - read->left &&
                     down * 3 > MIN(read->bottom - read->top, area.bottom - area.top);
        bool two_lines = (read->bottom - read->top) * 2 > (area.bottom - area.top) * 3;
        if (there && (read->confidence < GOOD || two_lines || read_is_within(read, area))) {
            g_array_remove_index(reads, i);
        }
    }
    guint kept = reads->len;
    for (guint i = 0; i < better->len; i++) {
        Read read = g_array_index(better, Read, i);
        bool known = false;
        for (guint k = 0; k < kept && !known; k++) {
            known = reads_meet(&g_array_index(reads, Read, k), &read);
        }
        if (!known) {
            read.readings = same ? READ_ALIKE : READ_ONCE;
            if (!same) { /* so that figures are looked at again */
                read.confidence = MIN(read.confidence, ONCE);
            }
            g_array_append_val(reads, read);
        }
    }
}

void pieces_stroke(GArray *reads, BOX *box)
{
    enum { CAPITAL = 72, OFF = 8, CONFIDENCE = 500 }; /* in hundredths of the size of type */
    Area area = area_of(box);
    int height = area.bottom - area.top;
    bool thin = (area.right - area.left) * 2 < height && confidence_of(reads, &area) == 0;
    for (guint i = 0; i < reads->len && thin; i++) {
        Read read = g_array_index(reads, Read, i);
        int size = read.size, off = abs(height * 100 - size * CAPITAL);
        if (off <= size * OFF && abs(area.bottom - read.base) * 100 <= size * OFF &&
            strlen(read.text) > 2) {
            read = (Read){.left = area.left,
                          .top = area.top,
                          .right = area.right,
                          .bottom = area.bottom,
                          .base = read.base,
                          .size = size,
                          .confidence = CONFIDENCE,
                          .readings = READ_UNLIKE,
                          .text = "1"};
            g_array_append_val(reads, read);
            return;
        }
    }
}

/* How much of its box the ink of a letter fills, in hundredths. */
static int ink_part(PIX *ink, BOX *box)
{
    l_int32 dark = 0, width = 0, height = 0;
    boxGetGeometry(box, NULL, NULL, &width, &height);
    pixCountPixelsInRect(ink, box, &dark, NULL);
    return width > 0 && height > 0 ? dark * 100 / (width * height) : 0;
}

static bool area_is_read(const GArray *reads, Area area)
{
    bool any = false;
    for (guint i = 0; i < reads->len && !any; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        any = shared(read->left, read->right, area.left, area.right) > 0 &&
              shared(read->top, read->bottom, area.top, area.bottom) > 0;
    }
    return any;
}

/* The word of letters that a stroke stands a space behind, as high as its capitals and on its line;
 * NULL for none. */
static const Read *word_before(const GArray *reads, Area area)
{
    enum { CAPITAL = 73, OFF = 6, NEAREST = 30, FURTHEST = 60 }; /* in hundredths of the size */
    const Read *word = NULL;
    for (guint i = 0; i < reads->len && word == NULL; i++) {
        const Read *read = &g_array_index(reads, Read, i);
        int gap = (area.left - read->right) * 100, size = read->size;
        int off = abs((area.bottom - area.top) * 100 - size * CAPITAL);
        bool near = gap >= size * NEAREST && gap <= size * FURTHEST && off <= size * OFF &&
                    abs(area.bottom - read->base) * 100 <= size * OFF;
        /* The stroke at the end of "Total" is its own, where the box of the word is cut short. */
        size_t length = strlen(read->text);
        char last = length > 0 ? read->text[length - 1] : 0;
        bool word_like = g_ascii_isupper(read->text[0]) && length > 2 && g_ascii_isalpha(last) &&
                         last != 'l' && last != 'I';
        word = near && word_like && !text_has_figure(read->text) ? read : NULL;
    }
    return word;
}

/* An even stroke, behind a word as a letter of its own, is a capital I: "TROPONIN I". A 1 has its
 * flag. The engine takes such a stroke for the rule of a cell. */
static void stroke_name(PIX *ink, GArray *reads, BOX *box)
{
    enum { FULL = 78, CONFIDENCE = 700 };
    Area area = area_of(box);
    int width = area.right - area.left, height = area.bottom - area.top;
    bool thin = width * 4 < height && width * 16 > height;
    const Read *word = thin && !area_is_read(reads, area) ? word_before(reads, area) : NULL;
    if (word != NULL && ink_part(ink, box) >= FULL) {
        Read read = {.left = area.left,
                     .top = area.top,
                     .right = area.right,
                     .bottom = area.bottom,
                     .base = word->base,
                     .size = word->size,
                     .confidence = CONFIDENCE,
                     .readings = READ_UNLIKE,
                     .text = "I"};
        g_array_append_val(reads, read);
    }
}

void pieces_letters(PIX *ink, int inch, GArray *reads)
{
    BOXA *all = shapes_boxes(ink);
    for (int i = 0; all != NULL && i < boxaGetCount(all); i++) {
        BOX *box = boxaGetBox(all, i, L_CLONE);
        Area area = area_of(box);
        int height = area.bottom - area.top;
        if (height >= inch / 20 && height <= inch / 4) {
            stroke_name(ink, reads, box);
        }
        boxDestroy(&box);
    }
    boxaDestroy(&all);
}

/* How much of a word stands within another, in hundredths. */
static int64_t part_within(const Read *read, const Read *other)
{
    int64_t across = shared(read->left, read->right, other->left, other->right);
    int64_t down = shared(read->top, read->bottom, other->top, other->bottom);
    return across * down * 100 / ((int64_t)(read->right - read->left) * (read->bottom - read->top));
}

void pieces_once(GArray *reads)
{
    enum { DOUBTED = 700, WITHIN = 60 };
    for (guint i = reads->len; i-- > 0;) {
        const Read *read = &g_array_index(reads, Read, i);
        bool within = false;
        for (guint k = 0; k < reads->len && read->confidence < DOUBTED && !within; k++) {
            const Read *other = &g_array_index(reads, Read, k);
            within = k != i && other->confidence >= GOOD && part_within(read, other) > WITHIN;
        }
        if (within) {
            g_array_remove_index(reads, i);
        }
    }
}
