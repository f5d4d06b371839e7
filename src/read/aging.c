/* aging.c: a row that says how old a balance is ("Current   30 days   60 days   Over 90"). */
#include "read/flow.h"

/* Whether the number stands in the text, and is no part of a longer one: "31-60", not "960". */
static bool number_stands(Str text, Str number)
{
    ptrdiff_t at = str_find(text, number), end = at + number.len;
    return at >= 0 && (at == 0 || !char_is_digit(text.ptr[at - 1])) &&
           (end == text.len || !char_is_digit(text.ptr[end]));
}

/* "Current   30 days   60 days   Over 90": how old the balance is. */
bool row_is_aging(const Row *row)
{
    enum { DIGITS_MOST = 3 };
    int ages = 0, last = -1;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        bool due = i + 1 == row->count && ages > 1 && /* "Over 60   Please pay $184.14" */
                   !text_digits(row->tokens[i - 1].text);
        if ((t->kind == TOKEN_MONEY && !due) || t->kind == TOKEN_DATE ||
            (t->kind == TOKEN_NUMBER && t->text.len > DIGITS_MOST))
            return false;
        if (t->kind == TOKEN_MONEY)
            break;
        static const Str marks[] = {S_INIT("30"), S_INIT("60"), S_INIT("90"), S_INIT("120")};
        for (int m = 0; m < (int)(sizeof marks / sizeof *marks); m++) {
            ptrdiff_t colon = str_find(t->text, S(":"));
            bool hour = colon > 0 && colon + 1 < t->text.len; /* "8:30am - 4:30pm" */
            if (hour || !number_stands(t->text, marks[m]) || t->text.len > 7)
                continue;
            if (m < last)
                return false; /* "Qty 90, 60 days" */
            last = m;
            ages++;
        }
    }
    return ages >= 2;
}
