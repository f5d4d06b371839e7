/* runs.h: which characters follow one another, and which way they run on the page. */
#ifndef PAPER_RUNS_H
#define PAPER_RUNS_H

#include "paper/words.h"

/* The way that a run of characters is read on the page; upright text runs to the right. */
typedef enum { WAY_RIGHT, WAY_DOWN, WAY_LEFT, WAY_UP, WAY_UNKNOWN } Way;

/* Characters that stand side by side with no white space between them. */
typedef struct {
    size_t first, count;
    Way way;
} Run;

/* Puts characters in order for the rest: boxes and sizes made sane, marks that nobody sees
 * dropped, every white space made a plain one. */
GArray *glyphs_tidy(const Glyph *glyphs, size_t count);

GArray *runs_build(const Glyph *glyphs, size_t count);

/* The box of a page of that size, as seen when the page is held so that `way` is upright. */
Box box_turn(Box box, Way way, int32_t width, int32_t height);

#endif
