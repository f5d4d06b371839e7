/* signs.c: signs that stand alone, by what stands around them. */
#include "ocr/signs.h"

#include <stdlib.h>
#include <string.h>

static bool text_is_dashes(const char *text)
{
    static const char *const signs[] = {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};
    bool dashes = false;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        dashes = dashes || strcmp(text, signs[i]) == 0;
    }
    return dashes;
}

/* How far the word stands beside the dash; none where it stands on another line. */
static int dash_distance(const Read *dash, const Read *word)
{
    int middle = (dash->top + dash->bottom) / 2;
    bool beside = middle < word->base && middle > word->base - word->size * 2 / 3 &&
                  !text_is_dashes(word->text);
    return beside ? MAX(MAX(word->left - dash->right, dash->left - word->right), 0) : G_MAXINT;
}

/* A dash hangs in the air, so that it seems to stand on a line of its own: it stands on that of the
 * nearest word that it is beside. */
static void dashes_level(GArray *reads)
{
    for (guint i = 0; i < reads->len; i++) {
        Read *dash = &g_array_index(reads, Read, i);
        const Read *word = NULL;
        for (guint k = 0; k < reads->len && text_is_dashes(dash->text); k++) {
            const Read *other = &g_array_index(reads, Read, k);
            int distance = dash_distance(dash, other);
            if (distance < (word != NULL ? dash_distance(dash, word) : G_MAXINT)) {
                word = other;
            }
        }
        if (word != NULL) {
            dash->base = word->base;
            dash->size = word->size;
        }
    }
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

void signs_settle(GArray *reads)
{
    enum { DOLLARS = 3 };
    int dollars = 0;
    dashes_level(reads);
    for (guint i = 0; i < reads->len; i++) {
        dollars += strcmp(g_array_index(reads, Read, i).text, "$") == 0;
    }
    for (guint i = 0; i < reads->len && dollars >= DOLLARS; i++) {
        dollar_name(reads, &g_array_index(reads, Read, i));
    }
}
