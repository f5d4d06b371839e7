/* redact.c: blacking out names and numbers. */
#include "model/redact.h"

static const Str BLACK = S_INIT("\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88");

static bool is_word(char c)
{
    return char_is_alpha(c) || char_is_digit(c) || (unsigned char)c >= 0x80;
}

/* A byte of a small letter: of an accented one, too, whose first byte is always the same. */
static unsigned char small_at(Str s, ptrdiff_t i)
{
    enum { ACCENT = 0xC3 };
    unsigned char c = (unsigned char)s.ptr[i];
    bool accent = i > 0 && (unsigned char)s.ptr[i - 1] == ACCENT && c >= 0x80 && c <= 0x9E;
    return accent && c != 0x97 ? c + 0x20 : (unsigned char)char_lower(s.ptr[i]);
}

/* Whether `name` stands at `at`, and not within a longer word. */
static bool stands_at(Str text, ptrdiff_t at, Str name)
{
    if (at + name.len > text.len)
        return false;
    for (ptrdiff_t i = 0; i < name.len; i++) {
        if (small_at(str_slice(text, at, text.len), i) != small_at(name, i))
            return false;
    }
    bool open = at == 0 || !is_word(text.ptr[at - 1]) || !is_word(name.ptr[0]);
    bool shut = at + name.len == text.len || !is_word(text.ptr[at + name.len]);
    return open && shut;
}

/* The longest of the names that stands at `at`; 0 where none does. */
static ptrdiff_t name_at(Str text, ptrdiff_t at, const Str *names, int count)
{
    ptrdiff_t longest = 0;
    for (int i = 0; i < count; i++) {
        if (names[i].len > longest && stands_at(text, at, names[i]))
            longest = names[i].len;
    }
    return longest;
}

/* "2026-03-02": a day, not a number to hide. */
static bool is_day(Str word)
{
    return word.len >= 10 && date_parse_iso(str_slice(word, 0, 10)) != NO_DATE;
}

/* "1006.34(b)(5)": where a rule stands, not a number to hide. */
static bool is_rule(Str word)
{
    enum { TITLE_DIGITS = 4 };
    ptrdiff_t dot = str_find(word, S("."));
    int before = 0;
    for (ptrdiff_t i = 0; i < dot; i++)
        before += char_is_digit(word.ptr[i]);
    return before > 0 && before <= TITLE_DIGITS && dot + 1 < word.len &&
           char_is_digit(word.ptr[dot + 1]) && str_find(word, S("-")) < 0;
}

/* A piece between spaces with six digits or more that is neither money nor a day. */
static bool is_number(Str word)
{
    enum { DIGITS = 6 };
    int digits = 0;
    for (ptrdiff_t i = 0; i < word.len; i++)
        digits += char_is_digit(word.ptr[i]);
    return digits >= DIGITS && str_find(word, S("$")) < 0 && !is_day(word) && !is_rule(word);
}

/* "29 CFR", "15 USC": what follows is where a rule stands. */
static bool is_code_of_law(Str word)
{
    return str_ends(word, S("CFR")) || str_ends(word, S("USC"));
}

static Str numbers_out(Arena *a, Str text)
{
    Buf out = {.arena = a};
    bool law = false;
    for (ptrdiff_t i = 0; i < text.len;) {
        ptrdiff_t from = i;
        while (i < text.len && !char_is_space(text.ptr[i]))
            i++;
        Str word = str_slice(text, from, i);
        buf_add(&out, !law && is_number(word) ? BLACK : word);
        law = is_code_of_law(word);
        if (i < text.len)
            buf_char(&out, text.ptr[i++]);
    }
    return buf_str(&out);
}

static Str redacted(Arena *a, Str text, const Str *names, int count)
{
    Buf out = {.arena = a};
    if (!text.len)
        return text;
    for (ptrdiff_t i = 0; i < text.len;) {
        ptrdiff_t hidden = name_at(text, i, names, count);
        if (hidden)
            buf_add(&out, BLACK);
        else
            buf_char(&out, text.ptr[i]);
        i += hidden ? hidden : 1;
    }
    return numbers_out(a, buf_str(&out));
}

void print_redact(Print *p, const Str *names, int count)
{
    p->title = redacted(p->arena, p->title, names, count);
    for (int i = 0; i < p->count; i++) {
        Piece *piece = &p->items[i];
        piece->text = redacted(p->arena, piece->text, names, count);
        piece->mark = redacted(p->arena, piece->mark, names, count);
        piece->trace = redacted(p->arena, piece->trace, names, count);
    }
}
