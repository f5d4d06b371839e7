/* benefits_form.c: the cells of a summary of benefits: columns by the gaps between them, rows by
   the gaps between one label and the next. */
#include "read/benefits.h"

#include "base/buf.h"

enum { STEPS = 400, PAGE = 20000, HEAD_ROWS = 9, LABEL_LINES = 5, COLUMNS = 5 };

typedef struct Grid {
    Arena *arena;
    const Know *know;
    Rows rows;
    const Form *form;
    int first, last; /* rows below the head */
    int cuts[COLUMNS];
    const bool *passed; /* by row: a head that is printed again, a foot */
} Grid;

/* One line of the column of labels, or a label that was found: where it stands on all pages laid
   one below the other. */
typedef struct Label {
    Str normal;
    int row; /* of the table of phrases; -1: a line */
    int top, bottom;
} Label;

typedef LIST(Label) Labels;

/* ---- phrases ---- */

static bool phrase_in(Str phrases, Str normal, bool begins)
{
    while (phrases.len) {
        Str p = str_trim(str_cut(&phrases, ';'));
        for (ptrdiff_t from = 0; p.len && from + p.len <= normal.len;) {
            ptrdiff_t at = from + str_find(str_slice(normal, from, normal.len), p);
            if (at < from || (begins && at))
                break;
            ptrdiff_t end = at + p.len;
            bool whole = end == normal.len || normal.ptr[end] == ' ' || normal.ptr[end] == 's';
            if (whole && (!at || normal.ptr[at - 1] == ' '))
                return true;
            from = at + 1;
        }
    }
    return false;
}

bool says(const Know *know, Str table, Str value, Str normal)
{
    const Table *t = know_table_find(know, table);
    int row = table_find_row(t, value);
    return row >= 0 && phrase_in(table_cell(t, row, S("phrases")), normal, false);
}

static Str row_normal(Arena *a, const Row *row)
{
    return vocab_normal(a, row_text(a, row, 0, row->count));
}

int says_row(Arena *a, const Know *know, Rows rows, Str table, Str value, int from)
{
    for (int i = from; i < rows.count; i++) {
        if (says(know, table, value, row_normal(a, &rows.items[i])))
            return i;
    }
    return rows.count;
}

/* ---- columns ---- */

/* The middle of the words of a head within rows [from, to); -1 where none of its phrases stands
   there. */
static int head_middle(const Grid *g, Str column, int from, int to)
{
    const Table *t = know_table(g->know, S("benefits-heads"));
    Str phrases = table_cell(t, table_find(t, S("column"), column), S("phrases"));
    while (phrases.len) {
        Str p = str_trim(str_cut(&phrases, ';'));
        for (int r = from; r < to && r < g->rows.count; r++) {
            const Row *row = &g->rows.items[r];
            for (int i = 0; i < row->count; i++) {
                for (int end = i + 1; end <= row->count && end <= i + LABEL_LINES; end++) {
                    Str text = vocab_normal(g->arena, row_text(g->arena, row, i, end));
                    if (str_equal(text, p))
                        return (row->tokens[i].box.left + row->tokens[end - 1].box.right) / 2;
                }
            }
        }
    }
    return -1;
}

static void cover(const Row *row, int *covered)
{
    for (int i = 0; i < row->count;) {
        int end = row_cell_end(row, i);
        int left = row->tokens[i].box.left * STEPS / 10000;
        int right = row->tokens[end - 1].box.right * STEPS / 10000;
        for (int x = left < 0 ? 0 : left; x <= right && x <= STEPS; x++)
            covered[x]++;
        i = end;
    }
}

/* The middle of the widest strip between two points that the fewest words cross. */
static int cut_between(const int *covered, int left, int right)
{
    int fewest = -1, best = 0, cut = (left + right) / 2;
    for (int x = left; x <= right; x++)
        fewest = fewest < 0 || covered[x] < fewest ? covered[x] : fewest;
    for (int x = left, from = left; x <= right + 1; x++) {
        if (x <= right && covered[x] == fewest)
            continue;
        if (x - from > best) {
            best = x - from;
            cut = (from + x - 1) / 2;
        }
        from = x + 1;
    }
    return cut * (10000 / STEPS) + 10000 / STEPS / 2;
}

static bool columns_find(Grid *g, int head)
{
    int covered[STEPS + 1] = {0}, middles[COLUMNS];
    for (int i = 0; i < g->form->count; i++) {
        middles[i] = head_middle(g, str_of(g->form->heads[i]), head, head + HEAD_ROWS);
        if (middles[i] < 0 || middles[i] > 10000 || (i && middles[i] <= middles[i - 1]))
            return false;
    }
    for (int r = g->first; r < g->last; r++)
        cover(&g->rows.items[r], covered);
    for (int i = 0; i + 1 < g->form->count; i++)
        g->cuts[i] =
            cut_between(covered, middles[i] * STEPS / 10000, middles[i + 1] * STEPS / 10000);
    return true;
}

static bool in_column(const Grid *g, const Token *t, int column)
{
    int middle = (t->box.left + t->box.right) / 2;
    return (!column || middle >= g->cuts[column - 1]) &&
           (column + 1 >= g->form->count || middle < g->cuts[column]);
}

/* ---- labels ---- */

static int top_of(const Token *t)
{
    return t->page * PAGE + t->box.top;
}

static int bottom_of(const Token *t)
{
    return t->page * PAGE + t->box.bottom;
}

static Labels label_lines(const Grid *g)
{
    Labels lines = {0};
    for (int r = g->first; r < g->last; r++) {
        const Row *row = &g->rows.items[r];
        Buf text = {.arena = g->arena};
        Label line = {.row = -1};
        for (int i = 0; i < row->count && !g->passed[r]; i++) {
            if (!in_column(g, &row->tokens[i], g->form->label))
                continue;
            line.top = text.len ? line.top : top_of(&row->tokens[i]);
            line.bottom = bottom_of(&row->tokens[i]);
            buf_add(&text, row->tokens[i].text);
            buf_char(&text, ' ');
        }
        line.normal = vocab_normal(g->arena, buf_str(&text));
        if (line.normal.len)
            *list_add(g->arena, &lines) = line;
    }
    return lines;
}

/* The row of phrases that the text begins with, and that no label before had; -1: none. */
static int label_row(const Grid *g, Str normal, const bool *used)
{
    for (int i = 0; i < g->form->labels->row_count; i++) {
        if (!used[i] && phrase_in(table_cell(g->form->labels, i, S("phrases")), normal, true))
            return i;
    }
    return -1;
}

static Labels labels_find(const Grid *g)
{
    Labels lines = label_lines(g), found = {0};
    bool *used = arena_array(g->arena, bool, g->form->labels->row_count + 1);
    for (int i = 0; i < lines.count; i++) {
        Str text = {0};
        for (int end = i; end < lines.count && end < i + LABEL_LINES; end++) {
            text = arena_print(g->arena, "%.*s%s%.*s", STR_ARG(text), text.len ? " " : "",
                               STR_ARG(lines.items[end].normal));
            int row = label_row(g, text, used);
            if (row < 0)
                continue;
            used[row] = true;
            *list_add(g->arena, &found) =
                (Label){text, row, lines.items[i].top, lines.items[end].bottom};
            i = end;
            break;
        }
    }
    return found;
}

/* ---- cells ---- */

/* Where one label's row of the table ends and the next begins: the widest gap between them in the
   columns that are read. */
static int border(const Grid *g, int end, int next)
{
    int at = end, widest = 0, cut = next;
    for (int r = g->first; r < g->last; r++) {
        const Row *row = &g->rows.items[r];
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            int column = g->form->label;
            if (g->passed[r] || bottom_of(t) <= at || top_of(t) >= next ||
                (!in_column(g, t, column) && !in_column(g, t, column + 1)))
                continue;
            if (top_of(t) - at >= widest) {
                widest = top_of(t) - at;
                cut = (top_of(t) + at) / 2;
            }
            at = bottom_of(t);
        }
    }
    return next - at >= widest ? (next + at) / 2 : cut;
}

static void cell_add(Arena *a, Cell *cell, const Token *t)
{
    cell->text = cell->text.len ? arena_print(a, "%.*s %.*s", STR_ARG(cell->text), STR_ARG(t->text))
                                : t->text;
    if (!cell->place.page)
        cell->place = (Place){.page = t->page, .box = t->box};
    else if (cell->place.page == t->page)
        cell->place.box = box_union(cell->place.box, t->box);
    cell->sure = t->sure < cell->sure ? t->sure : cell->sure;
    cell->ocr |= t->ocr;
}

/* The words of a column between two heights. Words that a wide gap keeps from those beside the
   label are a foot or a head. */
static Cell cell_read(const Grid *g, int column, int from, int to, const Label *label)
{
    Cell cell = {.sure = WORD_SURE};
    int bottom = 0;
    for (int r = g->first; r < g->last; r++) {
        const Row *row = &g->rows.items[r];
        for (int i = 0; i < row->count && !g->passed[r]; i++) {
            const Token *t = &row->tokens[i];
            int middle = (top_of(t) + bottom_of(t)) / 2, height = t->box.bottom - t->box.top;
            if (middle < from || middle >= to || !in_column(g, t, column))
                continue;
            if (cell.text.len && top_of(t) - bottom > height) {
                if (bottom > label->top)
                    return cell;
                cell = (Cell){.sure = WORD_SURE};
            }
            cell_add(g->arena, &cell, t);
            bottom = bottom_of(t);
        }
    }
    return cell;
}

/* Rows of a head that is printed again on the next page, and feet. */
static const bool *passed_rows(const Grid *g)
{
    bool *passed = arena_array(g->arena, bool, g->rows.count + 1);
    Str last = str_of(g->form->heads[g->form->count - 2]);
    for (int r = g->first; r < g->last; r++) {
        Str normal = row_normal(g->arena, &g->rows.items[r]);
        Str label = str_of(g->form->heads[g->form->label]);
        passed[r] |= says(g->know, S("benefits-says"), S("passed"), normal);
        if (!says(g->know, S("benefits-heads"), label, normal) && !passed[r])
            continue;
        passed[r] = true;
        for (int end = r; end < r + HEAD_ROWS && end < g->last; end++) {
            if (says(g->know, S("benefits-heads"), last, row_normal(g->arena, &g->rows.items[end])))
                for (int k = r; k <= end; k++)
                    passed[k] = true;
        }
    }
    return passed;
}

AskedList form_cells(Arena *a, const Know *know, Rows rows, const Form *form, int from, int to)
{
    Grid g = {.arena = a, .know = know, .rows = rows, .form = form};
    LIST(Asked) all = {0};
    int head = says_row(a, know, rows, S("benefits-heads"), str_of(form->heads[form->label]), from);
    g.first = head;
    g.last = to < rows.count ? to : rows.count;
    if (head >= g.last || !columns_find(&g, head > 3 ? head - 3 : 0))
        return (AskedList){0};
    g.passed = passed_rows(&g);
    Labels labels = labels_find(&g);
    int top = g.rows.items[head].page * PAGE;
    for (int i = 0; i < labels.count; i++) {
        const Label *l = &labels.items[i];
        int bottom =
            i + 1 < labels.count ? border(&g, l->bottom, labels.items[i + 1].top) : 1 << 30;
        Asked *x = list_add(a, &all);
        int end = i + 1 < labels.count ? bottom : l->bottom;
        *x = (Asked){.row = l->row, .label = cell_read(&g, form->label, top, end, l)};
        for (int c = 0; c < 2; c++)
            x->cells[c] = cell_read(&g, form->label + 1 + c, top, bottom, l);
        top = bottom;
    }
    return (AskedList){all.items, all.count};
}
