/* casefile_fuzz.c: anything as case.json, beside a bill and an EOB that are sound. */
#include "fuzz/fuzz.h"

static const Str PAPERS = S_INIT(
    "{\"documents\": [{\"file\": \"bill\", \"document_type\": \"itemized_bill\", \"provider\": "
    "{\"name\": \"Alder Hospital\"}, \"statement_date\": \"2026-03-10\", \"lines\": ["
    "{\"date\": \"2026-02-18\", \"code\": \"99284\", \"units\": 1, \"charge_cents\": 120000},"
    "{\"date\": \"2026-02-18\", \"code\": \"80053\", \"units\": 1, \"charge_cents\": 38500},"
    "{\"date\": \"2026-02-18\", \"code\": \"80053\", \"units\": 1, \"charge_cents\": 38500}],"
    "\"totals\": {\"charges_cents\": 197000, \"balance_cents\": 197000}},"
    "{\"file\": \"eob\", \"document_type\": \"eob\", \"payer\": {\"name\": \"Plan\"}, "
    "\"provider\": "
    "{\"name\": \"Alder Hospital\"}, \"statement_date\": \"2026-03-01\", \"lines\": ["
    "{\"date\": \"2026-02-18\", \"code\": \"99284\", \"charge_cents\": 120000, \"allowed_cents\": "
    "60000, \"plan_paid_cents\": 40000, \"deductible_cents\": 10000, \"coinsurance_cents\": 10000,"
    "\"patient_cents\": 20000}], \"totals\": {\"charges_cents\": 120000, \"balance_cents\": "
    "20000}}]}");

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *a = arena_begin(FUZZ_BYTES_MAX);
    const Engine *engine = fuzz_engine();
    Case c = {.facts = case_facts_blank()};
    Err err;
    Input in = {.arena = a, .know = &engine->know, .file = S("papers"), .path = "papers"};
    in.bytes = PAPERS;
    bool papers = reader_json.read(&in, &c.docs, &err);
    assert(papers);
    Str text = arena_str(a, (Str){(const char *)data, (ptrdiff_t)size});
    if (casefile_read(a, S("case.json"), text, &c.facts, &err))
        fuzz_case(a, engine, &c);
    arena_end(a);
    return 0;
}
