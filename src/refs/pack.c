/* pack.c: opening the pack, and knowing its sound blocks from its damaged ones. */
#include "refs/pack.h"

#include "base/digest.h"

#include <string.h>

enum { KNOWN_SOUND = 1, KNOWN_DAMAGED = 2 };

static const char REMEDY[] = "take it away and import the tables again";

/* ---- opening ---- */

static bool header_read(Str bytes, Str file, PackHeader *h, Err *err)
{
    if (bytes.len < (ptrdiff_t)sizeof *h)
        return err_set(err, "%.*s: the tables are cut off; %s", STR_ARG(file), REMEDY);
    memcpy(h, bytes.ptr, sizeof *h);
    if (memcmp(h->magic, PACK_MAGIC, sizeof h->magic) != 0)
        return err_set(err, "%.*s: not a file of tables; %s", STR_ARG(file), REMEDY);
    if (h->header_hash != digest_fast(h, offsetof(PackHeader, header_hash)))
        return err_set(err, "%.*s: the beginning of the tables is damaged; %s", STR_ARG(file),
                       REMEDY);
    if (h->version != PACK_VERSION || h->order != PACK_ORDER)
        return err_set(err, "%.*s: tables of another version of Haggle; %s", STR_ARG(file), REMEDY);
    uint64_t len = (uint64_t)bytes.len;
    if (h->file_bytes != len || h->directory_at > len || h->directory_at < PACK_DATA_AT ||
        h->directory_at % PACK_ALIGN || h->directory_bytes != len - h->directory_at)
        return err_set(err, "%.*s: the tables are cut off; %s", STR_ARG(file), REMEDY);
    if (h->directory_hash != digest_fast(bytes.ptr + h->directory_at, h->directory_bytes))
        return err_set(err, "%.*s: the directory of the tables is damaged; %s", STR_ARG(file),
                       REMEDY);
    return true;
}

static bool text_fits(const Pack *p, PackText t)
{
    return t.at <= (uint64_t)p->texts.len && t.len <= (uint64_t)p->texts.len - t.at;
}

static bool parts_fit(const PackSegment *s, uint64_t data_end)
{
    for (int i = 0; i < PART_COUNT; i++) {
        const PackPart *part = &s->parts[i];
        if (part->bytes && (part->at < PACK_DATA_AT || part->at > data_end ||
                            part->at % PACK_ALIGN || part->bytes > data_end - part->at))
            return false;
    }
    return true;
}

static uint64_t part_bytes(const PackSegment *s, SegmentPart part)
{
    return s->parts[part].bytes;
}

/* What look-ups rely on: counts that go with the bytes. */
static bool shape_fits(const Pack *p, const PackSegment *s)
{
    if (s->kind == SEGMENT_ROWS) {
        for (uint32_t c = 0; c < s->column_count; c++) {
            const PackColumn *col = &p->columns[s->first_column + c];
            if (!text_fits(p, col->name) || col->type > COLUMN_TEXT || col->at > s->row_bytes ||
                s->row_bytes - col->at <
                    (col->type == COLUMN_COUNT || col->type == COLUMN_DATE ? 4 : 8))
                return false;
        }
        return part_bytes(s, PART_KEYS) == s->row_count * sizeof(RowKey) &&
               part_bytes(s, PART_ROWS) == (uint64_t)s->row_count * s->row_bytes;
    }
    uint64_t slots = part_bytes(s, PART_KEYS) / sizeof(CodeSlot);
    uint64_t histories = part_bytes(s, PART_HISTORIES) / sizeof(uint32_t);
    return s->kind == SEGMENT_PAIRS && slots && !(slots & (slots - 1)) && histories > 0 &&
           s->bucket_count > 0 && s->id_bits >= 1 && s->id_bits <= 16 && s->quotient_bits >= 1 &&
           s->quotient_bits < 32 &&
           part_bytes(s, PART_ROWS) == s->bucket_count * sizeof(PairBucket);
}

static bool segment_fits(const Pack *p, const PackSegment *s, uint64_t data_end)
{
    return text_fits(p, s->table) && text_fits(p, s->edition) && text_fits(p, s->source) &&
           text_fits(p, s->member) && s->first_column <= UINT32_MAX - s->column_count &&
           parts_fit(s, data_end) && shape_fits(p, s);
}

static bool directory_read(Pack *p, const PackHeader *h, Str file, Err *err)
{
    PackDirectory d;
    const char *at = p->bytes.ptr + h->directory_at;
    uint64_t blocks = (h->directory_at - PACK_DATA_AT + PACK_BLOCK_BYTES - 1) / PACK_BLOCK_BYTES;
    if (h->directory_bytes < sizeof d)
        return err_set(err, "%.*s: the tables are cut off; %s", STR_ARG(file), REMEDY);
    memcpy(&d, at, sizeof d);
    uint64_t need = sizeof d + d.segment_count * sizeof(PackSegment) +
                    d.column_count * sizeof(PackColumn) + d.block_count * sizeof(uint64_t) +
                    d.text_bytes;
    if (need > h->directory_bytes || d.block_count != blocks)
        return err_set(err, "%.*s: the directory of the tables is damaged; %s", STR_ARG(file),
                       REMEDY);
    p->segments = (const PackSegment *)(const void *)(at + sizeof d);
    p->segment_count = (int)d.segment_count;
    p->columns = (const PackColumn *)(const void *)(p->segments + d.segment_count);
    p->hashes = (const uint64_t *)(const void *)(p->columns + d.column_count);
    p->block_count = (int)d.block_count;
    p->texts = (Str){(const char *)(p->hashes + d.block_count), d.text_bytes};
    for (int i = 0; i < p->segment_count; i++) {
        const PackSegment *s = &p->segments[i];
        if (s->first_column + (uint64_t)s->column_count > d.column_count ||
            !segment_fits(p, s, h->directory_at))
            return err_set(err, "%.*s: the directory of the tables is damaged; %s", STR_ARG(file),
                           REMEDY);
    }
    return true;
}

bool pack_open(Arena *a, Str bytes, Str file, Pack *ret, Err *err)
{
    PackHeader h;
    Pack p = {.bytes = bytes};
    if (!header_read(bytes, file, &h, err) || !directory_read(&p, &h, file, err))
        return false;
    p.known = arena_alloc(a, (size_t)p.block_count + 1, 1);
    *ret = p;
    return true;
}

/* ---- looking ---- */

static bool block_sound(const Pack *p, uint64_t block)
{
    unsigned char known = p->known[block];
    if (known)
        return known == KNOWN_SOUND;
    uint64_t at = PACK_DATA_AT + block * PACK_BLOCK_BYTES;
    uint64_t end = (uint64_t)((const char *)p->segments - p->bytes.ptr) - sizeof(PackDirectory);
    uint64_t len = end - at < PACK_BLOCK_BYTES ? end - at : PACK_BLOCK_BYTES;
    bool sound = digest_fast(p->bytes.ptr + at, len) == p->hashes[block];
    p->known[block] = sound ? KNOWN_SOUND : KNOWN_DAMAGED;
    return sound;
}

bool pack_sound(const Pack *p, uint64_t at, uint64_t bytes)
{
    if (!bytes)
        return true;
    for (uint64_t block = pack_block(at); block <= pack_block(at + bytes - 1); block++) {
        if (block >= (uint64_t)p->block_count || !block_sound(p, block))
            return false;
    }
    return true;
}

int pack_damaged(const Pack *p)
{
    for (int block = 0; block < p->block_count; block++) {
        if (!block_sound(p, (uint64_t)block))
            return block;
    }
    return -1;
}

Str pack_text(const Pack *p, PackText t)
{
    return str_slice(p->texts, t.at, (ptrdiff_t)t.at + t.len);
}

Str pack_part(const Pack *p, const PackSegment *s, SegmentPart part)
{
    const PackPart *of = &s->parts[part];
    return (Str){p->bytes.ptr + (of->bytes ? of->at : 0), (ptrdiff_t)of->bytes};
}
