/* signs.c: signs that stand alone, by what stands around them. */
#include "ocr/signs.h"

#include <stdlib.h>
#include <string.h>

static const char DOT[] = "\xC2\xB7";

/* Dashes, and a dot half way up. */
static bool text_hangs(const char *text)
{
    static const char *const signs[] = {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94", DOT};
    bool hangs = false;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        hangs = hangs || strcmp(text, signs[i]) == 0;
    }
    return hangs;
}

/* How far the word stands beside the sign; none where it stands on another line. */
static int sign_distance(const Read *sign, const Read *word)
{
    int middle = (sign->top + sign->bottom) / 2;
    bool beside =
        middle < word->base && middle > word->base - word->size * 2 / 3 && !text_hangs(word->text);
    return beside ? MAX(MAX(word->left - sign->right, sign->left - word->right), 0) : G_MAXINT;
}

/* The nearest word that the sign is beside; NULL for none. */
static const Read *word_beside(const GArray *reads, const Read *sign)
{
    const Read *word = NULL;
    int least = G_MAXINT;
    for (guint i = 0; i < reads->len; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        int distance = other != sign ? sign_distance(sign, other) : G_MAXINT;
        if (distance < least) {
            word = other;
            least = distance;
        }
    }
    return word;
}

/* What is small, round and full of ink. */
static bool read_is_disc(PIX *ink, const Read *read)
{
    int width = read->right - read->left, height = read->bottom - read->top;
    bool round = width * 5 >= height * 4 && height * 5 >= width * 4 && height * 3 <= read->size;
    BOX *box = round ? boxCreate(read->left, read->top, width, height) : NULL;
    l_int32 dark = 0;
    if (box != NULL) {
        pixCountPixelsInRect(ink, box, &dark, NULL);
    }
    boxDestroy(&box);
    return dark * 3 >= width * height * 2 && dark > 0;
}

/* The thick dot that divides the parts of an address is read as some small sign or letter; it is
 * none that stands on the line, as a point does. */
static void dot_name(PIX *ink, const GArray *reads, Read *read)
{
    const Read *word = g_utf8_strlen(read->text, -1) == 1 && read_is_disc(ink, read)
                           ? word_beside(reads, read)
                           : NULL;
    if (word != NULL && read->bottom + word->size / 10 <= word->base) {
        g_strlcpy(read->text, DOT, sizeof read->text);
    }
}

/* What hangs in the air seems to stand on a line of its own: it stands on that of the nearest word
 * that it is beside. */
static void sign_level(const GArray *reads, Read *sign)
{
    const Read *word = text_hangs(sign->text) ? word_beside(reads, sign) : NULL;
    if (word != NULL) {
        sign->base = word->base;
        sign->size = word->size;
    }
}

/* A letter or two, not surely read, far higher than the word beside them: a mark or a drawing. */
static bool read_is_drawing(const GArray *reads, const Read *read)
{
    enum { DOUBTED = 900, LETTERS = 2 };
    size_t length = strlen(read->text);
    bool letters = length <= LETTERS && g_ascii_isalpha(read->text[0]) &&
                   (length < LETTERS || g_ascii_isalpha(read->text[1]));
    const Read *word = letters && read->confidence < DOUBTED ? word_beside(reads, read) : NULL;
    return word != NULL && (read->bottom - read->top) * 10 > word->size * 13;
}

/* What a dollar sign that stands alone is read as. */
static bool text_is_like_dollar(const char *text)
{
    static const char *const signs[] = {"S", "s", "5", "\xC2\xA7", "S$", "$S", "\xC2\xA7$"};
    bool like = false;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        like = like || strcmp(text, signs[i]) == 0;
    }
    return like;
}

/* Whether a number stands right of the sign, on its line and nearer than a column's width. */
static bool number_follows(const GArray *reads, const Read *sign)
{
    enum { NEAR = 8 };
    bool follows = false;
    for (guint i = 0; i < reads->len && !follows; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        follows = other->left > sign->right && other->left - sign->right < NEAR * sign->size &&
                  abs(other->base - sign->base) * 2 < sign->size && text_has_figure(other->text);
    }
    return follows;
}

/* How many dollar signs stand in the sign's column. */
static int column_count(const GArray *reads, const Read *sign)
{
    int count = 0;
    for (guint i = 0; i < reads->len; i++) {
        const Read *other = &g_array_index(reads, Read, i);
        count += other != sign && abs(other->left - sign->left) * 4 < sign->size &&
                 strcmp(other->text, "$") == 0;
    }
    return count;
}

/* On a page with dollar signs that stand alone left of their amounts, others that are like them are
 * some too; what may be a five, where it stands in their column. */
static void dollar_name(const GArray *reads, Read *sign)
{
    enum { DOUBTED = 800, OTHERS = 2 };
    if (text_is_like_dollar(sign->text) && number_follows(reads, sign) &&
        (strcmp(sign->text, "5") != 0 || column_count(reads, sign) >= OTHERS)) {
        g_strlcpy(sign->text, "$", sizeof sign->text);
        sign->confidence = MIN(sign->confidence, DOUBTED);
    }
}

/* How many dots lie over each other at the end of the word, behind its last letter. */
static int dots_at_end(PIX *ink, const Read *read)
{
    enum { DOT = 25 }; /* the highest, in hundredths of the size of type */
    int reach = read->size / 3, left = MAX(read->right - reach, read->left), count = 0;
    BOX *box =
        boxCreateValid(left, read->base - read->size, reach + read->size / 10, read->size * 6 / 5);
    PIX *part = box != NULL ? pixClipRectangle(ink, box, NULL) : NULL;
    BOXA *shapes = part != NULL ? pixConnComp(part, NULL, 8) : NULL;
    for (int i = 0; shapes != NULL && i < boxaGetCount(shapes); i++) {
        l_int32 from, wide, high; /* at the left is the end of the last letter */
        boxaGetBoxGeometry(shapes, i, &from, NULL, &wide, &high);
        count += from > 0 && wide * 100 <= read->size * DOT && high * 100 <= read->size * DOT;
    }
    boxaDestroy(&shapes);
    pixDestroy(&part);
    boxDestroy(&box);
    return count;
}

/* A colon is two dots; one alone is a speck. Two that have grown together are none of these. */
static void colon_drop(PIX *ink, Read *read)
{
    size_t length = strlen(read->text);
    bool colon = length > 1 && read->text[length - 1] == ':';
    if (colon && dots_at_end(ink, read) == 1) {
        read->text[length - 1] = '\0';
    }
}

void signs_settle(PIX *ink, GArray *reads)
{
    enum { DOLLARS = 3 };
    int dollars = 0;
    for (guint i = reads->len; i-- > 0;) {
        Read *read = &g_array_index(reads, Read, i);
        if (read_is_drawing(reads, read)) {
            g_array_remove_index(reads, i);
            continue;
        }
        dot_name(ink, reads, read);
        colon_drop(ink, read);
        sign_level(reads, read);
        dollars += strcmp(read->text, "$") == 0;
    }
    for (guint i = 0; i < reads->len && dollars >= DOLLARS; i++) {
        dollar_name(reads, &g_array_index(reads, Read, i));
    }
}
