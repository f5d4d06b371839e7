/* bands.h: words whose box has more in it than the word. */
#ifndef OCR_BANDS_H
#define OCR_BANDS_H

#include "ocr/reread.h"

/* Puts each word that another stands above or below of, in its own box, into its own line, and
 * takes upright rules off its ends. */
void bands_fit(PIX *ink, GArray *reads);
/* Words whose highest point is a dot: as large as what stands beside them. */
void bands_settle(GArray *reads);

#endif
