/* spans.c: long stretches of ink, and of paper between ink, in a picture of one bit.

   What is ink for two pixels on is found by laying the picture over itself, shifted by one; for
   four, by laying that over itself, shifted by two. So a stretch of 150 takes eight steps, each
   over 32 pixels at once; leptonica takes as many as the length, or twice its root. */
#include "ocr/spans.h"

#include <stddef.h>

/* The 32 pixels that begin `shift` pixels behind the word at `i`; `beyond` is what is past the
 * line. */
static l_uint32 word_behind(const l_uint32 *line, int i, int words, int shift, l_uint32 beyond)
{
    int at = i + shift / 32, part = shift % 32;
    l_uint32 first = at < words ? line[at] : beyond;
    l_uint32 second = at + 1 < words ? line[at + 1] : beyond;
    return part == 0 ? first : first << part | second >> (32 - part);
}

/* The 32 pixels that begin `shift` pixels before the word at `i`. */
static l_uint32 word_before(const l_uint32 *line, int i, int shift)
{
    int at = i - shift / 32, part = shift % 32;
    l_uint32 first = at >= 0 ? line[at] : 0;
    l_uint32 second = at >= 1 ? line[at - 1] : 0;
    return part == 0 ? first : first >> part | second << (32 - part);
}

/* Leaves each pixel where the one `shift` further on is ink too. */
static void shift_and(PIX *ink, int shift, bool level, l_uint32 beyond)
{
    int words = pixGetWpl(ink), height = pixGetHeight(ink);
    for (int y = 0; y < height; y++) {
        l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * words;
        const l_uint32 *below = y + shift < height ? line + (ptrdiff_t)shift * words : NULL;
        for (int i = 0; i < words; i++) {
            line[i] &= level           ? word_behind(line, i, words, shift, beyond)
                       : below != NULL ? below[i]
                                       : beyond;
        }
    }
}

/* Makes ink of each pixel where the one `shift` before is. */
static void shift_or(PIX *ink, int shift, bool level)
{
    int words = pixGetWpl(ink), height = pixGetHeight(ink);
    for (int y = height - 1; y >= 0; y--) {
        l_uint32 *line = pixGetData(ink) + (ptrdiff_t)y * words;
        const l_uint32 *above = y >= shift ? line - (ptrdiff_t)shift * words : NULL;
        for (int i = words - 1; i >= 0 && (level || above != NULL); i--) {
            line[i] |= level ? word_before(line, i, shift) : above[i];
        }
    }
}

static void spans_shrink(PIX *ink, int length, bool level, l_uint32 beyond)
{
    for (int have = 1; have < length;) {
        int more = have < length - have ? have : length - have;
        shift_and(ink, more, level, beyond);
        have += more;
    }
}

static void spans_grow(PIX *ink, int length, bool level)
{
    for (int have = 1; have < length;) {
        int more = have < length - have ? have : length - have;
        shift_or(ink, more, level);
        have += more;
    }
}

void spans_open(PIX *ink, int length, bool level)
{
    pixSetPadBits(ink, 0);
    spans_shrink(ink, length, level, 0);
    spans_grow(ink, length, level);
    pixSetPadBits(ink, 0);
}

void spans_close(PIX *ink, int length, bool level)
{
    pixSetPadBits(ink, 0);
    spans_grow(ink, length, level);
    pixSetPadBits(ink, 1);
    spans_shrink(ink, length, level, 0xFFFFFFFF);
    pixSetPadBits(ink, 0);
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
