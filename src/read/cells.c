/* cells.c: a label and its value in one cell of a grid of such cells, where either takes several
   lines: "PAYMENT / DUE BY / 08-JUN- / 2026". Read before all else, and taken out of the page's
   rows, whose lines mix the labels of one cell with the values of another. */
#include "read/flow.h"

enum { LINES_MOST = 6, LINES_LEAST = 3 };

/* One line of a cell: tokens [from, to) of a row. */
typedef struct CellLine {
    int row, from, to;
} CellLine;

typedef struct Cell {
    CellLine lines[LINES_MOST];
    int count;
} Cell;

/* What a cell says: its label, and lines [from, to), which are the value. */
typedef struct Reading {
    int label, from, to;
    Str value;
    Date date;
} Reading;

static const Token *line_first(const Flow *f, const CellLine *l)
{
    return &f->rows.items[l->row].tokens[l->from];
}

/* The line of a row that goes on in a cell: from its left edge, as close as lines are set, or,
   below a label, at most `gap_most` hundredths of its print further down. */
static bool line_below(const Flow *f, const CellLine *above, int row, int gap_most, CellLine *ret)
{
    const Row *next = &f->rows.items[row];
    const Token *first = line_first(f, above);
    if (next->page != first->page || next->part != f->rows.items[above->row].part)
        return false;
    for (int from = 0, to; from < next->count; from = to) {
        to = row_cell_end(next, from);
        const Token *t = &next->tokens[from];
        int off = t->box.left - first->box.left, gap = t->box.top - first->box.bottom;
        int em = t->em < first->em ? t->em : first->em;
        if (5 * off <= em && 5 * off >= -em && 100 * gap <= gap_most * em &&
            t->box.top > first->box.top) {
            *ret = (CellLine){row, from, to};
            return true;
        }
    }
    return false;
}

static Str lines_text(const Flow *f, const Cell *c, int from, int to)
{
    Str out = {0};
    for (int i = from; i < to; i++) {
        const CellLine *l = &c->lines[i];
        Str line = row_text(f->arena, &f->rows.items[l->row], l->from, l->to);
        bool cut = str_ends(out, S("-")) || str_ends(out, S("/"));
        out = !out.len ? line
                       : arena_print(f->arena, cut ? "%.*s%.*s" : "%.*s %.*s", STR_ARG(out),
                                     STR_ARG(line));
    }
    return out;
}

/* All lines of the cell that begins with a line. */
static Cell cell_of(const Flow *f, CellLine first)
{
    enum { ROWS_LOOKED = 3, TIGHT = 30, BELOW_LABEL = 90 };
    Cell c = {{first}, 1};
    bool any = true;
    while (any && c.count < LINES_MOST) {
        const CellLine last = c.lines[c.count - 1];
        bool label =
            vocab_exact(&f->v->labels, vocab_normal(f->arena, lines_text(f, &c, 0, c.count))) >= 0;
        any = false;
        for (int r = last.row + 1; r < f->rows.count && r <= last.row + ROWS_LOOKED && !any; r++)
            any = line_below(f, &last, r, label ? BELOW_LABEL : TIGHT, &c.lines[c.count]);
        c.count += any;
    }
    return c;
}

/* Whether a field may be told by such a cell: each claim of an insurer's paper has its own of most.
 */
static bool field_is_papers(const Flow *f, Str field)
{
    static const char *const all[] = {"statement_date", "member_id", "payer_name"};
    static const char *const bill[] = {"due_date",     "birth_date",   "admitted",
                                       "discharged",   "patient_name", "account_number",
                                       "provider_npi", "provider_tax"};
    bool eob = doc_is_eob(&(Doc){.type = f->type}), found = false;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        found = found || str_equal(field, str_of(all[i]));
    for (size_t i = 0; i < sizeof bill / sizeof *bill && !eob; i++)
        found = found || str_equal(field, str_of(bill[i]));
    return found || (!eob && str_starts(field, S("totals.")));
}

static bool is_name(Str text)
{
    enum { LONGEST = 60 };
    return text.len > 2 && text.len < LONGEST && !text_digits(text) && str_find(text, S(":")) < 0 &&
           str_find(text, S("$")) < 0 && char_is_alpha(text.ptr[0]);
}

/* Whether a text is a value of the type; *ret_date: the day it is. */
static bool is_typed(const Flow *f, Str type, Str text, Date *ret_date)
{
    int digits = text_digits(text);
    *ret_date = NO_DATE;
    if (str_equal(type, S("date")))
        return (*ret_date = value_date(f->v->know, text)) != NO_DATE;
    if (str_equal(type, S("name")))
        return is_name(text);
    Cents cents;
    bool plain = true;
    if (str_equal(type, S("money")))
        return value_cents(text, &cents, &plain) && !plain;
    bool one = str_find(text, S(" ")) < 0 && str_find(text, S(":")) < 0 &&
               str_find(text, S("$")) < 0 && value_date(f->v->know, text) == NO_DATE;
    return one && (str_equal(type, S("id"))    ? digits > 3 && text.len < 24
                   : str_equal(type, S("tax")) ? digits == 9
                                               : str_equal(type, S("npi")) && digits == 10);
}

/* Reads a cell with its label in lines [from, to) and its value in the others. */
static bool reading_of(const Flow *f, const Cell *c, int from, int to, Reading *ret)
{
    Str label = vocab_normal(f->arena, lines_text(f, c, from, to));
    *ret = (Reading){
        vocab_exact(&f->v->labels, label), from ? 0 : to, from ? from : c->count, {0}, NO_DATE};
    ret->value = lines_text(f, c, ret->from, ret->to);
    if (ret->label < 0 || vocab_exact(&f->v->labels, vocab_normal(f->arena, ret->value)) >= 0)
        return false;
    Str field = table_cell(f->v->labels.table, ret->label, S("field"));
    int words; /* "Date of Birth 10/09/1942" below "Patient Statement" */
    if (str_equal(table_cell(f->v->labels.table, ret->label, S("type")), S("date")) &&
        vocab_begins(&f->v->labels, vocab_normal(f->arena, ret->value), &words) >= 0)
        return false;
    for (int i = ret->from; i < ret->to; i++) { /* "EIN" below "Insurance" and its name */
        int line = vocab_exact(&f->v->labels, vocab_normal(f->arena, lines_text(f, c, i, i + 1)));
        if (line >= 0 && !str_equal(table_cell(f->v->labels.table, line, S("field")), field))
            return false;
    }
    if (str_equal(field, S("payer_name")) && str_find(label, S(" ")) < 0 &&
        !name_of_payer(f->v, ret->value))
        return false; /* "TUBING IV SET" above "PRIMARY" */
    return field_is_papers(f, field) &&
           is_typed(f, table_cell(f->v->labels.table, ret->label, S("type")), ret->value,
                    &ret->date);
}

/* The reading whose label is longest, above its value or, where `under`, below it. */
static bool cell_reading(const Flow *f, const Cell *c, bool under, Reading *ret)
{
    for (int lines = c->count - 1; lines > 0; lines--) {
        if (under ? reading_of(f, c, c->count - lines, c->count, ret)
                  : reading_of(f, c, 0, lines, ret))
            return true;
    }
    return false;
}

/* Marks the rows of heads of tables, and the first below them. */
static bool *rows_headed(Flow *f)
{
    bool *headed = arena_array(f->arena, bool, f->rows.count + 1);
    for (int at = 0; at < f->rows.count; at++) {
        Header h;
        if (!header_find(f->arena, f->v, f->rows, at, &h) || holds_facts(f, at, h.rows))
            continue;
        for (int i = at; i <= at + h.rows && i < f->rows.count; i++)
            headed[i] = true;
        at += h.rows - 1;
    }
    return headed;
}

static bool cell_headed(const Cell *c, const bool *headed)
{
    for (int i = 0; i < c->count; i++) {
        if (headed[c->lines[i].row])
            return true;
    }
    return false;
}

static bool type_is_plain(const Flow *f, const Reading *r)
{
    return !str_equal(table_cell(f->v->labels.table, r->label, S("type")), S("name"));
}

/* Whether more cells have a label below a day or a number than above it. */
static bool labels_under(Flow *f, const bool *headed)
{
    int above = 0, under = 0;
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int from = 0; from < row->count; from = row_cell_end(row, from)) {
            Cell c = cell_of(f, (CellLine){r, from, row_cell_end(row, from)});
            Reading reading;
            if (c.count < 2 || cell_headed(&c, headed))
                continue;
            above += cell_reading(f, &c, false, &reading) && type_is_plain(f, &reading);
            under += cell_reading(f, &c, true, &reading) && type_is_plain(f, &reading);
        }
    }
    return under > above;
}

/* Takes the tokens of a cell out of the page's rows. */
static void cell_remove(Flow *f, const Cell *c)
{
    for (int i = 0; i < c->count; i++) {
        const CellLine *l = &c->lines[i];
        Row *row = (Row *)&f->rows.items[l->row];
        Token *kept = arena_array(f->arena, Token, row->count);
        int count = 0;
        for (int j = 0; j < row->count; j++) {
            if (j < l->from || j >= l->to)
                kept[count++] = row->tokens[j];
        }
        row->tokens = kept;
        row->count = count;
    }
}

void rows_compact(Flow *f)
{
    Row *rows = (Row *)f->rows.items;
    int kept = 0;
    for (int i = 0; i < f->rows.count; i++) {
        if (rows[i].count)
            rows[kept++] = rows[i];
    }
    f->rows.count = kept;
}

/* Puts what a cell says into the document; false where it was told before. */
static bool reading_set(Flow *f, const Cell *c, const Reading *r)
{
    const CellLine *l = &c->lines[r->from];
    const Row *row = &f->rows.items[l->row];
    Str field = table_cell(f->v->labels.table, r->label, S("field"));
    Cents cents;
    bool plain = true;
    if (str_equal(table_cell(f->v->labels.table, r->label, S("type")), S("money")))
        return value_cents(r->value, &cents, &plain) &&
               total_set(f, field, cents, cents < 0, seen_tokens(row, l->from, l->to, TOTAL_SURE));
    if (r->date == NO_DATE)
        return text_set(f, field, r->value, (Source){row, l->from});
    Token day = row->tokens[l->from];
    day.kind = TOKEN_DATE;
    day.date = r->date;
    day.date_end = NO_DATE;
    Row one = {&day, 1, row->page, row->part, day.box};
    return date_set(f, field, (Source){&one, 0});
}

/* Whether each line of a cell is a row of its own. */
static bool cell_alone(const Flow *f, const Cell *c)
{
    for (int i = 0; i < c->count; i++) {
        const CellLine *l = &c->lines[i];
        if (l->from > 0 || l->to < f->rows.items[l->row].count)
            return false;
    }
    return true;
}

/* Whether some cell that begins in a row takes three lines and says a sum: the cells beside it are
   of one grid with it. */
static bool row_of_grid(Flow *f, int r, const bool *headed, bool under)
{
    const Row *row = &f->rows.items[r];
    for (int from = 0; from < row->count; from = row_cell_end(row, from)) {
        Cell c = cell_of(f, (CellLine){r, from, row_cell_end(row, from)});
        Reading reading;
        if (c.count >= LINES_LEAST && !cell_headed(&c, headed) &&
            cell_reading(f, &c, under, &reading) &&
            str_equal(table_cell(f->v->labels.table, reading.label, S("type")), S("money")))
            return true;
    }
    return false;
}

void cells_read(Flow *f)
{
    bool *headed = rows_headed(f), under = labels_under(f, headed);
    for (int r = 0; r < f->rows.count; r++) {
        bool sums = row_of_grid(f, r, headed, under);
        for (int from = 0; from < f->rows.items[r].count;) {
            const Row *row = &f->rows.items[r];
            Cell c = cell_of(f, (CellLine){r, from, row_cell_end(row, from)});
            Reading reading;
            bool grid = c.count >= LINES_LEAST || (sums && c.count == 2) ||
                        (under && c.count == 2 && cell_alone(f, &c));
            if (grid && !cell_headed(&c, headed) && cell_reading(f, &c, under, &reading) &&
                reading_set(f, &c, &reading))
                cell_remove(f, &c);
            else
                from = row_cell_end(row, from);
        }
    }
    rows_compact(f);
}
