/* web_fuzz.c: anything as a web page: printed, and its words taken. */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>

#include "../helpers/paper/pdf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char begin[] = "<!doctype html>";
    static Stream out;
    static bool opened;
    if (!opened) {
        opened = true;
        stream_open(&out, open("/dev/null", O_WRONLY));
    }
    GByteArray *page = g_byte_array_new();
    g_byte_array_append(page, (const guint8 *)begin, sizeof begin - 1);
    g_byte_array_append(page, data, (guint)size);
    GBytes *file = g_byte_array_free_to_bytes(page);
    pdf_write(file, 3, &out);
    g_bytes_unref(file);
    stream_flush(&out);
    return 0;
}
