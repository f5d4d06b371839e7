/* x12_fuzz.c: X12 cut into pieces of any size: whole, in pieces and only counted must agree; then
   all that is made of its documents. */
#include "fuzz/fuzz.h"

#include "read/claims.h"

#include <string.h>

typedef struct Ran {
    ClaimCounts counts;
    uint64_t hash; /* of the documents and notes */
    ClaimStep end;
} Ran;

static uint64_t mix(uint64_t hash, Str s)
{
    return (hash ^ str_hash(s)) * UINT64_C(0x9e3779b97f4a7c15);
}

/* Reads `bytes` in pieces whose sizes `seed` says; 0: in one. */
static Ran run(const Engine *engine, Str bytes, uint32_t seed, bool counting)
{
    Ran ran = {.end = CLAIM_NOTE};
    Err err;
    Arena *a = arena_begin(FUZZ_BYTES_MAX), *text = arena_begin(FUZZ_BYTES_MAX);
    ClaimSetup setup = {
        .know = &engine->know, .file = S("fuzz"), .path = "fuzz", .counting = counting};
    Claims *c = claims_begin(a, &setup);
    ClaimItem item;
    while (ran.end != CLAIM_END && ran.end != CLAIM_BAD) {
        ran.end = claims_next(c, &item, &err);
        if (ran.end == CLAIM_MORE) {
            ptrdiff_t part =
                seed ? 1 + (ptrdiff_t)(seed = seed * 1664525 + 1013904223) % 97 : bytes.len;
            part = part < 1 ? 1 : part;
            claims_feed(c, str_slice(bytes, 0, part));
            bytes = str_slice(bytes, part, bytes.len);
        } else if (ran.end == CLAIM_DOC) {
            JsonOut json = {.out = {.arena = text}, .compact = true};
            document_json(&json, &engine->know, item.doc, S("en"));
            ran.hash = mix(ran.hash, buf_str(&json.out));
            arena_reset(text);
        } else if (ran.end == CLAIM_NOTE) {
            ran.hash = mix(ran.hash, item.note.text);
        }
    }
    ran.counts = *claims_counts(c);
    arena_end(a);
    arena_end(text);
    return ran;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Engine *engine = fuzz_engine();
    if (size < 5)
        return 0;
    uint32_t seed = data[0] | (uint32_t)data[1] << 8 | 1;
    Str bytes = {(const char *)data + 1, (ptrdiff_t)size - 1};
    int sure;
    const ClaimReader *reader = claims_reader(bytes, S("fuzz"), &sure);
    if (reader != &claim_reader_x12)
        return 0;
    Ran whole = run(engine, bytes, 0, false), parts = run(engine, bytes, seed, false);
    Ran counted = run(engine, bytes, seed, true);
    assert(whole.end == parts.end && whole.hash == parts.hash);
    assert(!memcmp(&whole.counts, &parts.counts, sizeof whole.counts));
    assert(!memcmp(&whole.counts, &counted.counts, sizeof whole.counts));
    Arena *a = arena_begin(FUZZ_BYTES_MAX);
    Case c = {.facts = case_facts_blank()};
    Err err;
    Input in = {
        .arena = a, .know = &engine->know, .file = S("fuzz"), .path = "fuzz", .bytes = bytes};
    if (data[0] % 8 == 0 && size < 4000 && claims_read(reader, &in, &c.docs, &err))
        fuzz_case(a, engine, &c);
    arena_end(a);
    return 0;
}
