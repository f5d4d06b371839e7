/* refs.c: which edition answers, and the rows of a key. */
#include "refs/refs.h"

#include "base/file.h"
#include "refs/memo.h"

#include <assert.h>
#include <string.h>

static const Str TABLE_NAMES[] = {
#define T(name, text) S_INIT(text),
    REF_TABLES(T)
#undef T
};

static const Str FIELD_NAMES[] = {
#define F(name, text) S_INIT(text),
    REF_FIELDS(F)
#undef F
};

Str ref_table_name(RefTable table)
{
    return TABLE_NAMES[table];
}

bool ref_table_of(Str name, RefTable *ret)
{
    for (int t = 0; t < REF_TABLE_COUNT; t++) {
        if (str_equal(TABLE_NAMES[t], name)) {
            *ret = (RefTable)t;
            return true;
        }
    }
    return false;
}

/* ---- beginning ---- */

/* A segment with its fields found, whatever its table. */
static Segment segment_of(Arena *a, const Pack *p, const PackSegment *disk)
{
    Segment s = {.pack = p,
                 .disk = disk,
                 .keys = (const RowKey *)(const void *)pack_part(p, disk, PART_KEYS).ptr,
                 .rows = (const unsigned char *)pack_part(p, disk, PART_ROWS).ptr,
                 .texts = pack_part(p, disk, PART_TEXT),
                 .ready = arena_alloc(a, 1, 1)};
    if (disk->kind == SEGMENT_PAIRS)
        s.pairs = pairs_of(p, disk);
    for (int f = 0; f < FIELD_COUNT; f++) {
        s.at[f] = -1;
        for (uint32_t c = 0; c < disk->column_count && s.at[f] < 0; c++) {
            const PackColumn *column = &p->columns[disk->first_column + c];
            if (!str_equal(pack_text(p, column->name), FIELD_NAMES[f]))
                continue;
            s.at[f] = (int16_t)column->at;
            s.type[f] = (uint8_t)column->type;
        }
    }
    return s;
}

static bool same_edition(const PackSegment *a, const PackSegment *b)
{
    return a->from == b->from && a->to == b->to;
}

/* The segments of one table stand together in the pack, by their first days. */
Editions editions_of(Arena *a, const Pack *p, Str table)
{
    LIST(Edition) all = {0};
    for (int i = 0; i < p->segment_count; i++) {
        const PackSegment *first = &p->segments[i];
        if (!str_equal(pack_text(p, first->table), table))
            continue;
        int count = 1;
        while (i + count < p->segment_count && same_edition(first, first + count) &&
               str_equal(pack_text(p, first[count].table), table))
            count++;
        Segment *segments = arena_array(a, Segment, count);
        Edition e = {.from = first->from,
                     .to = first->to,
                     .covers_from = first->covers_from,
                     .segments = segments,
                     .count = count};
        for (int j = 0; j < count; j++) {
            segments[j] = segment_of(a, p, first + j);
            if (first[j].covers_from < e.covers_from)
                e.covers_from = first[j].covers_from;
        }
        e.source = (RefSource){.table = table,
                               .edition = pack_text(p, first->edition),
                               .from = e.from,
                               .to = e.to,
                               .undated = first->flags & SEGMENT_UNDATED};
        *list_add(a, &all) = e;
        i += count - 1;
    }
    return (Editions){all.items, all.count};
}

bool refs_begin_from(Arena *a, Str bytes, Str name, Refs **ret, Err *err)
{
    Refs *r = arena_new(a, Refs);
    Pack *pack = arena_new(a, Pack);
    *ret = r;
    if (!bytes.len)
        return true;
    if (!pack_open(a, bytes, name, pack, err))
        return false;
    r->pack = pack;
    for (int t = 0; t < REF_TABLE_COUNT; t++)
        r->tables[t] = editions_of(a, pack, TABLE_NAMES[t]);
    return true;
}

bool refs_begin(Arena *a, const char *path, Refs **ret, Err *err)
{
    Str bytes = {0};
    if (file_exists(path) && !file_map(a, path, &bytes, err))
        return false;
    return refs_begin_from(a, bytes, str_of(path), ret, err);
}

const Pack *refs_pack(const Refs *r)
{
    return r->pack;
}

/* ---- editions ---- */

/* First the edition whose days hold the day; then a later one that knows the days before it; then
   the newest before it, which is stale. */
const Edition *editions_for(const Editions *all, Date day, bool *ret_stale)
{
    const Edition *holds = NULL, *before = NULL;
    *ret_stale = false;
    for (int i = 0; i < all->count; i++) {
        const Edition *e = &all->items[i];
        if (e->from <= day && day <= e->to)
            holds = e;
        else if (e->from <= day && (!before || e->to >= before->to))
            before = e;
    }
    if (holds)
        return holds;
    for (int i = 0; i < all->count; i++) {
        if (all->items[i].from > day && all->items[i].covers_from <= day)
            return &all->items[i];
    }
    *ret_stale = before != NULL;
    return before;
}

/* CMS's limits of units and its add-on codes seldom change: for two years before the first edition
   that is loaded that one answers, stale. */
enum { LASTS_DAYS = 731 };

static bool table_lasts(RefTable table)
{
    return table == REF_MUE_PRACTITIONER || table == REF_MUE_HOSPITAL || table == REF_MUE_DME ||
           table == REF_ADDON;
}

/* The edition to ask about the day, of a table that has one; NULL where none can be. */
static const Edition *edition_asked(const Refs *r, RefTable table, Date day, bool *ret_stale)
{
    const Editions *all = &r->tables[table];
    const Edition *e = editions_for(all, day, ret_stale);
    if (e || !table_lasts(table) || day < all->items[0].from - LASTS_DAYS)
        return e;
    *ret_stale = true;
    return &all->items[0];
}

static RefSource source_of(const Edition *e, bool stale)
{
    RefSource source = e->source;
    source.stale = stale;
    return source;
}

const Edition *refs_edition_of(const Refs *r, RefTable table, Date day, bool *ret_stale)
{
    *ret_stale = false;
    if (day == NO_DATE || !r->tables[table].count)
        return NULL;
    if (!r->memo)
        return edition_asked(r, table, day, ret_stale);
    DayMemo *memo = &r->memo->days[table];
    if (!memo->known || memo->day != day) {
        memo->edition = edition_asked(r, table, day, &memo->stale);
        memo->day = day;
        memo->known = true;
    }
    *ret_stale = memo->stale;
    return memo->edition;
}

RefAnswer refs_edition(const Refs *r, RefTable table, Date day, RefSource *ret)
{
    bool stale;
    const Edition *e = refs_edition_of(r, table, day, &stale);
    if (!e)
        return REF_NOT_COVERED;
    *ret = source_of(e, stale);
    return REF_FOUND;
}

int refs_edition_count(const Refs *r, RefTable table)
{
    return r->tables[table].count;
}

RefSource refs_edition_at(const Refs *r, RefTable table, int i)
{
    return r->tables[table].items[i].source;
}

Date refs_first_day(const Refs *r, RefTable table)
{
    const Editions *all = &r->tables[table];
    Date first = NO_DATE;
    for (int i = 0; i < all->count; i++) {
        if (first == NO_DATE || all->items[i].covers_from < first)
            first = all->items[i].covers_from;
    }
    return first;
}

/* ---- rows ---- */

bool segment_ready(const Segment *s)
{
    unsigned char known = *s->ready;
    if (known)
        return known == 1;
    bool sound = true;
    for (int part = 0; part < PART_LARGE && sound; part++)
        sound = pack_sound(s->pack, s->disk->parts[part].at, s->disk->parts[part].bytes);
    *s->ready = sound ? 1 : 2;
    return sound;
}

static RefAnswer rows_in(const Segment *s, RowKey key, bool whole, RefRows *ret)
{
    uint32_t count = s->disk->row_count;
    if (!segment_ready(s))
        return REF_DAMAGED;
    uint32_t first = rows_lower(s->keys, count, key), end = first;
    while (end < count && s->keys[end].first == key.first &&
           (!whole || s->keys[end].second == key.second))
        end++;
    if (end == first)
        return REF_NONE;
    uint64_t row_bytes = s->disk->row_bytes;
    if (!pack_sound(s->pack, s->disk->parts[PART_ROWS].at + first * row_bytes,
                    (end - first) * row_bytes))
        return REF_DAMAGED;
    ret->segment = s;
    ret->first = first;
    ret->count = end - first;
    return REF_FOUND;
}

/* The rows of a key in one edition. */
static RefAnswer edition_rows(const Edition *e, RowKey key, bool whole, RefRows *ret)
{
    RefAnswer answer = REF_NONE;
    for (int i = 0; i < e->count && answer == REF_NONE; i++) {
        const PackSegment *disk = e->segments[i].disk;
        if (disk->kind == SEGMENT_ROWS && disk->first_key <= key.first &&
            key.first <= disk->last_key)
            answer = rows_in(&e->segments[i], key, whole, ret);
    }
    return answer;
}

bool edition_is_part(const Edition *e)
{
    for (int i = 0; i < e->count; i++) {
        if (!(e->segments[i].disk->flags & SEGMENT_PART))
            return false;
    }
    return true;
}

/* Rows of an edition, or where it holds only what has changed, of the last before it that has them;
 *ret_by says which. */
static RefAnswer rows_of_parts(const Refs *r, RefTable table, const Edition *e, RowKey key,
                               bool whole, RefRows *ret, const Edition **ret_by)
{
    RefAnswer answer = edition_rows(e, key, whole, ret);
    while (answer == REF_NONE && edition_is_part(e) && e > r->tables[table].items) {
        e--;
        answer = edition_rows(e, key, whole, ret);
    }
    *ret_by = e;
    return answer;
}

static RefAnswer rows_asked(const Refs *r, RefTable table, const Edition *e, Str first, Str second,
                            RefRows *ret, const Edition **ret_by)
{
    RowKey key = {0};
    *ret_by = e;
    if (!key_of(first, &key.first) || !key_of(second, &key.second))
        return REF_NONE;
    return rows_of_parts(r, table, e, key, second.len > 0, ret, ret_by);
}

/* The answer out of what was asked before, else asked now and kept. */
static RefAnswer rows_remembered(const Refs *r, RefTable table, const Edition *e, Str first,
                                 Str second, RefRows *ret, const Edition **ret_by)
{
    uint64_t x, y;
    if (!r->memo || !str_bytes(first, &x) || !str_bytes(second, &y))
        return rows_asked(r, table, e, first, second, ret, ret_by);
    RowsMemo *memo = memo_rows(r->memo, e, x, y);
    if (memo->asked != e || memo->first != x || memo->second != y) {
        RefAnswer answer = rows_asked(r, table, e, first, second, ret, ret_by);
        *memo = (RowsMemo){x, y, e, *ret_by, ret->segment, ret->first, ret->count, (uint8_t)answer};
    }
    ret->segment = memo->segment;
    ret->first = memo->row;
    ret->count = memo->count;
    *ret_by = memo->by;
    return (RefAnswer)memo->answer;
}

RefAnswer refs_rows(const Refs *r, RefTable table, Str first, Str second, Date day, RefRows *ret)
{
    bool stale;
    const Edition *e = refs_edition_of(r, table, day, &stale), *by;
    *ret = (RefRows){0};
    if (!e)
        return REF_NOT_COVERED;
    RefAnswer answer = rows_remembered(r, table, e, first, second, ret, &by);
    ret->source = source_of(by, stale || (by != e && by->to < day));
    return answer;
}

/* The bytes of a field; NULL where the table has none of that type. */
static const unsigned char *field_at(const RefRows *rows, uint32_t i, RefField field,
                                     ColumnType type)
{
    const Segment *s = rows->segment;
    assert(i < rows->count);
    if (s->at[field] < 0 || s->type[field] != type)
        return NULL;
    return s->rows + (size_t)(rows->first + i) * s->disk->row_bytes + s->at[field];
}

int32_t ref_count(const RefRows *rows, uint32_t i, RefField field)
{
    int32_t count = NO_COUNT;
    const unsigned char *at = field_at(rows, i, field, COLUMN_COUNT);
    if (at)
        memcpy(&count, at, sizeof count);
    return count;
}

Decimal ref_decimal(const RefRows *rows, uint32_t i, RefField field)
{
    Decimal d = NO_DECIMAL;
    const unsigned char *at = field_at(rows, i, field, COLUMN_DECIMAL);
    if (at)
        memcpy(&d, at, sizeof d);
    return d;
}

Decimal ref_decimal_named(const RefRows *rows, uint32_t i, Str column)
{
    const Segment *s = rows->segment;
    Decimal d;
    assert(i < rows->count);
    for (uint32_t c = 0; c < s->disk->column_count; c++) {
        const PackColumn *at = &s->pack->columns[s->disk->first_column + c];
        if (at->type != COLUMN_DECIMAL || !str_same(pack_text(s->pack, at->name), column))
            continue;
        memcpy(&d, s->rows + (size_t)(rows->first + i) * s->disk->row_bytes + at->at, sizeof d);
        return d;
    }
    return NO_DECIMAL;
}

Date ref_date(const RefRows *rows, uint32_t i, RefField field)
{
    Date day = NO_DATE;
    const unsigned char *at = field_at(rows, i, field, COLUMN_DATE);
    if (at)
        memcpy(&day, at, sizeof day);
    return day;
}

static uint64_t code_at(const RefRows *rows, uint32_t i, RefField field)
{
    uint64_t code = 0;
    const unsigned char *at = field_at(rows, i, field, COLUMN_CODE);
    if (at)
        memcpy(&code, at, sizeof code);
    return code;
}

KeyText ref_code(const RefRows *rows, uint32_t i, RefField field)
{
    return key_text(code_at(rows, i, field));
}

bool ref_code_is(const RefRows *rows, uint32_t i, RefField field, Str value)
{
    uint64_t wanted;
    return key_of(value, &wanted) && code_at(rows, i, field) == wanted;
}

Str ref_text(const RefRows *rows, uint32_t i, RefField field)
{
    PackText t;
    const unsigned char *at = field_at(rows, i, field, COLUMN_TEXT);
    if (!at)
        return (Str){0};
    memcpy(&t, at, sizeof t);
    Str texts = rows->segment->texts;
    if (t.at > (uint64_t)texts.len || t.len > (uint64_t)texts.len - t.at)
        return (Str){0};
    return str_slice(texts, t.at, (ptrdiff_t)t.at + t.len);
}

KeyText ref_second(const RefRows *rows, uint32_t i)
{
    assert(i < rows->count);
    return key_text(rows->segment->keys[rows->first + i].second);
}

Cents ref_cents(Decimal d)
{
    if (d == NO_DECIMAL)
        return NO_CENTS;
    return d / 100 + (d % 100 >= 50) - (d % 100 <= -50);
}
