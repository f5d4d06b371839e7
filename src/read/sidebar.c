/* sidebar.c: a column of labels, each over its value, left of a table whose rows may lie level with
   it: the whole column is read before the table. */
#include "read/flow.h"

enum { PAIRS_LEAST = 3, ROWS_APART = 3, WORDS_ROWS = 8 };

/* The tokens of a row's first cell: how many; 0 where it does not begin at `left`. */
static int first_cell(const Row *row, int left)
{
    int off = row->tokens[0].box.left - left, em = row->tokens[0].em;
    return 4 * off <= em && -4 * off <= em ? row_cell_end(row, 0) : 0;
}

/* The type of the label that a row's first cell is; empty where it is none. *ret_label: which. */
static Str label_type(const Flow *f, const Row *row, int cell, int *ret_label)
{
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, cell));
    *ret_label = cell ? vocab_exact(&f->v->labels, normal) : -1;
    return *ret_label >= 0 ? table_cell(f->v->labels.table, *ret_label, S("type")) : (Str){0};
}

/* Whether a row's first cell is a value of the type. */
static bool holds_type(const Row *row, int cell, Str type)
{
    const Token *t = &row->tokens[0];
    if (str_equal(type, S("date")))
        return cell == 1 && t->kind == TOKEN_DATE;
    if (str_equal(type, S("money")))
        return cell == 1 && t->kind == TOKEN_MONEY;
    if (str_equal(type, S("id")))
        return cell == 1 && t->kind != TOKEN_DATE && t->kind != TOKEN_MONEY &&
               text_digits(t->text) > 3;
    return str_equal(type, S("name")) && t->kind == TOKEN_TEXT && cell > 1;
}

/* The column of labels that begins in a row. */
typedef struct Sidebar {
    int to, pairs, right; /* the row behind its last value; how far it reaches */
} Sidebar;

static Sidebar sidebar_at(const Flow *f, int at)
{
    const Row *rows = f->rows.items;
    int left = rows[at].tokens[0].box.left, apart = 0;
    enum { LABELS_MOST = 24 };
    int seen[LABELS_MOST], count = 0, label;
    Sidebar s = {at, 0, 0}, before = s;
    Str open = {0}, last = {0};
    for (int r = at; r < f->rows.count && rows[r].page == rows[at].page &&
                     apart < (last.len ? WORDS_ROWS : ROWS_APART);
         r++) {
        int cell = first_cell(&rows[r], left);
        Str type = label_type(f, &rows[r], cell, &label);
        if (apart >= ROWS_APART && type.len)
            break; /* only another day is looked for, below the words of a service */
        for (int i = 0; i < count && type.len; i++) {
            if (seen[i] == label)
                return s; /* of each service of a table, or of each claim */
        }
        if (type.len && count < LABELS_MOST)
            seen[count++] = label;
        bool value = cell && !type.len && open.len && holds_type(&rows[r], cell, open);
        apart = value || type.len ? 0 : apart + 1;
        if (!value && !type.len && cell && str_equal(last, S("date")) &&
            holds_type(&rows[r], cell, last))
            return before; /* a second day below the first: "Service date" heads a column */
        last = value ? open : cell ? (Str){0} : last;
        if (!value && !type.len)
            continue;
        before = value ? s : before;
        int right = rows[r].tokens[cell - 1].box.right;
        s.right = right > s.right ? right : s.right;
        s.pairs += value;
        s.to = value ? r + 1 : s.to;
        open = type;
    }
    return s;
}

/* How many rows of [from, to) have something right of `x`, and how many an amount; -1: some row
   goes across. */
static int table_beside(const Flow *f, int from, int to, int x, int *ret_amounts)
{
    int rows = 0;
    *ret_amounts = 0;
    for (int r = from; r < to; r++) {
        const Row *row = &f->rows.items[r];
        Row part = row_part(row, x, false);
        if (row_crosses(row, x))
            return -1;
        rows += part.count > 1;
        *ret_amounts += part.count > 1 && row_has_money(&part);
    }
    return rows;
}

void sidebars_unfold(Flow *f)
{
    enum { ROWS_LEAST = 3, AMOUNTS_LEAST = 2 };
    for (int at = 0; at < f->rows.count; at++) {
        const Row *row = &f->rows.items[at];
        int label;
        if (!label_type(f, row, row_cell_end(row, 0), &label).len)
            continue;
        Sidebar s = sidebar_at(f, at);
        int amounts, x = s.right + row->tokens[0].em / 2;
        if (s.pairs < PAIRS_LEAST || table_beside(f, at, s.to, x, &amounts) < ROWS_LEAST ||
            amounts < AMOUNTS_LEAST)
            continue;
        tables_unfold(f, at, s.to, x);
        while (at + 1 < f->rows.count && f->rows.items[at + 1].box.top >= f->rows.items[at].box.top)
            at++; /* the left part is done */
    }
}
