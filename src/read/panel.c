/* panel.c: a service with its words (and its day) at the left, and beside them one column or more
   of labels with an amount each ("Office visit   Amount charged $185.25   Deductible $139.59").
   They are laid one below the other, so that block.c reads them. */
#include "read/flow.h"

enum { PAIRS_MAX = 4, PAIRS_LEAST = 4 };

/* The labels with amounts of one row: where each label begins, and what it names. */
typedef struct Pairs {
    int from[PAIRS_MAX], left[PAIRS_MAX];
    Role role[PAIRS_MAX];
    int count;
} Pairs;

/* False where the row has other amounts, or does not end with one. */
static bool pairs_of(const Flow *f, const Row *row, Pairs *ret)
{
    int begin = 0, sure;
    *ret = (Pairs){.count = 0};
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        int from = i - 1;
        while (from > begin && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
            from--;
        Role role = from < begin ? ROLE_NONE : amount_named(f, row, from, i, &sure);
        if (role == ROLE_NONE || ret->count == PAIRS_MAX || (ret->count && from != begin))
            return false;
        ret->from[ret->count] = from;
        ret->left[ret->count] = row->tokens[from].box.left;
        ret->role[ret->count++] = role;
        begin = i + 1;
    }
    return ret->count && begin == row->count;
}

/* Whether each label of the row begins where one of the first row's does. */
static bool same_edges(const Pairs *first, const Pairs *more, int em)
{
    for (int i = 0; i < more->count; i++) {
        bool found = false;
        for (int j = 0; j < first->count; j++) {
            int off = more->left[i] - first->left[j];
            found = found || (2 * off <= em && 2 * off >= -em);
        }
        if (!found)
            return false;
    }
    return true;
}

/* How many rows from `at` are one panel; 0: none. *ret_words: how many of them have words left of
   the labels. */
static int panel_rows(const Flow *f, int at, Pairs *first, int *ret_words)
{
    const Row *row = &f->rows.items[at];
    bool seen[ROLE_COUNT] = {false};
    int rows = 0, pairs = 0;
    *ret_words = 0;
    if (!pairs_of(f, row, first) || !first->from[0] || row->tokens[0].kind != TOKEN_TEXT ||
        str_ends(row->tokens[first->from[0] - 1].text, S(":")))
        return 0;
    for (int i = at; i < f->rows.count; i++, rows++) {
        Pairs more;
        const Row *each = &f->rows.items[i];
        if (each->page != row->page || !pairs_of(f, each, &more) ||
            !same_edges(first, &more, row->tokens[0].em))
            break;
        bool again = false;
        for (int p = 0; p < more.count; p++) {
            again = again || seen[more.role[p]];
            seen[more.role[p]] = true;
        }
        if (again)
            break; /* the next service */
        pairs += more.count;
        *ret_words += more.from[0] > 0;
    }
    return rows >= 2 && pairs >= PAIRS_LEAST && seen[ROLE_CHARGE] ? rows : 0;
}

void panels_unfold(Flow *f)
{
    for (int at = 0; at < f->rows.count; at++) {
        Pairs first;
        int words, rows = panel_rows(f, at, &first, &words);
        int slack = rows ? f->rows.items[at].tokens[0].em / 2 : 0;
        if (!rows)
            continue;
        tables_unfold(f, at, at + rows, first.left[0] - slack);
        at += words;
        for (int p = 1; p < first.count; p++) {
            tables_unfold(f, at, at + rows, first.left[p] - slack);
            at += rows;
        }
        at += rows - 1;
    }
}
