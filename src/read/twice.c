/* twice.c: what a bill prints twice: a row over the break of a page, at the foot of one and again
   at the head of the next; what its parts come to, behind all of them, or a visit each above their
   services. */
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

/* The row that a line was read from; -1: none. */
static int line_row(const Flow *f, const Line *l)
{
    for (int i = 0; i < f->rows.count; i++) {
        const Row *row = &f->rows.items[i];
        if (row->page == l->place.page && row->box.top == l->place.box.top)
            return i;
    }
    return -1;
}

/* Its text, and whether it is the first of its page. */
static Str line_text(const Flow *f, const Line *l, bool *ret_first)
{
    int at = line_row(f, l);
    if (at < 0)
        return (Str){0};
    const Row *row = &f->rows.items[at];
    *ret_first = !at || row[-1].page != row->page;
    return row_text(f->arena, row, 0, row->count);
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

/* Whether a line is a name and its amount, perhaps with a count or behind a revenue code, and says
   no more. */
static bool line_bare(const Flow *f, const Line *l)
{
    int at = line_row(f, l);
    if (at < 0 || l->code.len || l->charge == NO_CENTS)
        return false;
    const Row *row = &f->rows.items[at];
    int first = l->revenue_code.len > 0, words = row->count - 1;
    words -= words > 1 && row->tokens[words - 1].kind == TOKEN_NUMBER; /* how many services */
    for (int i = first; i < words; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT)
            return false;
    }
    return words > first;
}

/* Drops the last lines where they are bare, and they as well as all the others come to the total
   that is printed: "Facility charges" and "Physician charges" below the services of both. */
static void parts_drop(const Flow *f, DocDraft *d)
{
    enum { OTHERS_LEAST = 2 };
    Doc lines = {.lines = d->lines.items, .line_count = d->lines.count};
    Cents all = doc_sum_charges(&lines), last = 0;
    for (int i = d->lines.count - 1; i >= OTHERS_LEAST && line_bare(f, &lines.lines[i]); i--) {
        last += lines.lines[i].charge;
        if (last <= 0 || last != all - last || !total_without(d, last))
            continue;
        while (d->lines.count > i)
            draft_line_drop(d, d->lines.count - 1);
        return;
    }
}

/* How many of the lines from `at` on come to a charge, on its day; 0: none do. */
static int run_of(const DocDraft *d, int at, const Line *whole)
{
    Cents sum = 0;
    for (int i = at; i < d->lines.count && d->lines.items[at].date == whole->date; i++) {
        sum += cents_or_zero(d->lines.items[i].charge);
        if (sum == whole->charge)
            return i - at + 1;
    }
    return 0;
}

/* Whether each of the first `count` lines is what a run of the others comes to, in their order, and
   none is left; other rows stand between. */
static bool heads_runs(const Flow *f, const DocDraft *d, int count)
{
    const Line *lines = d->lines.items;
    int at = count, run = 1;
    if (line_row(f, &lines[count]) <= line_row(f, &lines[count - 1]) + 2)
        return false;
    for (int i = 0; i < count && run; i++) {
        run = run_of(d, at, &lines[i]);
        at += run;
    }
    return run && at == d->lines.count;
}

/* Drops the list of a bill's visits ("Mar 27, 2026   Valley Hospital   $4,604.58 ...") where each
   is told service by service further down, and the printed total counts it once. */
static void visits_drop(const Flow *f, DocDraft *d)
{
    Cents sum = 0;
    for (int count = 1; count < d->lines.count; count++) {
        const Line *l = &d->lines.items[count - 1];
        if (l->code.len || l->revenue_code.len || l->date == NO_DATE ||
            cents_or_zero(l->charge) <= 0)
            return;
        sum += l->charge;
        if (!total_without(d, sum) || !heads_runs(f, d, count))
            continue;
        while (count-- > 0)
            draft_line_drop(d, 0);
        return;
    }
}

void twice_drop(const Flow *f, DocDraft *d)
{
    visits_drop(f, d);
    parts_drop(f, d);
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
