/* layout.c: the tables and layouts that knowledge/refs/ describes. */
#include "load/layout.h"

#include <assert.h>

/* ---- names ---- */

static bool is_year(Str word)
{
    int64_t year;
    return word.len == 4 && str_number(word, &year) && year >= 2000 && year < 2100;
}

static void word_end(Buf *out, ptrdiff_t from)
{
    Str word = {out->ptr + from, (ptrdiff_t)out->len - from};
    if (is_year(word)) {
        out->len = (size_t)from;
        buf_add(out, S("YEAR"));
    }
}

Str header_normal(Arena *a, Str s)
{
    Buf out = {.arena = a};
    ptrdiff_t from = 0;
    bool gap = false;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = char_upper(s.ptr[i]);
        if (!char_is_digit(c) && !(c >= 'A' && c <= 'Z')) {
            gap = out.len > 0;
            continue;
        }
        if (gap) {
            word_end(&out, from);
            buf_char(&out, ' ');
            from = (ptrdiff_t)out.len;
        }
        gap = false;
        buf_char(&out, c);
    }
    if (out.len)
        word_end(&out, from);
    return buf_str(&out);
}

/* ---- tables ---- */

static bool type_of(Str name, ColumnType *ret)
{
    static const struct {
        Str name;
        ColumnType type;
    } types[] = {
        {S_INIT("count"),   COLUMN_COUNT  },
        {S_INIT("decimal"), COLUMN_DECIMAL},
        {S_INIT("date"),    COLUMN_DATE   },
        {S_INIT("code"),    COLUMN_CODE   },
        {S_INIT("text"),    COLUMN_TEXT   },
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (str_equal(types[i].name, name)) {
            *ret = types[i].type;
            return true;
        }
    }
    return false;
}

/* "key", "key:5", "key:icd", "key:ndc", or the type of a column. */
static bool field_type(Str type, TableField *f)
{
    int64_t pad;
    Str form = type, head = str_cut(&form, ':');
    f->percent = str_equal(type, S("percent"));
    if (!str_equal(head, S("key")))
        return type_of(f->percent ? S("decimal") : type, &f->type);
    f->is_key = true;
    if (!form.ptr)
        return true;
    if (str_equal(form, S("icd")) || str_equal(form, S("ndc"))) {
        f->form = str_equal(form, S("icd")) ? KEY_DIAGNOSIS : KEY_NDC;
        return true;
    }
    f->form = KEY_PADDED;
    if (!str_number(form, &pad) || pad > 8)
        return false;
    f->pad = (int)pad;
    return true;
}

MUST static bool table_read(Arena *a, const Table *t, TableDef *ret, Err *err)
{
    TableField *fields = arena_array(a, TableField, t->row_count + 1);
    *ret = (TableDef){.name = str_slice(t->name, S("ref.").len, t->name.len),
                      .rows = t,
                      .pairs = str_equal(stanza_get(t->stanza, S("Kind")), S("pairs")),
                      .wide = stanza_has(t->stanza, S("Wide")),
                      .fields = fields,
                      .field_count = t->row_count};
    if (!every_of(stanza_get(t->stanza, S("Every")), &ret->every))
        return err_set(err, "%.*s: Every: is no known word", STR_ARG(t->name));
    for (int i = 0; i < t->row_count; i++) {
        fields[i].name = table_cell(t, i, S("field"));
        if (!field_type(table_cell(t, i, S("type")), &fields[i]))
            return err_set(err, "%.*s: field %.*s has no known type", STR_ARG(t->name),
                           STR_ARG(fields[i].name));
    }
    return true;
}

/* ---- layouts ---- */

static Form form_of(Str name)
{
    if (str_equal(name, S("columns")))
        return FORM_COLUMNS;
    if (str_equal(name, S("fixed")))
        return FORM_FIXED;
    return str_equal(name, S("json")) ? FORM_JSON : FORM_HEADER;
}

static int number_or(Str s, int otherwise)
{
    int64_t n;
    return str_number(s, &n) && n < 100000 ? (int)n : otherwise;
}

Str names_normal(Arena *a, Str names)
{
    Buf out = {.arena = a};
    for (Str rest = names; rest.ptr;) {
        Str name = str_trim(str_cut(&rest, ';'));
        const char *begun = str_starts(name, S("* ")) ? "* " : str_starts(name, S("*")) ? "*" : "";
        buf_print(&out, "%s%s%.*s%s", out.len ? ";" : "", begun, STR_ARG(header_normal(a, name)),
                  str_ends(name, S("*")) ? "*" : "");
    }
    return buf_str(&out);
}

static void fields_read(Arena *a, const Table *t, Layout *l)
{
    LayoutField *fields = arena_array(a, LayoutField, t->row_count + 1);
    for (int i = 0; i < t->row_count; i++) {
        LayoutField *f = &fields[i];
        f->name = table_cell(t, i, S("field"));
        f->optional = str_ends(f->name, S("?"));
        if (f->optional)
            f->name = str_slice(f->name, 0, f->name.len - 1);
        f->header = l->form == FORM_JSON ? table_cell(t, i, S("member"))
                                         : names_normal(a, table_cell(t, i, S("header")));
        f->first =
            number_or(table_cell(t, i, l->form == FORM_COLUMNS ? S("column") : S("first")), 0);
        f->last = number_or(table_cell(t, i, S("last")), 0);
        f->shape = table_cell(t, i, S("shape"));
        f->scale = number_or(table_cell(t, i, S("scale")), 0);
    }
    l->fields = fields;
    l->field_count = t->row_count;
}

MUST static bool layout_read(Arena *a, const Layouts *all, const Table *t, Layout *l, Err *err)
{
    const Stanza *s = t->stanza;
    *l = (Layout){.name = str_slice(t->name, S("layout.").len, t->name.len),
                  .title = stanza_get(s, S("Title")),
                  .refuse = stanza_get(s, S("Refuse")),
                  .says = header_normal(a, stanza_get(s, S("Says"))),
                  .rows = t,
                  .form = form_of(stanza_get(s, S("Form"))),
                  .stack = number_or(stanza_get(s, S("Stack")), 1),
                  .width = number_or(stanza_get(s, S("Width")), 1),
                  .skip = stanza_get(s, S("Skip"))};
    fields_read(a, t, l);
    Str gives = stanza_get(s, S("Gives"));
    for (Str name = str_word(&gives); name.len; name = str_word(&gives)) {
        const TableDef *table = layouts_table(all, name);
        if (!table || l->give_count == (int)(sizeof l->gives / sizeof *l->gives))
            return err_set(err, "%.*s: gives no known table: %.*s", STR_ARG(t->name),
                           STR_ARG(name));
        l->gives[l->give_count++] = table;
    }
    return true;
}

bool layouts_begin(Arena *a, const Know *know, Layouts *ret, Err *err)
{
    TableDef *tables = arena_array(a, TableDef, know->table_count + 1);
    Layout *layouts = arena_array(a, Layout, know->table_count + 1);
    *ret = (Layouts){.items = layouts, .tables = tables};
    for (int i = 0; i < know->table_count; i++) {
        const Table *t = &know->tables[i];
        if (str_starts(t->name, S("ref.")) && !table_read(a, t, &tables[ret->table_count++], err))
            return false;
    }
    for (int i = 0; i < know->table_count; i++) {
        const Table *t = &know->tables[i];
        if (str_starts(t->name, S("layout.")) &&
            !layout_read(a, ret, t, &layouts[ret->count++], err))
            return false;
    }
    return true;
}

const TableDef *layouts_table(const Layouts *all, Str name)
{
    for (int i = 0; i < all->table_count; i++) {
        if (str_equal(all->tables[i].name, name))
            return &all->tables[i];
    }
    return NULL;
}

int layout_field(const Layout *l, Str name)
{
    for (int i = 0; i < l->field_count; i++) {
        if (str_equal(l->fields[i].name, name))
            return i;
    }
    return -1;
}

Str layout_key(const Layout *l, Str key)
{
    return stanza_get(l->rows->stanza, key);
}
