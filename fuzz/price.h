/* price.h: what the fuzzers of price files share: the bytes as a file, and all questions to it. */
#ifndef FUZZ_PRICE_H
#define FUZZ_PRICE_H

#include "api/pricejson.h"

#include <assert.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { FUZZ_PRICE_BYTES = 512 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline const Know *fuzz_know(void)
{
    static Know know;
    static Arena *arena;
    Err err;
    if (!arena) {
        arena = arena_begin(64 << 20);
        bool begun = know_begin(arena, &know, &err);
        assert(begun);
    }
    return &know;
}

static inline Str fuzz_answer(Arena *a, const char *path, const PriceAsk *ask)
{
    PriceQuotes quotes;
    Err err;
    JsonOut json = {.out = {.arena = a}};
    if (!price_search(a, fuzz_know(), path, ask, &quotes, &err))
        return str_of(arena_print(a, "%s", err.text).ptr);
    PriceStats stats = price_stats(a, &quotes, 1);
    json_open(&json, NULL, '{');
    json_open(&json, "prices", '[');
    for (int i = 0; i < quotes.count; i++)
        quote_json(&json, &quotes.items[i], NULL);
    json_close(&json, ']');
    prices_json_end(&json, &quotes, ask->codes, ask->code_count);
    stats_json(&json, &stats);
    json_close(&json, '}');
    const Json *parsed;
    bool valid = json_parse(a, S("out"), buf_str(&json.out), &parsed, &err);
    assert(valid);
    return buf_str(&json.out);
}

/* One thread and two say the same. */
static inline int fuzz_price(const uint8_t *data, size_t size)
{
    static const Str codes[] = {S_INIT("73630"), S_INIT("0320"), S_INIT("J1885"),
                                S_INIT("00409-3795-01")};
    PriceAsk ask = {.codes = codes, .code_count = 4, .npi = S("1234567893"), .threads = 1};
    char path[64];
    int fd = memfd_create("price", 0);
    if (fd < 0)
        return 0;
    ssize_t written = write(fd, data, size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    Arena *a = arena_begin(FUZZ_PRICE_BYTES);
    if (written == (ssize_t)size && size) {
        Str one = fuzz_answer(a, path, &ask);
        ask.threads = 2;
        Str two = fuzz_answer(a, path, &ask);
        assert(str_equal(one, two));
    }
    arena_end(a);
    close(fd);
    return 0;
}

#endif
