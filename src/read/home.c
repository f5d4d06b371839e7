/* home.c: where the patient lives: the street and the town below the name, so that a letter need
   not ask for them. */
#include "read/names.h"

enum { HOME_SURE = 900, LINES_OF_STREET = 2, BESIDE_MOST = 2 };

/* The cell of a row that begins at the left edge of the name; -1 where none does. */
static int cell_at(const Row *row, int left)
{
    for (int i = 0; i < row->count; i = row_cell_end(row, i)) {
        int off = row->tokens[i].box.left - left;
        if (2 * off < row->tokens[i].em && -2 * off < row->tokens[i].em)
            return i;
    }
    return -1;
}

static bool begins_street(const Row *row, int at, Str text)
{
    if (row->tokens[at].kind == TOKEN_DATE || row->tokens[at].kind == TOKEN_MONEY)
        return false;
    return char_is_digit(text.ptr[0]) || str_find_same(text, S("po box")) == 0 ||
           str_find_same(text, S("p.o. box")) == 0;
}

Str home_head(Flow *f, int row, int left)
{
    enum { LINES_BETWEEN = 6 };
    for (int r = row + 1; r + 1 < f->rows.count && r <= row + LINES_BETWEEN; r++) {
        const Row *here = &f->rows.items[r], *below = here + 1;
        int at = cell_at(here, left), under = cell_at(below, left);
        if (at < 0 || under < 0 || below->page != here->page)
            continue;
        Str street = row_text(f->arena, below, under, row_cell_end(below, under));
        Str name = row_text(f->arena, here, at, row_cell_end(here, at));
        if (begins_street(below, under, street) && !begins_street(here, at, name))
            return name;
    }
    return (Str){0};
}

Str home_lines(Flow *f, int row, int left)
{
    Buf out = {.arena = f->arena};
    int beside = 0, lines = 0, edge = f->rows.items[row].box.bottom;
    for (int r = row + 1; r < f->rows.count && lines <= LINES_OF_STREET; r++) {
        const Row *here = &f->rows.items[r];
        int at = cell_at(here, left), end = at < 0 ? 0 : row_cell_end(here, at);
        int height = here->box.bottom - here->box.top;
        bool other = here->tokens[0].box.left > left + 2 * here->tokens[0].em; /* a column beside */
        if (here->page == f->rows.items[row].page && at < 0 && other && ++beside <= BESIDE_MOST)
            continue;
        if (at < 0 || here->page != f->rows.items[row].page || here->box.top - edge > 2 * height)
            return (Str){0};
        edge = here->box.bottom;
        lines++;
        int zip = zip_end(here, at, end);
        Str text = row_text(f->arena, here, at, zip ? zip : end);
        if (!out.len && (zip || !begins_street(here, at, text)))
            return (Str){0};
        buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(text));
        if (zip)
            return buf_str(&out);
    }
    return (Str){0};
}

void home_read(Flow *f)
{
    Doc *d = &f->doc->d;
    if (!d->patient_name.len)
        return;
    Str name = vocab_normal(f->arena, d->patient_name);
    for (int r = 0; r + 2 < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            Str text = vocab_normal(f->arena, row_text(f->arena, row, i, end));
            if (!str_equal(text, name))
                continue;
            d->patient_address = home_lines(f, r, row->tokens[i].box.left);
            if (!d->patient_address.len)
                continue;
            draft_mark(f->arena, f->doc, S("patient.address"), -1,
                       seen_tokens(row, i, end, HOME_SURE));
            return;
        }
    }
}
