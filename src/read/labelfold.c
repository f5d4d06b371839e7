/* labelfold.c: labels and names that a narrow column folds onto a second line: "Total You May Be"
   and "Billed: $1,676.00"; "Springfield General" and "Hospital", which is no label. */
#include "read/fields.h"
#include "read/label.h"
#include "read/names.h"

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

/* Whether the lower of two labels has a day of its own below that of the upper one: "ADMIT DATE
   09/30/25" over "DISCHARGE DATE   10/01/25". */
static bool day_of_own(const Token *upper, const Row *next, int end)
{
    int off = end < next->count ? next->tokens[end].box.left - upper->box.left : upper->em;
    return end < next->count && next->tokens[end].kind == TOKEN_DATE && off < upper->em &&
           -off < upper->em;
}

bool valued_each(Flow *f, const Row *row, int to, const Row *next, int end)
{
    if (to >= row->count || end >= next->count)
        return false;
    int off = next->tokens[end].box.left - row->tokens[to].box.left, em = row->tokens[to].em;
    int upper = row_cell_end(row, to) - 1, lower = row_cell_end(next, end) - 1;
    int right = next->tokens[lower].box.right - row->tokens[upper].box.right;
    bool level = (2 * off < em && -2 * off < em) || (2 * right < em && -2 * right < em);
    return level && text_digits(row_text(f->arena, next, end, row_cell_end(next, end))) > 0;
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
    /* "Patient date of   11/02/1980" and "birth" below: its value stands level with its beginning.
     */
    Str type = label >= 0 ? table_cell(f->v->labels.table, label, S("type")) : (Str){0};
    bool value = to < row->count && row_cell_end(row, to) == to + 1 &&
                 (row->tokens[to].kind == TOKEN_DATE
                      ? str_equal(type, S("date"))
                      : str_equal(type, S("id")) && text_digits(row->tokens[to].text) > 3);
    bool level =
        value && end == row_cell_end(next, low) && !day_of_own(&row->tokens[to], next, end);
    if (level) {
        stacked_note(f, at + 1, next->tokens[low].box.left);
        label_value(f, f->v->labels.table, label, row, to);
        return true;
    }
    if (label < 0 || end >= next->count || !token_ends_label(&next->tokens[end - 1]) ||
        valued_each(f, row, to, next, end))
        return false;
    stacked_note(f, at + 1, next->tokens[low].box.left);
    label_value(f, f->v->labels.table, label, next, end);
    return true;
}

/* Whether a token is of a kind that a column holds: an amount, a day, or (number) one of an
   account, whatever letters it has. */
static bool of_kind(const Token *t, TokenKind kind)
{
    bool number = (t->kind == TOKEN_NUMBER || t->kind == TOKEN_TEXT) && text_digits(t->text) > 2;
    return kind == TOKEN_NUMBER ? number : t->kind == kind;
}

/* How many tokens of a kind stand one below the other under a label, days and numbers from one left
   edge. A row with nothing but others under it ends the column: the heads of a table. */
static int column_under(const Flow *f, const Label *l, int at, TokenKind kind)
{
    enum { ROWS_LOOKED = 4 };
    const Row *row = &f->rows.items[at];
    int left = row->tokens[l->from].box.left, right = row->tokens[l->to - 1].box.right, found = 0,
        edge = -1;
    bool over = false;
    for (int r = at + 1; r < f->rows.count && r <= at + ROWS_LOOKED && !over; r++) {
        const Row *below = &f->rows.items[r];
        bool others = false, any = false;
        for (int i = 0; i < below->count && below->page == row->page; i++) {
            const Token *t = &below->tokens[i];
            if (t->box.left >= right || t->box.right <= left)
                continue;
            others = true;
            if (!of_kind(t, kind))
                continue;
            any = true;
            edge = edge < 0 ? t->box.left : edge;
            int off = t->box.left - edge;
            found += kind == TOKEN_MONEY || (2 * off < t->em && -2 * off < t->em);
        }
        over = others && !any && found > 0;
    }
    return found;
}

bool heads_column(const Flow *f, const Label *l, int at)
{
    enum { VALUES_LEAST = 3, NUMBERS_LEAST = 2 };
    Str type = label_cell(f, l, S("type"));
    if (str_equal(type, S("id")) && at + 1 < f->rows.count && row_has_money(&f->rows.items[at + 1]))
        return column_under(f, l, at, TOKEN_NUMBER) >= NUMBERS_LEAST; /* each with its amount */
    return (str_equal(type, S("money")) && column_under(f, l, at, TOKEN_MONEY) >= VALUES_LEAST) ||
           (str_equal(type, S("date")) && column_under(f, l, at, TOKEN_DATE) >= VALUES_LEAST);
}

/* The first token of the only cell of a row under [left, right), whose middle is there; -1. */
static int cell_between(const Row *row, int left, int right)
{
    int found = -1;
    for (int i = 0, end; i < row->count; i = end) {
        end = row_cell_end(row, i);
        int middle = (row->tokens[i].box.left + row->tokens[end - 1].box.right) / 2;
        if (middle < left || middle > right)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

bool account_behind_name(Flow *f, const Row *row, int from)
{
    enum { WORDS_LEAST = 2, WORDS_MOST = 4, DIGITS_LEAST = 4 };
    int to = row_cell_end(row, from);
    if (token_ends_label(&row->tokens[from]))
        return false; /* "Patient: Ann Lee Account: 12" */
    for (int i = from + WORDS_LEAST; i <= from + WORDS_MOST && i + 1 < to; i++) {
        Label l[1];
        bool words = char_is_alpha(row->tokens[i].text.ptr[0]) &&
                     char_is_alpha(row->tokens[i - 1].text.ptr[0]);
        if (!words || /* "Day Surgery - account H70162440" */
            !labels_at(f, row, i, l, 1) || l->to + 1 != to ||
            !str_equal(label_cell(f, l, S("field")), S("account_number")) ||
            text_digits(row->tokens[l->to].text) < DIGITS_LEAST || !names_person(f, row, from, i))
            continue;
        if (!f->doc->d.patient_name.len) {
            f->doc->d.patient_name = row_text(f->arena, row, from, i);
            draft_mark(f->arena, f->doc, S("patient.name"), -1,
                       seen_tokens(row, from, i, NAME_SURE));
        }
        label_value(f, l->table, l->row, row, l->to);
        return true;
    }
    return false;
}

/* Reads the labels in the cell [from, to) of row `at` if each stands over its value in row `next`.
 */
static bool close_over(Flow *f, int at, int from, int to, const Row *next)
{
    enum { LABELS_MOST = 8 };
    const Row *row = &f->rows.items[at];
    int count = 0, value[LABELS_MOST], plain = 0;
    Label found[LABELS_MOST];
    for (int i = from; i < to; i = found[count++].to) {
        if (count == LABELS_MOST || !labels_at(f, row, i, &found[count], 1) ||
            found[count].to > to || found[count].colon || heads_column(f, &found[count], at))
            return false;
        value[count] =
            cell_between(next, row->tokens[i].box.left, row->tokens[found[count].to - 1].box.right);
        if (value[count] < 0 || (count && value[count] == value[count - 1]))
            return false;
        Str type = label_cell(f, &found[count], S("type"));
        plain += str_equal(type, S("id")) || str_equal(type, S("date"));
    }
    if (count < 2 || !plain)
        return false;
    for (int i = 0; i < count; i++)
        label_value(f, found[i].table, found[i].row, next, value[i]);
    return true;
}

bool labels_close(Flow *f, int at, int from)
{
    enum { ROWS_LOOKED = 2 };
    const Row *row = &f->rows.items[at];
    int to = row_cell_end(row, from);
    Str cell = vocab_normal(f->arena, row_text(f->arena, row, from, to));
    bool title = vocab_exact(&f->v->titles, cell) >= 0;
    bool begins = begins_cell(row, from) && !title; /* "Patient Statement" heads no two values */
    for (int r = at + 1; begins && r < f->rows.count && r <= at + ROWS_LOOKED; r++) {
        if (f->rows.items[r].page == row->page && close_over(f, at, from, to, &f->rows.items[r]))
            return true;
    }
    return false;
}

bool person_below(const Flow *f, const Label *l, Str name, Str rest)
{
    Str field = label_cell(f, l, S("field"));
    bool person = str_equal(field, S("patient_name")) || str_equal(field, S("guarantor_name"));
    return person && str_find(name, S(" ")) > 0 && str_find(rest, S(" ")) > 0 &&
           name_of_person(f->v, name) && name_of_person(f->v, rest);
}

bool form_alone(const Flow *f, const Row *row, int at)
{
    return row_cell_end(row, at) == at + 1 &&
           table_find(know_table(f->v->know, S("legal-forms")), S("word"),
                      vocab_normal(f->arena, row->tokens[at].text)) >= 0;
}

bool address_in(const Row *row, int from, int to)
{
    Str first = row->tokens[from].text, last = row->tokens[to - 1].text;
    bool box = str_same(first, S("PO")) || str_same(first, S("P.O."));
    bool street = to - from > 2 && text_digits(first) == first.len;
    bool town = to - from > 2 && text_digits(last) >= 5 && row->tokens[to - 2].text.len == 2;
    return box || street || town;
}

bool name_unended(const Flow *f, Str name)
{
    ptrdiff_t at = name.len;
    while (at > 0 && !char_is_space(name.ptr[at - 1]))
        at--;
    return at > 0 && table_find(know_table(f->v->know, S("open-words")), S("word"),
                                str_slice(name, at, name.len)) >= 0;
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

/* Whether in a row close by a value stands behind a label with its colon, from the edge of another
   value: both are of one column. */
static bool value_column(const Flow *f, const Row *row, int at)
{
    enum { ROWS_NEAR = 4 };
    for (int r = -ROWS_NEAR; r <= ROWS_NEAR; r++) {
        const Row *other = row + r;
        if (r == 0 || other < f->rows.items || other >= f->rows.items + f->rows.count ||
            other->page != row->page)
            continue;
        for (int i = 1; i < other->count; i++) {
            int off = other->tokens[i].box.left - row->tokens[at].box.left;
            if (3 * off <= row->tokens[at].em && -3 * off <= row->tokens[at].em &&
                str_ends(other->tokens[i - 1].text, S(":")))
                return true;
        }
    }
    return false;
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
    return firm && l->colon &&
           (right - row->tokens[l->to - 1].box.right > row->tokens[at].em ||
            value_column(f, row, at));
}

Str field_of_block(Flow *f, const Label *l, Str field)
{
    const Row *row = l->on, *above = row - 1;
    if (!str_equal(field, S("bare_name")) || row <= f->rows.items || above->page != row->page)
        return field;
    for (int i = 0, end; i < above->count; i = end) {
        int off = above->tokens[i].box.left - row->tokens[l->from].box.left;
        end = row_cell_end(above, i);
        int head =
            vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, above, i, end)));
        Str whose = head >= 0 ? table_cell(f->v->labels.table, head, S("field")) : (Str){0};
        if (3 * off < above->tokens[i].em && -3 * off < above->tokens[i].em &&
            (str_equal(whose, S("provider_name")) || str_equal(whose, S("payer_name"))))
            return whose;
    }
    return field;
}

bool date_compact(Flow *f, const Label *l, Str field, const Row *row, int at)
{
    Token whole = row->tokens[at];
    bool alone = at + 1 == row->count || !tokens_joined(&row->tokens[at], &row->tokens[at + 1]);
    whole.date = day_compact(whole.text);
    whole.date_end = NO_DATE;
    whole.kind = TOKEN_DATE;
    Row one = {&whole, 1, row->page, row->part, whole.box};
    return row == l->on && alone && whole.date != NO_DATE && !str_equal(field, S("birth_date")) &&
           date_set(f, field, (Source){&one, 0});
}

int person_end(const Flow *f, const Label *l, const Row *row, int at, int end)
{
    enum { DIGITS_LEAST = 3 };
    bool person = str_equal(label_cell(f, l, S("field")), S("patient_name"));
    for (int i = at + 1; person && i < end; i++) {
        if (text_digits(row->tokens[i].text) >= DIGITS_LEAST)
            return i;
    }
    return end;
}

bool number_at_edge(const Flow *f, const Label *l, int left, const Token *t)
{
    enum { DIGITS_LEAST = 4 };
    int off = t->box.left - left;
    return str_equal(label_cell(f, l, S("type")), S("id")) && 8 * off <= t->em &&
           8 * off >= -t->em && text_digits(t->text) >= DIGITS_LEAST;
}

bool who_ordered(Flow *f, const Label *l)
{
    enum { SENTENCE_WORD = 5 }; /* "C." ends none */
    int from = l->from;
    while (from > 0 && (l->on->tokens[from - 1].text.len < SENTENCE_WORD ||
                        !word_ends_sentence(f, l->on->tokens[from - 1].text)))
        from--;
    Str before = l->from > from ? vocab_normal(f->arena, row_text(f->arena, l->on, from, l->from))
                                : (Str){0};
    const Table *t = know_table(f->v->know, S("orders-care"));
    for (int row = 0; row < t->row_count && before.len; row++) {
        if (str_starts(before, table_cell(t, row, S("words"))))
            return true;
    }
    return false;
}
