/* layer.h: whether the text of a PDF's page is what the page shows. */
#ifndef PAPER_LAYER_H
#define PAPER_LAYER_H

#include "paper/pdffile.h"

/* LAYER_PARTS: sound, but the page has pictures as well, which may show more words. */
typedef enum { LAYER_SOUND, LAYER_PARTS, LAYER_NONE } PdfLayer;

PdfLayer layer_judge(const PdfSheet *sheet, const PageWords *words);

/* A text whose codes were lost is odd, or next to nothing in it is a letter or a figure. */
bool layer_is_garbage(const PageWords *words);

/* How much of a page a picture on it covers, in hundredths; one that covers so much may show words.
 */
enum { LAYER_PART_LEAST = 12 };
double layer_part(const PdfPicture *picture, const PdfSheet *sheet);

/* The boxes of the pictures on the page that are large enough to show words. */
GArray *layer_parts(const PdfSheet *sheet);

#endif
