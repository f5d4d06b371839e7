/* labelfold.c: labels and names that a narrow column folds onto a second line: "Total You May Be"
   and "Billed: $1,676.00"; "Springfield General" and "Hospital", which is no label. */
#include "read/label.h"

/* The cell of `row` that begins right below (or above) token `other`, at its left edge, in the same
   print and as close as lines are set; -1: none. */
static int cell_at_edge(const Row *row, const Token *other)
{
    for (int i = 0; i < row->count; i = row_cell_end(row, i)) {
        const Token *t = &row->tokens[i];
        int off = t->box.left - other->box.left, size = t->em - other->em;
        int gap = t->box.top > other->box.top ? t->box.top - other->box.bottom
                                              : other->box.top - t->box.bottom;
        if (3 * off < t->em && -3 * off < t->em && 20 * size < t->em && -20 * size < t->em &&
            t->bold == other->bold && 2 * gap < t->box.bottom - t->box.top)
            return i;
    }
    return -1;
}

/* Words without a digit and without the end of a label. */
static bool plain_words(const Row *row, int from, int to)
{
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text) ||
            token_ends_label(&row->tokens[i]))
            return false;
    }
    return to > from;
}

void stacked_note(Flow *f, int at, int left)
{
    if (f->stacked_row != at)
        f->stacked_count = 0;
    f->stacked_row = at;
    if (f->stacked_count < STACKED_MAX)
        f->stacked_left[f->stacked_count++] = left;
}

bool is_stacked(const Flow *f, int at, const Token *t)
{
    for (int i = 0; f->stacked_row == at && i < f->stacked_count; i++) {
        if (f->stacked_left[i] == t->box.left)
            return true;
    }
    return false;
}

bool label_folded(Flow *f, int at, int from)
{
    const Row *row = &f->rows.items[at], *next = row + 1;
    int to = row_cell_end(row, from);
    bool last = at + 1 >= f->rows.count || next->page != row->page;
    bool valued = to < row->count && row->tokens[to].kind == TOKEN_MONEY; /* its value is there */
    if (last || valued || !plain_words(row, from, to) || !begins_cell(row, from))
        return false;
    int low = cell_at_edge(next, &row->tokens[from]), end = low + 1;
    if (low < 0)
        return false;
    while (end < next->count && end < row_cell_end(next, low) &&
           !token_ends_label(&next->tokens[end - 1]))
        end++;
    Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                           STR_ARG(row_text(f->arena, next, low, end)));
    int label = vocab_exact(&f->v->labels, vocab_normal(f->arena, both));
    if (label < 0 || end >= next->count || !token_ends_label(&next->tokens[end - 1]))
        return false;
    stacked_note(f, at + 1, next->tokens[low].box.left);
    label_value(f, f->v->labels.table, label, next, end);
    return true;
}

bool person_below(const Flow *f, const Label *l, Str name, Str rest)
{
    Str field = label_cell(f, l, S("field"));
    bool person = str_equal(field, S("patient_name")) || str_equal(field, S("guarantor_name"));
    return person && str_find(name, S(" ")) > 0 && str_find(rest, S(" ")) > 0 &&
           name_of_person(f->v, name) && name_of_person(f->v, rest);
}

bool name_folded(Flow *f, const Row *row, int at)
{
    const Row *above = row - 1;
    Label any[1];
    if (row == f->rows.items || above->page != row->page || row_cell_end(row, at) != at + 1 ||
        token_ends_label(&row->tokens[at]) || !begins_cell(row, at))
        return false;
    int from = cell_at_edge(above, &row->tokens[at]);
    int to = from < 0 ? from : row_cell_end(above, from);
    if (from < 0)
        return false;
    int words;
    Str word = above->tokens[from].text;
    Str normal = vocab_normal(f->arena, row_text(f->arena, above, from, to));
    if (vocab_begins(&f->v->titles, normal, &words) >= 0)
        return false; /* the paper's own title */
    return to - from >= 1 && plain_words(above, from, to) && word.ptr[0] >= 'A' &&
           word.ptr[0] <= 'Z' && labels_at(f, above, from, any, 1) == 0 &&
           names_giver(f, row->tokens[at].text);
}

bool label_column_empty(const Flow *f, const Label *l, const Row *row, int at, const Row *next)
{
    static const Str fields[] = {S_INIT("provider_name"), S_INIT("creditor"), S_INIT("payer_name"),
                                 S_INIT("collector_name")};
    bool firm = false;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        firm = firm || str_equal(label_cell(f, l, S("field")), fields[i]);
    int left = row->tokens[l->from].box.left, right = row->tokens[at].box.left;
    for (int i = 0; i < next->count; i++)
        firm = firm && (next->tokens[i].box.right <= left || next->tokens[i].box.left >= right);
    return firm && l->colon && right - row->tokens[l->to - 1].box.right > row->tokens[at].em;
}
