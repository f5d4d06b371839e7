/* pdf.h: a PDF to the records of its pages and words. */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include "paper/layer.h"
#include "paper/stream.h"

/* Writes pages, words and notes, and then the end or an error; true if it was the end. Before the
 * record of a page whose picture has to be read stands one that says so. */
bool pdf_write(GBytes *file, int pages_max, Stream *out);

/* A page that has to be read by its picture. */
typedef struct {
    PdfSheet sheet;
    PageWords words; /* its own */
    PdfLayer layer;
    bool doubted; /* its words are letters, but pictures cover it */
} PdfPage;

/* One page, from 1; false when it cannot be had. */
bool pdf_page_open(GBytes *file, int number, PdfPage *ret);

#endif
