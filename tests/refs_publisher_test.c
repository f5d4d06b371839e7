/* refs_publisher_test.c: editions, addresses and links of publishers, and that what the program
   carries of them is sound. */
#include "tests/test.h"

#include "refs/links.h"
#include "refs/publisher.h"

#include <stdio.h>

static Publisher publisher(Arena *a, const char *every, const char *url)
{
    Stanzas known = {0};
    Publishers all = {0};
    Str body;
    Err err;
    Str text = arena_print(a, "Source: x\nEvery: %s\nUrl: %s\n", every, url);
    if (!stanzas_parse(a, S("test"), text, &known, &body, &err) ||
        !publishers_read(a, known, (Stanzas){0}, &all, &err))
        return (Publisher){.back = -1};
    return all.items[0];
}

static bool fills(const char *every, const char *url, Str day, const char *wanted)
{
    Arena *a = arena_begin(1 << 20);
    Publisher p = publisher(a, every, url);
    Str got = {0};
    Err err;
    bool ok = p.back >= 0 &&
              address_fill(a, &p, str_of(url), edition_of(&p, date_parse_iso(day)), &got, &err) &&
              str_equal(got, str_of(wanted));
    if (!ok)
        printf("  %s: \"%.*s\"\n", url, STR_ARG(got));
    arena_end(a);
    return ok;
}

static bool names(const char *every, Str day, const char *newest, const char *before)
{
    Arena *a = arena_begin(1 << 20);
    Publisher p = publisher(a, every, "https://example.org/a");
    Date edition = edition_of(&p, date_parse_iso(day));
    bool ok = str_equal(edition_name(a, &p, edition), str_of(newest)) &&
              str_equal(edition_name(a, &p, edition_before(&p, edition)), str_of(before));
    arena_end(a);
    return ok;
}

static void test_editions(Tally *t)
{
    CHECK_THAT(t, names("quarter", S("2026-01-01"), "2026 Q1", "2025 Q4"));
    CHECK_THAT(t, names("quarter", S("2026-12-31"), "2026 Q4", "2026 Q3"));
    CHECK_THAT(t, names("fiscal-year", S("2026-09-30"), "FY 2026", "FY 2025"));
    CHECK_THAT(t, names("fiscal-year", S("2026-10-01"), "FY 2027", "FY 2026"));
    CHECK_THAT(t, names("year", S("2026-05-05"), "2026", "2025"));
    CHECK_THAT(t, names("month", S("2026-01-31"), "2026-01", "2025-12"));
}

static void test_addresses(Tally *t)
{
    CHECK_THAT(t, fills("quarter", "{yyyy}q{q}-v{yyyy-1994}{q-1}", S("2026-08-09"), "2026q3-v322"));
    CHECK_THAT(
        t, fills("quarter", "rvu{yy}{letter}/{month}/{mm}", S("2026-12-09"), "rvu26d/october/10"));
    CHECK_THAT(t, fills("fiscal-year", "fy{yyyy}", S("2026-10-09"), "fy2027"));
    CHECK_THAT(t, fills("year", "plain", S("2026-10-09"), "plain"));
    Arena *a = arena_begin(1 << 20);
    static const char *const wrong[] = {"{year}", "{q-}", "{q", "{q-x}", "{month+1}", "{}"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_THAT(t, publisher(a, "quarter", wrong[i]).back < 0);
    CHECK_THAT(t, publisher(a, "week", "x").back < 0);
    CHECK_THAT(t, str_equal(address_rebase(a, S("https://a.org/b/c?d=/e"), S("http://h:1/x/")),
                            S("http://h:1/x/b/c?d=/e")));
    CHECK_THAT(t, str_equal(address_rebase(a, S("https://a.org"), S("http://h")), S("http://h/")));
    arena_end(a);
}

static void test_glob(Tally *t)
{
    CHECK_THAT(t, glob_fits(S("rvu26d*.zip"), S("RVU26D-updated.zip")));
    CHECK_THAT(t, glob_fits(S("*a*b*"), S("xxaxxabyy")) && glob_fits(S("*"), S("")));
    CHECK_THAT(t, !glob_fits(S("rvu26d*.zip"), S("rvu26d.zip.html")) && !glob_fits(S("a"), S("")));
}

static void test_links(Tally *t)
{
    Arena *a = arena_begin(1 << 20);
    Str html = S("<a href=\"/f/a1.zip\">x</a><A HREF = '../a2.zip'>y</A><a href=\"/f/a1.zip\">"
                 "<a href=\"//o.org/a3.zip?x=1&amp;y=/a3.zip\"><a href=\"javascript:a.zip\">"
                 "<a href=\"https://o.org/license/ama?file=/files/a4.zip\"><a href=\"/a 5.zip\">"
                 "<a href=\"/a6.zip");
    Links l = links_find(a, html, S("https://h.org/p/q"), S("a*.zip"), 9);
    CHECK_THAT(t, l.count == 4);
    CHECK_THAT(t, str_equal(l.items[0].address, S("https://h.org/f/a1.zip")) && !l.items[0].gated);
    CHECK_THAT(t, str_equal(l.items[1].address, S("https://h.org/p/../a2.zip")));
    CHECK_THAT(t, str_equal(l.items[2].address, S("https://o.org/a3.zip?x=1&y=/a3.zip")));
    CHECK_THAT(t, l.items[3].gated);
    CHECK_THAT(t, links_find(a, html, S("https://h.org"), S("a*.zip"), 1).count == 1);
    arena_end(a);
}

/* Every source that the program carries is fetched over https and shows what it rests on. */
static void test_known(Tally *t)
{
    Engine engine;
    Publishers all;
    Err err;
    bool begun = engine_begin(&engine, &err);
    CHECK_THAT(t, begun);
    const KnowFile *f = know_file(&engine.know, S("knowledge/fetch/sources.txt"));
    bool read = publishers_read(engine.arena, f->stanzas, (Stanzas){0}, &all, &err);
    CHECK_THAT(t, read && all.count > 15);
    for (int i = 0; read && i < all.count; i++) {
        const Publisher *p = &all.items[i];
        static const Str keys[] = {S_INIT("Url"), S_INIT("Page")};
        for (int k = 0; k < 2; k++) {
            Str lines = stanza_get(p->words, keys[k]);
            while (lines.ptr && lines.len)
                CHECK_THAT(t, str_starts(str_cut(&lines, '\n'), S("https://")));
        }
        CHECK_THAT(t, p->tables.len && stanza_has(p->words, S("Page")) &&
                          stanza_has(p->words, S("Title")) && stanza_has(p->words, S("Basis")));
        CHECK_THAT(t, !str_equal(stanza_words(p->words, S("Title"), S("es")),
                                 stanza_get(p->words, S("Title"))));
    }
    engine_end(&engine);
}

void test_publisher(Tally *t)
{
    test_editions(t);
    test_addresses(t);
    test_glob(t);
    test_links(t);
    test_known(t);
}
