/* stanza_fuzz.c: anything as knowledge: stanzas, and the body behind them. */
#include "base/stanza.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *a = arena_begin(64 << 20);
    Str text = arena_str(a, (Str){(const char *)data, (ptrdiff_t)size}), body = {0};
    Stanzas all;
    Err err;
    if (stanzas_parse(a, S("fuzz"), text, &all, &body, &err)) {
        for (int i = 0; i < all.count; i++) {
            const Stanza *s = &all.items[i];
            assert(s->field_count > 0 && s->line > 0);
            Str key = slice_str(s->text, s->fields[0].key);
            assert(s->fields[0].lang.len || stanza_has(s, key));
            (void)stanza_words(s, key, S("es"));
        }
    }
    arena_end(a);
    return 0;
}
