/* words.c: comparing words without their accents, hyphens and endings. */
#include "rules/not_received/words.h"

#include "know/code.h"

enum { WORD_MAX = 40, WORD_LEAST = 3 };

/* The plain letter of a two-byte letter with an accent (UTF-8, U+00C0 to U+00FF); 0 for others. */
static char plain_letter(unsigned char second)
{
    static const char letters[] = "aaaaaaaceeeeiiiidnooooo\0ouuuuy\0s";
    return second >= 0x80 && second <= 0xBF ? letters[second & 0x1F] : 0;
}

/* The next word, in plain small letters and digits; "x-ray" is "xray". */
static Str next_word(Str *rest, char *room)
{
    ptrdiff_t len = 0, i = 0;
    for (; i < rest->len; i++) {
        char c = rest->ptr[i];
        char plain = char_is_alpha(c) || char_is_digit(c) ? char_lower(c) : 0;
        if (c == '\xC3' && i + 1 < rest->len)
            plain = plain_letter((unsigned char)rest->ptr[++i]);
        if (plain && len < WORD_MAX)
            room[len++] = plain;
        else if (!plain && len && c != '-' && c != '\'')
            break;
    }
    *rest = str_slice(*rest, i, rest->len);
    return (Str){room, len};
}

static Str without_plural(Str w)
{
    if (w.len > WORD_LEAST + 1 && str_ends(w, S("es")))
        return str_slice(w, 0, w.len - 2);
    return w.len > WORD_LEAST && str_ends(w, S("s")) ? str_slice(w, 0, w.len - 1) : w;
}

static bool text_has(Str text, Str stem)
{
    char room[WORD_MAX];
    while (text.len) {
        if (str_starts(next_word(&text, room), stem))
            return true;
    }
    return false;
}

static bool word_begins(Str text, Str word)
{
    char room[WORD_MAX];
    while (text.len) {
        Str w = next_word(&text, room);
        if (word.len > WORD_LEAST ? str_starts(w, word) : str_equal(w, word))
            return true;
    }
    return false;
}

bool words_all_begin(Str text, Str words)
{
    char room[WORD_MAX];
    bool any = false;
    while (words.len) {
        Str w = next_word(&words, room);
        if (w.len && !word_begins(text, w))
            return false;
        any |= w.len > 0;
    }
    return any;
}

/* The word, or another that people use for the same ("sonogram": ultrasound). */
static bool text_has_alike(const Know *know, Str text, Str word)
{
    const Table *t = know_table(know, S("alike-words"));
    bool has = text_has(text, word);
    for (int row = 0; row < t->row_count && !has; row++)
        has = str_equal(table_cell(t, row, S("word")), word) &&
              text_has(text, table_cell(t, row, S("also")));
    return has;
}

static bool text_has_all(const Know *know, Str text, Str words)
{
    const Table *small = know_table(know, S("small-words"));
    char room[WORD_MAX];
    int found = 0;
    while (words.len) {
        Str w = next_word(&words, room);
        if (w.len < WORD_LEAST || table_find(small, S("word"), w) >= 0)
            continue;
        if (!text_has_alike(know, text, without_plural(w)))
            return false;
        found++;
    }
    return found > 0;
}

Fit words_fit(const Know *know, Str words, const Line *l)
{
    if (l->code.len && str_same(str_trim(words), l->code))
        return FIT_CODE;
    bool fits = text_has_all(know, l->description, words) ||
                text_has_all(know, code_name(know, l->code, (Str){0}), words) ||
                text_has_all(know, code_name(know, l->code, S("es")), words);
    return fits ? FIT_WORDS : FIT_NOT;
}

Fit words_fit_any(const Know *know, const Words *list, const Line *l)
{
    Fit best = FIT_NOT;
    for (int i = 0; i < list->count; i++) {
        Fit fit = words_fit(know, list->items[i], l);
        best = fit > best ? fit : best;
    }
    return best;
}
