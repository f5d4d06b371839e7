/* claims.h: what the fuzzers of claim files share: whole, and in pieces that the input itself
   chooses, come to the same counts. */
#ifndef FUZZ_CLAIMS_H
#define FUZZ_CLAIMS_H

#include "fuzz/fuzz.h"
#include "read/claims.h"

#include <string.h>

static inline ClaimCounts fuzz_stream(const Engine *engine, Str bytes, ptrdiff_t piece)
{
    Arena *a = arena_begin(FUZZ_BYTES_MAX);
    Err err;
    ClaimSetup setup = {.know = &engine->know, .file = S("claims"), .path = "claims"};
    Claims *c = claims_begin(a, &setup);
    ClaimItem item;
    ClaimStep step = CLAIM_MORE;
    while (step != CLAIM_END && step != CLAIM_BAD) {
        step = claims_next(c, &item, &err);
        if (step == CLAIM_MORE) {
            claims_feed(c, str_slice(bytes, 0, piece));
            bytes = piece < bytes.len ? str_slice(bytes, piece, bytes.len) : (Str){0};
        }
    }
    ClaimCounts counts = *claims_counts(c);
    arena_end(a);
    return counts;
}

static inline int fuzz_claims(const ClaimReader *reader, const uint8_t *data, size_t size)
{
    const Engine *engine = fuzz_engine();
    if (!size)
        return 0;
    Arena *a = arena_begin(FUZZ_BYTES_MAX);
    Case c = {.facts = case_facts_blank()};
    Err err;
    Input in = {.arena = a, .know = &engine->know, .file = S("claims"), .path = "claims"};
    in.bytes = arena_str(a, (Str){(const char *)data, (ptrdiff_t)size});
    ClaimCounts whole = fuzz_stream(engine, in.bytes, in.bytes.len);
    ClaimCounts pieces = fuzz_stream(engine, in.bytes, 1 + data[size / 2] % 100);
    assert(memcmp(&whole, &pieces, sizeof whole) == 0);
    if (claims_read(reader, &in, &c.docs, &err)) {
        read_repeats(a, &c.docs);
        if (size % 8 == 0) /* the audit of it all takes longer than the reading */
            fuzz_case(a, engine, &c);
    }
    arena_end(a);
    return 0;
}

#endif
