/* wording.c: tables of words against the words of a line. */
#include "audit/wording.h"

static bool is_letter(char c)
{
    return char_is_alpha(c) || char_is_digit(c) || (c & 0x80);
}

static bool same_char(char word, char text)
{
    if (word == '_')
        return text == ' ' || text == '-' || text == '/';
    return char_lower(word) == char_lower(text);
}

bool text_has_start(Str text, Str word)
{
    bool whole = str_ends(word, S("$"));
    word.len -= whole;
    for (ptrdiff_t at = 0; word.len && at + word.len <= text.len; at++) {
        ptrdiff_t same = 0;
        if (at && is_letter(text.ptr[at - 1]))
            continue;
        while (same < word.len && same_char(word.ptr[same], text.ptr[at + same]))
            same++;
        bool ends = at + same >= text.len || !is_letter(text.ptr[at + same]);
        if (same == word.len && (!whole || ends))
            return true;
    }
    return false;
}

static bool has_all(Str text, Str words)
{
    bool all = words.len > 0;
    for (Str word = str_word(&words); word.len; word = str_word(&words))
        all = all && text_has_start(text, word);
    return all;
}

static bool has_any(Str text, Str words)
{
    for (Str word = str_word(&words); word.len; word = str_word(&words)) {
        if (text_has_start(text, word))
            return true;
    }
    return false;
}

int wording_find(const Table *t, Str text)
{
    for (int row = 0; text.len && row < t->row_count; row++) {
        if (has_all(text, table_cell(t, row, S("words"))) &&
            !has_any(text, table_cell(t, row, S("not"))))
            return row;
    }
    return -1;
}

int line_wording(const Table *t, const Line *l)
{
    int row = wording_find(t, l->description);
    Str starts = row >= 0 ? table_cell(t, row, S("revenue")) : (Str){0};
    if (!starts.len || !l->revenue_code.len)
        return row;
    for (Str start = str_word(&starts); start.len; start = str_word(&starts)) {
        if (str_starts(l->revenue_code, start))
            return row;
    }
    return -1;
}
