/* pdffile.h: what stands on the pages of a PDF, by poppler's core.

   Poppler's own faces for C and C++ are libraries beside it: the one brings thirty more, which take
   longer to load than a bill takes to read; the other tells neither pictures nor forms. */
#ifndef PAPER_PDFFILE_H
#define PAPER_PDFFILE_H

#include "paper/words.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PdfFile PdfFile;

typedef enum { PDF_OPEN, PDF_TORN, PDF_LOCKED } PdfState;

/* A picture on a page, how many pixels it has, and where it stands, in points. */
typedef struct {
    double left, top, right, bottom;
    int across, down;
} PdfPicture;

/* What was filled into a form: its text, and its box in points. */
typedef struct {
    double left, top, right, bottom;
    char *text;
} PdfField;

/* A page as it is seen. Points are from its top left corner. */
typedef struct {
    double width, height;
    GArray *glyphs;   /* of Glyph, in reading order */
    GArray *pictures; /* of PdfPicture */
    GArray *fields;   /* of PdfField */
    int faults;       /* what was wrong with its text */
} PdfSheet;

/* A page drawn in grey; `grey` is for free(). */
typedef struct {
    int width, height, row; /* `row` is how many bytes one takes */
    unsigned char *grey;
} PdfDrawing;

/* Reads poppler's tables while files can be opened. */
void pdf_file_prepare(void);

/* The bytes must stay. NULL unless the state is PDF_OPEN. */
PdfFile *pdf_file_open(const void *data, size_t size, PdfState *state);
void pdf_file_close(PdfFile *file);
int pdf_file_pages(PdfFile *file);

/* Reads one page, from 1; false when it is damaged. */
bool pdf_sheet_read(PdfFile *file, int number, PdfSheet *ret);
void pdf_sheet_free(PdfSheet *sheet);

/* Draws one page with so many pixels an inch; false when there is no memory for it. */
bool pdf_sheet_draw(PdfFile *file, int number, double inch, PdfDrawing *ret);

#ifdef __cplusplus
}
#endif

#endif
