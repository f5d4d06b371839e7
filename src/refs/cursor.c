/* cursor.c: JSON, one value after the other. */
#include "refs/cursor.h"

#include <string.h>

Cursor cursor_begin(Str text, Copies *copies)
{
    copies->len = 0;
    if ((size_t)text.len > copies->room) {
        copies->room = (size_t)text.len * 2;
        copies->bytes = arena_array(copies->arena, char, copies->room);
    }
    return cursor_within(text, copies);
}

Cursor cursor_within(Str text, Copies *copies)
{
    const char *p = text.len ? text.ptr : "";
    return (Cursor){.p = p, .end = p + text.len, .copies = copies};
}

static bool fail(Cursor *c)
{
    c->bad = true;
    c->p = c->end;
    return false;
}

char cursor_peek(Cursor *c)
{
    while (c->p < c->end && char_is_space(*c->p))
        c->p++;
    return c->p < c->end ? *c->p : 0;
}

bool cursor_into(Cursor *c, char bracket)
{
    if (cursor_peek(c) != bracket)
        return false;
    c->p++;
    return true;
}

/* Behind a comma, or at the beginning; false behind the end of the object or array. */
static bool go_on(Cursor *c, char close)
{
    char next = cursor_peek(c);
    if (next == ',') {
        c->p++;
        next = cursor_peek(c);
    }
    if (next == close) {
        c->p++;
        return false;
    }
    return next ? true : fail(c);
}

/* The end of the string that begins at `p`, behind its quote; NULL where it does not end. */
static const char *string_end(const char *p, const char *end)
{
    for (p++; p < end; p++) {
        p = memchr(p, '"', (size_t)(end - p));
        if (!p)
            return NULL;
        const char *slash = p;
        while (slash[-1] == '\\')
            slash--;
        if (((p - slash) & 1) == 0)
            return p + 1;
    }
    return NULL;
}

/* ---- strings ---- */

static int hex(char c)
{
    if (char_is_digit(c))
        return c - '0';
    c = char_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool unit_read(const char *p, const char *end, uint32_t *ret)
{
    *ret = 0;
    for (int i = 0; i < 4; i++) {
        if (p + i >= end || hex(p[i]) < 0)
            return false;
        *ret = *ret << 4 | (uint32_t)hex(p[i]);
    }
    return true;
}

static size_t rune_write(char *to, uint32_t c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        to[i] = (char)(0x80 | (c & 0x3f));
    to[0] = (char)((0xf00 >> n & 0xff & ~((1u << (7 - n)) - 1)) | c);
    return n;
}

/* \uXXXX, with the half of a pair that may follow; returns where it ends. */
static const char *unicode_read(const char *p, const char *end, char *to, size_t *ret_len)
{
    uint32_t c, low;
    const char *next = p + 4;
    if (!unit_read(p, end, &c)) {
        to[0] = '?';
        *ret_len = 1;
        return p;
    }
    if (c >= 0xd800 && c < 0xdc00 && end - next >= 6 && next[0] == '\\' && next[1] == 'u' &&
        unit_read(next + 2, end, &low) && low >= 0xdc00 && low < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        next += 6;
    }
    if (c >= 0xd800 && c < 0xe000)
        c = 0xfffd;
    *ret_len = rune_write(to, c);
    return next;
}

/* The characters between the quotes; never longer than what is written. */
static Str string_undo(Copies *copies, const char *p, const char *end)
{
    char *out = copies->bytes + copies->len;
    size_t len = 0, n;
    while (p < end) {
        if (*p != '\\' || p + 1 == end) {
            out[len++] = *p++;
            continue;
        }
        char c = p[1];
        p += 2;
        if (c == 'u') {
            char rune[4];
            p = unicode_read(p, end, rune, &n);
            memcpy(out + len, rune, n);
            len += n;
        } else {
            out[len++] = c == 'n' || c == 'r'   ? '\n'
                         : c == 't'             ? '\t'
                         : c == 'b' || c == 'f' ? ' '
                                                : c;
        }
    }
    copies->len += len;
    return (Str){out, (ptrdiff_t)len};
}

static Str string_take(Cursor *c)
{
    const char *from = c->p + 1, *end = string_end(c->p, c->end);
    if (!end) {
        fail(c);
        return (Str){0};
    }
    c->p = end;
    if (!memchr(from, '\\', (size_t)(end - 1 - from)))
        return (Str){from, end - 1 - from};
    return string_undo(c->copies, from, end - 1);
}

/* ---- values ---- */

bool cursor_key(Cursor *c, Str *ret)
{
    *ret = (Str){0};
    if (c->bad || !go_on(c, '}'))
        return false;
    if (cursor_peek(c) != '"')
        return fail(c);
    *ret = string_take(c);
    if (cursor_peek(c) != ':')
        return fail(c);
    c->p++;
    return true;
}

bool cursor_element(Cursor *c)
{
    return !c->bad && go_on(c, ']');
}

bool cursor_each(Cursor *c, int *state)
{
    enum { FRESH, ARRAY, SINGLE };
    if (*state == FRESH) {
        *state = cursor_into(c, '[') ? ARRAY : SINGLE;
        if (*state == SINGLE)
            return !c->bad && cursor_peek(c);
    }
    return *state == ARRAY && cursor_element(c);
}

static Str word_take(Cursor *c)
{
    const char *from = c->p;
    while (c->p < c->end && *c->p != ',' && *c->p != '}' && *c->p != ']' && *c->p != '"' &&
           *c->p != ':' && !char_is_space(*c->p))
        c->p++;
    if (c->p == from)
        fail(c);
    return (Str){from, c->p - from};
}

Str cursor_text(Cursor *c)
{
    char next = cursor_peek(c);
    if (next == '"')
        return string_take(c);
    if (next == '{' || next == '[') {
        cursor_skip(c);
        return (Str){0};
    }
    Str word = word_take(c);
    return str_equal(word, S("null")) ? (Str){0} : word;
}

Str cursor_skip(Cursor *c)
{
    char next = cursor_peek(c);
    const char *from = c->p;
    int64_t depth = 0;
    if (next != '{' && next != '[') {
        cursor_text(c);
        return (Str){from, c->p - from};
    }
    do {
        char at = *c->p;
        if (at == '"') {
            const char *end = string_end(c->p, c->end);
            if (!end)
                break;
            c->p = end;
            continue;
        }
        depth += (at == '{' || at == '[') - (at == '}' || at == ']');
        c->p++;
    } while (depth && c->p < c->end);
    if (depth)
        fail(c);
    return (Str){from, c->p - from};
}
