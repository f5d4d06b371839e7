/* unnamed.c: heads that no one wrote down: they are heads because each amount of the rows below
   stands under one of them, and their columns are what stands in them. */
#include "read/header.h"

enum { ROWS_LOOKED = 24 };

/* The row behind the last that may be of the table whose heads end before `from`. */
static int rows_end(Rows rows, int from)
{
    int to = from;
    while (to < rows.count && to - from < ROWS_LOOKED &&
           rows.items[to].page == rows.items[from].page) {
        const Row *row = &rows.items[to];
        int height = row->box.bottom - row->box.top;
        if (row->box.top < row[-1].box.top || row->box.top - row[-1].box.bottom > 3 * height)
            break;
        to++;
    }
    return to;
}

/* The only column that a token stands under, with half an em on each side; -1: none, or several. */
static int column_over(const Header *h, const Token *t)
{
    int found = -1;
    for (int c = 0; c < h->count; c++) {
        if (t->box.left >= h->columns[c].right + t->em / 2 ||
            t->box.right <= h->columns[c].left - t->em / 2)
            continue;
        if (found >= 0)
            return -1;
        found = c;
    }
    return found;
}

/* Whether a row with amounts has each of them under a head of its own, and something else before.
 */
static bool row_fits(const Header *h, const Row *row)
{
    bool used[COLUMNS_MAX] = {false};
    int amounts = 0;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind != TOKEN_MONEY)
            continue;
        int c = column_over(h, t);
        if (c < 0 || used[c])
            return false;
        used[c] = true;
        amounts++;
    }
    return amounts && row->tokens[0].kind != TOKEN_MONEY && row->count > amounts;
}

/* How many columns have an amount below them. */
static int money_below(const Header *h, Rows rows, int from, int to, int *ret_last)
{
    int count = 0;
    for (int c = 0; c < h->count; c++) {
        bool any = false;
        for (int i = from; i < to && !any; i++) {
            for (int j = 0; j < rows.items[i].count; j++) {
                const Token *t = &rows.items[i].tokens[j];
                any = any || (t->kind == TOKEN_MONEY && column_over(h, t) == c);
            }
        }
        count += any;
        *ret_last = any ? c : *ret_last;
    }
    return count;
}

/* Whether the rows [from, to) with amounts stand under the heads, nearly all, and their first part
   has days or codes. */
static bool rows_prove(Arena *a, const Header *h, Rows rows, int from, int to)
{
    int fits = 0, others = 0, told = 0;
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        if (!row_has_money(row))
            continue;
        bool fit = row_fits(h, row), any = false;
        Str code, modifiers[LINE_MODIFIERS_MAX];
        int count;
        for (int j = 0; fit && j < row->count; j++)
            any = any || row->tokens[j].kind == TOKEN_DATE ||
                  value_code(a, row->tokens[j].text, &code, modifiers, &count);
        fits += fit;
        others += !fit;
        told += any;
    }
    return fits >= 2 && told >= 2 && others <= fits / 3;
}

/* The only amount of a row that begins with words; NO_CENTS where there is none, or several. */
static Cents amount_alone(const Row *row)
{
    Cents amount = NO_CENTS;
    if (row->tokens[0].kind != TOKEN_TEXT)
        return NO_CENTS;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        if (amount != NO_CENTS)
            return NO_CENTS;
        amount = row->tokens[i].cents;
    }
    return amount;
}

/* "What you were treated for   Amount" above words and amounts that come to the total of charges
   right below them: whatever the first head says, it heads services. */
static bool sum_proves(Arena *a, const Vocab *v, Rows rows, int at, Header *ret)
{
    enum { ROWS_LEAST = 3 };
    Cents sum = 0, amount;
    int from = at + 1, count = 0;
    if (!header_shape(a, v, rows, at, 1, ret) || ret->count != 2 ||
        ret->columns[0].role != ROLE_NONE || ret->columns[1].role != ROLE_CHARGE)
        return false;
    for (int i = from, to = rows_end(rows, from); i < to; i++) {
        const Row *row = &rows.items[i];
        amount = amount_alone(row);
        if (amount == NO_CENTS && row_has_money(row))
            return false;
        if (amount == NO_CENTS)
            continue; /* words that wrap, or stand beside the table */
        int words, label = vocab_begins(&v->labels,
                                        vocab_normal(a, row_text(a, row, 0, row->count)), &words);
        bool total = label >= 0 && str_equal(table_cell(v->labels.table, label, S("field")),
                                             S("totals.charges_cents"));
        if (total || amount <= 0) {
            ret->columns[0].role = ROLE_DESCRIPTION;
            return total && count >= ROWS_LEAST && amount == sum;
        }
        sum += amount;
        count++;
    }
    return false;
}

bool row_has_sentence(const Row *row)
{
    enum { WORDS_LEAST = 9, WORD_LEAST = 4 };
    int words = 0;
    bool stops = false;
    for (int i = 0; i < row->count; i++) {
        bool first = !i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
        words = first ? 1 : words + 1;
        stops = stops && !first;
        if (stops && words >= WORDS_LEAST)
            return true;
        Str word = row->tokens[i].text;
        stops =
            stops || (word.len >= WORD_LEAST && (str_ends(word, S(".")) || str_ends(word, S(","))));
    }
    return false;
}

bool header_unnamed(Arena *a, const Vocab *v, Rows rows, int at, Header *ret)
{
    enum { HEADS_LEAST = 3, HEADS_ROWS = 2 };
    Header known;
    if (row_has_sentence(&rows.items[at]))
        return false;
    for (int i = at + 1; i <= at + HEADS_ROWS && i < rows.count; i++) {
        if (header_find(a, v, rows, i, &known))
            return false; /* a title over heads that are known */
    }
    if (sum_proves(a, v, rows, at, ret))
        return true;
    for (int n = HEADS_ROWS; n >= 1; n--) {
        if (!header_shape(a, v, rows, at, n, ret) || ret->count < HEADS_LEAST ||
            at + n >= rows.count || !row_has_money(&rows.items[at + n]))
            continue;
        int from = at + n, to = rows_end(rows, from), last = 0;
        if (!rows_prove(a, ret, rows, from, to))
            continue;
        columns_refine(a, v, ret, rows, from, to);
        columns_infer(a, ret, rows, from, to);
        int money = money_below(ret, rows, from, to, &last);
        if (money == 1 && header_column(ret, ROLE_CHARGE) < 0 &&
            ret->columns[last].role == ROLE_NONE)
            ret->columns[last].role = ROLE_CHARGE;
        ret->bare = false;
        if (header_column(ret, ROLE_CHARGE) >= 0 &&
            (header_column(ret, ROLE_DESCRIPTION) >= 0 || header_column(ret, ROLE_CODE) >= 0))
            return true;
    }
    return false;
}
