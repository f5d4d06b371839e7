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

/* Who gave up the debt: the line below the label of the form's first box. */
static void sender_read(Flow *f)
{
    Spot at = spot_find(f, "sender");
    if (!at.to || at.row + 1 >= f->rows.count)
        return;
    const Row *below = &f->rows.items[at.row + 1];
    int left = f->rows.items[at.row].tokens[at.from].box.left;
    for (int i = 0, end; i < below->count; i = end) {
        end = row_cell_end(below, i);
        int off = below->tokens[i].box.left - left, em = below->tokens[i].em;
        if (off > em || off < -em)
            continue;
        f->doc->d.provider.name = row_text(f->arena, below, i, end);
        draft_mark(f->arena, f->doc, S("provider.name"), -1,
                   seen_tokens(below, i, end, FORM_SURE));
        return;
    }
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
    sender_read(f);
    return true;
}
