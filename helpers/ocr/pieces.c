/* pieces.c: the pieces of lines that were read badly, or not at all.

   Where two blocks stand side by side whose lines are not level with each other, the engine takes
   two lines for one, and reads neither. The ink itself shows where each piece of a line begins and
   ends. */
#include "ocr/pieces.h"

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

BOXA *pieces_doubtful(PIX *ink, int inch, const GArray *reads)
{
    PIX *joined = pixCloseSafeBrick(NULL, ink, inch / 13, 3);
    BOXA *all = joined != NULL ? pixConnComp(joined, NULL, 8) : NULL;
    BOXA *doubtful = all != NULL ? boxaCreate(0) : NULL;
    for (int i = 0; doubtful != NULL && i < boxaGetCount(all); i++) {
        BOX *box = boxaGetBox(all, i, L_CLONE);
        Area area = area_of(box);
        int width = area.right - area.left, height = area.bottom - area.top;
        if (height >= inch / 20 && height <= inch / 4 && width >= inch / 40 &&
            width * 3 >= height && boxaGetCount(doubtful) < PIECES_MOST &&
            (!piece_is_read(reads, area) || piece_is_tangled(reads, area))) {
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
    int before = piece_is_tangled(reads, area) ? 0 : confidence_of(reads, &area);
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
