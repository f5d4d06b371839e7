/* cut.c: cutting files of knowledge into stanzas, tables, rows and cells, and laying them out. */
#include "know/laid.h"

#include "base/buf.h"

typedef LIST(Str) TextList;
typedef LIST(uint32_t) NumberList;

typedef struct Known {
    Str text;
    Slice slice;
} Known;

typedef struct Cut {
    Arena *arena;
    Buf parts[LAID_PARTS]; /* slices count from the first of the texts */
    LIST(Known) keys;      /* and languages: few, and each of them laid once */
    TextList tables, laws, words;
    NumberList law_stanzas, word_stanzas;
} Cut;

/* ---- laying ---- */

static uint32_t part_count(const Cut *c, LaidPart part)
{
    return (uint32_t)(c->parts[part].len / laid_item_bytes(part));
}

static void part_add(Cut *c, LaidPart part, const void *items, uint32_t count)
{
    buf_add(&c->parts[part], (Str){items, (ptrdiff_t)count * laid_item_bytes(part)});
}

/* Behind a byte of nobody: a slice at 0 is none. */
static Slice text_add(Cut *c, Str text)
{
    Buf *texts = &c->parts[LAID_TEXTS];
    if (!text.ptr)
        return (Slice){0};
    Slice p = {(uint32_t)texts->len, (uint32_t)text.len};
    buf_add(texts, text);
    return p;
}

static Slice key_add(Cut *c, Str key)
{
    for (int i = 0; i < c->keys.count; i++) {
        if (str_equal(c->keys.items[i].text, key))
            return c->keys.items[i].slice;
    }
    Known *k = list_add(c->arena, &c->keys);
    *k = (Known){key, text_add(c, key)};
    return k->slice;
}

/* Lays the index over `count` keys that lie from `first` on. */
static LaidIndex index_add(Cut *c, const Str *keys, int stride, int count, uint32_t first)
{
    Index ix = index_make(c->arena, keys, stride, count);
    LaidIndex laid = {
        first, (uint32_t)stride, {part_count(c, LAID_SLOTS), ix.mask + 1}
    };
    part_add(c, LAID_SLOTS, ix.slots, ix.mask + 1);
    return laid;
}

/* ---- a table ---- */

/* Cuts one row into `cells`, which has room for as many as there are columns; how many it has. */
static int row_cut(Str row, Str *cells, int columns)
{
    int count = 0;
    for (ptrdiff_t bar = 0; bar >= 0; count++) {
        bar = str_find(row, S(" | "));
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

typedef struct Rows {
    TextList columns;
    Str *cells;
    int count;
} Rows;

MUST static bool rows_cut(Cut *c, const Stanza *s, Rows *ret, Err *err)
{
    Str names = stanza_get(s, S("Columns")), rows = stanza_get(s, S("Rows"));
    for (Str name = str_word(&names); name.len; name = str_word(&names))
        *list_add(c->arena, &ret->columns) = name;
    int columns = ret->columns.count;
    ret->cells = arena_array(c->arena, Str, lines_in(rows) * columns + 1);
    while (rows.ptr) {
        Str row = str_trim(str_cut(&rows, '\n'));
        if (!row.len)
            continue;
        int count = row_cut(row, ret->cells + ret->count * columns, columns);
        if (count != columns)
            return err_set(err, "%.*s:%d: table %.*s has %d columns, a row has %d: %.*s",
                           STR_ARG(s->file), s->line, STR_ARG(stanza_get(s, S("Table"))), columns,
                           count, STR_ARG(str_slice(row, 0, 60)));
        ret->count++;
    }
    return true;
}

static int column_of(const Rows *r, Str name)
{
    for (int i = 0; i < r->columns.count; i++) {
        if (str_equal(r->columns.items[i], name))
            return i;
    }
    return -1;
}

static void spans_add(Cut *c, const Rows *r, LaidTable *t)
{
    int first = column_of(r, S("first")), last = column_of(r, S("last"));
    t->spans.first = part_count(c, LAID_SPANS);
    if (first < 0 || last < 0)
        return;
    CodeSpans spans =
        spans_make(c->arena, r->cells + first, r->cells + last, r->columns.count, r->count);
    t->spans_usable = spans.usable;
    t->spans.count = (uint32_t)spans.count;
    part_add(c, LAID_SPANS, spans.items, t->spans.count);
}

/* A slice of the value that lies at `laid`. */
static Slice slice_of(Str value, Slice laid, Str part)
{
    if (!part.ptr)
        return (Slice){0};
    return (Slice){laid.at + (uint32_t)(part.ptr - value.ptr), (uint32_t)part.len};
}

static void slices_add(Cut *c, const Stanza *s, Str key, const Field *laid, const Str *parts,
                       int count)
{
    Str value = stanza_get(s, key);
    int at = 0;
    while (at < s->field_count && slice_str(s->text, s->fields[at].value).ptr != value.ptr)
        at++;
    for (int i = 0; i < count; i++) {
        Slice p = slice_of(value, laid[at].value, parts[i]);
        part_add(c, LAID_SLICES, &p, 1);
    }
}

/* `laid` are the stanza's fields as they were laid. */
MUST static bool table_add(Cut *c, const Stanza *s, const Field *laid, uint32_t stanza, Err *err)
{
    Rows r = {0};
    Str name = stanza_get(s, S("Table"));
    LaidTable t = {.name = key_add(c, name), .stanza = stanza};
    if (!rows_cut(c, s, &r, err))
        return false;
    int columns = r.columns.count;
    t.columns = (LaidRange){part_count(c, LAID_SLICES), (uint32_t)columns};
    slices_add(c, s, S("Columns"), laid, r.columns.items, columns);
    t.cells = part_count(c, LAID_SLICES);
    t.rows = (uint32_t)r.count;
    slices_add(c, s, S("Rows"), laid, r.cells, r.count * columns);
    t.index = index_add(c, r.cells, columns, r.count, t.cells);
    spans_add(c, &r, &t);
    part_add(c, LAID_TABLES, &t, 1);
    *list_add(c->arena, &c->tables) = name;
    return true;
}

/* ---- a file ---- */

static Field *fields_add(Cut *c, const Stanza *s)
{
    Field *laid = arena_array(c->arena, Field, s->field_count);
    for (int i = 0; i < s->field_count; i++) {
        const Field *f = &s->fields[i];
        Str lang = slice_str(s->text, f->lang);
        laid[i] = (Field){.key = key_add(c, slice_str(s->text, f->key)),
                          .lang = lang.len ? key_add(c, lang) : (Slice){0},
                          .value = text_add(c, slice_str(s->text, f->value)),
                          .line = f->line};
    }
    part_add(c, LAID_FIELDS, laid, (uint32_t)s->field_count);
    return laid;
}

/* The stanzas of a folder that have the key, by its value. */
static void name_add(Cut *c, const Stanza *s, uint32_t stanza)
{
    bool law = str_starts(s->file, S("knowledge/law/")) && stanza_has(s, S("Law"));
    bool word = str_starts(s->file, S("knowledge/words/")) && stanza_has(s, S("Word"));
    if (law) {
        *list_add(c->arena, &c->laws) = stanza_get(s, S("Law"));
        *list_add(c->arena, &c->law_stanzas) = stanza;
    }
    if (word) {
        *list_add(c->arena, &c->words) = stanza_get(s, S("Word"));
        *list_add(c->arena, &c->word_stanzas) = stanza;
    }
}

MUST static bool file_add(Cut *c, const KnowText *file, Err *err)
{
    Stanzas all;
    Str body;
    if (!stanzas_parse(c->arena, file->path, file->text, &all, &body, err))
        return false;
    LaidFile f = {
        .path = text_add(c, file->path),
        .body = text_add(c, body),
        .stanzas = {part_count(c, LAID_STANZAS), (uint32_t)all.count}
    };
    for (int i = 0; i < all.count; i++) {
        const Stanza *s = &all.items[i];
        uint32_t stanza = part_count(c, LAID_STANZAS);
        LaidStanza laid = {
            .fields = {part_count(c, LAID_FIELDS), (uint32_t)s->field_count},
              .line = s->line
        };
        const Field *fields = fields_add(c, s);
        part_add(c, LAID_STANZAS, &laid, 1);
        name_add(c, s, stanza);
        if (stanza_has(s, S("Table")) && !table_add(c, s, fields, stanza, err))
            return false;
    }
    part_add(c, LAID_FILES, &f, 1);
    return true;
}

/* ---- the whole ---- */

static LaidIndex names_index(Cut *c, const TextList *names)
{
    uint32_t first = part_count(c, LAID_SLICES);
    for (int i = 0; i < names->count; i++) {
        Slice p = text_add(c, names->items[i]);
        part_add(c, LAID_SLICES, &p, 1);
    }
    return index_add(c, names->items, 1, names->count, first);
}

static LaidNames names_add(Cut *c, const TextList *names, const NumberList *stanzas)
{
    LaidNames laid = {
        .stanzas = {part_count(c, LAID_NUMBERS), (uint32_t)stanzas->count}
    };
    part_add(c, LAID_NUMBERS, stanzas->items, laid.stanzas.count);
    laid.index = names_index(c, names);
    return laid;
}

static void slice_move(Slice *p, uint32_t by)
{
    p->at += p->at ? by : 0;
}

/* Slices count from the pack's begin once it is known where the texts lie. */
static void slices_move(Cut *c, uint32_t by)
{
    LaidFile *files = (LaidFile *)c->parts[LAID_FILES].ptr;
    Field *fields = (Field *)c->parts[LAID_FIELDS].ptr;
    LaidTable *tables = (LaidTable *)c->parts[LAID_TABLES].ptr;
    Slice *slices = (Slice *)c->parts[LAID_SLICES].ptr;
    for (uint32_t i = 0; i < part_count(c, LAID_FILES); i++) {
        slice_move(&files[i].path, by);
        slice_move(&files[i].body, by);
    }
    for (uint32_t i = 0; i < part_count(c, LAID_FIELDS); i++) {
        slice_move(&fields[i].key, by);
        slice_move(&fields[i].lang, by);
        slice_move(&fields[i].value, by);
    }
    for (uint32_t i = 0; i < part_count(c, LAID_TABLES); i++)
        slice_move(&tables[i].name, by);
    for (uint32_t i = 0; i < part_count(c, LAID_SLICES); i++)
        slice_move(&slices[i], by);
}

static Str cut_end(Cut *c, LaidHeader *h)
{
    enum { LAST = LAID_ALIGN - 1 };
    Buf pack = {.arena = c->arena};
    uint32_t at = sizeof *h;
    for (int i = 0; i < LAID_PARTS; i++) {
        at = (at + LAST) & ~(uint32_t)LAST;
        h->parts[i] = (LaidRange){at, part_count(c, (LaidPart)i)};
        at += (uint32_t)c->parts[i].len;
    }
    h->bytes = at;
    slices_move(c, h->parts[LAID_TEXTS].first);
    buf_add(&pack, (Str){(const char *)h, sizeof *h});
    for (int i = 0; i < LAID_PARTS; i++) {
        buf_fill(&pack, 0, (int)(h->parts[i].first - pack.len));
        buf_add(&pack, buf_str(&c->parts[i]));
    }
    return buf_str(&pack);
}

bool laid_make(Arena *a, const KnowText *files, int count, Str *ret, Err *err)
{
    Cut c = {.arena = a};
    LaidHeader h = {.mark = LAID_MARK, .version = LAID_VERSION};
    for (int i = 0; i < LAID_PARTS; i++)
        c.parts[i].arena = a;
    buf_char(&c.parts[LAID_TEXTS], 0);
    for (int i = 0; i < count; i++) {
        if (!file_add(&c, &files[i], err))
            return false;
    }
    h.tables = names_index(&c, &c.tables);
    h.laws = names_add(&c, &c.laws, &c.law_stanzas);
    h.words = names_add(&c, &c.words, &c.word_stanzas);
    *ret = cut_end(&c, &h);
    return true;
}
