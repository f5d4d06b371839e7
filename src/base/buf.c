/* buf.c: writing text into an arena, and folding it to a width. */
#include "base/buf.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void buf_grow(Buf *b, size_t more)
{
    size_t room = b->room ? b->room * 2 : more > 256 ? more + 1 : 256;
    while (room < b->len + more + 1)
        room *= 2;
    b->ptr = arena_grow(b->arena, b->ptr, b->room, room);
    b->room = room;
}

void buf_fill(Buf *b, char c, int count)
{
    if (count <= 0)
        return;
    buf_reserve(b, (size_t)count);
    memset(b->ptr + b->len, c, (size_t)count);
    b->len += (size_t)count;
}

void buf_print(Buf *b, const char *format, ...)
{
    va_list args;
    buf_reserve(b, 64); /* enough for most, so that it is printed once */
    va_start(args, format);
    int len = vsnprintf(b->ptr + b->len, b->room - b->len, format, args);
    va_end(args);
    assert(len >= 0);
    if ((size_t)len >= b->room - b->len) {
        buf_reserve(b, (size_t)len);
        va_start(args, format);
        vsnprintf(b->ptr + b->len, (size_t)len + 1, format, args);
        va_end(args);
    }
    b->len += (size_t)len;
}

Str buf_str(const Buf *b)
{
    return (Str){b->ptr, (ptrdiff_t)b->len};
}

int str_columns(Str s)
{
    int columns = 0;
    for (ptrdiff_t i = 0; i < s.len; i++)
        columns += (s.ptr[i] & 0xc0) != 0x80;
    return columns;
}

/* The column that the next byte of `b` would take. */
static int buf_column(const Buf *b)
{
    size_t at = b->len;
    if (!at)
        return 0;
    while (at > 0 && b->ptr[at - 1] != '\n')
        at--;
    return str_columns((Str){b->ptr + at, (ptrdiff_t)(b->len - at)});
}

void buf_fold(Buf *b, Str text, int indent, int width)
{
    int column = buf_column(b);
    if (column < indent)
        buf_fill(b, ' ', indent - column);
    column = column < indent ? indent : column;
    bool first = true;
    for (Str word = str_word(&text); word.len; word = str_word(&text)) {
        int columns = str_columns(word);
        if (!first && column + 1 + columns > width) {
            buf_char(b, '\n');
            buf_fill(b, ' ', indent);
            column = indent;
        } else if (!first) {
            buf_char(b, ' ');
            column++;
        }
        buf_add(b, word);
        column += columns;
        first = false;
    }
    buf_char(b, '\n');
}
