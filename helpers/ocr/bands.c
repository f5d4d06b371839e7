/* bands.c: words whose box has more in it than the word.

   Heads of two rows stand beside heads of one, half way between them. The engine takes all for one
   line, and the box of a word for as high as both. The ink shows bands; the word stands on the one
   that no other word has. The rule between two cells is part of the word beside it, too. */
#include "ocr/bands.h"

#include <string.h>

enum { BANDS_MOST = 4 };

typedef struct {
    int top, bottom;
} Band;

/* The rows with ink, in runs, but for those too low to be a line of letters: dots, rules. */
static int bands_find(PIX *ink, const Read *read, Band *bands)
{
    BOX *box = boxCreate(read->left, read->top, read->right - read->left, read->bottom - read->top);
    PIX *part = pixClipRectangle(ink, box, NULL);
    NUMA *rows = part != NULL ? pixCountPixelsByRow(part, NULL) : NULL;
    int height = read->bottom - read->top, count = 0, from = -1;
    for (int y = 0; rows != NULL && y <= numaGetCount(rows); y++) {
        l_int32 dark = 0;
        if (y < numaGetCount(rows)) {
            numaGetIValue(rows, y, &dark);
        }
        if (dark > 0 && from < 0) {
            from = y;
        } else if (dark == 0 && from >= 0) {
            if ((y - from) * 10 >= height * 3 && count < BANDS_MOST) {
                bands[count++] = (Band){read->top + from, read->top + y};
            }
            from = -1;
        }
    }
    numaDestroy(&rows);
    pixDestroy(&part);
    boxDestroy(&box);
    return count;
}

/* Whether another word stands in the band, above or below this one. */
static bool band_is_taken(const GArray *reads, const Read *read, Band band)
{
    bool taken = false;
    for (guint i = 0; i < reads->len && !taken; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        int middle = (other->top + other->bottom) / 2;
        int shared = MIN(other->right, read->right) - MAX(other->left, read->left);
        taken = other != read && middle > band.top && middle < band.bottom &&
                shared * 3 > read->right - read->left;
    }
    return taken;
}

/* The ink of part of a word's box; NULL for none. */
static BOX *ink_box(PIX *ink, const Read *read, int left, int right)
{
    BOX *box = boxCreateValid(left, read->top, right - left, read->bottom - read->top), *own = NULL;
    PIX *part = box != NULL ? pixClipRectangle(ink, box, NULL) : NULL;
    if (part != NULL && pixClipToForeground(part, NULL, &own) == 0 && own != NULL) {
        own->x += left;
        own->y += read->top;
    }
    pixDestroy(&part);
    boxDestroy(&box);
    return own;
}

/* Makes the word as high as that. Letters that hang below the line are not told apart: they are a
 * fifth of the height. */
static void read_fit_height(Read *read, int top, int bottom)
{
    bool hangs = strpbrk(read->text, "gjpqy,;Q()[]$") != NULL;
    read->top = top;
    read->bottom = bottom;
    read->base = hangs ? bottom - (bottom - top) / 5 : bottom;
    read->size = read_size(read);
}

/* Makes the word as large as that box. */
static void read_fit(Read *read, const BOX *box)
{
    read->left = box->x;
    read->right = box->x + box->w;
    read_fit_height(read, box->y, box->y + box->h);
}

/* Where the ink at one end of the box ends, by the first blank column within; -1 for nowhere. */
static int stroke_end(PIX *ink, const Read *read, bool right)
{
    int step = right ? -1 : 1, at = right ? read->right - 1 : read->left, thick = 0;
    for (int most = read->size / 6 + 2; thick <= most && at > read->left - 1 && at < read->right;
         at += step) {
        l_int32 dark = 0;
        BOX *column = boxCreate(at, read->top, 1, read->bottom - read->top);
        pixCountPixelsInRect(ink, column, &dark, NULL);
        boxDestroy(&column);
        if (dark == 0 && thick > 0) {
            return at;
        }
        thick += dark > 0;
    }
    return -1;
}

/* Takes off one end of a word a stroke that is clearly higher than all the rest of it, and no
 * letter of it: "Ins". */
static void stroke_trim(PIX *ink, Read *read, bool right)
{
    char letter = right ? read->text[strlen(read->text) - 1] : read->text[0];
    int end = strchr("Ilijft1![]()", letter) == NULL ? stroke_end(ink, read, right) : -1;
    if (end < 0) {
        return;
    }
    BOX *stroke =
        right ? ink_box(ink, read, end, read->right) : ink_box(ink, read, read->left, end);
    BOX *rest = right ? ink_box(ink, read, read->left, end) : ink_box(ink, read, end, read->right);
    if (stroke != NULL && rest != NULL && stroke->h * 4 > rest->h * 5 && rest->w > stroke->w * 2) {
        read_fit(read, rest);
    }
    boxDestroy(&stroke);
    boxDestroy(&rest);
}

/* A rule that is too light for ink, or was taken out, leaves a box that is too large for its word.
 */
static void blank_trim(PIX *ink, Read *read)
{
    BOX *own = ink_box(ink, read, read->left, read->right);
    int width = read->right - read->left, height = read->bottom - read->top;
    bool near = own != NULL && own->w * 10 > width * 6 && own->h * 10 > height * 3;
    if (near && (own->h * 5 < height * 4 || (width - own->w) * 5 > read->size)) {
        read_fit(read, own);
    } else if (near && own->h * 10 < height * 9 && own->y < read->base) {
        read->top = own->y; /* blank above and below: the line it stands on is right */
        read->bottom = own->y + own->h;
        read->size = read_size(read);
    }
    boxDestroy(&own);
}

/* How far ink goes on beside a box at its own height: the engine's box may hold the end of a dash
 * alone, which would be a dot. */
static int ink_beyond(PIX *ink, const BOX *own, int most, bool right)
{
    int reach = 0;
    for (l_int32 dark = 1; reach < most && dark > 0; reach += dark > 0) {
        BOX *column =
            boxCreateValid(right ? own->x + own->w + reach : own->x - 1 - reach, own->y, 1, own->h);
        dark = 0;
        if (column != NULL) {
            pixCountPixelsInRect(ink, column, &dark, NULL);
        }
        boxDestroy(&column);
    }
    return reach;
}

/* A small sign is as large as its ink, and one or two letters as wide; the engine takes half of the
 * blank beside them for part of them. */
static void short_fit(PIX *ink, Read *read)
{
    BOX *own = ink_box(ink, read, read->left, read->right);
    if (own != NULL) {
        read->left = own->x;
        read->right = own->x + own->w;
    }
    if (own != NULL && !g_ascii_isalnum(read->text[0])) {
        int most = read->size / 3;
        read->left -= ink_beyond(ink, own, most, false);
        read->right += ink_beyond(ink, own, most, true);
        read->top = own->y;
        read->bottom = own->y + own->h;
    }
    boxDestroy(&own);
}

/* What was read of two lines at once, and not quite surely, is read again for itself. */
static void band_doubt(Read *read)
{
    enum { SURE = 900, DOUBTED = 790 };
    if (read->confidence < SURE) {
        read->confidence = MIN(read->confidence, DOUBTED);
    }
}

/* Whether there is hardly a dot of ink where a letter or a figure was read. */
static bool read_is_blank(PIX *ink, const Read *read)
{
    int beside = read->size / 8, height = read->size * 4 / 5;
    l_int32 dark = 0;
    BOX *box = boxCreateValid(read->left - beside, read->base - height,
                              read->right - read->left + 2 * beside, height);
    bool letter = strlen(read->text) == 1 && g_ascii_isalnum(read->text[0]);
    bool counted = letter && box != NULL && pixCountPixelsInRect(ink, box, &dark, NULL) == 0;
    boxDestroy(&box);
    return counted && dark * 100 < read->size * read->size;
}

void bands_fit(PIX *ink, GArray *reads)
{
    for (guint i = reads->len; i-- > 0;) {
        if (read_is_blank(ink, &g_array_index(reads, Read, i))) {
            g_array_remove_index(reads, i);
        }
    }
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        if (strlen(read->text) > 2) {
            blank_trim(ink, read);
            stroke_trim(ink, read, false);
            stroke_trim(ink, read, true);
        } else {
            short_fit(ink, read);
        }
    }
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        Band bands[BANDS_MOST];
        int count = bands_find(ink, read, bands), own = -1, left = 0;
        for (int k = 0; k < count; k++) {
            if (!band_is_taken(reads, read, bands[k])) {
                own = k;
                left++;
            }
        }
        int high = left == 1 ? bands[own].bottom - bands[own].top : 0;
        if (left == 1 && high * 5 < (read->bottom - read->top) * 4) {
            read_fit_height(read, bands[own].top, bands[own].bottom);
            band_doubt(read);
        }
    }
}

/* The word nearest to this one, first on its line, then above and below it, that is as high as its
 * letters say; NULL for none. */
static const Read *read_beside(const GArray *reads, const Read *read)
{
    enum { LINES = 3, FAR = 100000 };
    const Read *near = NULL;
    int least = 0;
    for (guint i = 0; i < reads->len; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        int off = abs(other->base - read->base);
        int gap = MAX(MAX(other->left - read->right, read->left - other->right), 0);
        gap = off * 4 < read->size ? gap : FAR + off + gap;
        if (off < LINES * read->size && other != read && !text_is_dotted(other->text) &&
            strlen(other->text) > 2 && (near == NULL || gap < least)) {
            near = other;
            least = gap;
        }
    }
    return near;
}

/* The box of "imaging" may begin at its dots or at its letters: the size is the one that its
 * neighbour has. */
void bands_settle(GArray *reads)
{
    enum { LETTER = 53, DOT = 72 };
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        const Read *near = text_is_dotted(read->text) ? read_beside(reads, read) : NULL;
        int dotted = read->size * LETTER / DOT;
        if (near != NULL && abs(dotted - near->size) < abs(read->size - near->size)) {
            read->size = dotted;
        }
    }
}
