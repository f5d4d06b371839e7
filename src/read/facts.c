/* facts.c: names over one row of their values, which tell of the whole paper and head no charges.
 */
#include "read/flow.h"

#include <stdlib.h>

int label_across(const Flow *f, const Row *row, int left, int right)
{
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (row->tokens[from].box.left < right && row->tokens[to - 1].box.right > left)
            return vocab_exact(&f->v->labels,
                               vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    }
    return -1;
}

/* Whether words and no digit stand in a row below [left, right). */
static bool name_under(const Row *row, int left, int right)
{
    bool any = false;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->box.left >= right || t->box.right <= left)
            continue;
        if (t->kind != TOKEN_TEXT || text_digits(t->text))
            return false;
        any = true;
    }
    return any;
}

/* Whether each amount of a row stands below a label of what is owed ("Amount Due") in row `at`, or
   of what an insurer sent for all claims: they are of the whole paper. */
static bool owed_below(Flow *f, int at, const Row *values)
{
    for (int i = 0; i < values->count; i++) {
        const Token *t = &values->tokens[i];
        int label = t->kind == TOKEN_MONEY
                        ? label_across(f, &f->rows.items[at], t->box.left, t->box.right)
                        : 0;
        Str field = label >= 0 ? table_cell(f->v->labels.table, label, S("field")) : (Str){0};
        bool sent = f->type == DOC_REMITTANCE && str_equal(field, S("payments_total"));
        if (t->kind == TOKEN_MONEY && !sent && !str_equal(field, S("totals.balance_cents")))
            return false;
    }
    return true;
}

/* Whether a label tells of the whole paper, and not of a service. */
static bool label_of_paper(const Flow *f, int label)
{
    Str field = table_cell(f->v->labels.table, label, S("field"));
    return !str_equal(field, S("service_date")) && !str_equal(field, S("date")) &&
           !str_equal(field, S("claim_number"));
}

/* Names over their values. "Visit Date   Code   Description   Charges   Adjustments   Balance" over
   rows of who was seen, and no amount yet, are none: several name amounts. */
bool heads_facts(Flow *f, int at)
{
    enum { ROWS_BELOW = 2, SUMS_MOST = 1 };
    const Row *row = &f->rows.items[at];
    int cells = 0, names = 0, values = 0, amounts = 0, papers = 0, sums = 0;
    for (int r = at; r <= at + ROWS_BELOW && r < f->rows.count; r++) {
        const Row *below = &f->rows.items[r];
        if (!row_has_money(below))
            continue;
        if (r == at || amounts++ || !owed_below(f, at, below))
            return false;
    }
    for (int from = 0, to; from < row->count; from = to, cells++) {
        to = row_cell_end(row, from);
        int label =
            vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
        Str type = label >= 0 ? table_cell(f->v->labels.table, label, S("type")) : (Str){0};
        bool value = amounts && str_equal(type, S("name")) &&
                     name_under(row + 1, row->tokens[from].box.left, row->tokens[to - 1].box.right);
        for (int r = at + 1; label >= 0 && r <= at + ROWS_BELOW && r < f->rows.count; r++)
            value = value || typed_under(&f->rows.items[r], row->tokens[from].box.left,
                                         row->tokens[to - 1].box.right, type);
        names += label >= 0;
        sums += str_equal(type, S("money"));
        values += value;
        papers += value && label_of_paper(f, label);
    }
    return names >= 2 && 3 * names >= 2 * cells && values >= 1 &&
           (amounts ? papers > 0 : sums <= SUMS_MOST);
}

/* Whether a service, with its day and an amount, stands close below the row under the heads: that
   row ("3/14/26 - Visit V10312961") heads services and is no row of values. */
static bool service_follows(const Flow *f, int under)
{
    enum { ROWS_MOST = 2 };
    const Row *first = under < f->rows.count ? &f->rows.items[under] : NULL;
    if (!first || first->tokens[0].kind != TOKEN_DATE || row_has_money(first))
        return false;
    for (int r = under + 1; r <= under + ROWS_MOST && r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        if (row->page == first->page && row->tokens[0].kind == TOKEN_DATE && row_has_money(row) &&
            abs(row->box.left - first->box.left) < first->tokens[0].em)
            return true;
    }
    return false;
}

bool holds_facts(Flow *f, int at, int rows)
{
    if (service_follows(f, at + rows))
        return false;
    for (int r = at; r < at + rows; r++) {
        if (heads_facts(f, r))
            return true;
    }
    return false;
}
