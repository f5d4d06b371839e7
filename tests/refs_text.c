/* refs_text.c: each line becomes a file of one row that the importer reads. */
#include "tests/refs_text.h"

#include "base/buf.h"
#include "load/load.h"

/* A word, or a text in quotes. */
static Str word_next(Str *rest)
{
    *rest = str_trim(*rest);
    if (!rest->len || rest->ptr[0] != '"')
        return str_word(rest);
    Str inner = str_slice(*rest, 1, rest->len), word = str_cut(&inner, '"');
    *rest = inner.ptr ? inner : (Str){0};
    return word;
}

/* A layout of its own for the table: every field under its own name. */
static Layout layout_of(Arena *a, const TableDef *def)
{
    LayoutField *fields = arena_array(a, LayoutField, def->field_count + 1);
    for (int i = 0; i < def->field_count; i++)
        fields[i].name = def->fields[i].name;
    Layout l = {.name = def->name, .rows = def->rows, .fields = fields};
    l.field_count = def->field_count;
    l.gives[0] = def;
    l.give_count = 1;
    return l;
}

MUST static bool cells_read(Arena *a, const Layout *l, Str line, Str **ret, Err *err)
{
    Str *cells = arena_array(a, Str, l->field_count + 1);
    Str second = word_next(&line), first = str_cut(&second, '/');
    cells[0] = first;
    if (second.ptr)
        cells[1] = second;
    while (str_trim(line).len) {
        Str name = word_next(&line), value = word_next(&line);
        int at = layout_field(l, name);
        if (at < 0)
            return err_set(err, "== refs: %.*s has no field %.*s", STR_ARG(l->name), STR_ARG(name));
        cells[at] = value;
    }
    *ret = cells;
    return true;
}

/* The lines of one table and edition, beginning with `first`. */
MUST static bool table_build(Arena *a, const Layouts *layouts, Str body, Str table, Str edition,
                             Build *build, Err *err)
{
    TakeResult result;
    const TableDef *def = layouts_table(layouts, table);
    if (!def)
        return err_set(err, "== refs: there is no table %.*s", STR_ARG(table));
    Layout *l = arena_new(a, Layout);
    *l = layout_of(a, def);
    Match *m = arena_new(a, Match);
    m->layout = l;
    EditionHints hints = {.told = edition};
    EditionDays days;
    Take *take = take_begin(a, layouts, m, table, table);
    while (body.ptr) {
        Str *cells = NULL, line = str_trim(str_cut(&body, '\n'));
        if (!str_equal(word_next(&line), table) || !str_equal(word_next(&line), edition))
            continue;
        if (!cells_read(a, l, line, &cells, err))
            return false;
        take_row(take, cells, 1);
    }
    if (!take_finish(take, &result, &hints, err))
        return false;
    if (!edition_find(a, &hints, def->every, &days))
        return err_set(err, "== refs: no edition: %.*s", STR_ARG(edition));
    Built b = result.built[0];
    b.edition = arena_str(a, str_of(days.label));
    b.source = S("test");
    b.head.from = days.from;
    b.head.to = days.to;
    if (b.head.covers_from == NO_DATE || b.head.covers_from > days.from)
        b.head.covers_from = days.from;
    build_add(build, &b);
    return true;
}

bool refs_text_read(Arena *a, const Know *know, Str body, RefsText *ret, Err *err)
{
    Layouts layouts;
    Build build = {.arena = a};
    LIST(Str) done = {0};
    if (!layouts_begin(a, know, &layouts, err))
        return false;
    for (Str rest = body; rest.ptr;) {
        Str line = str_trim(str_cut(&rest, '\n'));
        Str table = word_next(&line), edition = word_next(&line);
        Str id = arena_print(a, "%.*s %.*s", STR_ARG(table), STR_ARG(edition));
        bool seen = !table.len || str_starts(table, S("#"));
        for (int i = 0; i < done.count && !seen; i++)
            seen = str_equal(done.items[i], id);
        if (seen)
            continue;
        *list_add(a, &done) = id;
        if (!table_build(a, &layouts, body, table, edition, &build, err))
            return false;
    }
    return refs_begin_from(a, build_bytes(&build), S("refs"), &ret->refs, err);
}
