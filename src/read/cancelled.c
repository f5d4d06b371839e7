/* cancelled.c: the tax form 1099-C, by which a lender or a debt buyer reports a debt that it gave
   up: the sum, the day and who sent it. */
#include "read/flow.h"

enum { FORM_SURE = 900, ROWS_BELOW = 3, LONGEST_LABEL = 8 };

typedef struct Spot {
    int row, from, to; /* `to` 0: not found */
} Spot;

/* Where the words of `field` stand in rows [from, ...) of the form. */
static Spot spot_find(Flow *f, const char *field)
{
    const Table *t = know_table(f->v->know, S("cancelled-debt-words"));
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count; i++) {
            for (int end = i + 1; end <= row->count && end <= i + LONGEST_LABEL; end++) {
                Str text = vocab_normal(f->arena, row_text(f->arena, row, i, end));
                int at = table_find(t, S("phrase"), text);
                if (at >= 0 && str_equal(table_cell(t, at, S("field")), str_of(field)))
                    return (Spot){r, i, end};
            }
        }
    }
    return (Spot){0};
}

/* The first token of a kind behind the label in its row, or below it in its box; NULL: none. */
static const Token *value_at(Flow *f, Spot at, TokenKind kind, const Row **ret_row)
{
    const Row *top = &f->rows.items[at.row];
    int left = top->tokens[at.from].box.left - top->tokens[at.from].em;
    for (int r = at.row; r < f->rows.count && r <= at.row + ROWS_BELOW; r++) {
        const Row *row = &f->rows.items[r];
        *ret_row = row;
        for (int i = r == at.row ? at.to : 0; i < row->count; i++) {
            if (row->tokens[i].kind == kind && row->tokens[i].box.left >= left)
                return &row->tokens[i];
        }
    }
    return NULL;
}

/* A name in a box of the form: above the street below the box's label. */
static void name_read(Flow *f, const char *field, Str *into, Str key)
{
    Spot at = spot_find(f, field);
    if (!at.to)
        return;
    const Row *row = &f->rows.items[at.row];
    *into = home_head(f, at.row, row->tokens[at.from].box.left);
    if (into->len)
        draft_mark(f->arena, f->doc, key, -1, seen_tokens(row, at.from, at.to, FORM_SURE));
}

bool cancelled_read(Flow *f)
{
    Doc *d = &f->doc->d;
    Spot name = spot_find(f, "form"), amount = spot_find(f, "amount"), day = spot_find(f, "date");
    if (!name.to || !amount.to)
        return false;
    const Row *row;
    const Token *sum = value_at(f, amount, TOKEN_MONEY, &row);
    d->tax_form = S("1099-C");
    if (sum) {
        int i = (int)(sum - row->tokens);
        d->cancelled = sum->cents;
        draft_mark(f->arena, f->doc, S("cancelled_cents"), -1,
                   seen_tokens(row, i, i + 1, FORM_SURE));
    }
    const Token *when = day.to ? value_at(f, day, TOKEN_DATE, &row) : NULL;
    if (when) {
        int i = (int)(when - row->tokens);
        d->cancelled_date = when->date;
        draft_mark(f->arena, f->doc, S("cancelled_date"), -1,
                   seen_tokens(row, i, i + 1, FORM_SURE));
    }
    name_read(f, "sender", &d->provider.name, S("provider.name"));
    name_read(f, "debtor", &d->patient_name, S("patient.name"));
    home_read(f);
    return true;
}
