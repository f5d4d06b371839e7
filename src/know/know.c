/* know.c: unpacking the knowledge that the build packed into the program. */
#include "know/know.h"

#include <assert.h>
#include <string.h>

/* The pack: for each file a line "@@ PATH LENGTH", its bytes, a line feed. Laid into the program
   by the build (build/pack.S). */
extern const char haggle_pack_begin[], haggle_pack_end[];

typedef LIST(KnowFile) FileList;
typedef LIST(Table) TableList;
typedef LIST(Str) CellList;

int table_column(const Table *t, Str column)
{
    for (int i = 0; i < t->column_count; i++) {
        if (str_equal(t->columns[i], column))
            return i;
    }
    return -1;
}

/* Where " | " stands, or -1. */
static ptrdiff_t bar_find(Str row)
{
    for (ptrdiff_t at = 0; at < row.len; at++) {
        const char *bar = memchr(row.ptr + at, '|', (size_t)(row.len - at));
        if (!bar)
            break;
        at = bar - row.ptr;
        if (at > 0 && at + 1 < row.len && bar[-1] == ' ' && bar[1] == ' ')
            return at - 1;
    }
    return -1;
}

/* Cuts one row into `cells`, which has room for as many as there are columns; how many it has. */
static int row_cut(Str row, Str *cells, int columns)
{
    int count = 0;
    for (ptrdiff_t bar = 0; bar >= 0; count++) {
        bar = bar_find(row);
        Str cell = str_trim(bar >= 0 ? str_slice(row, 0, bar) : row);
        row = bar >= 0 ? str_slice(row, bar + 2, row.len) : row;
        if (count < columns)
            cells[count] = str_equal(cell, S("-")) ? (Str){0} : cell;
    }
    return count;
}

static int lines_in(Str text)
{
    int count = 0;
    while (text.ptr) {
        str_cut(&text, '\n');
        count++;
    }
    return count;
}

MUST static bool table_add(Arena *a, const Stanza *s, TableList *tables, Err *err)
{
    Table t = {.name = stanza_get(s, S("Table")), .stanza = s};
    CellList columns = {0};
    Str names = stanza_get(s, S("Columns")), rows = stanza_get(s, S("Rows"));
    for (Str name = str_word(&names); name.len; name = str_word(&names))
        *list_add(a, &columns) = name;
    t.columns = columns.items;
    t.column_count = columns.count;
    Str *cells = arena_array(a, Str, lines_in(rows) * t.column_count + 1);
    t.cells = cells;
    while (rows.ptr) {
        Str row = str_trim(str_cut(&rows, '\n'));
        if (!row.len)
            continue;
        int count = row_cut(row, cells + t.row_count * t.column_count, t.column_count);
        if (count != t.column_count)
            return err_set(err, "%.*s:%d: table %.*s has %d columns, a row has %d: %.*s",
                           STR_ARG(s->file), s->line, STR_ARG(t.name), t.column_count, count,
                           STR_ARG(str_slice(row, 0, 60)));
        t.row_count++;
    }
    t.index = index_make(a, t.cells, t.column_count, t.row_count);
    int first = table_column(&t, S("first")), last = table_column(&t, S("last"));
    if (first >= 0 && last >= 0)
        t.spans = spans_make(a, t.cells + first, t.cells + last, t.column_count, t.row_count);
    *list_add(a, tables) = t;
    return true;
}

MUST static bool file_add(Arena *a, Str path, Str text, FileList *files, TableList *tables,
                          Err *err)
{
    KnowFile f = {.path = path};
    if (!stanzas_parse(a, path, text, &f.stanzas, &f.body, err))
        return false;
    for (int i = 0; i < f.stanzas.count; i++) {
        const Stanza *s = &f.stanzas.items[i];
        if (stanza_has(s, S("Table")) && !table_add(a, s, tables, err))
            return false;
    }
    *list_add(a, files) = f;
    return true;
}

static bool is_wanted(Str wanted, Str path)
{
    for (Str w = str_word(&wanted); w.len; w = str_word(&wanted)) {
        if (str_starts(path, w))
            return true;
    }
    return false;
}

/* The stanzas of a folder that have the key, by its value. */
static StanzaIndex stanzas_index(Arena *a, const Know *k, Str folder, Str key)
{
    LIST(const Stanza *) all = {0};
    LIST(Str) names = {0};
    for (int i = 0; i < k->file_count; i++) {
        const Stanzas *stanzas = &k->files[i].stanzas;
        for (int j = 0; str_starts(k->files[i].path, folder) && j < stanzas->count; j++) {
            if (!stanza_has(&stanzas->items[j], key))
                continue;
            *list_add(a, &all) = &stanzas->items[j];
            *list_add(a, &names) = stanza_get(&stanzas->items[j], key);
        }
    }
    return (StanzaIndex){all.items, index_make(a, names.items, 1, names.count)};
}

MUST static bool pack_read(Arena *a, Str pack, Str wanted, Know *ret, Err *err)
{
    FileList files = {0};
    TableList tables = {0};
    while (pack.len) {
        Str head = str_cut(&pack, '\n');
        Str mark = str_word(&head), path = str_word(&head), length = str_word(&head);
        int64_t len;
        if (!str_equal(mark, S("@@")) || !str_number(length, &len) || len + 1 > pack.len)
            return err_set(err, "the program's own knowledge is damaged; install it again");
        if ((!wanted.len || is_wanted(wanted, path)) &&
            !file_add(a, path, str_slice(pack, 0, len), &files, &tables, err))
            return false;
        pack = str_slice(pack, len + 1, pack.len);
    }
    Str *names = arena_array(a, Str, tables.count + 1);
    for (int i = 0; i < tables.count; i++)
        names[i] = tables.items[i].name;
    *ret = (Know){.files = files.items,
                  .file_count = files.count,
                  .tables = tables.items,
                  .table_count = tables.count,
                  .table_index = index_make(a, names, 1, tables.count),
                  .memo = arena_new(a, TableMemo)};
    ret->laws = stanzas_index(a, ret, S("knowledge/law/"), S("Law"));
    ret->words = stanzas_index(a, ret, S("knowledge/words/"), S("Word"));
    return true;
}

static Str own_pack(void)
{
    return (Str){haggle_pack_begin, haggle_pack_end - haggle_pack_begin};
}

bool know_begin_from(Arena *a, Str pack, Know *ret, Err *err)
{
    return pack_read(a, pack, (Str){0}, ret, err);
}

bool know_begin(Arena *a, Know *ret, Err *err)
{
    return pack_read(a, own_pack(), (Str){0}, ret, err);
}

bool know_begin_some(Arena *a, Str wanted, Know *ret, Err *err)
{
    return pack_read(a, own_pack(), wanted, ret, err);
}

const KnowFile *know_file(const Know *k, Str path)
{
    for (int i = 0; i < k->file_count; i++) {
        if (str_equal(k->files[i].path, path))
            return &k->files[i];
    }
    return NULL;
}

const Table *know_table_find(const Know *k, Str name)
{
    int at = index_find(&k->table_index, name);
    return at < 0 ? NULL : &k->tables[at];
}

const Table *know_table_named(const Know *k, Str name, unsigned place)
{
    const Table *t = know_table_find(k, name);
    assert(t);
    atomic_store_explicit(&k->memo->tables[place], t, memory_order_relaxed);
    return t;
}

Str table_cell(const Table *t, int row, Str column)
{
    int at = table_column(t, column);
    return at < 0 ? (Str){0} : t->cells[row * t->column_count + at];
}

int table_find(const Table *t, Str column, Str value)
{
    int at = table_column(t, column);
    if (at == 0)
        return index_find(&t->index, value);
    for (int row = 0; at > 0 && row < t->row_count; row++) {
        if (str_equal(t->cells[row * t->column_count + at], value))
            return row;
    }
    return -1;
}

const Stanza *know_stanza(const Know *k, Str folder, Str key, Str value)
{
    if (!value.len) /* else a stanza without such a key would be the one */
        return NULL;
    for (int i = 0; i < k->file_count; i++) {
        if (!str_starts(k->files[i].path, folder))
            continue;
        const Stanza *s = stanza_find(k->files[i].stanzas, key, value);
        if (s)
            return s;
    }
    return NULL;
}

static const Stanza *stanza_named(const StanzaIndex *all, Str name)
{
    int at = index_find(&all->index, name);
    assert(at >= 0);
    return all->items[at];
}

Str know_word(const Know *k, Str name, Str lang)
{
    const Stanza *s = stanza_named(&k->words, name);
    return stanza_words(s, S("Text"), lang);
}

Proof know_proof(const Know *k, Str law)
{
    const Stanza *s = stanza_named(&k->laws, law);
    bool read = str_equal(stanza_get(s, S("Basis")), S("read"));
    return (Proof){
        .source = stanza_has(s, S("Title")) ? stanza_get(s, S("Title")) : stanza_get(s, S("Says")),
        .edition = stanza_has(s, S("Seen")) ? stanza_get(s, S("Seen")) : stanza_get(s, S("From")),
        .cite = stanza_get(s, S("Cite")),
        .basis = read ? BASIS_READ : BASIS_RECALLED,
    };
}

Proof table_proof(const Table *t, Str cite)
{
    const Stanza *s = t->stanza;
    bool recalled = str_equal(stanza_get(s, S("Basis")), S("recalled"));
    return (Proof){
        .source = stanza_get(s, stanza_has(s, S("Source")) ? S("Source") : S("Cite")),
        .edition = stanza_get(s, stanza_has(s, S("Edition")) ? S("Edition") : S("From")),
        .cite = cite,
        .basis = recalled ? BASIS_RECALLED : BASIS_TABLE,
    };
}

/* "400.00" in cents, "30" as it is. */
static bool value_number(Str text, int64_t *ret)
{
    Str part = text;
    Str whole = str_cut(&part, '.');
    int64_t cents;
    if (!part.ptr)
        return str_number(whole, ret);
    if (part.len != 2 || !str_number(whole, ret) || !str_number(part, &cents))
        return false;
    *ret = *ret * 100 + cents;
    return true;
}

int64_t know_value(const Know *k, Str law, Str name)
{
    const Stanza *s = stanza_named(&k->laws, law);
    Str values = stanza_get(s, S("Values"));
    int64_t number = 0;
    bool found = false;
    for (Str each = str_word(&values); each.len && !found; each = str_word(&values)) {
        Str value = each;
        found = str_equal(str_cut(&value, '='), name) && value_number(value, &number);
    }
    assert(found);
    return number;
}

int table_find_span(const Table *t, Str code)
{
    if (t->spans.usable)
        return spans_find(&t->spans, code);
    int from = table_column(t, S("first")), to = table_column(t, S("last"));
    assert(from >= 0 && to >= 0);
    for (int row = 0; row < t->row_count; row++) {
        Str first = t->cells[row * t->column_count + from];
        Str last = t->cells[row * t->column_count + to];
        if (str_equal(first, code))
            return row;
        if (last.len == code.len && first.len == code.len && str_compare(first, code) <= 0 &&
            str_compare(code, last) <= 0)
            return row;
    }
    return -1;
}

int table_find_year(const Table *t, int year)
{
    for (int row = 0; row < t->row_count; row++) {
        int64_t of;
        if (str_number(table_cell(t, row, S("year")), &of) && of == year)
            return row;
    }
    return -1;
}

Cents table_cents(const Table *t, int row, Str column)
{
    Str cents = table_cell(t, row, column), dollars = str_cut(&cents, '.');
    int64_t whole, part = 0;
    if (!str_number(dollars, &whole) || (cents.len && !str_number(cents, &part)))
        return NO_CENTS;
    return whole * 100 + part;
}
