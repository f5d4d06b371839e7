/* infer.c: what a column holds by what stands in it, where the words above it are damaged or say
   nothing. */
#include "read/header.h"

/* What the tokens under a column are, counted. */
typedef struct Votes {
    int all, days, codes, revenues, amounts, words;
} Votes;

static bool is_under(const Column *c, const Token *t)
{
    return t->box.left < c->right && t->box.right > c->left;
}

/* Rows with an amount are the table's lines; headings and small print are not. */
static bool has_amount(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return true;
    }
    return false;
}

static Votes column_count(Arena *a, const Column *c, Rows rows, int from, int to)
{
    Votes v = {0};
    for (int i = from; i < to; i++) {
        for (int j = 0; has_amount(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            Str code, modifiers[LINE_MODIFIERS_MAX];
            int count;
            if (!is_under(c, t))
                continue;
            v.all++;
            v.days += t->kind == TOKEN_DATE;
            v.amounts += t->kind == TOKEN_MONEY;
            v.codes += value_code(a, t->text, &code, modifiers, &count);
            v.revenues +=
                t->text.len == 4 && t->text.ptr[0] == '0' && value_revenue(a, t->text).len;
            v.words += t->kind == TOKEN_TEXT;
        }
    }
    return v;
}

/* The amount or the count of a row under a column. */
static const Token *token_under(const Column *c, const Row *row, bool count)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (is_under(c, t) && (count ? t->number != NO_UNITS : t->kind == TOKEN_MONEY))
            return t;
    }
    return NULL;
}

/* Amounts that times the units are the charge are prices. */
static bool is_price(const Header *h, int column, Rows rows, int from, int to)
{
    int units = header_column(h, ROLE_UNITS), charge = header_column(h, ROLE_CHARGE);
    int holds = 0, fails = 0;
    for (int i = from; i < to && units >= 0 && charge >= 0; i++) {
        const Token *price = token_under(&h->columns[column], &rows.items[i], false);
        const Token *count = token_under(&h->columns[units], &rows.items[i], true);
        const Token *sum = token_under(&h->columns[charge], &rows.items[i], false);
        if (!price || !count || !sum || price->cents > CENTS_MAX / 1000 ||
            count->number > 1000 * UNITS_ONE)
            continue;
        int64_t off = price->cents * count->number / UNITS_ONE - sum->cents;
        bool equal = off >= -1 && off <= 1;
        holds += equal;
        fails += !equal;
    }
    return holds > fails;
}

void columns_infer(Arena *a, Header *h, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        Votes v = column_count(a, c, rows, from, to);
        /* "Visit" above days: when, and not which. */
        if ((c->role == ROLE_ACCOUNT || c->role == ROLE_IGNORE) && v.all >= 2 &&
            10 * v.days >= 8 * v.all && header_column(h, ROLE_DATE) < 0)
            c->role = ROLE_DATE;
        if (c->role != ROLE_NONE)
            continue;
        Role role = ROLE_NONE;
        if (v.all < 2)
            continue;
        if (10 * v.days >= 6 * v.all)
            role = ROLE_DATE;
        else if (10 * v.codes >= 6 * v.all)
            role = ROLE_CODE;
        else if (10 * v.revenues >= 6 * v.all)
            role = ROLE_REVENUE;
        else if (v.amounts && is_price(h, i, rows, from, to))
            role = ROLE_PRICE;
        else if (10 * v.words >= 6 * v.all)
            role = ROLE_DESCRIPTION;
        if (role != ROLE_NONE && header_column(h, role) < 0)
            c->role = role;
    }
}
