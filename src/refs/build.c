/* build.c: the bytes of a pack. */
#include "refs/build.h"

#include "base/buf.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

void build_add(Build *b, const Built *segment)
{
    *list_add(b->arena, &b->segments) = *segment;
}

bool build_keep(Build *b, const Pack *pack, int segment)
{
    const PackSegment *s = &pack->segments[segment];
    BuildColumn *columns = arena_array(b->arena, BuildColumn, s->column_count + 1);
    Built built = {.head = *s,
                   .table = pack_text(pack, s->table),
                   .edition = pack_text(pack, s->edition),
                   .source = pack_text(pack, s->source),
                   .member = pack_text(pack, s->member),
                   .columns = columns,
                   .column_count = (int)s->column_count};
    for (uint32_t i = 0; i < s->column_count; i++) {
        const PackColumn *c = &pack->columns[s->first_column + i];
        columns[i] = (BuildColumn){pack_text(pack, c->name), (ColumnType)c->type, c->at};
    }
    for (int i = 0; i < PART_COUNT; i++) {
        if (!pack_sound(pack, s->parts[i].at, s->parts[i].bytes))
            return false;
        built.parts[i] = pack_part(pack, s, (SegmentPart)i);
    }
    build_add(b, &built);
    return true;
}

static int by_place(const void *a, const void *b)
{
    const Built *x = a, *y = b;
    int order = str_compare(x->table, y->table);
    if (order)
        return order;
    if (x->head.from != y->head.from)
        return x->head.from < y->head.from ? -1 : 1;
    order = str_compare(x->edition, y->edition);
    if (order)
        return order;
    if (x->head.first_key != y->head.first_key)
        return x->head.first_key < y->head.first_key ? -1 : 1;
    order = memcmp(x->head.sha256, y->head.sha256, sizeof x->head.sha256);
    return order ? order : str_compare(x->member, y->member);
}

/* ---- the directory ---- */

typedef LIST(PackColumn) ColumnList;

static PackText text_add(Buf *texts, Str s)
{
    PackText t = {(uint32_t)texts->len, (uint32_t)s.len};
    buf_add(texts, s);
    return t;
}

static void segment_finish(Build *b, Built *s, ColumnList *columns, Buf *texts)
{
    s->head.table = text_add(texts, s->table);
    s->head.edition = text_add(texts, s->edition);
    s->head.source = text_add(texts, s->source);
    s->head.member = text_add(texts, s->member);
    s->head.first_column = (uint32_t)columns->count;
    s->head.column_count = (uint32_t)s->column_count;
    for (int i = 0; i < s->column_count; i++) {
        const BuildColumn *c = &s->columns[i];
        *list_add(b->arena, columns) =
            (PackColumn){text_add(texts, c->name), (uint32_t)c->type, c->at};
    }
}

/* Where each part will stand; returns the end of the data. */
static uint64_t parts_place(Build *b)
{
    uint64_t at = PACK_DATA_AT;
    for (int i = 0; i < b->segments.count; i++) {
        Built *s = &b->segments.items[i];
        for (int part = 0; part < PART_COUNT; part++) {
            uint64_t bytes = (uint64_t)s->parts[part].len;
            s->head.parts[part] = (PackPart){bytes ? at : 0, bytes};
            at = (at + bytes + PACK_ALIGN - 1) / PACK_ALIGN * PACK_ALIGN;
        }
    }
    return at;
}

static void data_copy(const Build *b, char *file)
{
    for (int i = 0; i < b->segments.count; i++) {
        const Built *s = &b->segments.items[i];
        for (int part = 0; part < PART_COUNT; part++) {
            if (s->parts[part].len)
                memcpy(file + s->head.parts[part].at, s->parts[part].ptr,
                       (size_t)s->parts[part].len);
        }
    }
}

static char *put(char *at, const void *from, size_t bytes)
{
    if (bytes)
        memcpy(at, from, bytes);
    return at + bytes;
}

static void hashes_put(char *at, const char *file, uint64_t end)
{
    for (uint64_t from = PACK_DATA_AT; from < end; from += PACK_BLOCK_BYTES) {
        uint64_t len = end - from < PACK_BLOCK_BYTES ? end - from : PACK_BLOCK_BYTES;
        uint64_t hash = digest_fast(file + from, len);
        at = put(at, &hash, sizeof hash);
    }
}

static void header_put(char *file, uint64_t directory_at, uint64_t file_bytes)
{
    PackHeader h = {.magic = PACK_MAGIC,
                    .version = PACK_VERSION,
                    .order = PACK_ORDER,
                    .file_bytes = file_bytes,
                    .directory_at = directory_at,
                    .directory_bytes = file_bytes - directory_at};
    h.directory_hash = digest_fast(file + directory_at, h.directory_bytes);
    h.header_hash = digest_fast(&h, offsetof(PackHeader, header_hash));
    memcpy(file, &h, sizeof h);
}

Str build_bytes(Build *b)
{
    ColumnList columns = {0};
    Buf texts = {.arena = b->arena};
    if (b->segments.count)
        qsort(b->segments.items, (size_t)b->segments.count, sizeof *b->segments.items, by_place);
    for (int i = 0; i < b->segments.count; i++)
        segment_finish(b, &b->segments.items[i], &columns, &texts);
    uint64_t end = parts_place(b);
    PackDirectory d = {
        .segment_count = (uint32_t)b->segments.count,
        .column_count = (uint32_t)columns.count,
        .block_count = (uint32_t)((end - PACK_DATA_AT + PACK_BLOCK_BYTES - 1) / PACK_BLOCK_BYTES),
        .text_bytes = (uint32_t)texts.len};
    uint64_t len = end + sizeof d + d.segment_count * sizeof(PackSegment) +
                   d.column_count * sizeof(PackColumn) + d.block_count * sizeof(uint64_t) +
                   d.text_bytes;
    char *file = arena_alloc(b->arena, len, 1), *at = file + end;
    data_copy(b, file);
    at = put(at, &d, sizeof d);
    for (int i = 0; i < b->segments.count; i++)
        at = put(at, &b->segments.items[i].head, sizeof(PackSegment));
    at = put(at, columns.items, d.column_count * sizeof(PackColumn));
    hashes_put(at, file, end);
    at += d.block_count * sizeof(uint64_t);
    at = put(at, texts.ptr, texts.len);
    assert(at == file + len);
    header_put(file, end, len);
    return (Str){file, (ptrdiff_t)len};
}
