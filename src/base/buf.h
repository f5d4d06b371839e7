/* buf.h: text that is being written, in an arena. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

#include <string.h>

/* Grows in its arena; `buf_str` is valid until the next add. */
typedef struct Buf {
    Arena *arena;
    char *ptr;
    size_t len, room;
} Buf;

void buf_grow(Buf *b, size_t more);
/* Makes room for `more` bytes: what is known to come is then added without a copy. Here, not in
   buf.c: much of what is written is a few bytes long. */
static inline void buf_reserve(Buf *b, size_t more)
{
    if (b->len + more + 1 > b->room)
        buf_grow(b, more);
}

static inline void buf_add(Buf *b, Str s)
{
    buf_reserve(b, (size_t)s.len);
    if (s.len)
        memcpy(b->ptr + b->len, s.ptr, (size_t)s.len);
    b->len += (size_t)s.len;
}

static inline void buf_char(Buf *b, char c)
{
    buf_reserve(b, 1);
    b->ptr[b->len++] = c;
}

void buf_print(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* `count` times the byte `c`. */
void buf_fill(Buf *b, char c, int count);
Str buf_str(const Buf *b);
/* Adds `text` folded to `width` columns, each line after `indent` spaces (the first too, unless
   the buffer stands in the middle of a line), and a line feed. */
void buf_fold(Buf *b, Str text, int indent, int width);
/* Columns that `s` takes on a terminal, counting each UTF-8 character as one. */
int str_columns(Str s);

#endif
