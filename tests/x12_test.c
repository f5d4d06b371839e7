/* x12_test.c: X12 read whole, in pieces of any size, or only counted gives the same; every scan of
   the processor finds the same marks; the maps hang together. */
#include "tests/test.h"

#include "api/docjson.h"
#include "read/claims.h"
#include "read/x12.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEST_BYTES = 256 << 20, FILE_BYTES = 4 << 20 };

/* What came out of a stream. */
typedef struct Outcome {
    Str text; /* documents and notes as JSON, and how it ended */
    ClaimCounts counts, summed;
} Outcome;

/* The sums of the documents, to be the same as what the machine counted. */
static void sum(ClaimCounts *c, const Doc *d)
{
    int64_t notes = c->notes;
    claim_count(c, d);
    c->notes = notes;
}

static void step_say(JsonOut *json, const Know *know, ClaimStep step, const ClaimItem *item,
                     Outcome *o)
{
    if (step == CLAIM_DOC) {
        document_json(json, know, item->doc, (Str){0});
        sum(&o->summed, item->doc);
    }
    if (step == CLAIM_NOTE)
        buf_print(&json->out, "note %.*s\n", STR_ARG(item->note.text));
    buf_print(&json->out, "at %lld %lld\n", (long long)item->offset, (long long)item->number);
}

/* Reads `bytes` in pieces of `most` bytes, or of random sizes up to that. */
static Outcome stream(Arena *a, const Engine *engine, Str bytes, int most, bool random,
                      bool counting)
{
    Outcome o = {0};
    Err err = {{0}};
    ClaimSetup setup = {
        .know = &engine->know, .file = S("file"), .path = "file", .counting = counting};
    JsonOut json = {.out = {.arena = a}, .compact = true};
    Arena *own = arena_begin(TEST_BYTES);
    Claims *c = claims_begin(own, &setup);
    ClaimItem item = {0};
    ClaimStep step = CLAIM_NOTE;
    unsigned seed = 1;
    while (step != CLAIM_END && step != CLAIM_BAD) {
        step = claims_next(c, &item, &err);
        if (step == CLAIM_MORE) {
            ptrdiff_t part = random ? 1 + rand_r(&seed) % most : most;
            part = part < bytes.len ? part : bytes.len;
            claims_feed(c, str_slice(bytes, 0, part));
            bytes = str_slice(bytes, part, bytes.len);
        } else {
            step_say(&json, &engine->know, step, &item, &o);
        }
    }
    buf_print(&json.out, "%d %s\n", (int)step, err.text);
    o.text = buf_str(&json.out);
    o.counts = *claims_counts(c);
    arena_end(own);
    return o;
}

static bool counts_same(const ClaimCounts *a, const ClaimCounts *b)
{
    return !memcmp(a, b, sizeof *a);
}

static bool sums_same(const ClaimCounts *counted, ClaimCounts summed)
{
    summed.notes = counted->notes;
    summed.passed_over = counted->passed_over;
    summed.provider_adjusted = counted->provider_adjusted;
    return counts_same(counted, &summed);
}

/* One file, every way. */
static bool file_agrees(const Engine *engine, Str bytes)
{
    static const int parts[] = {1, 7, 63, 64, 65, 4096, 100000};
    Arena *a = arena_begin(TEST_BYTES);
    Outcome whole = stream(a, engine, bytes, 1 << 30, false, false);
    Outcome counted = stream(a, engine, bytes, 1 << 30, false, true);
    bool same =
        counts_same(&whole.counts, &counted.counts) && sums_same(&whole.counts, whole.summed);
    if (!same)
        printf("  counts differ: lines %lld %lld %lld notes %lld %lld\n",
               (long long)whole.counts.lines, (long long)counted.counts.lines,
               (long long)whole.summed.lines, (long long)whole.counts.notes,
               (long long)counted.counts.notes);
    for (size_t i = 0; i < sizeof parts / sizeof *parts && same; i++) {
        for (int random = 0; random < 2 && same; random++) {
            if (parts[i] < 60 && bytes.len > 200000)
                continue;
            Outcome o = stream(a, engine, bytes, parts[i], random, false);
            same = str_equal(o.text, whole.text) && counts_same(&o.counts, &whole.counts);
            if (!same)
                printf("  pieces of %d differ\n", parts[i]);
            if (!same && getenv("HAGGLE_SHOW"))
                printf("%.*s\n--\n%.*s\n", STR_ARG(whole.text), STR_ARG(o.text));
        }
    }
    arena_end(a);
    return same;
}

static void file_test(Tally *tally, const Engine *engine, const char *path)
{
    Arena *a = arena_begin(TEST_BYTES);
    Err err;
    Str bytes;
    if (!file_read(a, path, FILE_BYTES, &bytes, &err)) {
        printf("FAIL %s\n", err.text);
        tally->failed++;
    } else if (file_agrees(engine, bytes)) {
        tally->passed++;
    } else {
        printf("FAIL %s: whole, in pieces and counted are not the same\n", path);
        tally->failed++;
    }
    arena_end(a);
}

static void folder_test(Tally *tally, const Engine *engine, const char *path)
{
    Arena *a = arena_begin(TEST_BYTES);
    Err err;
    const char **names;
    int count = 0;
    if (!folder_list(a, path, &names, &count, &err))
        count = 0;
    for (int i = 0; i < count; i++) {
        const char *one = arena_print(a, "%s/%s", path, names[i]).ptr;
        if (file_is_folder(one))
            folder_test(tally, engine, one);
        else
            file_test(tally, engine, one);
    }
    arena_end(a);
}

/* ---- scans ---- */

static void scans_test(Tally *tally)
{
    static X12Index plain, other;
    static char bytes[X12_SCAN];
    static const char letters[] = "A1*~:\n\r\t ^";
    const X12Marks marks = {.element = '*', .component = ':', .end = "~", .end_len = 1};
    unsigned seed = 7;
    for (int round = 0; round < 200; round++) {
        size_t len = (size_t)(rand_r(&seed) % (round < 100 ? 300 : X12_SCAN + 1));
        for (size_t i = 0; i < len; i++)
            bytes[i] = letters[(size_t)rand_r(&seed) % (sizeof letters - 1)];
        x12_scan_at(0)(&plain, &marks, bytes, len);
        for (int s = 1; x12_scan_at(s); s++) {
            x12_scan_at(s)(&other, &marks, bytes, len);
            CHECK_THAT(tally, plain.end_count == other.end_count &&
                                  plain.segment_count == other.segment_count &&
                                  plain.odd == other.odd &&
                                  !memcmp(plain.ends, other.ends, plain.end_count * 4) &&
                                  !memcmp(plain.last, other.last, plain.segment_count * 4));
        }
    }
}

static void amounts_test(Tally *tally)
{
    static const struct {
        const char *text;
        Cents cents;
        bool ok;
    } all[] = {
        {"",                 NO_CENTS,      true },
        {"0",                0,             true },
        {"100",              10000,         true },
        {"100.5",            10050,         true },
        {"259.96",           25996,         true },
        {".5",               50,            true },
        {"-3",               -300,          true },
        {"1.005",            101,           true },
        {"1.0049",           100,           true },
        {"-1.005",           -101,          true },
        {" 12.30 ",          1230,          true },
        {"99999999999",      9999999999900, true },
        {"1234567890123456", 0,             false},
        {"1,000.00",         0,             false},
        {"12O",              0,             false},
        {"-",                0,             false},
        {".",                0,             false},
        {"1.2.3",            0,             false},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        Cents c;
        bool ok = x12_amount(str_of(all[i].text), &c);
        CHECK_THAT(tally, ok == all[i].ok && (!ok || c == all[i].cents));
    }
}

static void maps_test(Tally *tally, const Engine *engine)
{
    Arena *a = arena_begin(TEST_BYTES);
    Err err = {{0}};
    X12Map *map;
    CHECK_THAT(tally, x12_map_make(a, &engine->know, S("837"), x12_field_of, &map, &err));
    CHECK_THAT(tally, x12_map_make(a, &engine->know, S("835"), x12_field_of, &map, &err));
    CHECK_THAT(tally, !x12_map_make(a, &engine->know, S("834"), x12_field_of, &map, &err));
    arena_end(a);
}

void test_x12(Tally *tally)
{
    Engine engine;
    Err err;
    const char *data = getenv("HAGGLE_DATA");
    Arena *a = arena_begin(TEST_BYTES);
    CHECK_THAT(tally, engine_begin(&engine, &err));
    const char *shared = arena_print(a, "%s/5_x12", data ? data : "../shared/data").ptr;
    scans_test(tally);
    amounts_test(tally);
    maps_test(tally, &engine);
    folder_test(tally, &engine, "tests/x12");
    if (file_is_folder(shared))
        folder_test(tally, &engine, shared);
    else
        printf("skipped: no sample files of X12 in %s\n", shared);
    engine_end(&engine);
    arena_end(a);
}
