/* ticks.c: the marks of a form that has all its services printed on it: "X" left of the columns of
   those that were done. */
#include "read/fields.h"

/* Whether a token stands left of the first column, or of where the same heads begin again. */
static bool before_table(const Header *h, const Token *t)
{
    enum { FAR = 4 };
    for (int c = 0; c < h->count; c++) {
        const Column *column = &h->columns[c];
        if (str_equal(column->text, h->columns[0].text) && t->box.right <= column->left &&
            column->left - t->box.right < FAR * t->em &&
            (c == 0 || t->box.left >= column[-1].right))
            return true;
    }
    return false;
}

void ticks_drop(const Know *know, const Header *h, Rows rows, int from, int to)
{
    const Table *marks = know_table(know, S("tick-marks"));
    for (int i = from; i < to; i++) {
        Row *row = (Row *)&rows.items[i];
        Token *tokens = (Token *)row->tokens;
        int kept = 0;
        for (int t = 0; t < row->count; t++) {
            bool alone = t == 0 || !tokens_joined(&row->tokens[t - 1], &row->tokens[t]);
            if (!alone || row->count < 2 || !before_table(h, &tokens[t]) ||
                table_find(marks, S("mark"), tokens[t].text) < 0)
                tokens[kept++] = tokens[t];
        }
        row->count = kept;
    }
}
