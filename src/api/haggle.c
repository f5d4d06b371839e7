/* haggle.c: the public library over the layers below. Every call that allocates returns here when
   the case's memory is full. */
#include "haggle.h"

#include "api/auditjson.h"
#include "api/docjson.h"
#include "api/engine.h"
#include "api/library.h"
#include "base/file.h"
#include "plan/plan.h"
#include "plan/plan_json.h"
#include "read/casefile.h"
#include "read/read.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

struct haggle {
    Engine engine;
};

struct haggle_case {
    const haggle *h;
    Arena *arena;
    const char *paper;
    CaseFacts facts;
    LIST(Doc) docs;
};

enum { CASE_BYTES_MAX = 2047 << 20 };

const Engine *haggle_engine(const haggle *h)
{
    return &h->engine;
}

static void say(char *error, const char *text)
{
    if (error)
        snprintf(error, HAGGLE_ERROR_ROOM, "%s", text);
}

static const char FULL[] = "the case needs more memory than it may have; split it";

haggle *haggle_begin(char error[HAGGLE_ERROR_ROOM])
{
    Engine engine;
    Err err = {"no memory to begin with"};
    if (!engine_begin(&engine, &err)) {
        say(error, err.text);
        engine_end(&engine);
        return NULL;
    }
    haggle *h = arena_new(engine.arena, haggle);
    h->engine = engine;
    return h;
}

int haggle_tables(haggle *h, const char *path, char error[HAGGLE_ERROR_ROOM])
{
    Err err = {"no tables are named"};
    if (h && path && engine_tables(&h->engine, path, &err))
        return 0;
    say(error, err.text);
    return 1;
}

void haggle_end(haggle *h)
{
    if (!h)
        return;
    Engine engine = h->engine; /* h stands in the arena that ends */
    engine_end(&engine);
}

haggle_case *haggle_case_begin(const haggle *h, char error[HAGGLE_ERROR_ROOM])
{
    Arena *a = h ? arena_begin(CASE_BYTES_MAX) : NULL;
    if (!a) {
        say(error, "no memory to begin with");
        return NULL;
    }
    haggle_case *c = arena_new(a, haggle_case);
    *c = (haggle_case){.h = h, .arena = a, .paper = "haggle-paper", .facts = case_facts_blank()};
    return c;
}

void haggle_case_end(haggle_case *c)
{
    if (c)
        arena_end(c->arena);
}

void haggle_case_paper(haggle_case *c, const char *path)
{
    if (c && path)
        c->paper = arena_str(c->arena, str_of(path)).ptr;
}

static bool add(haggle_case *c, const char *path, Err *err)
{
    Docs read;
    Str name = path_name(str_of(path));
    Input in = {.arena = c->arena,
                .know = &c->h->engine.know,
                .file = arena_str(c->arena, name),
                .path = arena_str(c->arena, str_of(path)).ptr,
                .paper = c->paper};
    if (!file_read(c->arena, path, READ_BYTES_MAX, &in.bytes, err))
        return false;
    if (str_equal(name, S("case.json")))
        return casefile_read(c->arena, str_of(in.path), in.bytes, &c->facts, err);
    if (!read_file(&in, &read, err))
        return false;
    for (int i = 0; i < read.count; i++)
        *list_add(c->arena, &c->docs) = read.items[i];
    return true;
}

int haggle_case_add(haggle_case *c, const char *path, char error[HAGGLE_ERROR_ROOM])
{
    jmp_buf full;
    Err err = {"no file is named"};
    if (!c || !path) {
        say(error, err.text);
        return 1;
    }
    if (setjmp(full)) {
        say(error, FULL);
        arena_on_full(c->arena, NULL);
        return 1;
    }
    arena_on_full(c->arena, &full);
    bool ok = add(c, path, &err);
    arena_on_full(c->arena, NULL);
    if (!ok)
        say(error, err.text);
    return !ok;
}

typedef enum What { WHAT_READ, WHAT_AUDIT, WHAT_PLAN } What;

static const char *write_json(haggle_case *c, What what, Date today, Str lang)
{
    Case view = {
        .docs = {c->docs.items, c->docs.count},
          .facts = c->facts
    };
    JsonOut o = {.out = {.arena = c->arena}};
    Doc *docs = arena_array(c->arena, Doc, c->docs.count); /* joining repeats moves them */
    if (c->docs.count)
        memcpy(docs, c->docs.items, (size_t)c->docs.count * sizeof *docs);
    view.docs.items = docs;
    read_repeats(c->arena, &view.docs);
    read_reminders(&view.docs);
    case_take_benefits(c->arena, &view);
    json_open(&o, NULL, '{');
    if (what != WHAT_PLAN)
        documents_json(&o, &c->h->engine.know, &view.docs, lang);
    if (what != WHAT_READ) {
        Situation s = situation_of(c->arena, &view, &c->h->engine.know, c->h->engine.refs, today);
        AuditResult audit = audit_run(c->arena, &s, &c->h->engine.rules, lang);
        if (what == WHAT_AUDIT) {
            audit_json(&o, &audit);
        } else {
            Plan plan = plan_make(c->arena, &s, &audit, NO_CENTS, lang);
            plan_json(&o, &plan);
        }
    }
    json_close(&o, '}');
    return arena_str(c->arena, buf_str(&o.out)).ptr;
}

/* The same, back here when memory is full. */
static const char *guarded(haggle_case *c, What what, Date day, const Str *words, char *error)
{
    jmp_buf full;
    if (setjmp(full)) {
        say(error, FULL);
        arena_on_full(c->arena, NULL);
        return NULL;
    }
    arena_on_full(c->arena, &full);
    const char *text = write_json(c, what, day, *words);
    arena_on_full(c->arena, NULL);
    return text;
}

static const char *case_json(haggle_case *c, What what, const char *today, const char *lang,
                             char *error)
{
    Date day = today ? date_parse_iso(str_of(today)) : NO_DATE;
    Str words = lang && !strcmp(lang, "es") ? S("es") : (Str){0};
    if (!c || (what != WHAT_READ && day == NO_DATE)) {
        say(error, "today is no day such as 2026-03-01");
        return NULL;
    }
    return guarded(c, what, day, &words, error);
}

const char *haggle_case_read(haggle_case *c, char error[HAGGLE_ERROR_ROOM])
{
    return case_json(c, WHAT_READ, NULL, NULL, error);
}

const char *haggle_case_audit(haggle_case *c, const char *today, const char *lang,
                              char error[HAGGLE_ERROR_ROOM])
{
    return case_json(c, WHAT_AUDIT, today, lang, error);
}

const char *haggle_case_plan(haggle_case *c, const char *today, const char *lang,
                             char error[HAGGLE_ERROR_ROOM])
{
    return case_json(c, WHAT_PLAN, today, lang, error);
}
