/* corpus_test.c: documents read against their truth: every value of truth.json must be read, and
   nothing that it does not have, but for places and confidence. */
#include "tests/test.h"

#include "api/docjson.h"
#include "base/json.h"
#include "read/read.h"

#include <stdio.h>
#include <string.h>

/* Values that a truth does not tell, or may leave out. */
static const Str EXTRA =
    S_INIT("page pages box row confidence places notes unread department legend "
           "provider_name adds_up totals payments diagnoses reminder_of address phone payer");

typedef struct Compare {
    Tally *tally;
    const char *folder;
    int wrong;
} Compare;

static void differ(Compare *c, Str where, const char *what, Str expected, Str got)
{
    c->wrong++;
    printf("FAIL %s: %.*s: %s: expected \"%.*s\", read \"%.*s\"\n", c->folder, STR_ARG(where), what,
           STR_ARG(expected), STR_ARG(got));
}

static int children(const Json *j)
{
    int count = 0;
    for (const Json *x = j ? j->child : NULL; x; x = x->next)
        count++;
    return count;
}

static bool same_number(Str a, Str b)
{
    /* 1 and 1.0, 0.5 and .5 */
    while (str_find(a, S(".")) >= 0 && (str_ends(a, S("0")) || str_ends(a, S("."))))
        a.len--;
    while (str_find(b, S(".")) >= 0 && (str_ends(b, S("0")) || str_ends(b, S("."))))
        b.len--;
    return str_equal(a, b);
}

static void compare(Compare *c, Arena *a, Str where, const Json *truth, const Json *got);

static void compare_object(Compare *c, Arena *a, Str where, const Json *truth, const Json *got)
{
    for (const Json *t = truth->child; t; t = t->next)
        compare(c, a, arena_print(a, "%.*s.%.*s", STR_ARG(where), STR_ARG(t->key)), t,
                json_find(got, t->key));
    bool line = str_find(where, S(".lines[")) >= 0; /* its "name" is ours, not the paper's */
    for (const Json *g = got->child; g; g = g->next) {
        if (!json_find(truth, g->key) && !str_has_word(EXTRA, g->key) &&
            !(line && str_equal(g->key, S("name"))))
            differ(c, where, "read what is not there", g->key, g->text);
    }
}

static void compare(Compare *c, Arena *a, Str where, const Json *truth, const Json *got)
{
    if (!got || truth->type != got->type) {
        differ(c, where, "not read", truth->text, got ? got->text : S("nothing"));
        return;
    }
    if (truth->type == JSON_OBJECT) {
        compare_object(c, a, where, truth, got);
    } else if (truth->type == JSON_ARRAY) {
        if (children(truth) != children(got))
            differ(c, where, "how many", arena_print(a, "%d", children(truth)),
                   arena_print(a, "%d", children(got)));
        int i = 0;
        for (const Json *t = truth->child, *g = got->child; t && g; t = t->next, g = g->next)
            compare(c, a, arena_print(a, "%.*s[%d]", STR_ARG(where), i++), t, g);
    } else if (truth->type == JSON_BOOL) {
        if (truth->truth != got->truth)
            differ(c, where, "value", truth->truth ? S("true") : S("false"),
                   got->truth ? S("true") : S("false"));
    } else if (truth->type == JSON_NUMBER ? !same_number(truth->text, got->text)
                                          : !str_equal(truth->text, got->text)) {
        differ(c, where, "value", truth->text, got->text);
    }
}

static const char *document_in(Arena *a, const char *folder)
{
    static const char *const names[] = {"bill.pdf", "bill.csv", "bill.tsv", "bill.txt",
                                        "bill.html"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *path = arena_print(a, "%s/%s", folder, names[i]).ptr;
        FILE *f = fopen(path, "rb");
        if (f) {
            fclose(f);
            return path;
        }
    }
    return arena_print(a, "%s/bill.pdf", folder).ptr;
}

static bool read_as_json(Arena *a, const Engine *engine, const char *path, const Json **ret,
                         Err *err)
{
    Docs docs;
    JsonOut out = {.out = {.arena = a}};
    Input in = {.arena = a,
                .know = &engine->know,
                .file = path_name(str_of(path)),
                .path = path,
                .paper = "./haggle-paper"};
    if (!file_read(a, path, READ_BYTES_MAX, &in.bytes, err) || !read_file(&in, &docs, err))
        return false;
    json_open(&out, NULL, '{');
    documents_json(&out, &engine->know, &docs, (Str){0});
    json_close(&out, '}');
    return json_parse(a, S("read"), buf_str(&out.out), ret, err);
}

void test_corpus(Tally *tally, const char *folder)
{
    Arena *a = arena_begin(1u << 30);
    Engine engine = {0};
    Err err;
    Str text;
    const Json *truth, *got;
    Compare c = {tally, folder, 0};
    const char *path = arena_print(a, "%s/truth.json", folder).ptr;
    if (!engine_begin(&engine, &err) || !file_read(a, path, 1 << 24, &text, &err) ||
        !json_parse(a, str_of(path), text, &truth, &err) ||
        !read_as_json(a, &engine, document_in(a, folder), &got, &err)) {
        printf("FAIL %s: %s\n", folder, err.text);
        c.wrong++;
    } else {
        compare(&c, a, S(""), truth, got);
    }
    tally->passed += c.wrong == 0;
    tally->failed += c.wrong > 0;
    engine_end(&engine);
    arena_end(a);
}
