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

/* Whether a sign in small letters stands in the first bytes, in small or large ones. */
static bool head_has(Bytes file, const char *sign)
{
    enum { HEAD = 1024 };
    size_t length = strlen(sign), end = MIN(file.size, HEAD);
    for (size_t i = 0; i + length <= end; i++) {
        if (g_ascii_strncasecmp((const char *)file.data + i, sign, length) == 0) {
            return true;
        }
    }
    return false;
}

bool form_is_web(Bytes file)
{
    size_t at = begins(file, 0, "\xEF\xBB\xBF", 3) ? 3 : 0;
    while (at < file.size && g_ascii_isspace(file.data[at])) {
        at++;
    }
    return begins(file, at, "<", 1) &&
           (head_has(file, "<!doctype html") || head_has(file, "<html"));
}
