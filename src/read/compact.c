/* compact.c: days that are figures alone, as line printers set them in a column of days: "032825",
   and "0328 032825" for the first and the last. */
#include "read/fields.h"

Date day_compact(Str s)
{
    int64_t month, day, year;
    if ((s.len != 6 && s.len != 8) || !str_number(str_slice(s, 0, 2), &month) ||
        !str_number(str_slice(s, 2, 4), &day) || !str_number(str_slice(s, 4, s.len), &year))
        return NO_DATE;
    year += s.len == 6 ? 2000 : 0;
    bool day_of_care =
        month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 2000 && year <= 2099;
    return day_of_care ? date_of((int)year, (int)month, (int)day) : NO_DATE;
}

/* The day's token under the column; -1: the row has none. `ret_first`: its first day's, before it.
 */
static int day_under(const Column *c, const Row *row, int *ret_first)
{
    *ret_first = -1;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind != TOKEN_NUMBER || t->box.left >= c->right || t->box.right <= c->left)
            continue;
        if (day_compact(t->text) != NO_DATE)
            return i;
        *ret_first = t->text.len == 4 ? i : -1;
    }
    return -1;
}

void days_compact(const Header *h, Rows rows, int from, int to)
{
    int column = header_column(h, ROLE_DATE), first, found = 0;
    for (int i = from; column >= 0 && i < to; i++)
        found += row_has_money(&rows.items[i]) &&
                 day_under(&h->columns[column], &rows.items[i], &first) >= 0;
    for (int i = from; found && i < to; i++) {
        Row *row = (Row *)&rows.items[i];
        int at = row_has_money(row) ? day_under(&h->columns[column], row, &first) : -1;
        if (at < 0)
            continue;
        Token *t = (Token *)&row->tokens[at];
        t->kind = TOKEN_DATE;
        t->date = day_compact(t->text);
        t->date_end = NO_DATE;
        t->no_year = false;
        if (first == at - 1 && at) { /* "0328" of the same year, or of the one before */
            int year, month, day;
            int64_t own_month, own_day;
            Token *begin = (Token *)&row->tokens[first];
            date_split(t->date, &year, &month, &day);
            str_number(str_slice(begin->text, 0, 2), &own_month);
            str_number(str_slice(begin->text, 2, 4), &own_day);
            if (own_month < 1 || own_month > 12 || own_day < 1 || own_day > 31)
                continue;
            Date last = t->date;
            t->date = date_of(year - (own_month > month), (int)own_month, (int)own_day);
            t->date_end = last == t->date ? NO_DATE : last;
            t->box = box_union(begin->box, t->box);
            row->count--;
            for (int k = first; k < row->count; k++)
                ((Token *)row->tokens)[k] = row->tokens[k + 1];
        }
    }
}
