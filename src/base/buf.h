/* buf.h: text that is being written, in an arena. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

/* Grows in its arena; `buf_str` is valid until the next add. */
typedef struct Buf {
    Arena *arena;
    char *ptr;
    size_t len, room;
} Buf;

/* Makes room for `more` bytes: what is known to come is then added without a copy. */
void buf_reserve(Buf *b, size_t more);
void buf_add(Buf *b, Str s);
void buf_char(Buf *b, char c);
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
