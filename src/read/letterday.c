/* letterday.c: the day on which a paper was written, where it stands alone at the top, or right of
   the sender; and which days are none of the paper's. */
#include "read/label.h"

/* Whether a day may be that on which a paper was written that lists services: later than all. */
static bool after_services(const DocDraft *draft, Date day)
{
    const Doc *d = &draft->d;
    for (int i = 0; i < draft->lines.count; i++) {
        Date last = draft->lines.items[i].date_end;
        last = last != NO_DATE ? last : draft->lines.items[i].date;
        if (last != NO_DATE && last >= day)
            return false;
    }
    return day != d->due_date && day != d->birth_date && day != d->discharged;
}

/* "September 1, 2025" alone in its row, later than the day on which each claim was processed: an
   insurer wrote its paper then. */
static bool later_than_told(const Flow *f, Date day)
{
    bool later = f->type == DOC_EOB, any = false;
    for (int i = 0; i < f->docs.count; i++) {
        const DocDraft *draft = f->docs.items[i];
        Date told = draft->d.statement_date;
        later = later && (told == NO_DATE || day > told) && after_services(draft, day);
        any = any || told != NO_DATE;
    }
    return later && any;
}

/* The day on which a paper was written, as that of a claim of it. */
static void day_written(Flow *f, DocDraft *draft, Date day, Seen seen)
{
    mark_rename(draft, S("statement_date"), S("processed"));
    draft->d.statement_date = day;
    draft_mark(f->arena, draft, S("statement_date"), -1, seen);
}

/* Whether what stands before the last token of a row, in one cell or several, names no value: an
   insurer's own name, or the pieces of its sign ("U   United      April 9, 2026"). */
static bool beside_sender(Flow *f, const Row *row, int last)
{
    for (int from = 0, to; from < last; from = to) {
        to = row_cell_end(row, from);
        Str cell = row_text(f->arena, row, from, to);
        bool piece = !from && to == last;
        if (to > last || text_is_label(f, cell) || (!piece && text_digits(cell)))
            return false;
    }
    return last > 0;
}

/* The day at the head of a letter, in a cell of its own over whom it goes to, where the facts stand
   right of both: "October 5, 2026     Member Name: Ann Lee". */
static void day_over_addressee(Flow *f, int r)
{
    const Row *row = &f->rows.items[r];
    const Token *t = &row->tokens[0], *below = row[1].tokens;
    int off = below->box.left - t->box.left;
    if (f->doc->d.statement_date != NO_DATE || t->kind != TOKEN_DATE || t->no_year ||
        t->date_end != NO_DATE || row_cell_end(row, 0) != 1 || row->count == 1 ||
        row[1].page != row->page || 2 * off > t->em || 2 * off < -t->em ||
        !home_head(f, r, t->box.left).len || !after_services(f->doc, t->date))
        return;
    day_written(f, f->doc, t->date, seen_tokens(row, 0, 1, DOUBTFUL_SURE));
}

void letter_date(Flow *f, bool letter)
{
    enum { ROWS_AT_TOP = 14 };
    enum { LETTERHEAD = 2, TOP = 6 };
    for (int r = 0; r < f->rows.count && r < ROWS_AT_TOP && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        int last = row->count - 1;
        const Token *t = &row->tokens[last];
        if (letter && r + 1 < f->rows.count)
            day_over_addressee(f, r);
        /* Right of the sender, or of the addressee. */
        bool aside = letter &&
                     (f->type == DOC_COLLECTION_NOTICE ||
                      (r < LETTERHEAD && row_cell_end(row, 0) == last && name_words(row, 0, last) &&
                       !text_is_label(f, row_text(f->arena, row, 0, last))));
        /* "of Illinois      August 10, 2026" on an insurer's: beside its own name. */
        bool beside = f->type == DOC_EOB && r < TOP && beside_sender(f, row, last);
        bool alone = !last || ((aside || beside) && !tokens_joined(t - 1, t) &&
                               !str_ends(t[-1].text, S(":")));
        if (!alone || t->kind != TOKEN_DATE)
            continue;
        bool later = (!last || beside) && later_than_told(f, t->date);
        if (f->doc->d.statement_date != NO_DATE && !later)
            continue;
        if (!letter && (f->taken[r] || t->no_year || t->date_end != NO_DATE ||
                        (f->type != DOC_GOOD_FAITH_ESTIMATE && !after_services(f->doc, t->date))))
            continue;
        Seen seen = seen_tokens(row, last, last + 1,
                                last || f->type == DOC_EOB || !letter ? DOUBTFUL_SURE : LABEL_SURE);
        day_written(f, f->doc, t->date, seen);
        for (int i = 0; later && i < f->docs.count; i++) {
            if (f->docs.items[i] != f->doc)
                day_written(f, f->docs.items[i], t->date, seen);
        }
    }
}

/* "Date:" with "Time:" right below it, in its row, or both as heads above: of a visit to come, and
 * not the paper's. */
static bool has_time(Flow *f, int at)
{
    const Table *t = know_table(f->v->know, S("time-labels"));
    int from = at > 0 && !row_has_kind(&f->rows.items[at - 1], TOKEN_DATE) ? at - 1 : at;
    for (int r = from; r <= at + 1 && r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count && row->page == f->rows.items[at].page; i++) {
            if ((!i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i]) ||
                 row->tokens[i - 1].kind == TOKEN_DATE) &&
                table_find(t, S("word"), vocab_normal(f->arena, row->tokens[i].text)) >= 0)
                return true;
        }
    }
    return false;
}

bool is_other_day(Flow *f, Str field, int at)
{
    if (str_equal(field, S("date")) && at >= 0 && at < f->rows.count && has_time(f, at))
        return true;
    if (str_starts(field, S("due_")) && flow_is_eob(f))
        return true;
    return f->type != DOC_COLLECTION_NOTICE &&
           (str_equal(field, S("itemization_date")) || str_equal(field, S("validation_end")));
}
