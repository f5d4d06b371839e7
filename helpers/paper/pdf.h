/* pdf.h: a PDF to the records of its pages and words. */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include <poppler.h>

#include "stream.h"

/* What poppler reads from disk; with the last document it would forget its tables. */
typedef struct {
    PopplerDocument *document;
    GIConv codes[2];
} PdfTables;

/* Has the tables read while they still can be. They must be kept for as long as PDFs are read. */
bool pdf_prepare(PdfTables *tables);

/* Writes pages, words and notes, and then the end or an error; true if it was the end. */
bool pdf_write(GBytes *file, int pages_max, Stream *out);

#endif
