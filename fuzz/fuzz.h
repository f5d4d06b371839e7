/* fuzz.h: what the fuzzers share: the engine, begun once, and the road from a document to a letter.
 */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "api/auditjson.h"
#include "api/docjson.h"
#include "api/engine.h"
#include "base/utf8.h"
#include "letter/letter.h"
#include "plan/plan.h"
#include "plan/plan_json.h"
#include "plan/plan_text.h"
#include "read/casefile.h"
#include "read/read.h"

#include <assert.h>
#include <stdio.h>

enum { FUZZ_BYTES_MAX = 512 << 20 };
static const Date FUZZ_TODAY = 20545; /* 2026-04-02 */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline const Engine *fuzz_engine(void)
{
    static Engine engine;
    Err err;
    if (!engine.arena) {
        bool begun = engine_begin(&engine, &err);
        assert(begun);
    }
    return &engine;
}

/* What every document that was read must survive, hostile or not. What is written is valid JSON. */
static inline void fuzz_case(Arena *a, const Engine *engine, Case *c)
{
    read_reminders(&c->docs);
    Situation s = situation_of(a, c, &engine->know, engine->refs, FUZZ_TODAY);
    AuditResult audit = audit_run(a, &s, &engine->rules, S("en"));
    Plan plan = plan_make(a, &s, &audit, NO_CENTS, S("es"));
    LetterInput in = {.know = &engine->know,
                      .situation = &s,
                      .audit = &audit,
                      .plan = &plan,
                      .today = FUZZ_TODAY,
                      .english = &audit};
    JsonOut json = {.out = {.arena = a}};
    const Json *parsed;
    Err err;
    json_open(&json, NULL, '{');
    documents_json(&json, &engine->know, &c->docs, (Str){0});
    audit_json(&json, &audit);
    plan_json(&json, &plan);
    json_close(&json, '}');
    bool valid = json_parse(a, S("out"), buf_str(&json.out), &parsed, &err);
    if (!valid)
        fprintf(stderr, "%s\n", err.text);
    assert(valid);
    plan_text(a, &engine->know, &plan, &s, S("en"));
    Print page;
    if (letter_print(a, &in, S("dispute"), &page, &err))
        print_html(&page);
    if (script_print(a, &in, S("hospital"), &page, &err))
        print_text(&page, LETTER_COLUMNS);
}

static inline int fuzz_reader(const Reader *reader, Str file, const uint8_t *data, size_t size)
{
    Arena *a = arena_begin(FUZZ_BYTES_MAX);
    const Engine *engine = fuzz_engine();
    Case c = {.facts = case_facts_blank()};
    Err err;
    Input in = {.arena = a, .know = &engine->know, .file = file, .path = "bill"};
    in.bytes = text_utf8(a, arena_str(a, (Str){(const char *)data, (ptrdiff_t)size}));
    if (in.bytes.len && reader->read(&in, &c.docs, &err))
        fuzz_case(a, engine, &c);
    arena_end(a);
    return 0;
}

#endif
