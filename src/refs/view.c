/* view.c: rows and pairs as texts. */
#include "refs/view.h"

#include "refs/segment.h"

#include <stdlib.h>
#include <string.h>

Str decimal_text(Arena *a, Decimal d)
{
    Decimal whole = d < 0 ? -d : d;
    Str s = arena_print(a, "%s%lld.%04lld", d < 0 ? "-" : "", (long long)(whole / DECIMAL_ONE),
                        (long long)(whole % DECIMAL_ONE));
    while (str_ends(s, S("0")))
        s = str_slice(s, 0, s.len - 1);
    return str_ends(s, S(".")) ? str_slice(s, 0, s.len - 1) : s;
}

/* ---- rows ---- */

static Str field_text(Arena *a, const Segment *s, const PackColumn *c, const unsigned char *at)
{
    int32_t count;
    int64_t number;
    PackText t;
    switch ((ColumnType)c->type) {
    case COLUMN_COUNT:
        memcpy(&count, at, sizeof count);
        return count == NO_COUNT ? (Str){0} : arena_print(a, "%d", count);
    case COLUMN_DATE:
        memcpy(&count, at, sizeof count);
        return count == NO_DATE ? (Str){0} : arena_str(a, str_of(date_iso(count).text));
    case COLUMN_DECIMAL:
        memcpy(&number, at, sizeof number);
        return number == NO_DECIMAL ? (Str){0} : decimal_text(a, number);
    case COLUMN_CODE:
        memcpy(&number, at, sizeof number);
        return arena_str(a, str_of(key_text((uint64_t)number).text));
    case COLUMN_TEXT:
        memcpy(&t, at, sizeof t);
        if (t.at > (uint64_t)s->texts.len || t.len > (uint64_t)s->texts.len - t.at)
            return (Str){0};
        return str_slice(s->texts, t.at, (ptrdiff_t)t.at + t.len);
    }
    return (Str){0};
}

static ViewRow row_view(Arena *a, const Segment *s, uint32_t row)
{
    const unsigned char *at = s->rows + (size_t)row * s->disk->row_bytes;
    ViewField *fields = arena_array(a, ViewField, s->disk->column_count + 1);
    ViewRow view = {.second = arena_str(a, str_of(key_text(s->keys[row].second).text)),
                    .fields = fields};
    for (uint32_t c = 0; c < s->disk->column_count; c++) {
        const PackColumn *column = &s->pack->columns[s->disk->first_column + c];
        Str text = field_text(a, s, column, at + column->at);
        if (text.len)
            fields[view.field_count++] = (ViewField){pack_text(s->pack, column->name), text};
    }
    return view;
}

typedef LIST(ViewRow) ViewRowList;
typedef LIST(ViewPair) ViewPairList;

static RefAnswer rows_view(Arena *a, const Segment *s, uint64_t key, ViewRowList *rows)
{
    uint32_t at = rows_lower(s->keys, s->disk->row_count, (RowKey){key, 0});
    for (; at < s->disk->row_count && s->keys[at].first == key; at++) {
        uint64_t place = s->disk->parts[PART_ROWS].at + (uint64_t)at * s->disk->row_bytes;
        if (!pack_sound(s->pack, place, s->disk->row_bytes))
            return REF_DAMAGED;
        *list_add(a, rows) = row_view(a, s, at);
    }
    return REF_NONE;
}

/* ---- pairs ---- */

static Str code_text(Arena *a, uint64_t code)
{
    return arena_str(a, str_of(key_text(code << 24).text));
}

static void pair_view(Arena *a, const Segment *s, const PairSeen *seen, Date day,
                      ViewPairList *pairs)
{
    for (uint32_t i = 0; i < seen->edit_count; i++) {
        const PairEdit *e = &seen->edits[i];
        if (e->from > day || day > e->to)
            continue;
        *list_add(a, pairs) = (ViewPair){.column1 = code_text(a, seen->column1),
                                         .column2 = code_text(a, seen->column2),
                                         .modifier = e->modifier,
                                         .from = e->from,
                                         .to = e->to == INT32_MAX ? NO_DATE : e->to,
                                         .rationale = pairs_reason(&s->pairs, e->reason)};
        return;
    }
}

static RefAnswer pairs_view(Arena *a, const Segment *s, uint64_t key, Date day, ViewPairList *pairs)
{
    PairSeen seen;
    if (!pack_sound(s->pack, s->disk->parts[PART_ROWS].at, s->disk->parts[PART_ROWS].bytes))
        return REF_DAMAGED;
    PairsWalk w = pairs_walk(a, &s->pairs);
    while (pairs_next(&w, &seen)) {
        if (seen.column1 << 24 == key || seen.column2 << 24 == key)
            pair_view(a, s, &seen, day, pairs);
    }
    return REF_NONE;
}

static int by_codes(const void *a, const void *b)
{
    const ViewPair *x = a, *y = b;
    int order = str_compare(x->column1, y->column1);
    return order ? order : str_compare(x->column2, y->column2);
}

/* ---- a table ---- */

/* REF_DAMAGED, or REF_NONE with what there is in the lists. */
static RefAnswer edition_view(Arena *a, const Edition *e, uint64_t key, Date day, ViewRowList *rows,
                              ViewPairList *pairs)
{
    for (int i = 0; i < e->count; i++) {
        const Segment *s = &e->segments[i];
        RefAnswer answer = REF_DAMAGED;
        if (segment_ready(s))
            answer = s->disk->kind == SEGMENT_PAIRS ? pairs_view(a, s, key, day, pairs)
                                                    : rows_view(a, s, key, rows);
        if (answer == REF_DAMAGED)
            return answer;
    }
    return REF_NONE;
}

RefAnswer refs_view(Arena *a, const Refs *r, Str table, uint64_t key, Date day, View *ret)
{
    bool stale;
    ViewRowList rows = {0};
    ViewPairList pairs = {0};
    *ret = (View){0};
    if (!refs_pack(r))
        return REF_NOT_COVERED;
    Editions all = editions_of(a, refs_pack(r), table);
    const Edition *e = editions_for(&all, day, &stale);
    if (!e)
        return REF_NOT_COVERED;
    RefAnswer answer = edition_view(a, e, key, day, &rows, &pairs);
    while (answer == REF_NONE && !rows.count && edition_is_part(e) && e > all.items) {
        e--;
        answer = edition_view(a, e, key, day, &rows, &pairs);
    }
    ret->source = e->source;
    ret->source.stale = stale;
    if (answer == REF_DAMAGED)
        return answer;
    if (pairs.count)
        qsort(pairs.items, (size_t)pairs.count, sizeof *pairs.items, by_codes);
    ret->rows = rows.items;
    ret->row_count = rows.count;
    ret->pairs = pairs.items;
    ret->pair_count = pairs.count;
    return rows.count || pairs.count ? REF_FOUND : REF_NONE;
}
