/* rif_fuzz.c: claim extracts, whole and in pieces, then all that is made of them. */
#include "fuzz/claims.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_claims(&claim_reader_rif, data, size);
}
