/* twice.c: one row that was printed over the break of a page, at the foot of one and again at the
   head of the next. */
#include "read/flow.h"

/* The first row of a page is the last of the page before, to its running balance: one row that was
   printed over the break. */
bool printed_twice(const Flow *flow, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    if (flow->last_row < 0 || flow->last_row >= at || cents_or_zero(charge_of(f)) <= 0 ||
        f->money[ROLE_BALANCE] == NO_CENTS)
        return false;
    const Row *last = &flow->rows.items[flow->last_row];
    return row->page == last->page + 1 && str_equal(row_text(flow->arena, row, 0, row->count),
                                                    row_text(flow->arena, last, 0, last->count));
}

/* The text of the row that a line was read from. */
static Str line_text(const Flow *f, const Line *l, bool *ret_first)
{
    for (int i = 0; i < f->rows.count; i++) {
        const Row *row = &f->rows.items[i];
        if (row->page != l->place.page || row->box.top != l->place.box.top)
            continue;
        *ret_first = !i || row[-1].page != row->page;
        return row_text(f->arena, row, 0, row->count);
    }
    return (Str){0};
}

/* Whether a printed total is what the lines come to without one of them. */
static bool total_without(const DocDraft *d, Cents charge)
{
    Doc lines = {.lines = d->lines.items, .line_count = d->lines.count};
    Cents sum = doc_sum_charges(&lines);
    for (int i = 0; i < d->charge_totals.count; i++) {
        if (d->charge_totals.items[i].cents == sum - charge)
            return true;
    }
    return false;
}

void twice_drop(const Flow *f, DocDraft *d)
{
    for (int i = 1; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i], *before = l - 1;
        bool first = false, other;
        if (l->place.page != before->place.page + 1 || cents_or_zero(l->charge) <= 0 ||
            l->charge != before->charge ||
            !str_equal(line_text(f, l, &first), line_text(f, before, &other)) || !first ||
            !total_without(d, l->charge))
            continue;
        draft_line_drop(d, i);
        return;
    }
}
