/* take.c: filtering and converting the rows of a publisher's file. */
#include "load/cell.h"
#include "load/load.h"
#include "refs/pairs.h"

#include <string.h>

enum { FIELDS_MAX = 64, TABLES_MAX = 4, PARTS_MAX = 2 };

/* `Only: T f=x` and `Pass: f=x`. */
typedef struct Filter {
    int table; /* index in gives; -1: passed over */
    int field;
    Str value;
} Filter;

/* `Values: f x=y`. */
typedef struct Rename {
    int field;
    Str from, to;
} Rename;

/* `Join: a=b+c`: where the text of a table's field comes from. */
typedef struct Feed {
    int field, second; /* of the layout; -1: nothing */
} Feed;

/* One table that is filled. */
typedef struct Output {
    const TableDef *def;
    Feed keys[PARTS_MAX];
    const TableField *key_fields[PARTS_MAX];
    int key_count;
    Feed *from;                /* by column */
    const TableField **fields; /* by column */
    int column_count, wide_from;
    int side;        /* the column that `Side:` fills, or -1 */
    int from_column; /* the column of the first day, or -1 */
    RowsBuild rows;
    PairsBuild pairs;
    bool dated; /* some row has a first day */
    Date first_day;
} Output;

struct Take {
    Arena *arena;
    const Layouts *layouts;
    const Match *match;
    const Layout *layout;
    Str name, only;
    Output outputs[TABLES_MAX];
    int output_count;
    Filter filters[16];
    int filter_count;
    Rename renames[16];
    int rename_count;
    int side_of; /* the field that tells the side */
    Str year, quarter;
    uint32_t row_count;
    int bad_count;
    BadRow bad[BAD_SHOWN];
    int chosen_by_value; /* a table of `Choose: … in`; -1 none */
    int continues;       /* the field that `Continue:` adds to; -1 none */
    Str *held;           /* the row that the next one may go on with */
    int held_table, held_line;
    RowValue *values;
};

/* ---- beginning ---- */

static Feed feed_of(const Layout *l, Str name)
{
    Feed o = {layout_field(l, name), -1};
    Str joins = layout_key(l, S("Join"));
    for (Str each = str_word(&joins); each.len && o.field < 0; each = str_word(&joins)) {
        Str parts = each;
        if (!str_equal(str_cut(&parts, '='), name))
            continue;
        o.field = layout_field(l, str_cut(&parts, '+'));
        o.second = parts.ptr ? layout_field(l, parts) : -1;
    }
    return o;
}

static int table_of(const Take *t, Str name)
{
    for (int i = 0; i < t->output_count; i++) {
        if (str_equal(t->outputs[i].def->name, name))
            return i;
    }
    return -1;
}

static void filters_read(Take *t)
{
    Str only = layout_key(t->layout, S("Only")), pass = layout_key(t->layout, S("Pass"));
    while (only.ptr && t->filter_count < 16) {
        Str line = str_trim(str_cut(&only, '\n')), table = str_word(&line);
        Str value = str_trim(line), field = str_cut(&value, '=');
        if (table.len)
            t->filters[t->filter_count++] =
                (Filter){table_of(t, table), layout_field(t->layout, field), value};
    }
    for (Str each = str_word(&pass); each.len && t->filter_count < 16; each = str_word(&pass)) {
        Str value = each, field = str_cut(&value, '=');
        t->filters[t->filter_count++] = (Filter){-1, layout_field(t->layout, field), value};
    }
}

static void renames_read(Take *t)
{
    Str all = layout_key(t->layout, S("Values"));
    while (all.ptr) {
        Str line = str_trim(str_cut(&all, '\n'));
        int field = layout_field(t->layout, str_word(&line));
        for (Str each = str_word(&line); each.len && t->rename_count < 16; each = str_word(&line)) {
            Str to = each, from = str_cut(&to, '=');
            t->renames[t->rename_count++] = (Rename){field, from, to};
        }
    }
}

/* `from` is the field that says since when a row holds. */
static bool is_from(const TableField *f)
{
    return f->type == COLUMN_DATE && str_equal(f->name, S("from"));
}

static void output_begin(Take *t, Output *o, const TableDef *def)
{
    const Match *m = t->match;
    int most = def->field_count + m->wide_count;
    BuildColumn *columns = arena_array(t->arena, BuildColumn, most + 1);
    *o = (Output){.def = def,
                  .from = arena_array(t->arena, Feed, most + 1),
                  .fields = arena_array(t->arena, const TableField *, most + 1),
                  .side = -1,
                  .from_column = -1,
                  .first_day = NO_DATE};
    for (int i = 0; i < def->field_count; i++) {
        const TableField *f = &def->fields[i];
        Feed from = feed_of(t->layout, f->name);
        if (f->is_key && o->key_count < PARTS_MAX) {
            o->key_fields[o->key_count] = f;
            o->keys[o->key_count++] = from;
            continue;
        }
        if (t->side_of >= 0 && str_equal(f->name, S("side")))
            o->side = o->column_count;
        if (is_from(f))
            o->from_column = o->column_count;
        o->fields[o->column_count] = f;
        o->from[o->column_count] = from;
        columns[o->column_count++] = (BuildColumn){f->name, f->type, 0};
    }
    o->wide_from = o->column_count;
    for (int i = 0; def->wide && i < m->wide_count; i++)
        columns[o->column_count++] = (BuildColumn){m->wide[i].name, COLUMN_DECIMAL, 0};
    if (def->pairs)
        o->pairs = pairs_begin(t->arena);
    else
        o->rows = rows_begin(t->arena, columns, o->column_count);
}

Take *take_begin(Arena *a, const Layouts *layouts, const Match *m, Str name, Str only)
{
    Take *t = arena_new(a, Take);
    *t = (Take){.arena = a,
                .layouts = layouts,
                .match = m,
                .layout = m->layout,
                .name = name,
                .only = only,
                .chosen_by_value = -1};
    Str side = layout_key(m->layout, S("Side"));
    Str continues = layout_key(m->layout, S("Continue"));
    t->continues = continues.len ? layout_field(m->layout, continues) : -1;
    t->side_of = side.len ? layout_field(m->layout, side) : -1;
    /* A file that is one of several tables is kept once, as the first, until it is known which. */
    bool one_of = layout_key(m->layout, S("Choose")).len > 0;
    t->output_count = one_of ? 1 : m->layout->give_count;
    int most = 0;
    for (int i = 0; i < t->output_count; i++) {
        output_begin(t, &t->outputs[i], m->layout->gives[i]);
        most = t->outputs[i].column_count > most ? t->outputs[i].column_count : most;
    }
    t->values = arena_array(a, RowValue, most + 1);
    filters_read(t);
    renames_read(t);
    return t;
}

/* ---- one row ---- */

static void row_bad(Take *t, int line, Str why)
{
    if (t->bad_count < BAD_SHOWN)
        t->bad[t->bad_count] = (BadRow){line, arena_str(t->arena, why)};
    t->bad_count++;
}

static Str renamed(const Take *t, int field, Str cell)
{
    for (int i = 0; i < t->rename_count; i++) {
        if (t->renames[i].field == field && str_equal(t->renames[i].from, cell))
            return t->renames[i].to;
    }
    return cell;
}

/* The cell of a feed; two cells joined stand in `room`. */
static Str cell_of(const Take *t, const Str *cells, Feed o, char room[32])
{
    if (o.field < 0)
        return (Str){0};
    Str first = str_trim(cells[o.field]);
    if (o.second < 0)
        return t->rename_count ? renamed(t, o.field, first) : first;
    Str second = str_trim(cells[o.second]);
    if (first.len + second.len > 32)
        return (Str){0};
    memcpy(room, first.ptr, (size_t)first.len);
    if (second.len)
        memcpy(room + first.len, second.ptr, (size_t)second.len);
    return (Str){room, first.len + second.len};
}

static bool key_part(const TableField *f, Str cell, uint64_t *ret)
{
    CodeText code;
    bool ok = f->form == KEY_DIAGNOSIS ? cell_diagnosis(cell, &code)
              : f->form == KEY_NDC     ? cell_ndc(cell, &code)
                                       : cell_code(cell, f->pad, &code);
    return ok && key_of((Str){code.text, code.len}, ret);
}

bool table_key(const TableDef *table, Str text, uint64_t *ret)
{
    for (int i = 0; i < table->field_count; i++) {
        if (table->fields[i].is_key)
            return key_part(&table->fields[i], text, ret);
    }
    return false;
}

/* False where the cell holds something that its type cannot be; `odd` tells what. */
static bool value_of(const LayoutField *lf, ColumnType type, bool percent, Str cell, RowValue *v)
{
    static const Decimal power[] = {1, 10, 100, 1000, 10000};
    *v = (RowValue){NO_COUNT, NO_DECIMAL, {0}};
    switch (type) {
    case COLUMN_TEXT: v->text = cell; return true;
    case COLUMN_CODE:
        v->text = str_slice(cell, 0, cell.len < KEY_CHARS ? cell.len : KEY_CHARS);
        return true;
    case COLUMN_COUNT: return cell_blank(cell) || cell_count(cell, &v->count);
    case COLUMN_DATE: return cell_blank(cell) || cell_date(cell, &v->count);
    case COLUMN_DECIMAL:
        if (cell_blank(cell))
            return true;
        if (percent ? !cell_percent(cell, &v->decimal) : !cell_decimal(cell, &v->decimal))
            return false;
        if (lf && lf->scale > 0 && lf->scale <= 4)
            v->decimal /= power[lf->scale];
        return true;
    }
    return false;
}

/* "right", "left" or "bilateral" in a diagnosis: the side of the body that it names. */
static Str side_of_name(Str name)
{
    bool right = str_find_same(name, S("right ")) >= 0 || str_ends(name, S("right"));
    bool left = str_find_same(name, S("left ")) >= 0 || str_ends(name, S("left"));
    if (str_find_same(name, S("bilateral")) >= 0)
        return S("B");
    if (right == left)
        return (Str){0};
    return right ? S("R") : S("L");
}

static void day_seen(Output *o, const RowValue *v)
{
    if (v->count == NO_DATE)
        return;
    o->dated = true;
    if (o->first_day == NO_DATE || v->count < o->first_day)
        o->first_day = v->count;
}

static Str bad_value(Take *t, const TableField *f, Str cell)
{
    static const char *const what[] = {"whole number", "number", "date", "code", "text"};
    return arena_print(t->arena, "%.*s: \"%.*s\" is no %s", STR_ARG(f->name),
                       (int)(cell.len < 40 ? cell.len : 40), cell.ptr, what[f->type]);
}

static bool row_values(Take *t, Output *o, const Str *cells, int line)
{
    char room[32];
    for (int c = 0; c < o->wide_from; c++) {
        Feed from = o->from[c];
        Str cell = cell_of(t, cells, from, room);
        const LayoutField *lf = from.field >= 0 ? &t->layout->fields[from.field] : NULL;
        /* words where a number may be left out ("packaged") are no number, and not a bad one */
        if (!value_of(lf, o->fields[c]->type, o->fields[c]->percent, cell, &t->values[c]) &&
            (!lf || !lf->optional || str_has_digit(cell))) {
            row_bad(t, line, bad_value(t, o->fields[c], cell));
            return false;
        }
        if (c == o->from_column)
            day_seen(o, &t->values[c]);
    }
    if (o->side >= 0)
        t->values[o->side].text = side_of_name(cells[t->side_of]);
    for (int c = o->wide_from; c < o->column_count; c++) {
        Str cell = str_trim(cells[t->layout->field_count + c - o->wide_from]);
        value_of(NULL, COLUMN_DECIMAL, false, cell, &t->values[c]);
    }
    return true;
}

/* How many of the fields have something in them. */
static int cells_filled(const Take *t, const Str *cells)
{
    int filled = 0;
    for (int f = 0; f < t->layout->field_count; f++)
        filled += str_trim(cells[f]).len > 0;
    return filled;
}

/* Words, a star or a bracket where the code should be: a remark under the table. */
static bool is_remark(Str cell)
{
    return cell.len && (str_find(cell, S(" ")) > 0 ||
                        !(char_is_digit(cell.ptr[0]) || char_is_alpha(cell.ptr[0])));
}

/* Of lines of fixed columns, one of which less than half has the form of its column is a remark
   that happens to stand there. */
static bool is_out_of_form(const Take *t, const Str *cells)
{
    int shaped = 0, fit = 0;
    for (int f = 0; f < t->layout->field_count; f++) {
        Str shape = t->layout->fields[f].shape;
        if (str_equal(shape, S("any")))
            continue;
        shaped++;
        fit += shape_fits(cells[f], shape);
    }
    return t->layout->form == FORM_FIXED && fit * 2 <= shaped;
}

/* A row without a key is a remark, a line to fill the page, or a bad row. */
static void row_without_key(Take *t, const Str *cells, int line, Str cell)
{
    int filled = cells_filled(t, cells);
    if (filled < 2 || (is_remark(cell) && filled < 3) || is_out_of_form(t, cells))
        return;
    row_bad(t, line,
            cell.len ? arena_print(t->arena, "\"%.*s\" is no code",
                                   (int)(cell.len < 40 ? cell.len : 40), cell.ptr)
                     : S("it has no code"));
}

/* Anesthesia codes, which are all digits, stand in column 2 of one table only: `Choose: T f in
 * A-B`. */
static void choose_by_value(Take *t, Str column2)
{
    Str rules = layout_key(t->layout, S("Choose"));
    while (rules.ptr && t->chosen_by_value < 0) {
        Str line = str_trim(str_cut(&rules, '\n'));
        Str table = str_word(&line);
        str_word(&line);
        if (!str_equal(str_word(&line), S("in")))
            continue;
        Str last = str_trim(line), first = str_cut(&last, '-');
        if (column2.len != first.len || str_compare(column2, first) < 0 ||
            str_compare(column2, last) > 0 || !char_is_digit(column2.ptr[column2.len - 1]))
            continue;
        for (int i = 0; i < t->layout->give_count; i++) {
            if (str_equal(t->layout->gives[i]->name, table))
                t->chosen_by_value = i;
        }
    }
}

static void pair_row(Take *t, Output *o, const Str *cells, int line)
{
    char room[32];
    CodeText first, second;
    Str one = cell_of(t, cells, o->keys[0], room), two = cell_of(t, cells, o->keys[1], room);
    if (!cell_code(one, 0, &first) || first.len != CODE_CHARS) {
        row_without_key(t, cells, line, one);
        return;
    }
    if (!cell_code(two, 0, &second) || second.len != CODE_CHARS) {
        row_bad(t, line, arena_print(t->arena, "\"%.*s\" is no code", STR_ARG(two)));
        return;
    }
    if (!row_values(t, o, cells, line))
        return;
    Date from = t->values[0].count, to = t->values[1].count;
    if (t->values[2].count < 0 || t->values[2].count > 9) {
        row_bad(t, line, S("modifier: it is neither 0, 1 nor 9"));
        return;
    }
    choose_by_value(t, (Str){second.text, second.len});
    if (!pairs_add(&o->pairs, (Str){first.text, first.len}, (Str){second.text, second.len}, from,
                   to == NO_DATE ? INT32_MAX : to, t->values[2].count, t->values[3].text))
        row_bad(t, line, S("more codes or rules than a table of pairs can hold"));
    else
        t->row_count++;
}

static void plain_row(Take *t, Output *o, const Str *cells, int line)
{
    char room[32];
    RowKey key = {0};
    uint64_t *parts[] = {&key.first, &key.second};
    for (int k = 0; k < o->key_count; k++) {
        Str cell = cell_of(t, cells, o->keys[k], room);
        if (k > 0 && (cell_blank(cell) || o->keys[k].field < 0))
            continue;
        if (!key_part(o->key_fields[k], cell, parts[k]) || is_out_of_form(t, cells)) {
            row_without_key(t, cells, line, cell);
            return;
        }
    }
    if (!row_values(t, o, cells, line))
        return;
    rows_add(&o->rows, key, t->values);
    t->row_count++;
}

enum { ALL_TABLES = -1, PASSED = -2 };

/* The table of the row, ALL_TABLES, or PASSED. */
static int filtered(const Take *t, const Str *cells)
{
    int table = ALL_TABLES;
    for (int i = 0; i < t->filter_count; i++) {
        const Filter *f = &t->filters[i];
        bool same = f->field >= 0 && str_equal(str_trim(cells[f->field]), f->value);
        if (same && f->table >= 0)
            return f->table;
        if (same || f->table >= 0)
            table = PASSED;
    }
    return table;
}

/* A row, for good. */
static void row_take(Take *t, const Str *cells, int table, int line)
{
    for (int i = 0; i < t->output_count; i++) {
        Output *o = &t->outputs[i];
        if (table >= 0 && table != i)
            continue;
        if (o->def->pairs)
            pair_row(t, o, cells, line);
        else
            plain_row(t, o, cells, line);
    }
}

static void held_take(Take *t)
{
    if (t->held)
        row_take(t, t->held, t->held_table, t->held_line);
    t->held = NULL;
}

/* Keeps the row until it is known whether the next one goes on with it. */
static void row_hold(Take *t, const Str *cells, int table, int line)
{
    held_take(t);
    t->held = arena_array(t->arena, Str, t->layout->field_count + t->match->wide_count + 1);
    for (int f = 0; f < t->layout->field_count; f++)
        t->held[f] = arena_str(t->arena, cells[f]);
    t->held_table = table;
    t->held_line = line;
}

static void row_continue(Take *t, const Str *cells)
{
    Str more = str_trim(cells[t->continues]);
    if (t->held && more.len)
        t->held[t->continues] = arena_print(
            t->arena, "%.*s %.*s", STR_ARG(str_trim(t->held[t->continues])), STR_ARG(more));
}

static void first_row(Take *t, const Str *cells)
{
    int year = layout_field(t->layout, S("year"));
    int quarter = layout_field(t->layout, S("quarter"));
    t->year = year >= 0 ? arena_str(t->arena, str_trim(cells[year])) : t->year;
    t->quarter = quarter >= 0 ? arena_str(t->arena, str_trim(cells[quarter])) : t->quarter;
}

void take_row(Take *t, const Str *cells, int line)
{
    int table = filtered(t, cells);
    if (!t->row_count && !t->year.len && !t->quarter.len)
        first_row(t, cells);
    if (t->continues < 0 && table != PASSED)
        row_take(t, cells, table, line);
    else if (t->continues >= 0 && table == PASSED)
        row_continue(t, cells);
    else if (t->continues >= 0)
        row_hold(t, cells, table, line);
}

/* ---- which table it is ---- */

static bool name_tells(const Take *t, Str words)
{
    for (Str word = str_word(&words); word.len; word = str_word(&words)) {
        if (str_find_same(t->name, word) >= 0)
            return true;
    }
    return false;
}

/* A row of `Choose:` that fits what is known now. */
static bool choice_fits(const Take *t, Str how)
{
    int64_t least;
    Str kind = str_word(&how);
    if (str_equal(kind, S("name")))
        return name_tells(t, how);
    return str_equal(kind, S("else")) && str_number(str_trim(how), &least) && t->row_count >= least;
}

static const TableDef *table_chosen(const Take *t)
{
    const Layout *l = t->layout;
    Str rules = layout_key(l, S("Choose"));
    for (int i = 0; i < l->give_count; i++) {
        if (str_equal(l->gives[i]->name, t->only))
            return l->gives[i];
    }
    if (t->chosen_by_value >= 0)
        return l->gives[t->chosen_by_value];
    while (rules.ptr) {
        Str line = str_trim(str_cut(&rules, '\n')), table = str_word(&line);
        if (!choice_fits(t, line))
            continue;
        for (int i = 0; i < l->give_count; i++) {
            if (str_equal(l->gives[i]->name, table))
                return l->gives[i];
        }
    }
    return NULL;
}

/* `Variant: T U w x`: the same table under two names, told apart by the file's name alone. */
static const TableDef *variant_of(const Take *t, const TableDef *def)
{
    Str rule = layout_key(t->layout, S("Variant"));
    Str table = str_word(&rule), other = str_word(&rule), word = str_word(&rule);
    bool is_it = rule.ptr && str_equal(table, def->name) && name_tells(t, word) &&
                 !name_tells(t, str_trim(rule));
    const TableDef *variant = is_it ? layouts_table(t->layouts, other) : NULL;
    return variant ? variant : def;
}

bool take_finish(Take *t, TakeResult *ret, EditionHints *hints, Err *err)
{
    *ret = (TakeResult){0};
    held_take(t);
    ret->bad_count = t->bad_count;
    memcpy(ret->bad, t->bad, sizeof ret->bad);
    hints->year = t->year;
    hints->quarter = t->quarter;
    if (layout_key(t->layout, S("Choose")).len) {
        const TableDef *chosen = table_chosen(t);
        if (!chosen)
            return err_set(err,
                           "it may be %.*s or %.*s and does not say which; say it with --table",
                           STR_ARG(t->layout->gives[0]->name), STR_ARG(t->layout->gives[1]->name));
        t->outputs[0].def = chosen;
    }
    for (int i = 0; i < t->output_count; i++) {
        Output *o = &t->outputs[i];
        Built built = o->def->pairs ? pairs_finish(&o->pairs) : rows_finish(&o->rows);
        if (!built.head.row_count)
            continue;
        bool has_days = o->from_column >= 0;
        const TableDef *def = variant_of(t, o->def);
        built.table = def->name;
        built.head.covers_from = o->first_day;
        built.head.bad_count = (uint32_t)t->bad_count;
        built.head.flags = o->dated ? SEGMENT_HISTORY : has_days ? SEGMENT_UNDATED : 0;
        Str part = layout_key(t->layout, S("Part"));
        if (part.len && name_tells(t, part))
            built.head.flags |= SEGMENT_PART;
        ret->tables[ret->table_count] = (Taken){
            .table = o->def, .rows = built.head.row_count, .undated = has_days && !o->dated};
        ret->built[ret->table_count++] = built;
    }
    return ret->table_count > 0 || err_set(err, "it has the columns of a table and no row");
}
