/* light.h: even light over a page: white paper, black ink, whatever shone on it. */
#ifndef OCR_LIGHT_H
#define OCR_LIGHT_H

#include <leptonica/allheaders.h>
#include <stdbool.h>

/* A new page of the same size, where the paper is white and shadows are gone. `inch` is how many
 * pixels one is. NULL without memory. */
PIX *light_even(PIX *grey, int inch);

/* White letters on a dark bar, made black on white, in place. */
void light_unbar(PIX *grey, int inch);

/* Makes shaded rows of a table white, in place: the grain of a grey paper is read as letters. */
void light_unshade(PIX *grey, int inch);

/* Whether some of the print is pale, so that no one threshold divides ink from paper. */
bool light_print_is_pale(PIX *grey);

/* Takes out, in place, what is dark and reaches the edge: a table beside the sheet, a scanner's
 * lid. */
void light_trim(PIX *grey, int inch);

#endif
