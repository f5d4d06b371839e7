/* pdffile.h: what stands on the pages of a PDF, or of a web page that is printed to one, by MuPDF.

   Its archives are taken in, so that a page is read before another library's helpers are loaded. */
#ifndef PAPER_PDFFILE_H
#define PAPER_PDFFILE_H

#include "paper/words.h"

typedef struct PdfFile PdfFile;

typedef enum { PDF_OPEN, PDF_TORN, PDF_LOCKED } PdfState;

/* A picture on a page, how many pixels it has, and where it stands, in points. */
typedef struct {
    double left, top, right, bottom;
    int across, down;
} PdfPicture;

/* A page as it is seen. Points are from its top left corner. */
typedef struct {
    double width, height;
    GArray *glyphs;   /* of Glyph, in the order they were set */
    GArray *pictures; /* of PdfPicture */
    bool faulty;      /* something on it could not be understood */
} PdfSheet;

/* A page drawn in grey, for g_free(). */
typedef struct {
    int width, height;
    unsigned char *grey;
} PdfDrawing;

/* The bytes must stay. NULL unless the state is PDF_OPEN. */
PdfFile *pdf_file_open(const void *data, size_t size, PdfState *state);
void pdf_file_close(PdfFile *file);
int pdf_file_pages(PdfFile *file);

/* Reads one page, from 1; false when it is damaged. */
bool pdf_sheet_read(PdfFile *file, int number, PdfSheet *ret);
void pdf_sheet_free(PdfSheet *sheet);

/* Draws one page with so many pixels an inch; false when it cannot be. */
bool pdf_sheet_draw(PdfFile *file, int number, double inch, PdfDrawing *ret);

#endif
