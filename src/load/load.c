/* load.c: a file, opened, recognised, taken, and put among the tables. */
#include "load/load.h"

#include "base/file.h"
#include "base/html.h"
#include "base/utf8.h"

#include <string.h>

typedef LIST(Loaded) LoadedList;

/* All that one file's loading shares. */
typedef struct Loading {
    Arena *arena;
    const Layouts *layouts;
    const LoadOptions *options;
    Build *build;
    const Archive *source;
    LoadedList list;
    bool changed;
} Loading;

static bool sha_same(const Built *b, const Archive *s)
{
    return !memcmp(b->head.sha256, s->sha256.bytes, sizeof b->head.sha256);
}

/* ---- among the tables ---- */

/* Parts of one edition stand side by side when their keys do; otherwise the newer file counts. */
static bool takes_place_of(const Built *new, const Built *old)
{
    return str_equal(new->table, old->table) &&
           new->head.from == old->head.from &&new->head.to ==
               old->head.to &&new->head.first_key < old->head.last_key &&
           old->head.first_key < new->head.last_key;
}

/* A copy that outlives the file's own memory. */
static Built built_copy(Arena *a, const Built *from)
{
    Built b = *from;
    BuildColumn *columns = arena_array(a, BuildColumn, b.column_count + 1);
    for (int i = 0; i < b.column_count; i++) {
        columns[i] = from->columns[i];
        columns[i].name = arena_str(a, from->columns[i].name);
    }
    b.columns = columns;
    b.edition = arena_str(a, from->edition);
    b.source = arena_str(a, from->source);
    b.member = arena_str(a, from->member);
    for (int i = 0; i < PART_COUNT; i++)
        b.parts[i] = arena_str(a, from->parts[i]);
    return b;
}

static void built_put(Loading *l, const Built *built, Taken *taken)
{
    int kept = 0;
    for (int i = 0; i < l->build->segments.count; i++) {
        const Built *old = &l->build->segments.items[i];
        bool again = sha_same(old, l->source) && str_equal(old->table, built->table) &&
                     str_equal(old->member, built->member);
        if (again || takes_place_of(built, old)) {
            taken->replaced = taken->replaced || !again;
            continue;
        }
        l->build->segments.items[kept++] = *old;
    }
    l->build->segments.count = kept;
    Built copy = built_copy(l->build->arena, built);
    build_add(l->build, &copy);
    l->changed = true;
}

static bool result_put(Loading *l, Loaded *loaded, const EditionHints *hints)
{
    TakeResult *r = &loaded->result;
    for (int i = 0; i < r->table_count; i++) {
        Taken *t = &r->tables[i];
        if (!edition_find(l->arena, hints, t->table->every, &t->days)) {
            loaded->why = S("neither the file nor its name says which edition it is; say it with "
                            "--edition, such as --edition \"2025 Q4\"");
            return false;
        }
    }
    for (int i = 0; i < r->table_count; i++) {
        Built *b = &r->built[i];
        const EditionDays *days = &r->tables[i].days;
        b->edition = str_of(days->label);
        b->source = l->source->name;
        b->member = loaded->member;
        b->head.from = days->from;
        b->head.to = days->to;
        bool reaches_back = b->head.covers_from != NO_DATE && b->head.covers_from < days->from;
        if (!reaches_back)
            b->head.covers_from = days->from;
        memcpy(b->head.sha256, l->source->sha256.bytes, sizeof b->head.sha256);
        built_put(l, b, &r->tables[i]);
    }
    return true;
}

/* ---- rows ---- */

/* Feeds every row behind the header to the take. */
static void rows_feed(Arena *a, const Match *m, Grid *g, Take *take)
{
    const Layout *l = m->layout;
    Str *cells = arena_array(a, Str, l->field_count + m->wide_count + 1);
    Cells row;
    for (int i = 0; grid_next(g, &row); i++) {
        if (i < m->first_row)
            continue;
        if (l->skip.len && str_starts(row.items[0], l->skip))
            continue;
        for (int f = 0; f < l->field_count; f++) {
            int column = m->column[f];
            if (l->form == FORM_FIXED)
                cells[f] = fixed_cell(row.items[0], &l->fields[f]);
            else
                cells[f] = column >= 0 && column < row.count ? row.items[column] : (Str){"", 0};
        }
        for (int w = 0; w < m->wide_count; w++) {
            int column = m->wide[w].column;
            cells[l->field_count + w] = column < row.count ? row.items[column] : (Str){"", 0};
        }
        take_row(take, cells, row.line);
    }
}

/* The file, the archive that it came in, and the folder: what may name an edition. */
static Str names_of(Arena *a, const Loading *l, const Loaded *loaded)
{
    Str path = l->source->path;
    ptrdiff_t slashes = 0, from = path.len;
    while (from > 0 && slashes < 2) {
        from--;
        slashes += path.ptr[from] == '/';
    }
    Str tail = slashes == 2 ? str_slice(path, from + 1, path.len) : path;
    return loaded->member.len ? arena_print(a, "%.*s/%.*s", STR_ARG(tail), STR_ARG(loaded->member))
                              : tail;
}

static Str seen_and_expected(Arena *a, Str text, const Sheet *sheet)
{
    return arena_print(a,
                       "no table that Haggle knows; it begins \"%.*s\"; expected are the files of "
                       "CMS as they are published (haggle data import, without a file, names them)",
                       STR_ARG(match_seen(a, text, sheet)));
}

static bool match_take(Loading *l, const Match *m, Grid *g, Loaded *loaded)
{
    Err err;
    Str names = names_of(l->arena, l, loaded);
    EditionHints hints = {.told = l->options->edition, .text = m->before, .name = names};
    loaded->layout = m->layout->title;
    if (m->layout->refuse.len) {
        loaded->why = arena_print(l->arena, "%.*s: not used: %.*s", STR_ARG(m->layout->title),
                                  STR_ARG(m->layout->refuse));
        return false;
    }
    Take *take = take_begin(l->arena, l->layouts, m, names, l->options->table);
    rows_feed(l->arena, m, g, take);
    if (!take_finish(take, &loaded->result, &hints, &err)) {
        loaded->why = arena_str(l->arena, str_of(err.text));
        return false;
    }
    return result_put(l, loaded, &hints);
}

static bool text_take(Loading *l, Str text, Loaded *loaded)
{
    Match m = match_text(l->arena, l->layouts, text, names_of(l->arena, l, loaded));
    if (!m.layout) {
        loaded->why = seen_and_expected(l->arena, text, NULL);
        loaded->no_table = true;
        return false;
    }
    Grid g = grid_text(l->arena, text, m.layout->form == FORM_FIXED ? 0 : m.delimiter);
    return match_take(l, &m, &g, loaded);
}

static bool sheets_take(Loading *l, Str bytes, Loaded *loaded)
{
    Err err;
    const Sheet *sheets;
    int count;
    if (!sheets_read(l->arena, bytes, &sheets, &count, &err)) {
        loaded->why = arena_print(l->arena, "the spreadsheet cannot be read: %s", err.text);
        return false;
    }
    for (int i = 0; i < count; i++) {
        Match m = match_sheet(l->arena, l->layouts, &sheets[i], names_of(l->arena, l, loaded));
        if (!m.layout)
            continue;
        Grid g = grid_sheet(l->arena, &sheets[i]);
        return match_take(l, &m, &g, loaded);
    }
    loaded->why = seen_and_expected(l->arena, (Str){0}, count ? &sheets[0] : NULL);
    loaded->no_table = true;
    return false;
}

static bool json_take(Loading *l, Str text, Loaded *loaded)
{
    Err err;
    Match m;
    EditionHints hints = {.told = l->options->edition};
    if (!load_json(l->arena, l->layouts, loaded->file, text, l->options->table, &m, &loaded->result,
                   &hints, &err)) {
        loaded->why = arena_str(l->arena, str_of(err.text));
        loaded->no_table = true;
        return false;
    }
    loaded->layout = m.layout->title;
    hints.text = m.before;
    hints.name = names_of(l->arena, l, loaded);
    return result_put(l, loaded, &hints);
}

/* ---- files ---- */

static void member_take(Loading *l, const Member *m)
{
    Loaded loaded = {.file = l->source->name,
                     .member = str_equal(m->name, l->source->name) ? (Str){0} : m->name};
    Str text = zip_is(m->bytes) ? m->bytes : text_utf8(l->arena, m->bytes);
    Str head = str_trim(str_slice(text, 0, text.len < 64 ? text.len : 64));
    if (zip_is(m->bytes)) {
        loaded.taken = sheets_take(l, m->bytes, &loaded);
    } else if (str_starts(head, S("{")) || str_starts(head, S("["))) {
        loaded.taken = json_take(l, text, &loaded);
    } else if (html_is(text)) {
        loaded.why = S("a web page, not a table; open the address in a browser, accept what it "
                       "asks, and save the file itself");
    } else if (str_starts(m->bytes, S("%PDF")) || memchr(text.ptr, 0, (size_t)text.len)) {
        loaded.why = S("not a table: neither text nor a spreadsheet");
        loaded.no_table = true;
    } else {
        loaded.taken = text_take(l, text, &loaded);
    }
    *list_add(l->arena, &l->list) = loaded;
}

/* Whether all that this file gives is in the build as it is. */
static bool loaded_before(const Loading *l)
{
    for (int i = 0; i < l->build->segments.count; i++) {
        if (sha_same(&l->build->segments.items[i], l->source))
            return true;
    }
    return false;
}

void load_file(Arena *a, const Layouts *layouts, const char *path, const LoadOptions *options,
               Build *build, LoadList *ret)
{
    Err err;
    Archive source;
    Loading l = {
        .arena = a, .layouts = layouts, .options = options, .build = build, .source = &source};
    if (!archive_open(a, path, &source, &err)) {
        Str why = arena_str(a, str_of(err.text)), name = path_name(str_of(path));
        Str own = arena_print(a, "%s: ", path),
            short_name = arena_print(a, "%.*s: ", STR_ARG(name));
        if (str_starts(why, own)) /* who tells it names the file */
            why = str_slice(why, own.len, why.len);
        else if (str_starts(why, short_name))
            why = str_slice(why, short_name.len, why.len);
        *list_add(a, &l.list) = (Loaded){.file = str_of(path), .why = why};
    } else if (loaded_before(&l) && !options->edition.len && !options->table.len) {
        *list_add(a, &l.list) = (Loaded){.file = source.name, .taken = true, .same = true};
    } else {
        for (int i = 0; i < source.member_count; i++)
            member_take(&l, &source.members[i]);
    }
    *ret = (LoadList){l.list.items, l.list.count, l.changed};
}
