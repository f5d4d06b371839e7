/* links_fuzz.c: anything as a publisher's page: its links are whole addresses, each once. */
#include "refs/links.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int limit = 20;
    Arena *a = arena_begin(64 << 20);
    Str html = arena_str(a, (Str){(const char *)data, (ptrdiff_t)size});
    Links links = links_find(a, html, S("https://example.org/a/b"), S("*a*.zip"), limit);
    assert(links.count <= limit);
    for (int i = 0; i < links.count; i++) {
        Str address = links.items[i].address;
        assert(str_starts(address, S("https://")) || str_starts(address, S("http://")));
        for (int j = 0; j < i; j++)
            assert(!str_equal(address, links.items[j].address));
    }
    arena_end(a);
    return 0;
}
