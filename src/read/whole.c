/* whole.c: a name that was cut where its line ends, made whole by where it stands in one line:
   "Primary insurance: Summit Oak", "PPO" below it, and "Summit Oak PPO payment". */
#include "read/names.h"

/* Whether a cell of some row other than `but` has these words, with no letter right behind them. */
static bool stands_in_line(Flow *f, Str words, int but)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; r != but && i < row->count; i = end) {
            end = row_cell_end(row, i);
            Str text = row_text(f->arena, row, i, end);
            ptrdiff_t at = str_find(text, words), behind = at + words.len;
            if (at >= 0 && (behind == text.len || !char_is_alpha(text.ptr[behind])))
                return true;
        }
    }
    return false;
}

/* The name with the words, at most four, that begin a cell of the row at its left edge, or the row,
   and with which it stands elsewhere in one line; empty where there are none. */
static Str goes_on_with(Flow *f, Str name, const Row *row, int name_row, const Token *edges[2])
{
    enum { WORDS_MOST = 4 };
    for (int i = 0, end; i < row->count; i = end) {
        end = row_cell_end(row, i);
        bool under = i == 0;
        for (int e = 0; e < 2; e++) {
            int off = row->tokens[i].box.left - edges[e]->box.left;
            under = under || (off <= row->tokens[i].em && off >= -row->tokens[i].em);
        }
        if (!under)
            continue;
        for (int to = end < i + WORDS_MOST ? end : i + WORDS_MOST; to > i; to--) {
            Str more = text_trim_signs(row_text(f->arena, row, i, to));
            while (str_ends(more, S(".")))
                more.len--;
            Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(name), STR_ARG(more));
            if (more.len && !text_digits(more) && !text_is_label(f, more) &&
                (char_is_alpha(more.ptr[0]) || more.ptr[0] == '&') &&
                stands_in_line(f, both, name_row))
                return both;
        }
    }
    return (Str){0};
}

/* Where the name stands at the end of a cell and goes on in the row below. */
static void name_whole(Flow *f, Str *name)
{
    for (int r = 0; name->len && r + 1 < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            if (row[1].page != row->page || !str_ends(row_text(f->arena, row, i, end), *name))
                continue;
            int at = i; /* the name may stand behind its label */
            while (at + 1 < end && row_text(f->arena, row, at, end).len > name->len)
                at++;
            const Token *edges[2] = {&row->tokens[i], &row->tokens[at]};
            Str both = goes_on_with(f, *name, &row[1], r, edges);
            if (both.len) {
                *name = both;
                return;
            }
        }
    }
}

void names_whole(Flow *f)
{
    Doc *d = &f->doc->d;
    name_whole(f, &d->provider.name);
    name_whole(f, &d->collector.name);
    name_whole(f, &d->payer.name);
    name_whole(f, &d->patient_name);
}
