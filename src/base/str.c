/* str.c: cutting, comparing and searching pieces of text. */
#include "base/str.h"

#include <string.h>

Str str_of(const char *c)
{
    return (Str){c, c ? (ptrdiff_t)strlen(c) : 0};
}

int str_utf8(Str s)
{
    unsigned char c = s.len ? (unsigned char)s.ptr[0] : 0x80;
    int bytes = c < 0x80                ? 1
                : c >= 0xc2 && c < 0xe0 ? 2
                : (c & 0xf0) == 0xe0    ? 3
                : c >= 0xf0 && c < 0xf5 ? 4
                                        : 0;
    if (bytes > s.len)
        return 0;
    for (int i = 1; i < bytes; i++) {
        if (((unsigned char)s.ptr[i] & 0xc0) != 0x80)
            return 0;
    }
    unsigned char next = bytes > 2 ? (unsigned char)s.ptr[1] : 0;
    bool wrong = (c == 0xe0 && next < 0xa0) || (c == 0xed && next > 0x9f) ||
                 (c == 0xf0 && next < 0x90) || (c == 0xf4 && next > 0x8f);
    return bytes > 2 && wrong ? 0 : bytes;
}

bool str_is_ascii(Str s)
{
    uint64_t high = 0;
    ptrdiff_t i = 0;
    for (; i + 8 <= s.len; i += 8)
        high |= bytes_load(s.ptr + i);
    for (; i < s.len; i++)
        high |= (unsigned char)s.ptr[i];
    return !(high & (UINT64_MAX / 255 << 7));
}

bool str_equal_long(Str a, Str b)
{
    return memcmp(a.ptr, b.ptr, (size_t)a.len) == 0;
}

bool str_same_long(Str a, Str b)
{
    for (ptrdiff_t i = 0; i < a.len; i++) {
        if (char_lower(a.ptr[i]) != char_lower(b.ptr[i]))
            return false;
    }
    return true;
}

int str_compare(Str a, Str b)
{
    ptrdiff_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.ptr, b.ptr, (size_t)shorter) : 0;
    if (order)
        return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

bool str_starts(Str s, Str prefix)
{
    return s.len >= prefix.len && str_equal(str_slice(s, 0, prefix.len), prefix);
}

bool str_ends(Str s, Str suffix)
{
    return s.len >= suffix.len && str_equal(str_slice(s, s.len - suffix.len, s.len), suffix);
}

ptrdiff_t str_find(Str s, Str needle)
{
    if (!needle.len)
        return 0;
    const char *found = s.len ? memmem(s.ptr, (size_t)s.len, needle.ptr, (size_t)needle.len) : NULL;
    return found ? found - s.ptr : -1;
}

/* Where the next byte `small` or `large` stands, from `i` on and before `end`; else `end`. */
static ptrdiff_t either_find(const char *bytes, ptrdiff_t i, ptrdiff_t end, char small, char large)
{
    for (; i + 8 <= end; i += 8) {
        uint64_t eight = bytes_load(bytes + i);
        uint64_t found = bytes_equal(eight, small) | bytes_equal(eight, large);
        if (found)
            return i + __builtin_ctzll(found) / 8;
    }
    while (i < end && bytes[i] != small && bytes[i] != large)
        i++;
    return i;
}

ptrdiff_t str_find_same(Str s, Str needle)
{
    ptrdiff_t end = s.len - needle.len + 1; /* no place from there on has room for it */
    if (!needle.len || end <= 0)
        return end > 0 ? 0 : -1;
    char small = char_lower(needle.ptr[0]), large = char_upper(needle.ptr[0]);
    for (ptrdiff_t i = 0; (i = either_find(s.ptr, i, end, small, large)) < end; i++) {
        if (str_same(str_slice(s, i, i + needle.len), needle))
            return i;
    }
    return -1;
}

Str str_cut(Str *rest, char at)
{
    const char *found = rest->len ? memchr(rest->ptr, at, (size_t)rest->len) : NULL;
    Str head = *rest;
    if (!found) {
        *rest = (Str){NULL, 0};
        return head;
    }
    head.len = found - rest->ptr;
    *rest = (Str){found + 1, rest->len - head.len - 1};
    return head;
}

Str str_word(Str *rest)
{
    Str s = str_trim(*rest);
    ptrdiff_t end = 0;
    while (end < s.len && !char_is_space(s.ptr[end]))
        end++;
    *rest = str_slice(s, end, s.len);
    return str_slice(s, 0, end);
}

bool str_has_word(Str words, Str word)
{
    for (Str each = str_word(&words); each.len; each = str_word(&words)) {
        if (str_equal(each, word))
            return true;
    }
    return false;
}

bool str_is_digits(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_digit(s.ptr[i]))
            return false;
    }
    return s.len > 0;
}

bool str_has_digit(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (char_is_digit(s.ptr[i]))
            return true;
    }
    return false;
}

bool str_number(Str s, int64_t *ret)
{
    bool negative = s.len && s.ptr[0] == '-';
    int64_t value = 0;
    if (s.len - negative < 1 || s.len - negative > 18)
        return false;
    for (ptrdiff_t i = negative; i < s.len; i++) {
        if (!char_is_digit(s.ptr[i]))
            return false;
        value = value * 10 + (s.ptr[i] - '0');
    }
    *ret = negative ? -value : value;
    return true;
}

uint64_t str_hash(Str s)
{
    uint64_t hash = 0xcbf29ce484222325u; /* FNV-1a */
    for (ptrdiff_t i = 0; i < s.len; i++)
        hash = (hash ^ (unsigned char)s.ptr[i]) * 0x100000001b3u;
    return hash;
}
