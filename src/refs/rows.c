/* rows.c: tables of rows. */
#include "refs/rows.h"

#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- keys ---- */

/* Digits of a number that stays below every text: no text begins with a zero byte. */
enum { NUMBER_DIGITS = 16 };

bool key_of(Str s, uint64_t *ret)
{
    uint64_t key = 0;
    int64_t number;
    if (s.len > KEY_CHARS) {
        if (s.len > NUMBER_DIGITS || !str_number(s, &number) || number < 0)
            return false;
        *ret = (uint64_t)number;
        return true;
    }
    memcpy(&key, s.ptr ? s.ptr : "", (size_t)s.len);
    *ret = be64toh(key);
    return true;
}

KeyText key_text(uint64_t key)
{
    KeyText t = {{0}};
    if (key && !(key >> 56)) { /* a number, as wide as an NDC */
        snprintf(t.text, sizeof t.text, "%011" PRIu64, key);
        return t;
    }
    for (int i = 0; i < KEY_CHARS; i++)
        t.text[i] = (char)(key >> (56 - 8 * i) & 0xff);
    return t;
}

/* ---- building ---- */

static uint32_t column_width(ColumnType type)
{
    return type == COLUMN_COUNT || type == COLUMN_DATE ? 4 : 8;
}

RowsBuild rows_begin(Arena *a, BuildColumn *columns, int column_count)
{
    RowsBuild b = {.arena = a, .columns = columns, .column_count = column_count};
    for (int i = 0; i < column_count; i++) {
        columns[i].at = b.row_bytes;
        b.row_bytes += column_width(columns[i].type);
    }
    return b;
}

static void slots_grow(RowsBuild *b)
{
    int room = b->slot_room ? b->slot_room * 2 : 256;
    TextSlot *slots = arena_array(b->arena, TextSlot, room);
    for (int i = 0; i < b->slot_room; i++) {
        if (!b->slots[i].text.ptr)
            continue;
        uint64_t at = str_hash(b->slots[i].text);
        while (slots[at & (uint64_t)(room - 1)].text.ptr)
            at++;
        slots[at & (uint64_t)(room - 1)] = b->slots[i];
    }
    b->slots = slots;
    b->slot_room = room;
}

static PackText heap_add(RowsBuild *b, Str s)
{
    if (b->heap.len + (size_t)s.len > b->heap.room) {
        size_t room = (b->heap.room + (size_t)s.len) * 2 + 4096;
        char *moved = arena_alloc(b->arena, room, 1);
        if (b->heap.len)
            memcpy(moved, b->heap.ptr, b->heap.len);
        b->heap.ptr = moved;
        b->heap.room = room;
    }
    PackText t = {(uint32_t)b->heap.len, (uint32_t)s.len};
    memcpy(b->heap.ptr + b->heap.len, s.ptr, (size_t)s.len);
    b->heap.len += (size_t)s.len;
    return t;
}

static PackText text_place(RowsBuild *b, Str s)
{
    if (!s.len)
        return (PackText){0, 0};
    if (b->slot_count * 2 >= b->slot_room)
        slots_grow(b);
    uint64_t at = str_hash(s), mask = (uint64_t)b->slot_room - 1;
    for (; b->slots[at & mask].text.ptr; at++) {
        if (str_equal(b->slots[at & mask].text, s))
            return b->slots[at & mask].at;
    }
    TextSlot *slot = &b->slots[at & mask];
    *slot = (TextSlot){arena_str(b->arena, s), heap_add(b, s)};
    b->slot_count++;
    return slot->at;
}

static void value_put(RowsBuild *b, unsigned char *at, ColumnType type, const RowValue *v)
{
    uint64_t code = 0;
    PackText text;
    switch (type) {
    case COLUMN_COUNT:
    case COLUMN_DATE: memcpy(at, &v->count, sizeof v->count); return;
    case COLUMN_DECIMAL: memcpy(at, &v->decimal, sizeof v->decimal); return;
    case COLUMN_CODE:
        if (!key_of(v->text, &code))
            code = 0;
        memcpy(at, &code, sizeof code);
        return;
    case COLUMN_TEXT:
        text = text_place(b, v->text);
        memcpy(at, &text, sizeof text);
        return;
    }
}

void rows_add(RowsBuild *b, RowKey key, const RowValue *values)
{
    size_t used = (size_t)b->keys.count * b->row_bytes;
    if (used + b->row_bytes > b->room) {
        size_t room = b->room * 2 + 64 * (size_t)b->row_bytes + 64;
        unsigned char *moved = arena_alloc(b->arena, room, 1);
        if (used)
            memcpy(moved, b->rows, used);
        b->rows = moved;
        b->room = room;
    }
    *list_add(b->arena, &b->keys) = key;
    for (int i = 0; i < b->column_count; i++)
        value_put(b, b->rows + used + b->columns[i].at, b->columns[i].type, &values[i]);
}

typedef struct KeyPlace {
    RowKey key;
    uint32_t place;
} KeyPlace;

static int by_key(const void *a, const void *b)
{
    const KeyPlace *x = a, *y = b;
    if (x->key.first != y->key.first)
        return x->key.first < y->key.first ? -1 : 1;
    if (x->key.second != y->key.second)
        return x->key.second < y->key.second ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

Built rows_finish(RowsBuild *b)
{
    size_t count = (size_t)b->keys.count;
    KeyPlace *order = arena_array(b->arena, KeyPlace, count + 1);
    RowKey *keys = arena_array(b->arena, RowKey, count + 1);
    char *rows = arena_alloc(b->arena, count * b->row_bytes + 1, 1);
    for (size_t i = 0; i < count; i++)
        order[i] = (KeyPlace){b->keys.items[i], (uint32_t)i};
    qsort(order, count, sizeof *order, by_key);
    for (size_t i = 0; i < count; i++) {
        keys[i] = order[i].key;
        if (b->row_bytes)
            memcpy(rows + i * b->row_bytes, b->rows + (size_t)order[i].place * b->row_bytes,
                   b->row_bytes);
    }
    Built built = {.columns = b->columns, .column_count = b->column_count};
    built.head.kind = SEGMENT_ROWS;
    built.head.row_count = (uint32_t)count;
    built.head.row_bytes = b->row_bytes;
    built.head.first_key = count ? keys[0].first : 0;
    built.head.last_key = count ? keys[count - 1].first : 0;
    built.parts[PART_KEYS] = (Str){(char *)keys, (ptrdiff_t)(count * sizeof *keys)};
    built.parts[PART_ROWS] = (Str){rows, (ptrdiff_t)(count * b->row_bytes)};
    built.parts[PART_TEXT] = (Str){b->heap.ptr, (ptrdiff_t)b->heap.len};
    return built;
}

/* ---- finding ---- */

static bool key_below(RowKey a, RowKey b)
{
    return a.first < b.first || (a.first == b.first && a.second < b.second);
}

uint32_t rows_lower(const RowKey *keys, uint32_t count, RowKey key)
{
    uint32_t from = 0;
    while (count) {
        uint32_t half = count / 2;
        if (key_below(keys[from + half], key)) {
            from += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return from;
}
