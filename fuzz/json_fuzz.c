/* json_fuzz.c: the JSON that haggle read writes as a bill, then all that is made of it. */
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_reader(&reader_json, S("bill.json"), data, size);
}
