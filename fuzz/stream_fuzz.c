/* stream_fuzz.c: anything as what haggle-paper wrote of a PDF: pages, words with places, notes. */
#include "fuzz/fuzz.h"

#include "read/pdf.h"

static bool read_stream(const Input *in, Docs *ret, Err *err)
{
    return paper_stream_read(in, in->bytes, ret, err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Reader stream = {.name = "stream", .read = read_stream};
    return fuzz_reader(&stream, S("bill.pdf"), data, size);
}
