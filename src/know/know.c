/* know.c: finding what the build cut, where it lies in the program. */
#include "know/know.h"

#include <assert.h>

/* Laid into the program by the build (mk/pack.S). */
extern const char haggle_pack_begin[], haggle_pack_end[];

/* ---- what lies in the pack ---- */

static const void *part_items(Str pack, LaidPart part, uint32_t first)
{
    const LaidHeader *h = (const LaidHeader *)pack.ptr;
    return pack.ptr + h->parts[part].first + (size_t)first * laid_item_bytes(part);
}

static int part_count(Str pack, LaidPart part)
{
    return (int)((const LaidHeader *)pack.ptr)->parts[part].count;
}

static SliceIndex index_at(Str pack, const LaidIndex *ix)
{
    return (SliceIndex){.text = pack.ptr,
                        .keys = part_items(pack, LAID_SLICES, ix->keys),
                        .stride = (int)ix->stride,
                        .mask = ix->slots.count - 1,
                        .slots = part_items(pack, LAID_SLOTS, ix->slots.first)};
}

static StanzaIndex names_at(Str pack, const LaidNames *names)
{
    return (StanzaIndex){part_items(pack, LAID_NUMBERS, names->stanzas.first),
                         index_at(pack, &names->index)};
}

static void files_find(Arena *a, Str pack, Know *ret)
{
    const LaidFile *files = part_items(pack, LAID_FILES, 0);
    const LaidStanza *laid = part_items(pack, LAID_STANZAS, 0);
    int count = part_count(pack, LAID_FILES);
    Stanza *stanzas = arena_array(a, Stanza, part_count(pack, LAID_STANZAS) + 1);
    KnowFile *all = arena_array(a, KnowFile, count + 1);
    for (int i = 0; i < count; i++) {
        LaidRange r = files[i].stanzas;
        all[i] = (KnowFile){
            .path = slice_str(pack.ptr, files[i].path),
            .stanzas = {stanzas + r.first, (int)r.count},
            .body = slice_str(pack.ptr, files[i].body)
        };
        for (uint32_t j = r.first; j < r.first + r.count; j++) {
            const Field *fields = part_items(pack, LAID_FIELDS, laid[j].fields.first);
            stanzas[j] =
                (Stanza){all[i].path, pack.ptr, fields, (int)laid[j].fields.count, laid[j].line};
        }
    }
    ret->stanzas = stanzas;
    ret->files = all;
    ret->file_count = count;
}

static void tables_find(Arena *a, Str pack, Know *ret)
{
    const LaidTable *laid = part_items(pack, LAID_TABLES, 0);
    int count = part_count(pack, LAID_TABLES);
    Table *tables = arena_array(a, Table, count + 1);
    for (int i = 0; i < count; i++) {
        const LaidTable *l = &laid[i];
        tables[i] = (Table){
            .name = slice_str(pack.ptr, l->name),
            .stanza = &ret->stanzas[l->stanza],
            .text = pack.ptr,
            .columns = part_items(pack, LAID_SLICES, l->columns.first),
            .cells = part_items(pack, LAID_SLICES, l->cells),
            .column_count = (int)l->columns.count,
            .row_count = (int)l->rows,
            .index = index_at(pack, &l->index),
            .spans = {part_items(pack, LAID_SPANS, l->spans.first), (int)l->spans.count,
                      l->spans_usable != 0},
        };
    }
    ret->tables = tables;
    ret->table_count = count;
}

MUST static bool pack_read(Arena *a, Str pack, bool whole, Know *ret, Err *err)
{
    const LaidHeader *h = (const LaidHeader *)pack.ptr;
    if (!whole)
        return err_set(err, "the program's own knowledge is damaged; install it again");
    *ret = (Know){.memo = arena_new(a, TableMemo)};
    files_find(a, pack, ret);
    tables_find(a, pack, ret);
    ret->table_index = index_at(pack, &h->tables);
    ret->laws = names_at(pack, &h->laws);
    ret->words = names_at(pack, &h->words);
    return true;
}

bool know_begin_from(Arena *a, Str pack, Know *ret, Err *err)
{
    return pack_read(a, pack, laid_is_sound(pack), ret, err);
}

bool know_begin(Arena *a, Know *ret, Err *err)
{
    Str own = {haggle_pack_begin, haggle_pack_end - haggle_pack_begin};
    return pack_read(a, own, laid_is_whole(own), ret, err);
}

static int slice_find(const SliceIndex *ix, Str key)
{
    for (uint32_t at = index_hash(key) & ix->mask; ix->slots[at]; at = (at + 1) & ix->mask) {
        int place = ix->slots[at] - 1;
        if (str_equal(slice_str(ix->text, ix->keys[(ptrdiff_t)place * ix->stride]), key))
            return place;
    }
    return -1;
}

/* ---- look-ups ---- */

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
    int at = slice_find(&k->table_index, name);
    return at < 0 ? NULL : &k->tables[at];
}

const Table *know_table_named(const Know *k, Str name, unsigned place)
{
    const Table *t = know_table_find(k, name);
    assert(t);
    atomic_store_explicit(&k->memo->tables[place], t, memory_order_relaxed);
    return t;
}

int table_find_row(const Table *t, Str value)
{
    return slice_find(&t->index, value);
}

int table_find_in(const Table *t, int column, Str value)
{
    for (int row = 0; column >= 0 && row < t->row_count; row++) {
        if (str_equal(table_at(t, row, column), value))
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

static const Stanza *stanza_named(const Know *k, const StanzaIndex *all, Str name)
{
    int at = slice_find(&all->index, name);
    assert(at >= 0);
    return &k->stanzas[all->stanzas[at]];
}

Str know_word(const Know *k, Str name, Str lang)
{
    const Stanza *s = stanza_named(k, &k->words, name);
    return stanza_words(s, S("Text"), lang);
}

Proof know_proof(const Know *k, Str law)
{
    const Stanza *s = stanza_named(k, &k->laws, law);
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
    const Stanza *s = stanza_named(k, &k->laws, law);
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
        Str first = table_at(t, row, from), last = table_at(t, row, to);
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
