/* pack_fuzz.c: anything as a pack of tables, its hashes made right, so that what stands behind them
   is tried: nothing may be read outside the pack, whatever the directory and the rows say.

   The input is where the directory begins (eight bytes), then the pack from its first block on. */
#include "base/digest.h"
#include "refs/view.h"

#include <assert.h>
#include <string.h>

enum { PACK_ARENA_BYTES = 512 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- a pack of the input ---- */

static uint64_t directory_place(uint64_t wanted, size_t content)
{
    uint64_t last = PACK_DATA_AT + content;
    uint64_t at = wanted < PACK_DATA_AT || wanted > last ? last : wanted;
    return at / PACK_ALIGN * PACK_ALIGN;
}

/* The hash of each block, where the directory has room for as many. */
static void blocks_hash(char *pack, const PackHeader *h)
{
    PackDirectory d;
    if (h->directory_bytes < sizeof d)
        return;
    memcpy(&d, pack + h->directory_at, sizeof d);
    uint64_t data_bytes = h->directory_at - PACK_DATA_AT;
    d.block_count = (uint32_t)((data_bytes + PACK_BLOCK_BYTES - 1) / PACK_BLOCK_BYTES);
    uint64_t at =
        sizeof d + d.segment_count * sizeof(PackSegment) + d.column_count * sizeof(PackColumn);
    if (at + d.block_count * sizeof(uint64_t) > h->directory_bytes)
        return;
    memcpy(pack + h->directory_at, &d, sizeof d);
    for (uint32_t i = 0; i < d.block_count; i++) {
        uint64_t begin = (uint64_t)i * PACK_BLOCK_BYTES, left = data_bytes - begin;
        uint64_t hash = digest_fast(pack + PACK_DATA_AT + begin,
                                    left < PACK_BLOCK_BYTES ? left : PACK_BLOCK_BYTES);
        memcpy(pack + h->directory_at + at + i * sizeof hash, &hash, sizeof hash);
    }
}

static Str pack_make(Arena *a, const uint8_t *data, size_t size)
{
    uint64_t wanted;
    memcpy(&wanted, data, sizeof wanted);
    size_t content = size - sizeof wanted, total = PACK_DATA_AT + content;
    char *pack = arena_alloc(a, total + PACK_ALIGN, 1);
    pack += (PACK_ALIGN - (uintptr_t)pack % PACK_ALIGN) % PACK_ALIGN; /* as it is when mapped */
    memcpy(pack + PACK_DATA_AT, data + sizeof wanted, content);
    PackHeader h = {.version = PACK_VERSION, .order = PACK_ORDER, .file_bytes = total};
    memcpy(h.magic, PACK_MAGIC, sizeof h.magic);
    h.directory_at = directory_place(wanted, content);
    h.directory_bytes = total - h.directory_at;
    blocks_hash(pack, &h);
    h.directory_hash = digest_fast(pack + h.directory_at, h.directory_bytes);
    h.header_hash = digest_fast(&h, offsetof(PackHeader, header_hash));
    memcpy(pack, &h, sizeof h);
    return (Str){pack, (ptrdiff_t)total};
}

/* ---- what is asked of it ---- */

static void fields_read(const RefRows *rows)
{
    for (uint32_t i = 0; i < rows->count && i < 8; i++) {
        (void)ref_second(rows, i);
        for (int f = 0; f < FIELD_COUNT; f++) {
            (void)ref_count(rows, i, (RefField)f);
            (void)ref_cents(ref_decimal(rows, i, (RefField)f));
            (void)ref_date(rows, i, (RefField)f);
            (void)ref_code(rows, i, (RefField)f);
            Str text = ref_text(rows, i, (RefField)f);
            uint64_t sum = 0;
            for (ptrdiff_t c = 0; c < text.len; c++)
                sum += (unsigned char)text.ptr[c];
            assert(sum <= (uint64_t)text.len * UINT8_MAX);
        }
    }
}

static void codes_ask(const Refs *r, Str code, Date day)
{
    static const ClaimKind kinds[] = {CLAIM_PRACTITIONER, CLAIM_HOSPITAL, CLAIM_EQUIPMENT};
    for (int t = 0; t < REF_TABLE_COUNT; t++) {
        RefRows rows;
        if (refs_rows(r, (RefTable)t, code, (Str){0}, day, &rows) == REF_FOUND)
            fields_read(&rows);
        (void)refs_first_day(r, (RefTable)t);
    }
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        Ptp ptp;
        Mue mue;
        (void)refs_mue(r, kinds[k], code, day, &mue);
        if (refs_ptp(r, kinds[k], S("10001"), code, day, &ptp) == REF_FOUND)
            (void)ptp_rationale(&ptp);
        if (refs_ptp(r, kinds[k], code, S("10002"), day, &ptp) == REF_FOUND)
            (void)ptp_rationale(&ptp);
    }
}

static void segments_ask(Arena *a, const Refs *r)
{
    const Pack *p = refs_pack(r);
    for (int i = 0; i < p->segment_count && i < 16; i++) {
        const PackSegment *s = &p->segments[i];
        View view;
        (void)refs_view(a, r, pack_text(p, s->table), s->first_key, s->from, &view);
        (void)refs_view(a, r, pack_text(p, s->table), s->last_key, s->to, &view);
        codes_ask(r, str_of(key_text(s->first_key).text), s->from);
        codes_ask(r, S("10001"), s->from);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Refs *refs;
    Err err;
    jmp_buf full;
    if (size < sizeof(uint64_t))
        return 0;
    Arena *a = arena_begin(PACK_ARENA_BYTES);
    if (!setjmp(full)) {
        arena_on_full(a, &full);
        if (refs_begin_from(a, pack_make(a, data, size), S("tables.pack"), &refs, &err)) {
            (void)pack_damaged(refs_pack(refs));
            segments_ask(a, refs);
        }
    }
    arena_end(a);
    return 0;
}
