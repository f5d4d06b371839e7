/* spans.c: long stretches of ink, and of paper between ink, in a picture of one bit.

   What is ink for two pixels on is found by laying the picture over itself, shifted by one; for
   four, by laying that over itself, shifted by two. So a stretch of 150 takes eight steps;
   leptonica takes as many as the length. The engine looks for rules on every page by leptonica's
   functions for bricks, which takes it as long as a sixth of the letters: those functions are
   defined here anew, with the same results, and as a program's own functions come before those of
   its libraries, the engine calls them too. */
#include "ocr/spans.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { WORD = 32 };

/* Which of 32 pixels are darker than `limit`, from the first of their words. */
#ifdef __SSE2__
static l_uint32 pixels_dark(const l_uint32 *from, int limit)
{
    __m128i most = _mm_set1_epi8((char)(limit - 1)), zero = _mm_setzero_si128();
    l_uint32 dark = 0;
    for (int i = 0; i < 2; i++) {
        __m128i light = _mm_loadu_si128((const __m128i *)(const void *)(from + i * 4));
        __m128i is_dark = _mm_cmpeq_epi8(_mm_subs_epu8(light, most), zero);
        /* Within a word the first pixel is the last byte already. */
        is_dark = _mm_shuffle_epi32(is_dark, _MM_SHUFFLE(0, 1, 2, 3));
        dark = dark << 16 | (l_uint32)_mm_movemask_epi8(is_dark);
    }
    return dark;
}
#else
static l_uint32 pixels_dark(const l_uint32 *from, int limit)
{
    l_uint32 dark = 0;
    for (int i = 0; i < WORD; i++) {
        dark = dark << 1 | (GET_DATA_BYTE(from, i) < limit);
    }
    return dark;
}
#endif

PIX *spans_ink(PIX *grey, int limit)
{
    int width = pixGetWidth(grey), height = pixGetHeight(grey), whole = width / WORD;
    PIX *ink = pixCreate(width, height, 1);
    for (int y = 0; ink != NULL && y < height; y++) {
        const l_uint32 *from = pixGetData(grey) + (ptrdiff_t)y * pixGetWpl(grey);
        l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * pixGetWpl(ink);
        for (int i = 0; i < whole; i++) {
            line[i] = pixels_dark(from + i * (WORD / 4), limit);
        }
        for (int x = whole * WORD; x < width; x++) {
            if (GET_DATA_BYTE(from, x) < limit) {
                SET_DATA_BIT(line, x);
            }
        }
    }
    return ink;
}

/* How one picture is laid over another: ink where both have some, or where any has. */
typedef enum { MEET, JOIN } Lay;

static void words_lay(l_uint32 *restrict to, const l_uint32 *restrict from, int words, Lay lay)
{
    for (int i = 0; lay == MEET && i < words; i++) {
        to[i] &= from[i];
    }
    for (int i = 0; lay == JOIN && i < words; i++) {
        to[i] |= from[i];
    }
}

/* The same with what begins some pixels behind the first word of `from`. */
static void words_lay_part(l_uint32 *restrict to, const l_uint32 *restrict from, int words,
                           int part, Lay lay)
{
    const l_uint32 *next = from + 1;
    for (int i = 0; lay == MEET && i < words; i++) {
        to[i] &= from[i] << part | next[i] >> (WORD - part);
    }
    for (int i = 0; lay == JOIN && i < words; i++) {
        to[i] |= from[i] << part | next[i] >> (WORD - part);
    }
}

/* Lays each line over itself, shifted along it: each pixel meets or joins the one `shift` further
 * on, or before where that is less than 0. `beyond`: what is past the line, one bit as all. */
static void level_lay(PIX *ink, int shift, Lay lay, l_uint32 beyond)
{
    int words = pixGetWpl(ink), height = pixGetHeight(ink);
    int whole = shift < 0 ? -((WORD - 1 - shift) / WORD) : shift / WORD;
    int part = shift - whole * WORD, margin = (whole < 0 ? -whole : whole) + 1;
    l_uint32 *copy = malloc((size_t)(words + 2 * margin) * sizeof *copy);
    for (int i = 0; copy != NULL && i < margin; i++) {
        copy[i] = copy[margin + words + i] = beyond;
    }
    for (int y = 0; copy != NULL && y < height; y++) {
        l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * words;
        memcpy(copy + margin, line, (size_t)words * sizeof *line);
        if (part == 0) {
            words_lay(line, copy + margin + whole, words, lay);
        } else {
            words_lay_part(line, copy + margin + whole, words, part, lay);
        }
    }
    free(copy);
}

/* The same down the columns. */
static void upright_lay(PIX *ink, int shift, Lay lay, l_uint32 beyond)
{
    int words = pixGetWpl(ink), height = pixGetHeight(ink);
    for (int i = 0; i < height; i++) {
        int y = shift < 0 ? height - 1 - i : i; /* what is still to be laid is as it was */
        l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * words;
        if (y + shift >= 0 && y + shift < height) {
            words_lay(line, line + (ptrdiff_t)shift * words, words, lay);
        } else if (lay == MEET && beyond == 0) {
            memset(line, 0, (size_t)words * sizeof *line);
        }
    }
}

/* Each pixel meets or joins as many further on and before. */
static void near_lay(PIX *ink, int behind, int before, bool level, Lay lay, l_uint32 beyond)
{
    for (int way = -1; way <= 1; way += 2) {
        int length = (way < 0 ? before : behind) + 1;
        for (int have = 1; have < length;) {
            int more = have < length - have ? have : length - have;
            (level ? level_lay : upright_lay)(ink, way * more, lay, beyond);
            have += more;
        }
    }
}

void spans_open(PIX *ink, int length, bool level)
{
    pixSetPadBits(ink, 0);
    near_lay(ink, length - 1, 0, level, MEET, 0);
    near_lay(ink, 0, length - 1, level, JOIN, 0);
    pixSetPadBits(ink, 0);
}

void spans_close(PIX *ink, int length, bool level)
{
    pixSetPadBits(ink, 0);
    near_lay(ink, 0, length - 1, level, JOIN, 0);
    pixSetPadBits(ink, 1);
    near_lay(ink, length - 1, 0, level, MEET, 0xFFFFFFFF);
    pixSetPadBits(ink, 0);
}

/* Leptonica's functions. A brick is laid with its middle on each pixel. */

static PIX *brick_copy(PIX *pixd, PIX *pixs, l_int32 width, l_int32 height)
{
    bool good = pixs != NULL && pixGetDepth(pixs) == 1 && width >= 1 && height >= 1;
    PIX *made = good ? pixCopy(pixd, pixs) : NULL;
    if (made != NULL) {
        pixSetPadBits(made, 0);
    }
    return made;
}

static void brick_erode(PIX *ink, int width, int height)
{
    near_lay(ink, (width - 1) / 2, width / 2, true, MEET, 0);
    near_lay(ink, (height - 1) / 2, height / 2, false, MEET, 0);
}

static void brick_dilate(PIX *ink, int width, int height)
{
    near_lay(ink, width / 2, (width - 1) / 2, true, JOIN, 0);
    near_lay(ink, height / 2, (height - 1) / 2, false, JOIN, 0);
    pixSetPadBits(ink, 0);
}

PIX *pixErodeBrick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize)
{
    PIX *made = brick_copy(pixd, pixs, hsize, vsize);
    if (made != NULL) {
        brick_erode(made, hsize, vsize);
    }
    return made;
}

PIX *pixDilateBrick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize)
{
    PIX *made = brick_copy(pixd, pixs, hsize, vsize);
    if (made != NULL) {
        brick_dilate(made, hsize, vsize);
    }
    return made;
}

PIX *pixOpenBrick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize)
{
    PIX *made = brick_copy(pixd, pixs, hsize, vsize);
    if (made != NULL) {
        brick_erode(made, hsize, vsize);
        brick_dilate(made, hsize, vsize);
    }
    return made;
}

PIX *pixCloseBrick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize)
{
    PIX *made = brick_copy(pixd, pixs, hsize, vsize);
    if (made != NULL) {
        brick_dilate(made, hsize, vsize);
        brick_erode(made, hsize, vsize);
    }
    return made;
}

PIX *pixCloseSafeBrick(PIX *pixd, PIX *pixs, l_int32 hsize, l_int32 vsize)
{
    int margin = ((hsize > vsize ? hsize : vsize) / 2 + WORD) / WORD * WORD;
    PIX *framed = pixs != NULL ? pixAddBorder(pixs, margin, 0) : NULL;
    PIX *closed = framed != NULL ? pixCloseBrick(framed, framed, hsize, vsize) : NULL;
    PIX *made = closed != NULL ? pixRemoveBorder(closed, margin) : NULL;
    if (made != NULL && pixd != NULL) {
        pixCopy(pixd, made);
        pixDestroy(&made);
        made = pixd;
    }
    pixDestroy(&framed);
    return made;
}

void spans_whiten(PIX *grey, PIX *mask)
{
    enum { WHITE = 255, WORD = 32 };
    int width = pixGetWidth(grey) < pixGetWidth(mask) ? pixGetWidth(grey) : pixGetWidth(mask);
    int height = pixGetHeight(grey) < pixGetHeight(mask) ? pixGetHeight(grey) : pixGetHeight(mask);
    for (int y = 0; y < height; y++) {
        const l_uint32 *in = pixGetData(mask) + (ptrdiff_t)y * pixGetWpl(mask);
        l_uint32 *line = pixGetData(grey) + (ptrdiff_t)y * pixGetWpl(grey);
        for (int from = 0; from < width; from += WORD) {
            int to = from + WORD < width ? from + WORD : width;
            for (int x = from; in[from / WORD] != 0 && x < to; x++) {
                if (GET_DATA_BIT(in, x)) {
                    SET_DATA_BYTE(line, x, WHITE);
                }
            }
        }
    }
}
