/* reread.h: a second look at words with figures in them. */
#ifndef OCR_REREAD_H
#define OCR_REREAD_H

#include <glib.h>
#include <tesseract/capi.h>

#include "ocr/straight.h"
#include "paper/words.h"

/* How a second reading of a word ended. */
typedef enum { READ_ONCE, READ_ALIKE, READ_UNLIKE } Readings;

/* What is read of a page, in pixels. */
typedef struct {
    int left, top, right, bottom;
    int base, size; /* the line that the letters stand on; the size of their type */
    int confidence; /* in thousandths */
    Readings readings;
    bool known;  /* a word of the engine's dictionary */
    bool twice;  /* none, but it stands on the page again, in the same letters */
    bool beside; /* ink stands close beside it that belongs to no word */
    char behind; /* the sign that was taken off its end, or 0 */
    char text[WORD_BYTES + 1];
} Read;

bool text_has_figure(const char *text);
/* A nought with a dot or a stroke in it is read as "@": puts it right; true where there was one. */
bool text_nought(char *text);
/* Whether the highest thing in the word is the dot of a small letter, if that: its size is not
 * known by its box, which may begin at the dots or at the letters. */
bool text_is_dotted(const char *text);
/* Whether the text has the form of a code, an amount or a day. */
bool text_is_formed(const char *text);

/* The size of type, by how far the letters rise above the line they stand on. */
int read_size(const Read *read);

/* Reads a part of a line for itself, larger, with so many pixels left and right of it: its letters
 * without spaces. `allowed` are the letters it may have, all where it is empty. False when nothing
 * was read. */
bool read_alone(TessBaseAPI *engine, const Straight *page, const Read *read, int margin,
                const char *allowed, char *to, int *ret_confidence);

/* Reads again, each for itself, the words with figures that are not quite sure. `ink` is the page
 * in one bit. */
void reread(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads);

#endif
