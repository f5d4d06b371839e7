/* ticks.c: what stands beside a table's columns and is none of its words: at the left the marks of
   a form that has all its services printed on it ("X" beside those that were done), and a word of a
   panel that is level with a row by chance; at the right a sentence. */
#include "read/fields.h"

/* "You pay 20% of the total amount" and "($15.73)." below it, right of all names of a table that
   has words of its own: it tells of the amounts, and is none of the service's words or amounts. */
int aside_begin(const Header *h, const MoneyColumns *m, const Row *row)
{
    enum { WORDS_LEAST = 3 };
    int from = row->count, words = 0, edge = 0;
    bool money = false;
    for (int c = 0; c < h->count; c++)
        edge = h->columns[c].right > edge ? h->columns[c].right : edge;
    while (from && row->tokens[from - 1].box.left >= edge)
        from--;
    if (!from || from == row->count || tokens_near(&row->tokens[from - 1], &row->tokens[from]))
        return row->count;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        words += i >= from && t->kind == TOKEN_TEXT && text_letters(t->text);
        money = money || (i < from && t->kind == TOKEN_MONEY);
    }
    const Token *last = &row->tokens[row->count - 1];
    bool sum = last->kind == TOKEN_MONEY && !str_ends(last->text, S("."));
    bool told = words >= WORDS_LEAST || !money;
    return told && !sum && m->count && header_column(h, ROLE_DESCRIPTION) >= 0 ? from : row->count;
}

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

/* How many tokens a row has well left of the table; 0 where its own part begins with no day. */
static int words_left(const Header *h, const Row *row)
{
    const Column *first = &h->columns[0];
    int left = 0;
    while (left < row->count &&
           row->tokens[left].box.right < first->left - 2 * row->tokens[left].em)
        left++;
    return left < row->count && row->tokens[left].kind == TOKEN_DATE &&
                   row->tokens[left].box.left < first->right
               ? left
               : 0;
}

/* Words left of a column of days: few rows have them, so they are no column that nothing heads. */
static void level_drop(const Header *h, Rows rows, int from, int to)
{
    enum { FEW = 4 };
    int days = 0, some = 0;
    bool dated = h->count && role_is_date(h->columns[0].role);
    for (int i = from; i < to && dated; i++) {
        const Row *row = &rows.items[i];
        int left = words_left(h, row);
        some += left > 0;
        days += left || (row->count && row->tokens[0].kind == TOKEN_DATE);
    }
    for (int i = from; i < to && some && FEW * some <= days; i++) {
        Row *row = (Row *)&rows.items[i];
        int left = words_left(h, row);
        for (int t = left; t < row->count; t++)
            ((Token *)row->tokens)[t - left] = row->tokens[t];
        row->count -= left;
    }
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
    level_drop(h, rows, from, to);
}

/* Where "(1)" begins at the end of words, a note's number of one or two figures; -1: nowhere. */
static ptrdiff_t note_number(Str words)
{
    ptrdiff_t at = words.len - 1;
    if (!str_ends(words, S(")")))
        return -1;
    while (at > 0 && char_is_digit(words.ptr[at - 1]))
        at--;
    bool number = at > 1 && words.ptr[at - 1] == '(' && words.ptr[at - 2] == ' ';
    ptrdiff_t digits = words.len - 1 - at;
    return number && digits > 0 && digits < 3 ? at - 1 : -1;
}

/* "MRI of knee (1) (2)" on an insurer's paper: the numbers of its notes are remarks. */
static void notes_take(Arena *a, Line *l)
{
    Str *words = &l->description, *all;
    ptrdiff_t from = words->len, at;
    while ((at = note_number(str_trim(str_slice(*words, 0, from)))) >= 0)
        from = at;
    if (from == words->len)
        return;
    all = arena_array(a, Str, l->remark_count + LINE_POINTERS_MAX);
    for (int i = 0; i < l->remark_count; i++)
        all[i] = l->remarks[i];
    Str rest = str_slice(*words, from, words->len);
    int most = l->remark_count + LINE_POINTERS_MAX;
    for (Str one = str_word(&rest); one.len && l->remark_count < most; one = str_word(&rest))
        all[l->remark_count++] = str_slice(one, 1, one.len - 1);
    l->remarks = all;
    *words = str_trim(str_slice(*words, 0, from));
}

/* "Office visit*": the sign of a note behind what was done is none of its words. */
void signs_drop(Arena *a, DocDraft *d)
{
    for (int i = 0; i < d->lines.count; i++) {
        Str *words = &d->lines.items[i].description;
        while (words->len > 1 && str_ends(*words, S("*")))
            *words = str_trim(str_slice(*words, 0, words->len - 1));
        if (doc_is_eob(&d->d))
            notes_take(a, &d->lines.items[i]);
    }
}
