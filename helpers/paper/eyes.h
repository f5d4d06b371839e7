/* eyes.h: the reading of pictures, which one of two programs can.

   Tesseract and what it needs would make every start slow, and most bills are text. So haggle-paper
   has none of it, and becomes haggle-ocr, which has all, when a page is a picture. */
#ifndef PAPER_EYES_H
#define PAPER_EYES_H

#include "paper/job.h"

/* In haggle-ocr: opens the engine and its data. In haggle-paper: becomes haggle-ocr, which begins
 * anew, so that it returns only when that cannot be; `ret_why` says why. */
bool eyes_open(const Job *job, const char **ret_why);

/* Writes which pages of a file of pictures are to be read, and then the end or an error. */
void eyes_list(GBytes *file, int pages_max, Stream *out);

/* Reads one page of a picture file or a PDF, from 1, and writes its records; `end` comes last. */
void eyes_read(GBytes *file, int page, Stream *out);

/* Writes the page's picture as a PNG to the file: upright, straight, as the boxes of its words
 * have it. False when there is none. */
bool eyes_picture(GBytes *file, int page, int fd);

#endif
