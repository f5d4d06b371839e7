/* pairs.c: finding a pair of codes, and its history. */
#include "refs/pairs.h"

#include "refs/pairmix.h"

Pairs pairs_of(const Pack *pack, const PackSegment *s)
{
    Str codes = pack_part(pack, s, PART_KEYS), histories = pack_part(pack, s, PART_HISTORIES);
    Str edits = pack_part(pack, s, PART_EDITS), overflow = pack_part(pack, s, PART_OVERFLOW);
    return (Pairs){
        .pack = pack,
        .codes = (const CodeSlot *)(const void *)codes.ptr,
        .code_mask = (uint64_t)codes.len / sizeof(CodeSlot) - 1,
        .buckets = (const PairBucket *)(const void *)pack_part(pack, s, PART_ROWS).ptr,
        .buckets_at = s->parts[PART_ROWS].at,
        .histories = (const uint32_t *)(const void *)histories.ptr,
        .history_count = (uint32_t)((size_t)histories.len / sizeof(uint32_t)) - 1,
        .edits = (const PairEdit *)(const void *)edits.ptr,
        .edit_count = (uint32_t)((size_t)edits.len / sizeof(PairEdit)),
        .overflow = (const PairOverflow *)(const void *)overflow.ptr,
        .overflow_count = (uint32_t)((size_t)overflow.len / sizeof(PairOverflow)),
        .bucket_count = s->bucket_count,
        .id_bits = s->id_bits,
        .quotient_bits = s->quotient_bits,
        .texts = pack_part(pack, s, PART_TEXT),
    };
}

/* The number of a code; false where the table has none. */
static bool code_number(const Pairs *p, uint64_t code, uint32_t *ret)
{
    uint64_t at = code_spread(code);
    for (uint64_t tries = 0; tries <= p->code_mask; tries++) {
        CodeSlot slot = p->codes[at++ & p->code_mask];
        if (!slot)
            return false;
        if (slot >> 16 == code) {
            *ret = (uint32_t)(slot & 0xffff);
            return true;
        }
    }
    return false;
}

/* The history of a pair in its bucket; 0 where it is not there. Every slot is looked at, so that
   the loop has no branch to guess. */
static uint32_t bucket_find(const PairBucket *bucket, uint32_t quotient, uint32_t shift)
{
    uint32_t found = 0;
    for (int i = 0; i < BUCKET_SLOTS; i++) {
        uint32_t slot = bucket->slots[i];
        found |= slot >> shift == quotient ? slot : 0;
    }
    return found & ((1u << shift) - 1);
}

static uint32_t overflow_find(const Pairs *p, uint32_t pair)
{
    uint32_t from = 0, count = p->overflow_count;
    while (count) {
        uint32_t half = count / 2;
        if (p->overflow[from + half].pair < pair) {
            from += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return from < p->overflow_count && p->overflow[from].pair == pair ? p->overflow[from].history
                                                                      : 0;
}

static void history_get(const Pairs *p, uint32_t history, const PairEdit **ret, uint32_t *ret_count)
{
    *ret = NULL;
    *ret_count = 0;
    if (!history || history > p->history_count)
        return;
    uint32_t from = p->histories[history - 1], to = p->histories[history];
    if (from > to || to > p->edit_count)
        return;
    *ret = p->edits + from;
    *ret_count = to - from;
}

bool pairs_find(const Pairs *p, uint64_t column1, uint64_t column2, const PairEdit **ret,
                uint32_t *ret_count)
{
    uint32_t first, second;
    *ret_count = 0;
    if (!code_number(p, column1, &first) || !code_number(p, column2, &second))
        return true;
    uint32_t mixed = pair_mix(first << p->id_bits | second, p->id_bits);
    uint32_t bucket = mixed % p->bucket_count, shift = 32 - p->quotient_bits;
    if (!pack_touch(p->pack, p->buckets_at + (uint64_t)bucket * sizeof(PairBucket)))
        return false;
    uint32_t history = bucket_find(&p->buckets[bucket], mixed / p->bucket_count, shift);
    if (!history && p->buckets[bucket].slots[BUCKET_SLOTS - 1])
        history = overflow_find(p, mixed);
    history_get(p, history, ret, ret_count);
    return true;
}

Str pairs_reason(const Pairs *p, int reason)
{
    Str rest = p->texts;
    for (int i = 0; i < reason && rest.ptr; i++)
        str_cut(&rest, '\n');
    return rest.ptr ? str_cut(&rest, '\n') : (Str){0};
}

/* ---- walking ---- */

PairsWalk pairs_walk(Arena *a, const Pairs *p)
{
    PairsWalk w = {.p = p, .names = arena_array(a, uint64_t, 1 << 16)};
    for (uint64_t i = 0; i <= p->code_mask; i++) {
        if (p->codes[i])
            w.names[p->codes[i] & 0xffff] = p->codes[i] >> 16;
    }
    return w;
}

static bool pair_seen(const PairsWalk *w, uint32_t mixed, uint32_t history, PairSeen *ret)
{
    uint32_t pair = pair_unmix(mixed, w->p->id_bits);
    ret->column1 = w->names[pair >> w->p->id_bits & 0xffff];
    ret->column2 = w->names[pair & ((1u << w->p->id_bits) - 1)];
    history_get(w->p, history, &ret->edits, &ret->edit_count);
    return true;
}

bool pairs_next(PairsWalk *w, PairSeen *ret)
{
    const Pairs *p = w->p;
    uint32_t shift = 32 - p->quotient_bits;
    while (w->bucket < p->bucket_count) {
        uint32_t bucket = w->bucket, at = w->slot++;
        if (at == BUCKET_SLOTS) {
            w->bucket++;
            w->slot = 0;
            continue;
        }
        if (!pack_touch(p->pack, p->buckets_at + (uint64_t)bucket * sizeof(PairBucket)))
            return false;
        uint32_t slot = p->buckets[bucket].slots[at];
        if (slot)
            return pair_seen(w, (slot >> shift) * p->bucket_count + bucket,
                             slot & ((1u << shift) - 1), ret);
    }
    if (w->overflow == p->overflow_count)
        return false;
    const PairOverflow *o = &p->overflow[w->overflow++];
    return pair_seen(w, o->pair, o->history, ret);
}
