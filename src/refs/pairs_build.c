/* pairs_build.c: a table of pairs from its rows: numbers, histories, buckets. */
#include "refs/pairs.h"

#include "base/buf.h"
#include "refs/pairmix.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CODES = 1 << 15, CODES_MAX = 1 << 16, EDIT_SLOTS = 1 << 18, PAIRS_A_BUCKET = 10 };

PairsBuild pairs_begin(Arena *a)
{
    return (PairsBuild){.arena = a,
                        .slots = arena_array(a, CodeSlot, FIRST_CODES),
                        .slot_room = FIRST_CODES,
                        .edit_slots = arena_array(a, uint32_t, EDIT_SLOTS)};
}

/* ---- adding ---- */

static void slots_put(CodeSlot *slots, uint32_t room, CodeSlot slot)
{
    uint64_t at = code_spread(slot >> 16);
    while (slots[at & (room - 1)])
        at++;
    slots[at & (room - 1)] = slot;
}

static void slots_grow(PairsBuild *b)
{
    CodeSlot *slots = arena_array(b->arena, CodeSlot, b->slot_room * 2);
    for (uint32_t i = 0; i < b->slot_room; i++) {
        if (b->slots[i])
            slots_put(slots, b->slot_room * 2, b->slots[i]);
    }
    b->slots = slots;
    b->slot_room *= 2;
}

static bool code_place(PairsBuild *b, Str s, uint32_t *ret)
{
    uint64_t code = code_bits(s);
    if (!code)
        return false;
    for (uint64_t at = code_spread(code);; at++) {
        CodeSlot slot = b->slots[at & (b->slot_room - 1)];
        if (!slot)
            break;
        if (slot >> 16 == code) {
            *ret = (uint32_t)(slot & 0xffff);
            return true;
        }
    }
    if (b->code_count == CODES_MAX)
        return false;
    if (b->code_count * 2 >= b->slot_room)
        slots_grow(b);
    *ret = b->code_count++;
    slots_put(b->slots, b->slot_room, code << 16 | *ret);
    return true;
}

static uint16_t reason_place(PairsBuild *b, Str reason)
{
    /* Most rows have the reason of the row before them. */
    if (b->last_reason < b->reasons.count && str_equal(b->reasons.items[b->last_reason], reason))
        return (uint16_t)b->last_reason;
    for (int i = 0; i < b->reasons.count; i++) {
        if (str_equal(b->reasons.items[i], reason)) {
            b->last_reason = i;
            return (uint16_t)i;
        }
    }
    if (b->reasons.count == UINT16_MAX)
        return 0;
    *list_add(b->arena, &b->reasons) = arena_str(b->arena, reason);
    return (uint16_t)(b->reasons.count - 1);
}

static bool edit_same(const PairEdit *a, const PairEdit *b)
{
    return a->from == b->from && a->to == b->to && a->modifier == b->modifier &&
           a->reason == b->reason;
}

static uint32_t edit_place(PairsBuild *b, PairEdit e)
{
    uint64_t at =
        ((uint64_t)(uint32_t)e.from * 31 + (uint32_t)e.to) * 31 + e.reason * 16 + e.modifier;
    for (at = code_spread(at);; at++) {
        uint32_t seen = b->edit_slots[at & (EDIT_SLOTS - 1)];
        if (!seen)
            break;
        if (edit_same(&b->edits[seen - 1], &e))
            return seen - 1;
    }
    if (b->edit_count == b->edit_room) {
        PairEdit *moved = arena_array(b->arena, PairEdit, b->edit_room * 2 + 256);
        if (b->edit_count)
            memcpy(moved, b->edits, b->edit_count * sizeof *moved);
        b->edits = moved;
        b->edit_room = b->edit_room * 2 + 256;
    }
    b->edits[b->edit_count++] = e;
    b->edit_slots[at & (EDIT_SLOTS - 1)] = b->edit_count;
    return b->edit_count - 1;
}

bool pairs_add(PairsBuild *b, Str column1, Str column2, Date from, Date to, int modifier,
               Str reason)
{
    uint32_t first, second;
    if (b->edit_count >= EDIT_SLOTS / 2 || !code_place(b, column1, &first) ||
        !code_place(b, column2, &second))
        return false;
    if (b->row_count == b->row_room) {
        size_t room = b->row_room * 2 + 4096;
        PairRow *moved = arena_array(b->arena, PairRow, room);
        if (b->row_count)
            memcpy(moved, b->rows, b->row_count * sizeof *moved);
        b->rows = moved;
        b->row_room = room;
    }
    PairEdit e = {from, to, (uint8_t)modifier, 0, reason_place(b, reason)};
    b->rows[b->row_count++] = (PairRow){first << 16 | second, edit_place(b, e)};
    return true;
}

/* ---- numbers that do not depend on the order of the rows ---- */

static int by_number(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

typedef struct Codes {
    CodeSlot *slots;
    uint32_t room;
    uint64_t *names;  /* by new number */
    uint32_t *number; /* new number by old one */
} Codes;

/* Numbers the codes by their order. */
static Codes codes_renumber(PairsBuild *b)
{
    uint64_t *codes = arena_array(b->arena, uint64_t, b->code_count + 1);
    uint32_t *number = arena_array(b->arena, uint32_t, b->code_count + 1), count = 0, room = 16;
    for (uint32_t i = 0; i < b->slot_room; i++) {
        if (b->slots[i])
            codes[count++] = b->slots[i];
    }
    qsort(codes, count, sizeof *codes, by_number);
    while (room < count * 2)
        room *= 2;
    CodeSlot *slots = arena_array(b->arena, CodeSlot, room);
    for (uint32_t i = 0; i < count; i++) {
        number[codes[i] & 0xffff] = i;
        slots_put(slots, room, codes[i] >> 16 << 16 | i);
        codes[i] >>= 16;
    }
    return (Codes){slots, room, codes, number};
}

static int by_days(const void *a, const void *b)
{
    const PairEdit *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    if (x->modifier != y->modifier)
        return x->modifier < y->modifier ? -1 : 1;
    return x->reason < y->reason ? -1 : x->reason > y->reason;
}

static int by_text(const void *a, const void *b)
{
    const Str *x = a, *y = b;
    return str_compare(*x, *y);
}

/* Orders the reasons, and gives each edit's reason its new number. */
static Str reasons_order(PairsBuild *b)
{
    Buf text = {.arena = b->arena};
    int count = b->reasons.count;
    Str *sorted = arena_array(b->arena, Str, count + 1);
    for (int i = 0; i < count; i++)
        sorted[i] = b->reasons.items[i];
    if (count)
        qsort(sorted, (size_t)count, sizeof *sorted, by_text);
    uint16_t *number = arena_array(b->arena, uint16_t, count + 1);
    for (int i = 0; i < count; i++) {
        buf_print(&text, "%.*s\n", STR_ARG(sorted[i]));
        for (int j = 0; j < count; j++) {
            if (str_equal(b->reasons.items[j], sorted[i]))
                number[j] = (uint16_t)i;
        }
    }
    for (uint32_t i = 0; i < b->edit_count; i++)
        b->edits[i].reason = number[b->edits[i].reason];
    return buf_str(&text);
}

/* Orders the edits by their days; gives the new place of each old one. */
static uint32_t *edits_order(PairsBuild *b)
{
    PairEdit *sorted = arena_array(b->arena, PairEdit, b->edit_count + 1);
    uint32_t *place = arena_array(b->arena, uint32_t, b->edit_count + 1);
    if (b->edit_count) {
        memcpy(sorted, b->edits, b->edit_count * sizeof *sorted);
        qsort(sorted, b->edit_count, sizeof *sorted, by_days);
    }
    for (uint32_t i = 0; i < b->edit_count; i++) {
        uint32_t from = 0, count = b->edit_count;
        while (count > 1) {
            uint32_t half = count / 2;
            if (by_days(&sorted[from + half], &b->edits[i]) <= 0) {
                from += half;
                count -= half;
            } else {
                count = half;
            }
        }
        place[i] = from;
    }
    b->edits = sorted;
    return place;
}

/* ---- histories ---- */

typedef struct Histories {
    Arena *arena;
    LIST(uint32_t) begins; /* where each begins in `edits`; one more than there are histories */
    LIST(PairEdit) edits;
    uint32_t *slots;
    uint64_t mask;
} Histories;

static bool history_same(const Histories *h, uint32_t history, const PairsBuild *b,
                         const uint64_t *rows, uint32_t count)
{
    uint32_t from = h->begins.items[history], to = h->begins.items[history + 1];
    for (uint32_t i = 0; to - from == count && i < count; i++) {
        if (!edit_same(&h->edits.items[from + i], &b->edits[rows[i] & UINT32_MAX]))
            return false;
    }
    return to - from == count;
}

/* The number, from 1, of the history that these rows of one pair make. */
static uint32_t history_place(Histories *h, const PairsBuild *b, const uint64_t *rows,
                              uint32_t count)
{
    uint64_t at = count;
    for (uint32_t i = 0; i < count; i++)
        at = at * 1000003 + (rows[i] & UINT32_MAX);
    for (at = code_spread(at) * 7;; at++) {
        uint32_t seen = h->slots[at & h->mask];
        if (!seen)
            break;
        if (history_same(h, seen - 1, b, rows, count))
            return seen;
    }
    for (uint32_t i = 0; i < count; i++)
        *list_add(h->arena, &h->edits) = b->edits[rows[i] & UINT32_MAX];
    *list_add(h->arena, &h->begins) = (uint32_t)h->edits.count;
    h->slots[at & h->mask] = (uint32_t)h->begins.count - 1;
    return h->slots[at & h->mask];
}

/* ---- buckets ---- */

typedef struct Layout {
    uint32_t id_bits, bucket_count, quotient_bits;
} Layout;

static uint32_t bits_for(uint32_t most)
{
    uint32_t bits = 1;
    while (bits < 32 && most >> bits)
        bits++;
    return bits;
}

/* Buckets enough for the pairs, and so many that quotient and history fit into a slot. */
static Layout layout_for(uint32_t codes, uint32_t pairs, uint32_t histories)
{
    Layout l = {.id_bits = bits_for(codes ? codes - 1 : 0),
                .bucket_count = pairs / PAIRS_A_BUCKET + 1};
    for (;; l.bucket_count *= 2) {
        l.quotient_bits = bits_for(pair_mask(l.id_bits) / l.bucket_count);
        if (l.quotient_bits < 31 && bits_for(histories) <= 32 - l.quotient_bits)
            return l;
    }
}

typedef struct Placed {
    PairBucket *buckets;
    LIST(PairOverflow) overflow;
} Placed;

static void pair_put(Arena *a, Placed *placed, const Layout *l, uint32_t mixed, uint32_t history)
{
    PairBucket *bucket = &placed->buckets[mixed % l->bucket_count];
    uint32_t slot = mixed / l->bucket_count << (32 - l->quotient_bits) | history;
    for (int i = 0; i < BUCKET_SLOTS; i++) {
        if (!bucket->slots[i]) {
            bucket->slots[i] = slot;
            return;
        }
    }
    *list_add(a, &placed->overflow) = (PairOverflow){mixed, history};
}

static int by_pair(const void *a, const void *b)
{
    const PairOverflow *x = a, *y = b;
    return x->pair < y->pair ? -1 : x->pair > y->pair;
}

/* The rows as pair (of new numbers) and edit in one number, ascending. */
static uint64_t *rows_order(PairsBuild *b, const uint32_t *number, const uint32_t *edit_at)
{
    uint64_t *rows = arena_array(b->arena, uint64_t, b->row_count + 1);
    for (size_t i = 0; i < b->row_count; i++) {
        uint64_t first = number[b->rows[i].pair >> 16], second = number[b->rows[i].pair & 0xffff];
        rows[i] = (first << 16 | second) << 32 | edit_at[b->rows[i].edit];
    }
    qsort(rows, b->row_count, sizeof *rows, by_number);
    return rows;
}

static uint32_t pairs_count(const uint64_t *rows, size_t count)
{
    uint32_t pairs = 0;
    for (size_t i = 0; i < count; i++)
        pairs += i == 0 || rows[i] >> 32 != rows[i - 1] >> 32;
    return pairs;
}

typedef struct PairHistory {
    uint32_t pair, history;
} PairHistory;

static PairHistory *histories_make(PairsBuild *b, const uint64_t *rows, uint32_t pairs,
                                   Histories *h)
{
    PairHistory *of = arena_array(b->arena, PairHistory, pairs + 1);
    uint64_t room = 64;
    while (room < (uint64_t)pairs * 2)
        room *= 2;
    *h = (Histories){
        .arena = b->arena, .slots = arena_array(b->arena, uint32_t, room), .mask = room - 1};
    *list_add(b->arena, &h->begins) = 0;
    size_t at = 0;
    for (uint32_t i = 0; i < pairs; i++) {
        size_t end = at + 1;
        while (end < b->row_count && rows[end] >> 32 == rows[at] >> 32)
            end++;
        of[i] = (PairHistory){(uint32_t)(rows[at] >> 32),
                              history_place(h, b, rows + at, (uint32_t)(end - at))};
        at = end;
    }
    return of;
}

#define PART_OF(items, count)                                                                      \
    ((Str){(char *)(items), (ptrdiff_t)((size_t)(count) * sizeof *(items))})

Built pairs_finish(PairsBuild *b)
{
    Histories h;
    Str reasons = reasons_order(b);
    const uint32_t *edit_at = edits_order(b);
    Codes codes = codes_renumber(b);
    uint64_t *rows = rows_order(b, codes.number, edit_at);
    uint32_t pairs = pairs_count(rows, b->row_count);
    const PairHistory *of = histories_make(b, rows, pairs, &h);
    Layout l = layout_for(b->code_count, pairs, (uint32_t)h.begins.count - 1);
    Placed placed = {.buckets = arena_array(b->arena, PairBucket, l.bucket_count)};
    for (uint32_t i = 0; i < pairs; i++) {
        uint32_t pair = of[i].pair >> 16 << l.id_bits | (of[i].pair & 0xffff);
        pair_put(b->arena, &placed, &l, pair_mix(pair, l.id_bits), of[i].history);
    }
    if (placed.overflow.count)
        qsort(placed.overflow.items, (size_t)placed.overflow.count, sizeof(PairOverflow), by_pair);
    Built built = {
        .head = {.kind = SEGMENT_PAIRS,
                 .row_count = (uint32_t)b->row_count,
                 .id_bits = l.id_bits,
                 .quotient_bits = l.quotient_bits,
                 .bucket_count = l.bucket_count}
    };
    if (b->row_count) { /* five characters of eight, as keys of rows have them */
        built.head.first_key = codes.names[rows[0] >> 48] << 24;
        built.head.last_key = codes.names[rows[b->row_count - 1] >> 48] << 24;
    }
    built.parts[PART_TEXT] = reasons;
    built.parts[PART_KEYS] = PART_OF(codes.slots, codes.room);
    built.parts[PART_HISTORIES] = PART_OF(h.begins.items, h.begins.count);
    built.parts[PART_EDITS] = PART_OF(h.edits.items, h.edits.count);
    built.parts[PART_OVERFLOW] = PART_OF(placed.overflow.items, placed.overflow.count);
    built.parts[PART_ROWS] = PART_OF(placed.buckets, l.bucket_count);
    return built;
}
