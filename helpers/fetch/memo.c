/* memo.c: what is remembered beside a file, as `Key: value` lines. */
#include "memo.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MEMO_BYTES = URL_BYTES + 2 * TAG_BYTES + 200 };

/* Copies the value of the line `key: value` in `text`; false where there is none that fits. */
static bool value_find(const char *text, const char *key, char *room, size_t size)
{
    size_t length = strlen(key);
    for (const char *line = text; line != NULL && *line != '\0';) {
        const char *end = strchr(line, '\n');
        if (end == NULL) {
            return false; /* a torn memo */
        }
        if (strncmp(line, key, length) == 0 && strncmp(line + length, ": ", 2) == 0) {
            const char *value = line + length + 2;
            if ((size_t)(end - value) >= size) {
                return false;
            }
            memcpy(room, value, (size_t)(end - value));
            room[end - value] = '\0';
            return true;
        }
        line = end + 1;
    }
    return false;
}

bool memo_read(int folder, const char *name, Memo *ret)
{
    char text[MEMO_BYTES], number[32], *end;
    int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) {
        return false;
    }
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0) {
        return false;
    }
    text[n] = '\0';
    *ret = (Memo){.bytes = -1};
    if (!value_find(text, "Url", ret->url, sizeof ret->url) ||
        !value_find(text, "Bytes", number, sizeof number)) {
        return false;
    }
    value_find(text, "Etag", ret->etag, sizeof ret->etag);
    value_find(text, "Modified", ret->modified, sizeof ret->modified);
    ret->bytes = strtoll(number, &end, 10);
    return end != number && *end == '\0';
}

bool memo_write(int folder, const char *name, const Memo *memo)
{
    char text[MEMO_BYTES];
    int n = snprintf(text, sizeof text, "Url: %s\n", memo->url);
    if (memo->etag[0] != '\0') {
        n += snprintf(text + n, sizeof text - (size_t)n, "Etag: %s\n", memo->etag);
    }
    if (memo->modified[0] != '\0') {
        n += snprintf(text + n, sizeof text - (size_t)n, "Modified: %s\n", memo->modified);
    }
    n += snprintf(text + n, sizeof text - (size_t)n, "Bytes: %" PRId64 "\n", memo->bytes);
    int flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW;
    int fd = openat(folder, name, flags, 0644);
    if (fd < 0) {
        return false;
    }
    bool done = write(fd, text, (size_t)n) == n;
    return close(fd) == 0 && done;
}

const char *memo_validator(const Memo *memo)
{
    if (memo->etag[0] == '"') {
        return memo->etag;
    }
    return memo->modified[0] != '\0' ? memo->modified : NULL;
}
