/* str.h: text as pointer and length, never owned, never NUL-bound. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A piece of UTF-8 text that lives elsewhere: in an arena, a file's bytes, the program. */
typedef struct Str {
    const char *ptr;
    ptrdiff_t len;
} Str;

/* A Str of a literal, and the two printf arguments of "%.*s". */
#define S(literal) ((Str){"" literal, (ptrdiff_t)sizeof(literal) - 1})
#define STR_ARG(s) (int)(s).len, (s).ptr

/* What a text literal in a table of constants needs instead of S(). */
#define S_INIT(literal)                                                                            \
    {                                                                                              \
        "" literal, (ptrdiff_t)sizeof(literal) - 1                                                 \
    }

/* The Str of a C string; NULL is the empty text. */
Str str_of(const char *c);
bool str_equal_long(Str a, Str b);
/* Here, not in str.c: most texts that are compared are names of a few letters, often known to the
   compiler. */
static inline bool str_equal(Str a, Str b)
{
    uint64_t x, y;
    uint32_t p, q;
    if (a.len != b.len)
        return false;
    if (a.len < 4)
        return !a.len || (a.ptr[0] == b.ptr[0] && a.ptr[a.len / 2] == b.ptr[a.len / 2] &&
                          a.ptr[a.len - 1] == b.ptr[a.len - 1]);
    if (a.len > 16)
        return str_equal_long(a, b);
    if (a.len < 8) { /* the first four bytes and the last four, which may overlap */
        __builtin_memcpy(&p, a.ptr, sizeof p);
        __builtin_memcpy(&q, b.ptr, sizeof q);
        uint32_t differ = p ^ q;
        __builtin_memcpy(&p, a.ptr + a.len - 4, sizeof p);
        __builtin_memcpy(&q, b.ptr + a.len - 4, sizeof q);
        return !(differ | (p ^ q));
    }
    __builtin_memcpy(&x, a.ptr, sizeof x);
    __builtin_memcpy(&y, b.ptr, sizeof y);
    uint64_t differ = x ^ y;
    __builtin_memcpy(&x, a.ptr + a.len - 8, sizeof x);
    __builtin_memcpy(&y, b.ptr + a.len - 8, sizeof y);
    return !(differ | (x ^ y));
}
/* Here, too, are the small ones that readers call for each byte or cell. */
static inline bool char_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline char char_lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static inline char char_upper(char c)
{
    return (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
}

static inline bool char_is_alpha(char c)
{
    return char_lower(c) >= 'a' && char_lower(c) <= 'z';
}

static inline bool char_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The part of `s` from byte `from` up to, not including, byte `to`. */
static inline Str str_slice(Str s, ptrdiff_t from, ptrdiff_t to)
{
    if (to > s.len)
        to = s.len;
    if (from < 0)
        from = 0;
    if (from >= to)
        return (Str){s.ptr, 0};
    return (Str){s.ptr + from, to - from};
}

/* `s` without white space at both ends. */
static inline Str str_trim(Str s)
{
    while (s.len && char_is_space(s.ptr[0])) {
        s.ptr++;
        s.len--;
    }
    while (s.len && char_is_space(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

/* Eight bytes as a number, the first the lowest; and of such a number the high bit of each byte
   that is `c`. The lowest bit set is always right, those above it may not be. */
static inline uint64_t bytes_load(const char *p)
{
    uint64_t eight;
    __builtin_memcpy(&eight, p, sizeof eight);
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? eight : __builtin_bswap64(eight);
}

static inline uint64_t bytes_equal(uint64_t eight, char c)
{
    const uint64_t ones = UINT64_MAX / 255;
    uint64_t x = eight ^ ones * (unsigned char)c;
    return (x - ones) & ~x & ones << 7;
}

/* The bytes of a text of at most eight; false where it is longer. Texts of different lengths
   differ, as no code holds a NUL. */
static inline bool str_bytes(Str s, uint64_t *ret)
{
    uint32_t head, tail;
    *ret = 0;
    if (s.len > 8)
        return false;
    if (s.len == 8) {
        __builtin_memcpy(ret, s.ptr, 8);
    } else if (s.len >= 4) {
        __builtin_memcpy(&head, s.ptr, sizeof head);
        __builtin_memcpy(&tail, s.ptr + s.len - 4, sizeof tail);
        *ret = head | (uint64_t)tail << 8 * (s.len - 4);
    } else {
        for (ptrdiff_t i = 0; i < s.len; i++)
            *ret |= (uint64_t)(unsigned char)s.ptr[i] << 8 * i;
    }
    return true;
}

bool str_same_long(Str a, Str b);
/* Equal but for the case of ASCII letters. */
static inline bool str_same(Str a, Str b)
{
    return a.len == b.len && str_same_long(a, b);
}
/* Negative, zero or positive, by bytes. */
int str_compare(Str a, Str b);
bool str_starts(Str s, Str prefix);
bool str_ends(Str s, Str suffix);
/* The offset of the first `needle` in `s`, or -1. */
ptrdiff_t str_find(Str s, Str needle);
/* The same, ignoring the case of ASCII letters. */
ptrdiff_t str_find_same(Str s, Str needle);
/* Cuts *rest at the first `at`: returns what stands before it and leaves what stands after it
   in *rest. Where there is no `at`, returns all and leaves the empty text with a NULL pointer,
   so that `while (rest.ptr)` walks the pieces. */
Str str_cut(Str *rest, char at);
/* The next word of *rest (pieces between white space); empty at the end. */
Str str_word(Str *rest);
/* Whether `word` stands among the white-space separated words of `words`. */
bool str_has_word(Str words, Str word);
/* A whole number from all of `s`; false when it is not one or too large. */
bool str_number(Str s, int64_t *ret);
/* Whether there are digits alone, and at least one; whether there is one. */
bool str_is_digits(Str s);
bool str_has_digit(Str s);
/* Whether all bytes are ASCII. */
bool str_is_ascii(Str s);
/* How many bytes the UTF-8 character at the beginning of `s` has; 0 where there is none. */
int str_utf8(Str s);
/* A hash for tables in memory; not for anything a stranger may attack at length. */
uint64_t str_hash(Str s);

#endif
