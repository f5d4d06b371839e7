/* giver.c: who gave the care of an insurer's claim, where no label says it. */
#include "read/flow.h"
#include "read/names.h"

bool provider_alone(Flow *f, const Row *row)
{
    enum { WORDS_MOST = 10 };
    int words;
    Str text = row_text(f->arena, row, 0, row->count);
    if (!flow_is_eob(f) || f->doc->d.provider.name.len || row->count > WORDS_MOST ||
        text_digits(text) || str_find(text, S(":")) >= 0 || row_cell_end(row, 0) < row->count ||
        vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words) >= 0)
        return false;
    Str name = without_network(f, text);
    if (name.len == text.len || str_find(name, S(" ")) < 0)
        return false;
    f->doc->d.provider.name = name;
    draft_mark(f->arena, f->doc, S("provider.name"), -1,
               seen_tokens(row, 0, row->count, NAME_SURE));
    return true;
}

void provider_over_network(Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *above = row - 1;
    if (!flow_is_eob(f) || !at || f->doc->d.provider.name.len || !row_follows(f, at - 1, at))
        return;
    int end = row_cell_end(row, 0), cell = row_cell_end(above, 0);
    int off = above->box.left - row->box.left, em = row->tokens[0].em;
    Str said = vocab_normal(f->arena, row_text(f->arena, row, 0, end));
    Str name = row_text(f->arena, above, 0, cell);
    if (network_said(f->v, said) == NETWORK_UNKNOWN || off > em || off < -em || cell < 2 ||
        text_digits(name) || str_find(name, S(":")) >= 0 || text_is_label(f, name) ||
        title_is(f, vocab_normal(f->arena, name)))
        return;
    f->doc->d.provider.name = name;
    draft_mark(f->arena, f->doc, S("provider.name"), -1, seen_tokens(above, 0, cell, NAME_SURE));
}
