/* page_test.c: names as people write them, pages as HTML, and what is blacked out. */
#include "tests/test.h"

#include "api/engine.h"
#include "base/html.h"
#include "know/name.h"
#include "model/redact.h"

#include <stdio.h>

static bool written(Arena *a, const Know *know, const char *printed, const char *expected)
{
    Str got = name_say(a, know, str_of(printed));
    return str_equal(got, str_of(expected));
}

static void test_names(Tally *tally, Arena *a, const Know *know)
{
    CHECK_THAT(tally, written(a, know, "ST. MARY'S HOSPITAL, LLC", "St. Mary's Hospital, LLC"));
    CHECK_THAT(tally, written(a, know, "BANK OF THE WEST PPO", "Bank of the West PPO"));
    CHECK_THAT(tally, written(a, know, "O'BRIEN-MCDONALD MD PC", "O'Brien-McDonald MD PC"));
    CHECK_THAT(tally,
               written(a, know, "CL\xC3\x8DNICA \xC3\x81VILA", "Cl\xC3\xADnica \xC3\x81vila"));
    CHECK_THAT(tally,
               written(a, know, "12 ELM ST, AUSTIN, TX 78701", "12 Elm St, Austin, TX 78701"));
    CHECK_THAT(tally, written(a, know, "de la Cruz MD", "de la Cruz MD"));
    CHECK_THAT(tally, written(a, know, "UCLA", "UCLA"));
    CHECK_THAT(tally, written(a, know, "\xD7\x9E\xD7\xA8 ABC", "\xD7\x9E\xD7\xA8 Abc"));
    CHECK_THAT(tally, written(a, know, "", ""));
}

static bool blacked(Arena *a, const char *text, const char *expected)
{
    static const Str names[] = {S_INIT("Rosa"), S_INIT("Rosa Delgado"), S_INIT("Mercy Hospital")};
    Print p = {.arena = a};
    print_add(&p, PIECE_TEXT, str_of(text));
    print_redact(&p, names, 3);
    return str_equal(p.items[0].text, str_of(expected));
}

#define BLACK "\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88"

static void test_redact(Tally *tally, Arena *a)
{
    CHECK_THAT(tally, blacked(a, "Dear ROSA DELGADO, hello.", "Dear " BLACK ", hello."));
    CHECK_THAT(tally, blacked(a, "Rosario owes $1,234,567.00", "Rosario owes $1,234,567.00"));
    CHECK_THAT(tally,
               blacked(a, "Account SP-4471902 of 2026-03-02", "Account " BLACK " of 2026-03-02"));
    CHECK_THAT(tally,
               blacked(a, "code 99284, 12 CFR 1006.34(b)(5)", "code 99284, 12 CFR 1006.34(b)(5)"));
    CHECK_THAT(tally, blacked(a, "29 CFR 2560.503-1(h)(3)(i), claim 2560.503-1",
                              "29 CFR 2560.503-1(h)(3)(i), claim " BLACK));
    CHECK_THAT(tally, blacked(a, "mercy hospital, 1-800-555-0199", BLACK ", " BLACK));
}

static bool escaped(Arena *a, const char *text, const char *expected)
{
    Buf out = {.arena = a};
    html_text(&out, str_of(text));
    return str_equal(buf_str(&out), str_of(expected));
}

static void test_html(Tally *tally, Arena *a)
{
    CHECK_THAT(tally, escaped(a, "<b>\"A\" & B</b>", "&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"));
    CHECK_THAT(tally, escaped(a, "a\x1b[31m\x7f\n\tb", "a[31m  b"));
    CHECK_THAT(tally, escaped(a, "x\xE2\x80\xAEy\xE2\x81\xA6z", "xyz"));
    CHECK_THAT(tally, escaped(a, "caf\xC3\xA9 \xE2\x80\xA2", "caf\xC3\xA9 \xE2\x80\xA2"));
}

/* How many kinds of this folder are called `name`, by their file or by `Also:`. */
static int kinds_called(Arena *a, const Know *know, Str folder, Str name)
{
    int n = 0;
    for (int i = 0; i < know->file_count; i++) {
        const KnowFile *f = &know->files[i];
        if (!str_starts(f->path, folder) || str_ends(f->path, S(".es.txt")) || !f->stanzas.count)
            continue;
        Str path = arena_print(a, "%.*s%.*s.txt", STR_ARG(folder), STR_ARG(name));
        n += str_equal(f->path, path) ||
             str_has_word(stanza_get(&f->stanzas.items[0], S("Also")), name);
    }
    return n;
}

/* No name leads to two letters, nor to two scripts. */
static void test_kinds(Tally *tally, Arena *a, const Know *know)
{
    static const Str folders[] = {S_INIT("knowledge/letter/"), S_INIT("knowledge/script/")};
    for (int i = 0; i < know->file_count; i++) {
        const KnowFile *f = &know->files[i];
        for (int j = 0; j < 2; j++) {
            if (!str_starts(f->path, folders[j]) || str_ends(f->path, S(".es.txt")))
                continue;
            Str names = stanza_get(&f->stanzas.items[0], S("Also"));
            CHECK_THAT(tally,
                       kinds_called(a, know, folders[j],
                                    str_slice(f->path, folders[j].len, f->path.len - 4)) == 1);
            for (Str name = str_word(&names); name.len; name = str_word(&names))
                CHECK_THAT(tally, kinds_called(a, know, folders[j], name) == 1);
        }
    }
}

void test_page(Tally *tally)
{
    Engine engine;
    Err err;
    Arena *a = arena_begin(16 << 20);
    CHECK_THAT(tally, engine_begin(&engine, &err));
    test_names(tally, a, &engine.know);
    test_redact(tally, a);
    test_html(tally, a);
    test_kinds(tally, a, &engine.know);
    engine_end(&engine);
    arena_end(a);
}
