/* scan.h: one page that is a picture to the records of its words. */
#ifndef PAPER_SCAN_H
#define PAPER_SCAN_H

#include <glib.h>

#include "ocr.h"
#include "stream.h"

bool scan_is_picture(GBytes *file);

/* Writes which pages of a file of pictures are to be read, and then the end or an error. */
void scan_list(GBytes *file, int pages_max, Stream *out);

/* Reads one page of a picture file or a PDF and writes its records; `end` comes last. */
void scan_write(GBytes *file, int number, Ocr *ocr, Stream *out);

/* Writes the page's picture as a PNG to the file: upright, straight, as the boxes of its words
 * have it. False when there is none. */
bool scan_picture(GBytes *file, int number, Ocr *ocr, int fd);

#endif
