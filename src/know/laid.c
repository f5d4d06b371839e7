/* laid.c: what a pack of knowledge must be before a pointer of it is followed. */
#include "know/laid.h"

#include <string.h>

uint32_t laid_item_bytes(LaidPart part)
{
    static const uint32_t bytes[LAID_PARTS] = {
        [LAID_FILES] = sizeof(LaidFile),
        [LAID_STANZAS] = sizeof(LaidStanza),
        [LAID_FIELDS] = sizeof(Field),
        [LAID_TABLES] = sizeof(LaidTable),
        [LAID_SLICES] = sizeof(Slice),
        [LAID_NUMBERS] = sizeof(uint32_t),
        [LAID_SLOTS] = sizeof(int32_t),
        [LAID_SPANS] = sizeof(CodeSpan),
        [LAID_TEXTS] = 1,
    };
    return bytes[part];
}

bool laid_is_whole(Str pack)
{
    const LaidHeader *h = (const LaidHeader *)pack.ptr;
    if (pack.len < (ptrdiff_t)sizeof *h || (uintptr_t)pack.ptr % LAID_ALIGN ||
        h->mark != LAID_MARK || h->version != LAID_VERSION || h->bytes != (uint64_t)pack.len)
        return false;
    for (int i = 0; i < LAID_PARTS; i++) {
        LaidRange r = h->parts[i];
        if (r.first % LAID_ALIGN || r.first < sizeof *h ||
            r.first + (uint64_t)r.count * laid_item_bytes((LaidPart)i) > h->bytes)
            return false;
    }
    return true;
}

/* ---- every pointer ---- */

typedef struct Sound {
    const char *pack;
    const LaidHeader *header;
} Sound;

static const void *items(const Sound *s, LaidPart part)
{
    return s->pack + s->header->parts[part].first;
}

static bool range_in(const Sound *s, LaidPart part, uint64_t first, uint64_t count)
{
    return first + count <= s->header->parts[part].count;
}

static bool slice_in(const Sound *s, Slice p)
{
    return (uint64_t)p.at + p.len <= s->header->bytes && (p.at || !p.len);
}

/* Of `count` keys; without a free slot a search would not end. */
static bool index_in(const Sound *s, const LaidIndex *ix, uint64_t count)
{
    uint32_t size = ix->slots.count;
    if (!size || size & (size - 1) || !range_in(s, LAID_SLOTS, ix->slots.first, size) ||
        ix->stride > INT32_MAX || count > INT32_MAX)
        return false;
    if (count && !range_in(s, LAID_SLICES, ix->keys + (count - 1) * ix->stride, 1))
        return false;
    const int32_t *slots = (const int32_t *)items(s, LAID_SLOTS) + ix->slots.first;
    bool free = false;
    for (uint32_t i = 0; i < size; i++) {
        if (slots[i] < 0 || (uint32_t)slots[i] > count)
            return false;
        free = free || !slots[i];
    }
    return free;
}

static bool names_in(const Sound *s, const LaidNames *names)
{
    const uint32_t *numbers = (const uint32_t *)items(s, LAID_NUMBERS) + names->stanzas.first;
    if (!range_in(s, LAID_NUMBERS, names->stanzas.first, names->stanzas.count))
        return false;
    for (uint32_t i = 0; i < names->stanzas.count; i++) {
        if (!range_in(s, LAID_STANZAS, numbers[i], 1))
            return false;
    }
    return index_in(s, &names->index, names->stanzas.count);
}

static bool table_in(const Sound *s, const LaidTable *t)
{
    const CodeSpan *spans = (const CodeSpan *)items(s, LAID_SPANS) + t->spans.first;
    if (!slice_in(s, t->name) || !range_in(s, LAID_STANZAS, t->stanza, 1) ||
        (t->rows && !t->columns.count) || /* rows of nothing could be any number */
        !range_in(s, LAID_SLICES, t->columns.first, t->columns.count) ||
        !range_in(s, LAID_SLICES, t->cells, (uint64_t)t->rows * t->columns.count) ||
        t->index.keys != t->cells || t->index.stride != t->columns.count ||
        !index_in(s, &t->index, t->rows) ||
        !range_in(s, LAID_SPANS, t->spans.first, t->spans.count))
        return false;
    for (uint32_t i = 0; i < t->spans.count; i++) {
        if (spans[i].row < -1 || (spans[i].row >= 0 && (uint32_t)spans[i].row >= t->rows))
            return false;
    }
    return true;
}

static bool texts_in(const Sound *s)
{
    const Slice *slices = items(s, LAID_SLICES);
    const Field *fields = items(s, LAID_FIELDS);
    for (uint32_t i = 0; i < s->header->parts[LAID_SLICES].count; i++) {
        if (!slice_in(s, slices[i]))
            return false;
    }
    for (uint32_t i = 0; i < s->header->parts[LAID_FIELDS].count; i++) {
        const Field *f = &fields[i];
        if (!slice_in(s, f->key) || !slice_in(s, f->lang) || !slice_in(s, f->value))
            return false;
    }
    return true;
}

static bool stanzas_in(const Sound *s)
{
    const LaidFile *files = items(s, LAID_FILES);
    const LaidStanza *stanzas = items(s, LAID_STANZAS);
    for (uint32_t i = 0; i < s->header->parts[LAID_FILES].count; i++) {
        const LaidFile *f = &files[i];
        if (!slice_in(s, f->path) || !slice_in(s, f->body) ||
            !range_in(s, LAID_STANZAS, f->stanzas.first, f->stanzas.count))
            return false;
    }
    for (uint32_t i = 0; i < s->header->parts[LAID_STANZAS].count; i++) {
        LaidRange fields = stanzas[i].fields;
        if (!fields.count || !range_in(s, LAID_FIELDS, fields.first, fields.count))
            return false;
    }
    return true;
}

bool laid_is_sound(Str pack)
{
    Sound s = {pack.ptr, (const LaidHeader *)pack.ptr};
    if (!laid_is_whole(pack) || !texts_in(&s) || !stanzas_in(&s))
        return false;
    const LaidTable *tables = items(&s, LAID_TABLES);
    uint32_t count = s.header->parts[LAID_TABLES].count;
    for (uint32_t i = 0; i < count; i++) {
        if (!table_in(&s, &tables[i]))
            return false;
    }
    return index_in(&s, &s.header->tables, count) && names_in(&s, &s.header->laws) &&
           names_in(&s, &s.header->words);
}
