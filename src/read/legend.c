/* legend.c: marks for what was done in a table without words ("LB", "01"), which the paper spells
   out in rows of their own ("LB LABORATORY"): the words take the marks' places. */
#include "read/flow.h"

/* The words behind token `at` in its cell or in the next, without a sign between; empty: none. */
static Str words_behind_mark(const Flow *f, const Row *row, int at)
{
    enum { WORDS_MOST = 6 };
    int from = at + 1;
    bool sign = from < row->count && row->tokens[from].text.len == 1 &&
                !text_digits(row->tokens[from].text) && !text_letters(row->tokens[from].text);
    from += sign; /* "LB = LABORATORY" */
    int to = from < row->count ? row_cell_end(row, from) : from;
    Str words = row_text(f->arena, row, from, to);
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE)
            return (Str){0};
    }
    return to - from <= WORDS_MOST && text_letters(words) && !str_ends(words, S(".")) &&
                   !str_ends(words, S(":"))
               ? words
               : (Str){0};
}

/* What the paper says that a mark stands for; empty where it says it nowhere. */
static Str spelled_out(const Flow *f, Str mark)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count; i = row_cell_end(row, i)) {
            Str first = row->tokens[i].text;
            first.len -= str_ends(first, S(":")) || str_ends(first, S("-"));
            Str words = str_equal(first, mark) ? words_behind_mark(f, row, i) : (Str){0};
            if (words.len)
                return words;
        }
    }
    return (Str){0};
}

/* Spells the marks of a column out, in rows [from, to) that have an amount; `write`: else only
   tells whether all of them can be. */
static bool column_spell(Flow *f, const Column *c, int from, int to, bool write)
{
    enum { MARK_LONGEST = 4 };
    int marks = 0;
    for (int r = from; r < to; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; row_has_money(row) && i < row->count; i++) {
            Token *t = (Token *)&row->tokens[i];
            if (t->box.left >= c->right || t->box.right <= c->left || t->kind == TOKEN_MONEY)
                continue;
            Str words = t->text.len <= MARK_LONGEST ? spelled_out(f, t->text) : (Str){0};
            if (!words.len)
                return false;
            marks++;
            if (write) {
                t->text = words;
                t->kind = TOKEN_TEXT;
            }
        }
    }
    return marks > 0;
}

void legend_spell(Flow *f, Header *h, int from, int to)
{
    if (header_column(h, ROLE_DESCRIPTION) >= 0)
        return;
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        bool open = c->role == ROLE_CODE || c->role == ROLE_IGNORE || c->role == ROLE_NONE;
        if (!open || !vocab_has_word(f->v, c->text, S("service-mark-words")) ||
            !column_spell(f, c, from, to, false))
            continue;
        column_spell(f, c, from, to, true);
        c->role = ROLE_DESCRIPTION;
        return;
    }
}
