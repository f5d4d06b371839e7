/* scan_fuzz.c: the pass over blocks: every processor's way finds the same as a plain loop. */
#include "refs/scan.h"

#include <assert.h>
#include <string.h>

enum { BLOCK = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool same(const Scan *x, const Scan *y, size_t len)
{
    return x->hit_count == y->hit_count && x->bound_count == y->bound_count &&
           x->depth == y->depth && x->lines == y->lines && x->ends_inside == y->ends_inside &&
           x->irregular == y->irregular &&
           !memcmp(x->inside, y->inside, len / 64 * sizeof *x->inside) &&
           !memcmp(x->hits, y->hits, (size_t)x->hit_count * sizeof *x->hits) &&
           !memcmp(x->bounds, y->bounds, (size_t)x->bound_count * sizeof *x->bounds);
}

/* Each hit is where a code stands, and none is left out. */
static void hits_check(const Needles *n, const char *bytes, size_t len, const Scan *s)
{
    int hit = 0;
    for (size_t i = 0; i < len; i++) {
        bool is = needles_at(n, bytes + i).ptr != NULL;
        bool found = hit < s->hit_count && s->hits[hit] == i;
        assert(is == found);
        hit += found;
    }
    assert(hit == s->hit_count);
}

typedef void Way(const Needles *, ScanForm, char, const char *, size_t, Scan *);

/* What a way leaves out by itself, where columns are known, is left out behind it, too. */
static void columns_check(Arena *a, Way *way, const Needles *n, const char *bytes, size_t len,
                          bool inside)
{
    static const bool columns[] = {false, true, false, true};
    Needles known = *n;
    Scan all, some;
    known.columns = columns;
    known.column_count = sizeof columns / sizeof *columns;
    scan_room(a, SCAN_CSV, BLOCK, &all);
    scan_room(a, SCAN_CSV, BLOCK, &some);
    all.starts_inside = some.starts_inside = inside;
    way(n, SCAN_CSV, ',', bytes, len, &all);
    way(&known, SCAN_CSV, ',', bytes, len, &some);
    assert(some.irregular == all.irregular);
    if (all.irregular) {
        scan_careful(',', bytes, len, &all);
        scan_careful(',', bytes, len, &some);
    }
    scan_sift(&known, ',', bytes, &all);
    scan_sift(&known, ',', bytes, &some);
    assert(some.hit_count == all.hit_count &&
           !memcmp(some.hits, all.hits, (size_t)all.hit_count * sizeof *all.hits));
}

static void form_check(Arena *a, const Needles *n, ScanForm form, const char *bytes, size_t len,
                       bool inside)
{
    Scan way[3];
    Way *const ways[3] = {
        scan_block_plain, __builtin_cpu_supports("avx2") ? scan_block_avx2 : scan_block_plain,
        __builtin_cpu_supports("avx512vpopcntdq") ? scan_block_avx512 : scan_block_plain};
    for (int i = 0; i < 3; i++) {
        scan_room(a, form, BLOCK, &way[i]);
        way[i].starts_inside = inside;
        ways[i](n, form, ',', bytes, len, &way[i]);
        assert(same(&way[0], &way[i], len));
        if (form == SCAN_CSV)
            columns_check(a, ways[i], n, bytes, len, inside);
    }
    hits_check(n, bytes, len, &way[0]);
    if (form == SCAN_CSV && !way[0].irregular && !inside) {
        scan_careful(',', bytes, len, &way[1]);
        assert(way[1].lines == way[0].lines && way[1].ends_inside == way[0].ends_inside);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Str one_length[] = {S_INIT("73630"), S_INIT("J1885"), S_INIT("80053")};
    static const Str lengths[] = {S_INIT("7"), S_INIT("320"), S_INIT("00409-3795-01")};
    char room[BLOCK + 2 * SCAN_PAD];
    Arena *a = arena_begin(64 << 20);
    size_t len = size < BLOCK ? size : BLOCK;
    memset(room, '\n', sizeof room);
    if (len)
        memcpy(room + SCAN_PAD, data, len);
    for (int k = 0; k < 4; k++) {
        Needles csv, json;
        const Str *codes = k & 1 ? lengths : one_length;
        needles_begin(a, codes, 3, S(",\"' \t\n|;:-/"), S(",\" \t\n\r|;:-/"), &csv);
        needles_begin(a, codes, 3, S("\" \t\n:[,"), S("\" \t\n],}"), &json);
        form_check(a, &csv, SCAN_CSV, room + SCAN_PAD, len, k & 2);
        form_check(a, &json, SCAN_JSON, room + SCAN_PAD, len, k & 2);
    }
    arena_end(a);
    return 0;
}
