/* x12.c: X12 837 and 835 as claims, one at a time. */
#include "read/claims.h"

static int probe(Str head, Str file)
{
    (void)file;
    return str_starts(str_trim(head), S("ISA")) ? 95 : 0;
}

static void *begin(const ClaimSetup *setup)
{
    return arena_new(setup->arena, ClaimSetup);
}

static ClaimStep step(void *state, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    (void)state;
    (void)ret;
    (void)err;
    claim_use(w, w->bytes.len);
    return w->last ? CLAIM_END : CLAIM_MORE;
}

const ClaimReader claim_reader_x12 = {"x12", probe, begin, step, .counts_docs = true};
