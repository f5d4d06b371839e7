/* figures.c: values behind a label that are figures alone: a telephone, a number of so many digits.
 */
#include "read/flow.h"

/* Whether figures begin as a telephone number does: an area begins with 2 or more, a 1 may stand
   before it. */
static bool begins_phone(Str text, int digits)
{
    ptrdiff_t at = 0;
    while (at < text.len && !char_is_digit(text.ptr[at]))
        at++;
    if (digits == 11 && at < text.len && text.ptr[at++] != '1')
        return false;
    while (at < text.len && !char_is_digit(text.ptr[at]))
        at++;
    return at < text.len && text.ptr[at] >= '2';
}

/* Ten digits, or eleven with a leading 1, over one to three tokens. */
Str label_phone(const Flow *f, const Row *row, int at)
{
    for (int end = at + 1; end <= row->count && end <= at + 7; end++) {
        Str text = row_text(f->arena, row, at, end);
        int digits = text_digits(text);
        bool letters = false;
        for (ptrdiff_t i = 0; i < text.len; i++)
            letters = letters || char_is_alpha(text.ptr[i]);
        if (letters || digits > 11)
            return (Str){0};
        Str number = text_trim_signs(text);
        while (number.len && (number.ptr[0] == '|' || number.ptr[0] == '-'))
            number = str_trim(str_slice(number, 1, number.len));
        if (value_is_phone(number))
            return number; /* "810-555-0144, 8 am to 5 pm" */
        bool whole = end == row->count ||
                     !tokens_joined(&row->tokens[end - 1], &row->tokens[end]) ||
                     !text_digits(row->tokens[end].text) || digits == 11 ||
                     text_digits(row->tokens[end].text) + digits > 11;
        if (digits >= 10 && whole)
            return begins_phone(text, digits) ? text_trim_signs(text) : (Str){0};
    }
    return (Str){0};
}

bool phone_of_others(const Flow *f, Str text)
{
    enum { DIGITS = 10 };
    char digits[DIGITS];
    int count = 0;
    for (ptrdiff_t i = text.len; i > 0 && count < DIGITS; i--) {
        if (char_is_digit(text.ptr[i - 1]))
            digits[DIGITS - ++count] = text.ptr[i - 1];
    }
    if (f->own_phone.len && str_equal(text_trim_signs(text), text_trim_signs(f->own_phone)))
        return true;
    return count == DIGITS && table_find(know_table(f->v->know, S("public-phones")), S("number"),
                                         (Str){digits, DIGITS}) >= 0;
}

Str label_number(const Row *row, int at, int digits, bool hyphen)
{
    Str text = text_trim_signs(row->tokens[at].text);
    if (str_ends(text, S(".")))
        text.len--; /* the end of a sentence */
    if (text_digits(text) != digits)
        return (Str){0};
    for (ptrdiff_t i = 0; i < text.len; i++) {
        if (!char_is_digit(text.ptr[i]) && !(hyphen && text.ptr[i] == '-'))
            return (Str){0};
    }
    return text;
}

/* Signs between a label and its value: "#", ":", leaders of dots, a dash. */
bool label_filler(Str s)
{
    if (str_equal(s, S("\xe2\x80\x93")) || str_equal(s, S("\xe2\x88\x92")))
        return true; /* a minus before what was paid, as it is set */
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c != '.' && c != ':' && c != '#' && c != '_' && c != '=')
            return false;
    }
    return true;
}

/* An amount may stand behind "by 05/15/2026", dots, and signs. */
const Token *label_money(const Row *row, int at)
{
    for (int i = at; i < row->count && i < at + 5; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_MONEY)
            return t;
        bool passing = t->kind == TOKEN_DATE || label_filler(t->text) ||
                       str_same(t->text, S("by")) || str_same(t->text, S("on")) ||
                       str_same(t->text, S("as")) || str_same(t->text, S("of")) ||
                       str_same(t->text, S("USD"));
        if (!passing)
            return NULL;
    }
    return NULL;
}

/* "$800.00 of $2,000.00": how far a limit is used. */
bool label_progress(const Row *row, int at)
{
    return at + 2 < row->count && row->tokens[at + 2].kind == TOKEN_MONEY &&
           (str_same(row->tokens[at + 1].text, S("of")) ||
            str_same(row->tokens[at + 1].text, S("de")));
}
