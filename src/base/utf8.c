/* utf8.c: UTF-16 and Windows-1252 to UTF-8. */
#include "base/utf8.h"

#include <string.h>

/* 0x80 to 0x9f of Windows-1252; the five that it leaves out are U+FFFD. */
static const uint16_t WINDOWS[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

static void rune_add(Buf *out, uint32_t c)
{
    if (c < 0x80) {
        buf_char(out, (char)c);
    } else if (c < 0x800) {
        buf_char(out, (char)(0xc0 | c >> 6));
        buf_char(out, (char)(0x80 | (c & 0x3f)));
    } else {
        if (c >= 0x10000) {
            buf_char(out, (char)(0xf0 | c >> 18));
            buf_char(out, (char)(0x80 | (c >> 12 & 0x3f)));
        } else {
            buf_char(out, (char)(0xe0 | c >> 12));
        }
        buf_char(out, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_char(out, (char)(0x80 | (c & 0x3f)));
    }
}

static uint32_t unit_at(Str s, ptrdiff_t i, bool little)
{
    unsigned char first = (unsigned char)s.ptr[i], second = (unsigned char)s.ptr[i + 1];
    return little ? (uint32_t)(second << 8 | first) : (uint32_t)(first << 8 | second);
}

void utf16_add(Buf *out, Str s, bool little)
{
    for (ptrdiff_t i = 0; i + 1 < s.len; i += 2) {
        uint32_t c = unit_at(s, i, little);
        uint32_t low = c >= 0xd800 && c < 0xdc00 && i + 3 < s.len ? unit_at(s, i + 2, little) : 0;
        if (low >= 0xdc00 && low < 0xe000) {
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            i += 2;
        } else if (c >= 0xd800 && c < 0xe000) {
            c = 0xfffd;
        }
        rune_add(out, c);
    }
}

static Str from_utf16(Arena *a, Str s, bool little)
{
    Buf out = {.arena = a};
    utf16_add(&out, str_slice(s, 2, s.len), little);
    return buf_str(&out);
}

static Str from_windows(Arena *a, Str s)
{
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        rune_add(&out, c >= 0x80 && c < 0xa0 ? WINDOWS[c - 0x80] : c);
    }
    return buf_str(&out);
}

/* How many bytes at the beginning are plain ASCII, eight at a time. */
static ptrdiff_t ascii_run(Str s)
{
    ptrdiff_t at = 0;
    for (uint64_t eight; at + 8 <= s.len; at += 8) {
        memcpy(&eight, s.ptr + at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            break;
    }
    return at;
}

static bool is_utf8(Str s)
{
    while (s.len) {
        s = str_slice(s, ascii_run(s), s.len);
        if (!s.len)
            return true;
        int bytes = str_utf8(s);
        if (!bytes)
            return false;
        s = str_slice(s, bytes, s.len);
    }
    return true;
}

Str text_utf8(Arena *a, Str bytes)
{
    if (str_starts(bytes, S("\xff\xfe")) || str_starts(bytes, S("\xfe\xff")))
        return from_utf16(a, bytes, bytes.ptr[0] == '\xff');
    if (str_starts(bytes, S("\xef\xbb\xbf")))
        bytes = str_slice(bytes, 3, bytes.len);
    if (str_starts(bytes, S("%PDF")) || !bytes.len || memchr(bytes.ptr, 0, (size_t)bytes.len) ||
        is_utf8(bytes))
        return bytes;
    return from_windows(a, bytes);
}
