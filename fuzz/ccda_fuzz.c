/* ccda_fuzz.c: XML as a health record of a portal, then all that is made of it. */
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_reader(&reader_ccda, S("summary.xml"), data, size);
}
