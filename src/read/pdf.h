/* pdf.h: what haggle-paper writes, as documents. */
#ifndef READ_PDF_H
#define READ_PDF_H

#include "read/read.h"

/* Reads the whole stream of words that haggle-paper wrote of in->path. */
MUST bool paper_stream_read(const Input *in, Str stream, Docs *ret, Err *err);

#endif
