/* pdf.h: a PDF to the records of its pages and words. */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include <poppler.h>

#include "layer.h"
#include "stream.h"

/* What poppler reads from disk; with the last document it would forget its tables. */
typedef struct {
    PopplerDocument *document;
    GIConv codes[2];
} PdfTables;

/* Has the tables read while they still can be. They must be kept for as long as PDFs are read. */
bool pdf_prepare(PdfTables *tables);

/* Writes pages, words and notes, and then the end or an error; true if it was the end. Before the
 * record of a page whose picture has to be read stands one that says so. */
bool pdf_write(GBytes *file, int pages_max, Stream *out);

/* A page that has to be read by its picture. */
typedef struct {
    PageWords words; /* its own; without an array where the page cannot be had */
    PdfLayer layer;
    GArray *parts; /* the boxes of its pictures */
    int inch;      /* how many pixels of its picture one is */
} PdfPage;

/* The picture of one page, from 1; NULL when it cannot be drawn. */
PIX *pdf_picture(GBytes *file, int number, PdfPage *ret);

#endif
