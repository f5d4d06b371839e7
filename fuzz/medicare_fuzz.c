/* medicare_fuzz.c: Medicare's text download, then all that is made of it. */
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_reader(&reader_medicare, S("mydata.txt"), data, size);
}
