/* stream.h: the records that haggle-paper writes, one a line, fields between tabs. */
#ifndef PAPER_STREAM_H
#define PAPER_STREAM_H

#include "paper/words.h"

typedef struct {
    int fd;
    bool failed; /* a write failed; nothing more is written */
    size_t used;
    char text[1 << 16];
} Stream;

/* `text` of a note or an error is one plain sentence, without tabs and line ends. */
void stream_open(Stream *stream, int fd);
void stream_begin(Stream *stream);
void stream_page(Stream *stream, int number, const PageWords *page);
void stream_word(Stream *stream, const PageWords *page, const Word *word);
/* A page and all its words. */
void stream_page_words(Stream *stream, int number, const PageWords *page);
/* Within this program alone: the picture of that page has to be read. */
void stream_scan(Stream *stream, int number);
void stream_note(Stream *stream, int number, const char *text);
void stream_end(Stream *stream, int pages, long words);
void stream_error(Stream *stream, const char *kind, const char *text);
/* Records that are written already, whole lines of them. */
void stream_copy(Stream *stream, const char *text, size_t length);
void stream_flush(Stream *stream);

#endif
