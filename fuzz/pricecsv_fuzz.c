/* pricecsv_fuzz.c: price files in CSV, tall and wide. */
#include "fuzz/price.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_price(data, size);
}
