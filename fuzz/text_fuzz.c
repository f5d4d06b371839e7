/* text_fuzz.c: plain text as a bill, then all that is made of it. */
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_reader(&reader_text, S("bill.text"), data, size);
}
