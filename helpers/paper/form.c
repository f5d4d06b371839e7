/* form.c: what a file is, by its first bytes. */
#include "paper/form.h"

#include <string.h>

Bytes bytes_of(GBytes *file)
{
    gsize size;
    const uint8_t *data = g_bytes_get_data(file, &size);
    return (Bytes){data, size};
}

static bool begins(Bytes file, size_t at, const char *sign, size_t length)
{
    return file.size >= at + length && memcmp(file.data + at, sign, length) == 0;
}

static bool is_heic(Bytes file)
{
    static const char *const brands[] = {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"};
    bool found = false;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++) {
        found = found || begins(file, 8, brands[i], 4);
    }
    return found && begins(file, 4, "ftyp", 4);
}

Form form_of(Bytes file)
{
    if (begins(file, 0, "\x89PNG\r\n\x1a\n", 8)) {
        return FORM_PNG;
    }
    if (begins(file, 0, "\xFF\xD8\xFF", 3)) {
        return FORM_JPEG;
    }
    if (begins(file, 0, "II*\0", 4) || begins(file, 0, "MM\0*", 4)) {
        return FORM_TIFF;
    }
    if (begins(file, 0, "RIFF", 4) && begins(file, 8, "WEBP", 4)) {
        return FORM_WEBP;
    }
    return is_heic(file) ? FORM_HEIC : FORM_OTHER;
}
