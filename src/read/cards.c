/* cards.c: a service as a card: a row of names and below it a row of their values, and again; or
   its words, and below them its amounts beside each other. */
#include "read/flow.h"

enum { CARD_CELLS_MAX = 8 };

/* A cell of one row: its tokens [from, to). */
typedef struct Cell {
    int from, to;
    Role role;
} Cell;

typedef struct Cells {
    Cell items[CARD_CELLS_MAX];
    int count;
} Cells;

static bool cells_cut(const Row *row, Cells *ret)
{
    ret->count = 0;
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (ret->count == CARD_CELLS_MAX)
            return false;
        ret->items[ret->count++] = (Cell){from, to, ROLE_NONE};
    }
    return ret->count >= 2;
}

/* Whether each cell of the row names what a service's value is. */
static bool names_row(const Flow *f, const Row *row, Cells *ret)
{
    if (!cells_cut(row, ret))
        return false;
    for (int i = 0; i < ret->count; i++) {
        Cell *c = &ret->items[i];
        for (int t = c->from; t < c->to; t++) {
            if (row->tokens[t].kind != TOKEN_TEXT)
                return false;
        }
        Str name = vocab_normal(f->arena, row_text(f->arena, row, c->from, c->to));
        int column = vocab_exact(&f->v->columns, name);
        c->role = column >= 0 ? f->v->roles[column] : vocab_stem(f->v, name);
        if (c->role == ROLE_NONE)
            return false;
    }
    return true;
}

/* Whether the value's kind is that of its name. */
static bool fits(Role role, const Row *row, const Cell *c)
{
    TokenKind kind = row->tokens[c->from].kind;
    if (role_is_money(role))
        return kind == TOKEN_MONEY && c->to - c->from == 1;
    return role_is_date(role) ? kind == TOKEN_DATE : kind != TOKEN_MONEY;
}

/* The row below has a value under each name, and no more. */
static bool values_row(const Row *names, const Cells *heads, const Row *row, Cells *ret)
{
    int height = names->box.bottom - names->box.top;
    if (row->page != names->page || row->box.top - names->box.bottom > 2 * height ||
        !cells_cut(row, ret) || ret->count != heads->count)
        return false;
    for (int i = 0; i < ret->count; i++) {
        const Cell *head = &heads->items[i], *value = &ret->items[i];
        bool under = row->tokens[value->from].box.left < names->tokens[head->to - 1].box.right &&
                     row->tokens[value->to - 1].box.right > names->tokens[head->from].box.left;
        if (!under || !fits(head->role, row, value))
            return false;
    }
    return true;
}

static void value_put(Flow *f, Fields *fields, Role role, const Row *row, const Cell *c)
{
    const Token *t = &row->tokens[c->from];
    Str text = row_text(f->arena, row, c->from, c->to);
    fields->seen[role] = seen_tokens(row, c->from, c->to, LABEL_SURE);
    if (role_is_money(role)) {
        fields->money[role] = t->cents;
        fields->credit[role] = t->credit;
        fields->money_count++;
    } else if (role == ROLE_DATE) {
        fields->date = t->date;
        fields->date_end = t->date_end;
    } else if (role == ROLE_DATE_END) {
        fields->date_end = t->date;
    } else if (role == ROLE_DESCRIPTION) {
        fields->description = text;
    } else if (role == ROLE_CODE) {
        value_code(f->arena, text, &fields->code, fields->modifiers, &fields->modifier_count);
    } else if (role == ROLE_UNITS) {
        fields->units = t->number;
    } else if (role == ROLE_REMARK) {
        fields->remark = text;
    }
}

int card_read(Flow *f, int at)
{
    enum { PAIRS_LEAST = 2 };
    Fields fields = fields_blank();
    bool seen[ROLE_COUNT] = {false};
    int rows = 0, pairs = 0;
    for (int i = at; i + 1 < f->rows.count; i += 2) {
        const Row *names = &f->rows.items[i], *values = names + 1;
        Cells heads, cells;
        bool again = false;
        if (!names_row(f, names, &heads) || !values_row(names, &heads, values, &cells))
            break;
        for (int c = 0; c < heads.count; c++)
            again = again || seen[heads.items[c].role];
        if (again)
            break; /* the next service */
        for (int c = 0; c < heads.count; c++) {
            seen[heads.items[c].role] = true;
            value_put(f, &fields, heads.items[c].role, values, &cells.items[c]);
        }
        rows += 2;
        pairs++;
    }
    if (pairs < PAIRS_LEAST || charge_of(&fields) == NO_CENTS ||
        !(seen[ROLE_DESCRIPTION] || seen[ROLE_CODE]))
        return 0;
    if (!fields.code.len)
        fields_code(f->arena, &fields);
    line_add(f, &fields, at);
    for (int i = at; i < at + rows; i++)
        f->taken[i] = true;
    return rows;
}

int amounts_below(Flow *f, int at, Fields *into)
{
    enum { LEAST = 3 };
    const Row *row = &f->rows.items[at];
    Cells heads, cells;
    if (at + 1 >= f->rows.count || !names_row(f, row, &heads) || heads.count < LEAST ||
        !values_row(row, &heads, row + 1, &cells))
        return 0;
    for (int i = 0; i < heads.count; i++) {
        Role role = heads.items[i].role;
        if (!role_is_money(role) || into->money[role] != NO_CENTS)
            return 0;
        value_put(f, into, role, row + 1, &cells.items[i]);
    }
    return charge_of(into) != NO_CENTS ? 2 : 0;
}
