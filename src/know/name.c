/* name.c: names that a bill prints in capitals, as people write them. */
#include "know/name.h"

enum { ACCENT = 0xC3 }; /* the first byte of the capitals with an accent, and of their small ones */

static bool is_accent_capital(const char *s)
{
    unsigned char first = (unsigned char)s[0], second = (unsigned char)s[1];
    return first == ACCENT && second >= 0x80 && second <= 0x9E && second != 0x97;
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* A letter of a name: capital, accented, or any other that is more than a byte. */
static bool is_letter(char c)
{
    return char_is_alpha(c) || (unsigned char)c >= 0x80;
}

static bool in_capitals(Str name)
{
    int capitals = 0;
    for (ptrdiff_t i = 0; i < name.len; i++) {
        if (name.ptr[i] >= 'a' && name.ptr[i] <= 'z')
            return false;
        capitals += is_capital(name.ptr[i]);
    }
    return capitals > 2;
}

/* "LLC", "BCBS": said letter by letter, so written so. */
static bool is_initials(Str word)
{
    for (ptrdiff_t i = 0; i < word.len; i++) {
        if (str_find(S("AEIOUY"), (Str){word.ptr + i, 1}) >= 0 || !is_capital(word.ptr[i]))
            return false;
    }
    return true;
}

static void small_add(Buf *out, Str word, ptrdiff_t from)
{
    for (ptrdiff_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        bool accent = i >= from && i + 1 < word.len && is_accent_capital(word.ptr + i);
        buf_char(out, i >= from ? char_lower(c) : c);
        if (accent)
            buf_char(out, (char)(word.ptr[++i] + 0x20));
    }
}

/* How many bytes stay capital: the first letter, and that after Mc. */
static void title_add(Buf *out, Str word)
{
    bool mc = str_starts(word, S("MC")) && word.len > 4;
    ptrdiff_t first = str_utf8(word) > 1 ? str_utf8(word) : 1;
    if (mc) {
        buf_add(out, S("Mc"));
        word = str_slice(word, 2, word.len);
    }
    small_add(out, word, first);
}

static void word_add(Buf *out, const Table *written, Str word)
{
    int row = table_find(written, S("word"), word);
    if (row >= 0)
        buf_add(out, table_cell(written, row, S("as")));
    else if (word.len <= 2 || is_initials(word))
        buf_add(out, word); /* a state, a degree, a form of company */
    else
        title_add(out, word);
}

/* "MARY'S": what stands behind the apostrophe is no word of its own. */
static bool is_ending(Str word, ptrdiff_t from, ptrdiff_t to)
{
    return from > 0 && word.ptr[from - 1] == '\'' && to - from == 1;
}

Str name_say(Arena *a, const Know *know, Str name)
{
    const Table *written = know_table(know, S("name-case"));
    Buf out = {.arena = a};
    if (!in_capitals(name))
        return name;
    for (ptrdiff_t i = 0; i < name.len;) {
        ptrdiff_t from = i;
        while (i < name.len && is_letter(name.ptr[i]))
            i++;
        Str word = str_slice(name, from, i);
        if (is_ending(name, from, i))
            buf_char(&out, char_lower(word.ptr[0]));
        else if (word.len)
            word_add(&out, written, word);
        if (i < name.len)
            buf_char(&out, name.ptr[i++]);
    }
    return buf_str(&out);
}
