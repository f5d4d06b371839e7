/* pricepacked_fuzz.c: price files in gzip and zip. */
#include "fuzz/price.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_price(data, size);
}
