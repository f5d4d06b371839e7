/* proved.c: a service with its charge in its own row, and below it, by their names, what was taken
   off, paid and left: "Venipuncture $28.00", "Sep 30, 2025", "Insurance discount -$16.17",
   "Insurance paid -$11.83", "Your responsibility $0.00". That they add up shows that they are its
   parts. */
#include "read/block.h"

/* The row without the amount at its end; false where it has another, or none. */
static bool title_cut(const Row *row, Row *ret)
{
    *ret = *row;
    ret->count--;
    if (ret->count < 1 || row->tokens[ret->count].kind != TOKEN_MONEY ||
        row->tokens[ret->count].cents <= 0 ||
        tokens_joined(&row->tokens[ret->count - 1], &row->tokens[ret->count]))
        return false;
    return !row_has_money(ret);
}

/* Whether a charge less what was taken off and paid is what is left. */
static bool adds_up(Cents charge, const Fields *f)
{
    Cents off = cents_abs(cents_or_zero(f->money[ROLE_ADJUSTMENT])),
          paid = cents_abs(cents_or_zero(f->money[ROLE_PAID])),
          own = cents_abs(cents_or_zero(f->money[ROLE_PATIENT_PAID]));
    return f->money[ROLE_PATIENT] != NO_CENTS && f->money[ROLE_CHARGE] == NO_CENTS &&
           charge - off - paid - own == f->money[ROLE_PATIENT];
}

/* "Your share of these visits": a title that opens with the words of a column or of a sum. */
static bool opens_as_sum(Flow *f, const Row *title)
{
    int words;
    Str text = row_text(f->arena, title, 0, title->count);
    return names_sum(f, text) ||
           vocab_begins(&f->v->columns, vocab_normal(f->arena, text), &words) >= 0;
}

int proved_read(Flow *f, int at)
{
    enum { PARTS_LEAST = 2 };
    const Row *row = &f->rows.items[at];
    Row title;
    Fields fields = fields_blank(), parts = fields_blank();
    if (f->open || at + PARTS_LEAST >= f->rows.count || !title_cut(row, &title) ||
        !may_be_title(f, &title) || opens_as_sum(f, &title))
        return 0;
    int from = at + 1 + detail_read(f, &f->rows.items[at + 1], &parts);
    Cents charge = row->tokens[title.count].cents;
    Told told = list_read(f, from, &parts);
    if (told.rows < PARTS_LEAST || !adds_up(charge, &parts))
        return 0;
    parts.money[ROLE_CHARGE] = charge;
    parts.seen[ROLE_CHARGE] = seen_tokens(row, title.count, row->count, LABEL_SURE);
    parts.money_count++;
    title_read(f, &title, &fields);
    detail_join(&fields, &parts);
    fields_code_end(f->arena, &fields);
    line_add(f, &fields, at);
    for (int i = at; i < told.end; i++)
        f->taken[i] = true;
    return told.end - at;
}
