/* stream.c: the records that haggle-paper writes, one a line, fields between tabs. */
#include "paper/stream.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The longest record is a word with its numbers. */
enum { RECORD_BYTES = 1024 };

/* Only whole records leave, and the end of the processor time waits until they have left: the
 * error that is written then must begin a line. */
void stream_flush(Stream *stream)
{
    sigset_t late, before;
    sigemptyset(&late);
    sigaddset(&late, SIGXCPU);
    sigprocmask(SIG_BLOCK, &late, &before);
    size_t done = 0;
    while (done < stream->used && !stream->failed) {
        ssize_t n = write(stream->fd, stream->text + done, stream->used - done);
        if (n >= 0) {
            done += (size_t)n;
        } else if (errno != EINTR) {
            stream->failed = true;
        }
    }
    stream->used = 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
}

__attribute__((format(printf, 2, 3))) static void stream_put(Stream *stream, const char *form, ...)
{
    if (sizeof stream->text - stream->used < RECORD_BYTES) {
        stream_flush(stream);
    }
    va_list args;
    va_start(args, form);
    int n = vsnprintf(stream->text + stream->used, RECORD_BYTES, form, args);
    va_end(args);
    g_assert(n > 0 && n < RECORD_BYTES);
    stream->used += (size_t)n;
}

void stream_open(Stream *stream, int fd)
{
    stream->fd = fd;
    stream->failed = false;
    stream->used = 0;
}

void stream_begin(Stream *stream)
{
    stream_put(stream, "HAGGLE-PAPER\t2\n");
}

static int points(int32_t thousandths)
{
    return (thousandths + 500) / 1000;
}

/* A place as ten-thousandths of the page. */
static int part(int32_t place, int32_t whole)
{
    int64_t tenthousandths = ((int64_t)place * 10000 + whole / 2) / whole;
    return (int)CLAMP(tenthousandths, 0, 10000);
}

void stream_page(Stream *stream, int number, const PageWords *page)
{
    static const char *const sources[] = {"text", "ocr", "mixed"};
    stream_put(stream, "page\t%d\t%d\t%d\t%s\n", number, points(page->width), points(page->height),
               sources[page->source]);
}

void stream_word(Stream *stream, const PageWords *page, const Word *word)
{
    static const char *const flags[] = {"-", "b", "r", "br", "o", "bo", "ro", "bro"};
    stream_put(stream, "word\t%d\t%d\t%d\t%d\t%" PRId32 "\t%s\t%d\t%s\n",
               part(word->box.left, page->width), part(word->box.top, page->height),
               part(word->box.right, page->width), part(word->box.bottom, page->height),
               (word->size + 50) / 100, flags[word->flags], word->sure, word->text);
}

void stream_page_words(Stream *stream, int number, const PageWords *page)
{
    stream_page(stream, number, page);
    for (guint i = 0; i < page->words->len; i++) {
        stream_word(stream, page, &g_array_index(page->words, Word, i));
    }
}

void stream_scan(Stream *stream, int number)
{
    stream_put(stream, "scan\t%d\n", number);
}

void stream_copy(Stream *stream, const char *text, size_t length)
{
    while (length > 0) {
        if (stream->used == sizeof stream->text) {
            stream_flush(stream);
        }
        size_t n = MIN(length, sizeof stream->text - stream->used);
        memcpy(stream->text + stream->used, text, n);
        stream->used += n;
        text += n;
        length -= n;
    }
}

void stream_note(Stream *stream, int number, const char *text)
{
    stream_put(stream, "note\t%d\t%s\n", number, text);
}

void stream_end(Stream *stream, int pages, long words)
{
    stream_put(stream, "end\t%d\t%ld\n", pages, words);
}

void stream_error(Stream *stream, const char *kind, const char *text)
{
    stream_put(stream, "error\t%s\t%s\n", kind, text);
}
