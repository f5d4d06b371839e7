/* fhir_test.c: FHIR and claim extracts in pieces of any size give what the whole gives; amounts are
   rounded as money is; numbers of data files. */
#include "tests/test.h"

#include "api/docjson.h"
#include "base/tape.h"
#include "read/claims.h"
#include "read/number.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEST_BYTES = 256 << 20, FILE_BYTES = 4 << 20 };

/* Documents and notes as JSON, read in pieces of `most` bytes; 0: of random sizes. */
static Str streamed(Arena *a, const Engine *engine, Str bytes, ptrdiff_t most)
{
    Err err = {{0}};
    ClaimSetup setup = {.know = &engine->know, .file = S("file"), .path = "file"};
    JsonOut json = {.out = {.arena = a}, .compact = true};
    Arena *own = arena_begin(TEST_BYTES);
    Claims *c = claims_begin(own, &setup);
    ClaimItem item = {0};
    ClaimStep step = CLAIM_NOTE;
    unsigned seed = 7;
    while (step != CLAIM_END && step != CLAIM_BAD) {
        step = claims_next(c, &item, &err);
        if (step == CLAIM_MORE) {
            ptrdiff_t part = most ? most : 1 + rand_r(&seed) % 900;
            claims_feed(c, str_slice(bytes, 0, part));
            bytes = part < bytes.len ? str_slice(bytes, part, bytes.len) : (Str){0};
            continue;
        }
        if (step == CLAIM_DOC)
            document_json(&json, &engine->know, item.doc, (Str){0});
        if (step == CLAIM_NOTE)
            buf_print(&json.out, "note %.*s\n", STR_ARG(item.note.text));
        buf_print(&json.out, "at %lld %lld\n", (long long)item.offset, (long long)item.number);
    }
    const ClaimCounts *n = claims_counts(c);
    buf_print(&json.out, "%d %s %lld %lld %lld\n", (int)step, err.text, (long long)n->lines,
              (long long)n->rejected, (long long)n->passed_over);
    arena_end(own);
    return buf_str(&json.out);
}

static void test_pieces(Tally *tally, const Engine *engine, const char *path)
{
    static const ptrdiff_t sizes[] = {1, 2, 7, 63, 4096, 0};
    Arena *a = arena_begin(TEST_BYTES);
    Err err;
    Str bytes;
    bool ok = file_read(a, path, FILE_BYTES, &bytes, &err);
    CHECK_THAT(tally, ok);
    Str whole = streamed(a, engine, bytes, FILE_BYTES);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Str pieces = streamed(a, engine, bytes, sizes[i]);
        CHECK_THAT(tally, str_equal(whole, pieces));
        if (!str_equal(whole, pieces))
            printf("  %s in pieces of %td\n", path, sizes[i]);
    }
    arena_end(a);
}

/* A record whose texts outgrow the memory of one document is given in parts, with nothing lost. */
static void test_long_record(Tally *tally, const Engine *engine)
{
    enum { ENTRIES = 19000, TEXT = 4000 };
    static char text[TEXT + 1];
    Arena *a = arena_begin(TEST_BYTES);
    ClaimSetup setup = {.know = &engine->know, .file = S("file"), .path = "file"};
    Claims *c = claims_begin(a, &setup);
    ClaimItem item = {0};
    ClaimStep step = CLAIM_NOTE;
    Err err = {{0}};
    int fed = 0, docs = 0, lines = 0;
    memset(text, 'x', TEXT);
    while (step != CLAIM_END && step != CLAIM_BAD) {
        char entry[TEXT + 100];
        step = claims_next(c, &item, &err);
        if (step == CLAIM_DOC) {
            docs++;
            lines += item.doc->line_count;
        } else if (step == CLAIM_MORE) {
            int len =
                snprintf(entry, sizeof entry,
                         "{\"resourceType\":\"Procedure\",\"code\":{\"text\":\"%s\"}}\n", text);
            claims_feed(c, (Str){entry, fed++ < ENTRIES ? len : 0});
        }
    }
    CHECK_THAT(tally, step == CLAIM_END);
    CHECK_THAT(tally, docs == 2);
    CHECK_THAT(tally, lines == ENTRIES);
    arena_end(a);
}

static int64_t millionths(const char *text)
{
    Arena *a = arena_begin(TEST_BYTES);
    char *room = arena_alloc(a, strlen(text) + TAPE_SLACK, 1);
    memcpy(room, text, strlen(text));
    Tape tape;
    const char *why;
    int64_t n = -1;
    bool parsed = tape_parse(tape_begin(a), (Str){room, (ptrdiff_t)strlen(text)}, &tape, &why);
    if (!parsed || !tape_millionths(&tape, TAPE_ROOT, &n))
        n = -1;
    arena_end(a);
    return n;
}

static void test_numbers(Tally *tally)
{
    CHECK_THAT(tally, millionths("28.104000000000003") == 28104000);
    CHECK_THAT(tally, millionths("1.005") == 1005000);
    CHECK_THAT(tally, millionths("-0.01") == -10000);
    CHECK_THAT(tally, millionths("99999999999.99") == INT64_C(99999999999990000));
    CHECK_THAT(tally, millionths("1e300") == -1);
    CHECK_THAT(tally, millionths("\"1\"") == -1);
    CHECK_THAT(tally, number_cents(S("37.5")) == 3750);
    CHECK_THAT(tally, number_cents(S(" -0.005 ")) == -1);
    CHECK_THAT(tally, number_cents(S("1.2.3")) == NO_CENTS);
    CHECK_THAT(tally, number_cents(S("")) == NO_CENTS);
    CHECK_THAT(tally, number_cents(S("99999999999999999999")) == NO_CENTS);
    CHECK_THAT(tally, number_units(S("234.567")) == 234567);
    CHECK_THAT(tally, number_date(S("27-OCT-1999")) == date_of(1999, 10, 27));
    CHECK_THAT(tally, number_date(S("19991027")) == date_of(1999, 10, 27));
    CHECK_THAT(tally, number_date(S("2025-02-01T09:12:44Z")) == date_of(2025, 2, 1));
    CHECK_THAT(tally, number_date(S("31-FEB-1999")) == NO_DATE);
}

void test_fhir(Tally *tally)
{
    static const char *const files[] = {"tests/fhir/carin.json", "tests/fhir/hospital.json",
                                        "tests/fhir/mixed.ndjson", "tests/fhir/estimate.json",
                                        "tests/fhir/carrier.rif"};
    Engine engine;
    Err err;
    bool begun = engine_begin(&engine, &err);
    CHECK_THAT(tally, begun);
    for (size_t i = 0; begun && i < sizeof files / sizeof *files; i++)
        test_pieces(tally, &engine, files[i]);
    if (begun)
        test_long_record(tally, &engine);
    test_numbers(tally);
    engine_end(&engine);
}
