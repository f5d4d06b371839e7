/* figures.c: values behind a label that are figures alone: a telephone, a number of so many digits.
 */
#include "read/flow.h"

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
        bool whole = end == row->count ||
                     !tokens_joined(&row->tokens[end - 1], &row->tokens[end]) ||
                     !text_digits(row->tokens[end].text) || digits == 11 ||
                     text_digits(row->tokens[end].text) + digits > 11;
        if (digits >= 10 && whole)
            return text_trim_signs(text);
    }
    return (Str){0};
}

Str label_number(const Row *row, int at, int digits, bool hyphen)
{
    Str text = text_trim_signs(row->tokens[at].text);
    if (text_digits(text) != digits)
        return (Str){0};
    for (ptrdiff_t i = 0; i < text.len; i++) {
        if (!char_is_digit(text.ptr[i]) && !(hyphen && text.ptr[i] == '-'))
            return (Str){0};
    }
    return text;
}
