/* person.c: whose telephone it is that a label tells: that of the patient, or of another person
   whom the head of its block names, is none of the sender's. */
#include "read/flow.h"

/* Whether all words of a cell say that a person is told of: "PATIENT INFORMATION",
 * "Parent/Guardian:".
 */
static bool is_person_head(Flow *f, Str cell)
{
    const Table *t = know_table(f->v->know, S("person-head-words"));
    Str rest = vocab_normal(f->arena, cell);
    bool person = false;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        int row = table_find(t, S("word"), word);
        if (row < 0)
            return false;
        person = person || str_equal(table_cell(t, row, S("kind")), S("person"));
    }
    return person;
}

/* The cell of a row that stands above `left`. */
static Str cell_above(Flow *f, const Row *row, int left)
{
    Str found = {0};
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (row->tokens[from].box.left <= left + row->tokens[from].em)
            found = row_text(f->arena, row, from, to);
    }
    return found;
}

/* "Phone", "Cell phone:": the label says nothing of whose it is. */
static bool says_no_more(Flow *f, const Row *row, int from, int to)
{
    const Table *t = know_table(f->v->know, S("bare-phones"));
    return table_find(t, S("label"), vocab_normal(f->arena, row_text(f->arena, row, from, to))) >=
           0;
}

bool phone_of_person(Flow *f, const Row *row, int value)
{
    enum { ROWS_MOST = 12 };
    int from = value, at = (int)(row - f->rows.items);
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    if (from == value && from > 0) { /* the value stands in a cell of its own */
        from--;
        while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
            from--;
    }
    if (from >= value || !says_no_more(f, row, from, value))
        return false;
    for (int i = at - 1; i >= 0 && i >= at - ROWS_MOST && row_follows(f, i, i + 1); i--) {
        Str head = cell_above(f, &f->rows.items[i], row->tokens[from].box.left);
        if (is_person_head(f, head))
            return true;
        if (str_ends(head, S(":")))
            return false; /* the head of another block */
    }
    return false;
}
