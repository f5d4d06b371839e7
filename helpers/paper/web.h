/* web.h: a web page printed to a PDF, which one of two programs can do.

   Setting text needs HarfBuzz, of which Debian has no archive: haggle-ocr has it; haggle-paper,
   which is linked whole, hands such a file over as it does pictures. */
#ifndef PAPER_WEB_H
#define PAPER_WEB_H

#include <mupdf/fitz.h>

/* A PDF of the web page, for fz_drop_buffer(). Throws MuPDF's errors; in haggle-paper always. */
fz_buffer *web_print(fz_context *context, const void *data, size_t size);

#endif
