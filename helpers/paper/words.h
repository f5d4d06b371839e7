/* words.h: from placed characters to the words that a reader sees on a page. */
#ifndef PAPER_WORDS_H
#define PAPER_WORDS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WORD_BYTES = 200 };

/* All lengths are thousandths of a point, from the top left corner of the page. */
typedef struct {
    int32_t left, top, right, bottom;
} Box;

/* One character. White space is a glyph too: it ends a run, and its box is not looked at. */
typedef struct {
    Box box;
    int32_t size;
    uint32_t code;
    bool bold;
} Glyph;

enum { WORD_BOLD = 1, WORD_TURNED = 2, WORD_OCR = 4 };

/* How likely it is that the text of a word is what the page shows, in thousandths. */
enum { SURE_MAX = 1000 };

typedef struct {
    Box box;
    int32_t size;
    unsigned flags;
    int sure;
    char text[WORD_BYTES + 1];
} Word;

/* From what the words of a page come. */
typedef enum { SOURCE_TEXT, SOURCE_OCR, SOURCE_MIXED } Source;

/* A page as a reader would hold it: when nearly all of its text runs sideways, `turned` is set,
 * and the width, the height and all boxes are those of the page turned upright. */
typedef struct {
    int32_t width, height;
    bool turned;
    Source source;
    GArray *words; /* of Word, in reading order */
} PageWords;

PageWords page_words_build(const Glyph *glyphs, size_t count, int32_t width, int32_t height);
/* Puts words that were read elsewhere into lines, from the left. */
void words_sort(GArray *words);

void page_words_free(PageWords *page);

#endif
