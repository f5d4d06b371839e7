/* draw.c: the picture of a PDF's page. */
#include "ocr/draw.h"

#include <math.h>

enum { INCH_LEAST = 200, INCH_MOST = 400, INCH_WISHED = 300 };

/* As many pixels as the scan itself has; of other pages, as many as are read best. */
static double sheet_inch(const PdfSheet *sheet)
{
    double best = 0, inch = INCH_WISHED;
    for (guint i = 0; i < sheet->pictures->len; i++) {
        const PdfPicture *p = &g_array_index(sheet->pictures, PdfPicture, i);
        double part = layer_part(p, sheet);
        double wide = p->right - p->left, high = p->bottom - p->top;
        if (part > best && part >= LAYER_PART_LEAST && wide > 1 && high > 1) {
            best = part;
            /* The picture may lie on its side. */
            inch = 72 * sqrt((double)p->across * p->down / (wide * high));
        }
    }
    return inch < INCH_LEAST || inch > INCH_MOST ? INCH_WISHED : inch;
}

static PIX *drawing_grey(const PdfDrawing *drawing)
{
    PIX *pix = pixCreate(drawing->width, drawing->height, 8);
    for (int y = 0; pix != NULL && y < drawing->height; y++) {
        l_uint32 *line = pixGetData(pix) + (gssize)y * pixGetWpl(pix);
        const unsigned char *grey = drawing->grey + (gssize)y * drawing->width;
        for (int x = 0; x < drawing->width; x++) {
            SET_DATA_BYTE(line, x, grey[x]);
        }
    }
    return pix;
}

PIX *draw_page(GBytes *file, int number, const PdfSheet *sheet, int *ret_inch)
{
    enum { PIXELS_MAX = 40 * 1000 * 1000 };
    double inch = sheet_inch(sheet);
    double pixels = sheet->width * sheet->height * inch * inch / (72 * 72);
    if (pixels > PIXELS_MAX) { /* a poster */
        inch *= sqrt(PIXELS_MAX / pixels);
    }
    *ret_inch = MAX((int)inch, 1);
    gsize size;
    const void *data = g_bytes_get_data(file, &size);
    PdfState state;
    PdfFile *pdf = pdf_file_open(data, size, &state);
    PdfDrawing drawing;
    PIX *pix = NULL;
    if (pdf != NULL && pdf_sheet_draw(pdf, number, inch, &drawing)) {
        pix = drawing_grey(&drawing);
        g_free(drawing.grey);
    }
    pdf_file_close(pdf);
    return pix;
}
