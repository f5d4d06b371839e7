/* pieces.h: the pieces of lines that were read badly, or not at all. */
#ifndef OCR_PIECES_H
#define OCR_PIECES_H

#include "ocr/reread.h"

/* Where ink looks like a piece of a line and no sure word stands there, in the page's pixels. `ink`
 * is the page in one bit. NULL without memory. */
BOXA *pieces_doubtful(PIX *ink, int inch, const GArray *reads);

/* Puts `better` in the place of what was read within the box, where it is surer. */
void pieces_put(GArray *reads, BOX *box, const GArray *better);

/* A stroke of which nothing was made, as high as the figures of a line and on that line, is the
 * figure 1, not surely. */
void pieces_stroke(GArray *reads, BOX *box);

/* Puts in the capital I that stands alone behind a word and of which nothing was made, not surely.
 */
void pieces_letters(PIX *ink, int inch, GArray *reads);

/* How sure all reads are together, letter by letter; 0 for none. */
int pieces_confidence(const GArray *reads);

/* Drops what stands in the place of a surer word: a bit of another line that was read into it. */
void pieces_once(GArray *reads);

#endif
