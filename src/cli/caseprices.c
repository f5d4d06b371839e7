/* caseprices.c: the hospital's own price file of a case: its codes looked up before the audit. */
#include "cli/command.h"

#include "cli/mapped.h"
#include "cli/xdg.h"

typedef LIST(Str) Strs;

static bool has(const Strs *all, Str code)
{
    for (int i = 0; i < all->count; i++) {
        if (str_same(all->items[i], code))
            return true;
    }
    return false;
}

/* The codes of all lines, each once. */
static Strs codes_of(OpenCase *o)
{
    Strs all = {0};
    for (int d = 0; d < o->c.docs.count; d++) {
        const Doc *doc = &o->c.docs.items[d];
        for (int i = 0; i < doc->line_count; i++) {
            Str code = doc->lines[i].code;
            if (code.len && all.count < PRICE_CODES_MAX && !has(&all, code))
                *list_add(o->arena, &all) = code;
        }
        if (doc->drg.len && all.count < PRICE_CODES_MAX)
            *list_add(o->arena, &all) = arena_print(o->arena, "MS-DRG:%.*s", STR_ARG(doc->drg));
    }
    return all;
}

void case_prices(const Call *call, OpenCase *o)
{
    Err err;
    if (call_text(call, "prices").len)
        o->price_path = call_text(call, "prices").ptr;
    if (!o->price_path)
        return;
    Strs codes = codes_of(o);
    if (!codes.count)
        return;
    PriceAsk ask = {.codes = codes.items,
                    .code_count = codes.count,
                    .threads = 2,
                    .mapper = &mapped_files,
                    .cache = xdg_path(o->arena, "XDG_CACHE_HOME", ".cache", "prices")};
    if (price_search(o->arena, &o->engine.know, o->price_path, &ask, &o->prices, &err)) {
        o->situation.prices = &o->prices;
        return;
    }
    complain(0, "%s", err.text);
    o->bad_files++;
}
