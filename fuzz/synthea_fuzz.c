/* synthea_fuzz.c: Synthea's tables of claims, then all that is made of them. */
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_reader(&reader_synthea, S("claims.csv"), data, size);
}
