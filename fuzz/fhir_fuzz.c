/* fhir_fuzz.c: FHIR claims, whole and in pieces, then all that is made of them. */
#include "fuzz/claims.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_claims(&claim_reader_fhir, data, size);
}
