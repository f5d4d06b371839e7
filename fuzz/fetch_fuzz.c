/* fetch_fuzz.c: anything as what a server sends: a page to judge, a zip to check. */
#include "fetch/check.h"

#include <assert.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Result result = {.kind = GOT};
    const char *head = (const char *)data;
    size_t length = size < HEAD_BYTES ? size : HEAD_BYTES;
    (void)page_is(head, length);
    page_judge(head, length, "https://example.org/a.zip", &result);
    assert(result.kind == LICENCE || result.kind == WEB_PAGE);
    assert(strlen(result.text) < sizeof result.text);

    int fd = memfd_create("file", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) {
        return 0;
    }
    result = (Result){.bytes = (int64_t)size};
    file_check(fd, "a.zip", &result);
    assert(result.kind == GOT || result.text[0] != '\0');
    close(fd);
    return 0;
}
