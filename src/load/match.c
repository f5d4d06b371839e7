/* match.c: recognising a layout by its column names, or by the shape of its lines. */
#include "load/match.h"

#include "load/cell.h"

#include <string.h>

enum { SAMPLE_ROWS = 120, COLUMNS_MAX = 2048 };

typedef struct Sample {
    const Cells *rows;
    int count;
} Sample;

static Sample sample_of(Arena *a, Grid *g)
{
    LIST(Cells) rows = {0};
    Cells row;
    while (rows.count < SAMPLE_ROWS && grid_next(g, &row))
        *list_add(a, &rows) = cells_keep(a, &row);
    return (Sample){rows.items, rows.count};
}

static Str rows_text(Arena *a, const Sample *s, int count)
{
    Buf out = {.arena = a};
    for (int i = 0; i < count && i < s->count; i++) {
        for (int j = 0; j < s->rows[i].count; j++) {
            if (s->rows[i].items[j].len)
                buf_print(&out, "%.*s ", STR_ARG(s->rows[i].items[j]));
        }
        buf_char(&out, '\n');
    }
    return buf_str(&out);
}

/* Whether all that the layout says stands before the data or in the file's name. */
static bool says_fits(Arena *a, const Layout *l, Str before, Str name)
{
    if (!l->says.len)
        return true;
    Str seen = header_normal(a, arena_print(a, "%.*s %.*s", STR_ARG(before), STR_ARG(name)));
    return str_find(seen, l->says) >= 0;
}

/* ---- column names ---- */

/* The name of a column of header row `row`, over `depth` rows. */
static Str stacked_name(Arena *a, const Sample *s, int row, int column, int depth)
{
    Buf out = {.arena = a};
    for (int r = row - depth + 1; r <= row; r++) {
        if (r >= 0 && column < s->rows[r].count && s->rows[r].items[column].len)
            buf_print(&out, "%.*s ", STR_ARG(s->rows[r].items[column]));
    }
    return header_normal(a, buf_str(&out));
}

/* Whether a column has this name; a star stands for the rest, or the beginning. */
static bool name_fits(Str name, Str want)
{
    bool open = str_ends(want, S("*")), begun = str_starts(want, S("*"));
    want = str_slice(want, begun, want.len - open);
    if (!want.len)
        return false;
    return str_equal(name, want) || (open && str_starts(name, want)) ||
           (begun && str_ends(name, want) && name.len > want.len);
}

/* The names of the columns of one header row at every depth. */
typedef struct Names {
    Str *items; /* [depth - 1][column] */
    int columns, depths;
} Names;

static Names names_of(Arena *a, const Sample *s, int row, int depths)
{
    int columns = s->rows[row].count < COLUMNS_MAX ? s->rows[row].count : COLUMNS_MAX;
    Names n = {arena_array(a, Str, columns * depths + 1), columns, depths};
    for (int depth = 1; depth <= depths; depth++) {
        for (int c = 0; c < columns; c++)
            n.items[(depth - 1) * columns + c] = stacked_name(a, s, row, c, depth);
    }
    return n;
}

/* The column with the first of the names that some column has. */
static int column_find(const Names *n, int stack, Str names, const bool *taken)
{
    while (names.ptr) {
        Str want = str_cut(&names, ';');
        for (int at = 0; at < stack * n->columns; at++) {
            if (!taken[at % n->columns] && name_fits(n->items[at], want))
                return at % n->columns;
        }
    }
    return -1;
}

static bool column_has(const Names *n, Str want)
{
    for (int c = 0; c < n->columns; c++) {
        if (name_fits(n->items[c], want))
            return true;
    }
    return false;
}

static bool is_wide(const Layout *l)
{
    return l->give_count && l->gives[0]->wide;
}

/* What is left of the named columns goes to a wide table. */
static void wide_take(Arena *a, const Layout *l, const Names *n, const Cells *header,
                      const bool *taken, Match *m)
{
    LIST(WideColumn) wide = {0};
    Str leave = header_normal(a, layout_key(l, S("Leave")));
    for (int c = 0; c < n->columns; c++) {
        Str name = n->items[c];
        if (!taken[c] && name.len && !str_equal(name, leave))
            *list_add(a, &wide) = (WideColumn){str_trim(header->items[c]), c};
    }
    m->wide = wide.items;
    m->wide_count = wide.count;
}

/* The layout against one row as its header: a match with a score, or one without a layout. */
static Match header_match(Arena *a, const Layout *l, const Sample *s, int row, const Names *n)
{
    Match m = {0};
    int *column = arena_array(a, int, l->field_count + 1), found = 0;
    bool *taken = arena_array(a, bool, n->columns + 1);
    for (int f = 0; f < l->field_count; f++) {
        column[f] = column_find(n, l->stack, l->fields[f].header, taken);
        if (column[f] < 0 && !l->fields[f].optional)
            return m;
        if (column[f] >= 0) {
            taken[column[f]] = true;
            found++;
        }
    }
    Str without = names_normal(a, layout_key(l, S("Without")));
    Str with = names_normal(a, layout_key(l, S("With")));
    if (column_has(n, without) || (with.len && !column_has(n, with)))
        return m;
    m = (Match){.layout = l, .score = found * 10 - 1, .first_row = row + 1, .column = column};
    if (is_wide(l))
        wide_take(a, l, n, &s->rows[row], taken, &m);
    if (is_wide(l) && !m.wide_count)
        m.layout = NULL;
    return m;
}

/* ---- shapes ---- */

bool shape_fits(Str s, Str shape)
{
    CodeText code;
    Decimal d;
    Date day;
    if (str_equal(shape, S("any")) || str_equal(shape, S("text")))
        return true;
    if (str_equal(shape, S("code")))
        return cell_code(s, 0, &code) && (code.len == 5 || code.len == 2) && s.len == code.len;
    if (str_equal(shape, S("blank-or-code")))
        return !s.len || cell_code(s, 0, &code);
    if (str_equal(shape, S("blank")))
        return !s.len;
    if (str_equal(shape, S("letter")))
        return s.len > 0 && char_is_alpha(s.ptr[0]);
    if (str_equal(shape, S("digit")))
        return s.len == 1 && char_is_digit(s.ptr[0]);
    if (str_equal(shape, S("number")))
        return cell_decimal(s, &d);
    if (str_equal(shape, S("year")))
        return s.len == 4 && str_is_digits(s);
    if (str_equal(shape, S("quarter")))
        return s.len == 5 && str_is_digits(s);
    if (str_equal(shape, S("date")))
        return cell_date(s, &day);
    if (str_equal(shape, S("date-or-star")))
        return cell_blank(s) || cell_date(s, &day);
    if (str_equal(shape, S("star")))
        return cell_blank(s);
    return str_equal(shape, S("diagnosis")) && cell_diagnosis(s, &code);
}

Str fixed_cell(Str line, const LayoutField *f)
{
    if (f->first > line.len)
        return (Str){"", 0};
    ptrdiff_t last = f->last < line.len ? f->last : line.len;
    return str_trim(str_slice(line, f->first - 1, last));
}

/* Whether a row has the shape that the layout says. */
static bool row_fits(const Layout *l, const Cells *row)
{
    Str line = row->count ? row->items[0] : (Str){0};
    if (l->form == FORM_FIXED && line.len < l->width - 1)
        return false;
    for (int f = 0; f < l->field_count; f++) {
        const LayoutField *field = &l->fields[f];
        bool there = l->form == FORM_FIXED || field->first <= row->count;
        Str cell = l->form == FORM_FIXED        ? fixed_cell(line, field)
                   : there && field->first >= 1 ? str_trim(row->items[field->first - 1])
                                                : (Str){0};
        if (!there && field->optional)
            continue;
        if (!there || !shape_fits(cell, field->shape))
            return false;
    }
    return true;
}

/* The rows before the first that fits do not count; of those behind it most must fit. */
static Match shape_match(Arena *a, const Layout *l, const Sample *s)
{
    int first = -1, fit = 0, *column = arena_array(a, int, l->field_count + 1);
    for (int r = 0; r < s->count; r++) {
        bool fits = row_fits(l, &s->rows[r]);
        if (fits && first < 0)
            first = r;
        fit += fits;
    }
    if (first < 0 || fit * 10 < (s->count - first) * 4)
        return (Match){0};
    for (int f = 0; f < l->field_count; f++)
        column[f] = l->form == FORM_COLUMNS ? l->fields[f].first - 1 : f;
    return (Match){
        .layout = l, .score = l->field_count * 8 + 5, .first_row = first, .column = column};
}

/* ---- all of them ---- */

static void better(Match *best, const Match *m)
{
    if (m->layout && m->score > best->score)
        *best = *m;
}

static void headers_try(Arena *a, const Layouts *all, const Sample *s, char delimiter, Str name,
                        Match *best)
{
    enum { STACK_MAX = 5 };
    for (int row = 0; row < s->count; row++) {
        if (!s->rows[row].count)
            continue;
        Names names = names_of(a, s, row, STACK_MAX);
        for (int i = 0; i < all->count; i++) {
            const Layout *l = &all->items[i];
            if (l->form != FORM_HEADER)
                continue;
            Match m = header_match(a, l, s, row, &names);
            if (!m.layout)
                continue;
            m.before = rows_text(a, s, row + 1);
            m.delimiter = delimiter;
            if (says_fits(a, l, m.before, name))
                better(best, &m);
        }
    }
}

static void shapes_try(Arena *a, const Layouts *all, const Sample *s, Form form, char delimiter,
                       Str name, Match *best)
{
    for (int i = 0; i < all->count; i++) {
        const Layout *l = &all->items[i];
        if (l->form != form)
            continue;
        Match m = shape_match(a, l, s);
        if (!m.layout)
            continue;
        m.before = rows_text(a, s, m.first_row);
        m.delimiter = delimiter;
        if (says_fits(a, l, m.before, name))
            better(best, &m);
    }
}

Match match_text(Arena *a, const Layouts *all, Str text, Str name)
{
    static const char delimiters[] = {'\t', ',', '|', ';'};
    Match best = {0};
    for (size_t i = 0; i < sizeof delimiters; i++) {
        Grid g = grid_text(a, text, delimiters[i]);
        Sample s = sample_of(a, &g);
        headers_try(a, all, &s, delimiters[i], name, &best);
        shapes_try(a, all, &s, FORM_COLUMNS, delimiters[i], name, &best);
    }
    Grid lines = grid_text(a, text, 0);
    Sample s = sample_of(a, &lines);
    shapes_try(a, all, &s, FORM_FIXED, 0, name, &best);
    return best;
}

Match match_sheet(Arena *a, const Layouts *all, const Sheet *sheet, Str name)
{
    Match best = {0};
    Grid g = grid_sheet(a, sheet);
    Sample s = sample_of(a, &g);
    headers_try(a, all, &s, ',', name, &best);
    shapes_try(a, all, &s, FORM_COLUMNS, ',', name, &best);
    return best;
}

Str match_seen(Arena *a, Str text, const Sheet *sheet)
{
    enum { SHOWN = 160 };
    Grid g = sheet ? grid_sheet(a, sheet) : grid_text(a, text, 0);
    Sample s = sample_of(a, &g);
    for (int i = 0; i < s.count; i++) {
        Str line = str_trim(rows_text(a, &(Sample){s.rows + i, 1}, 1));
        if (line.len > 3)
            return str_slice(line, 0, line.len < SHOWN ? line.len : SHOWN);
    }
    return S("nothing but blank lines");
}
