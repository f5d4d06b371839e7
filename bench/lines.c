/* lines.c: how many claim lines a second the audit takes, what each rule's share of that is, and
   how it compares with the same lines hashed once and, where sqlite3 is there, with its GROUP BY.

   bench-lines [LINES]; the lines are made up: bills of 20 lines, two bills and an EOB a patient. */
#include "api/engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifdef WITH_SQLITE
#include <sqlite3.h>
#endif

enum { DOC_LINES = 20, CASE_DOCS = 3, CASE_BYTES = 2047 << 20 };
static const Date TODAY = 20545; /* 2026-04-02 */

/* ---- made-up bills ---- */

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static int below(uint64_t *state, int limit)
{
    return (int)(random_next(state) % (uint64_t)limit);
}

static Line line_made(uint64_t *state, Date day)
{
    static const Str codes[] = {
        S_INIT("99284"), S_INIT("80053"), S_INIT("85025"), S_INIT("71046"), S_INIT("93000"),
        S_INIT("93005"), S_INIT("36415"), S_INIT("70450"), S_INIT("J1885"), S_INIT("J2405"),
        S_INIT("96374"), S_INIT("96361"), S_INIT("99213"), S_INIT("80061"), S_INIT("84443"),
        S_INIT("73630"), S_INIT("81001"), S_INIT("87086"), S_INIT("99203"), S_INIT("12001"),
    };
    Line l = line_blank();
    l.date = day + below(state, 2);
    l.code = codes[below(state, sizeof codes / sizeof *codes)];
    l.description = S("Service");
    l.units = UNITS_ONE * (1 + below(state, 2));
    l.unit_price = 1000 + 100 * below(state, 900);
    l.charge = l.unit_price * (l.units / UNITS_ONE);
    l.confidence = 1000;
    return l;
}

static Doc doc_made(Arena *a, uint64_t *state, int patient, int number)
{
    Doc d = doc_blank();
    Date day = TODAY - 60 - below(state, 30);
    bool eob = number == CASE_DOCS - 1;
    d.file = arena_print(a, "paper-%d-%d", patient, number);
    d.type = eob ? DOC_EOB : DOC_ITEMIZED_BILL;
    d.provider.name = arena_print(a, "Hospital %d", patient % 97);
    d.patient_name =
        arena_print(a, "%c%d %c%d", 'A' + patient % 26, patient, 'A' + patient / 26 % 26, patient);
    d.account_number = arena_print(a, "%d", 100000 + patient * 2 + (eob ? 0 : number));
    d.statement_date = day + 20;
    d.lines = arena_array(a, Line, DOC_LINES);
    d.line_count = DOC_LINES;
    d.totals.charges = 0;
    for (int i = 0; i < DOC_LINES; i++) {
        d.lines[i] = line_made(state, day);
        d.totals.charges += d.lines[i].charge;
        if (eob) {
            d.lines[i].allowed = d.lines[i].charge / 2;
            d.lines[i].adjustment = d.lines[i].charge - d.lines[i].allowed;
            d.lines[i].plan_paid = d.lines[i].allowed * 4 / 5;
            d.lines[i].patient = d.lines[i].coinsurance = d.lines[i].allowed - d.lines[i].plan_paid;
        }
    }
    d.totals.balance = d.totals.charges;
    return d;
}

static Docs docs_made(Arena *a, int lines)
{
    uint64_t state = 88172645463325252u;
    int count = lines / DOC_LINES;
    Doc *docs = arena_array(a, Doc, count + 1);
    for (int i = 0; i < count; i++)
        docs[i] = doc_made(a, &state, i / CASE_DOCS, i % CASE_DOCS);
    return (Docs){docs, count};
}

/* ---- measuring ---- */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double hash_all(const Docs *docs, uint64_t *ret)
{
    double begun = seconds();
    for (int d = 0; d < docs->count; d++) {
        for (int i = 0; i < docs->items[d].line_count; i++) {
            const Line *l = &docs->items[d].lines[i];
            *ret ^= str_hash(l->code) ^ str_hash(docs->items[d].patient_name) ^
                    (uint64_t)l->charge * 31 ^ (uint64_t)l->date;
        }
    }
    return seconds() - begun;
}

#ifdef WITH_SQLITE
/* The duplicate check alone, as SQL says it; the rows are already in memory. */
static double sql_all(const Docs *docs)
{
    sqlite3 *db;
    sqlite3_stmt *put;
    sqlite3_open(":memory:", &db);
    sqlite3_exec(db, "CREATE TABLE line (doc, patient, day, code, charge); BEGIN", 0, 0, 0);
    sqlite3_prepare_v2(db, "INSERT INTO line VALUES (?, ?, ?, ?, ?)", -1, &put, 0);
    for (int d = 0; d < docs->count; d++) {
        const Doc *doc = &docs->items[d];
        for (int i = 0; i < doc->line_count; i++) {
            sqlite3_bind_int(put, 1, d);
            sqlite3_bind_text(put, 2, doc->patient_name.ptr, (int)doc->patient_name.len, 0);
            sqlite3_bind_int(put, 3, doc->lines[i].date);
            sqlite3_bind_text(put, 4, doc->lines[i].code.ptr, (int)doc->lines[i].code.len, 0);
            sqlite3_bind_int64(put, 5, doc->lines[i].charge);
            sqlite3_step(put);
            sqlite3_reset(put);
        }
    }
    sqlite3_finalize(put);
    double begun = seconds();
    sqlite3_exec(db,
                 "COMMIT; CREATE TEMP TABLE twice AS SELECT doc, patient, day, code, charge, "
                 "count(*) FROM line GROUP BY doc, patient, day, code, charge HAVING count(*) > 1",
                 0, 0, 0);
    double took = seconds() - begun;
    sqlite3_close(db);
    return took;
}
#endif

/* The audit of `docs` cut into cases of `case_docs` papers; one rule alone where `id` is given. */
static double audit_all(const Engine *engine, const Docs *docs, int case_docs, Str id,
                        int *findings)
{
    double begun = seconds();
    for (int d = 0; d < docs->count; d += case_docs) {
        Arena *a = arena_begin(CASE_BYTES);
        int left = docs->count - d;
        Case c = {.facts = case_facts_blank()};
        c.docs = (Docs){docs->items + d, left < case_docs ? left : case_docs};
        Situation s = situation_of(a, &c, &engine->know, engine->refs, TODAY);
        AuditResult r = id.len ? audit_run_one(a, &s, &engine->rules, id, (Str){0})
                               : audit_run(a, &s, &engine->rules, (Str){0});
        *findings += r.finding_count;
        arena_end(a);
    }
    return seconds() - begun;
}

/* ---- the table ---- */

typedef struct Row {
    Str id;
    double took;
    int findings;
} Row;

static int by_cost(const void *a, const void *b)
{
    const Row *x = a, *y = b;
    return x->took < y->took ? 1 : x->took > y->took ? -1 : 0;
}

static void say(const char *what, double took, int lines, double plain)
{
    printf("%-44s %9.0f lines a second  %7.1f times the hash pass\n", what, lines / took,
           took / plain);
}

static void rules_say(Arena *a, const Engine *engine, const Docs *docs, double whole)
{
    int ignored = 0;
    double fixed = audit_all(engine, docs, CASE_DOCS, S("-"), &ignored);
    Row *rows = arena_array(a, Row, engine->rules.count + 1);
    for (int i = 0; i < engine->rules.count; i++) {
        rows[i].id = engine->rules.items[i].id;
        rows[i].took = audit_all(engine, docs, CASE_DOCS, rows[i].id, &rows[i].findings) - fixed;
    }
    qsort(rows, (size_t)engine->rules.count, sizeof *rows, by_cost);
    printf("\n%-36s %8s %10s\n", "", "share", "findings");
    printf("%-36s %7.1f%%\n", "the situation, ledger and groups", 100 * fixed / whole);
    for (int i = 0; i < engine->rules.count; i++) {
        double share = rows[i].took > 0 ? 100 * rows[i].took / whole : 0;
        printf("%-36.*s %7.1f%% %10d\n", STR_ARG(rows[i].id), share, rows[i].findings);
    }
}

int main(int argc, char **argv)
{
    int64_t lines = 100000;
    Engine engine;
    Err err;
    uint64_t hash = 0;
    int findings = 0, in_one = 0;
    if (argc > 1 && !str_number(str_of(argv[1]), &lines))
        return 2;
    if (!engine_begin(&engine, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return 3;
    }
    Arena *a = arena_begin(CASE_BYTES);
    Docs docs = docs_made(a, (int)lines);
    int count = docs.count * DOC_LINES;
    double plain = 1e9;
    for (int i = 0; i < 5; i++) {
        double once = hash_all(&docs, &hash);
        plain = once < plain ? once : plain;
    }
    printf("%d lines on %d papers (hash %016llx)\n", count, docs.count, (unsigned long long)hash);
    say("hashed once", plain, count, plain);
#ifdef WITH_SQLITE
    say("sqlite3, duplicates by GROUP BY", sql_all(&docs), count, plain);
#endif
    double whole = audit_all(&engine, &docs, CASE_DOCS, (Str){0}, &findings);
    say("audit, all rules, a case a patient", whole, count, plain);
    double one = audit_all(&engine, &docs, docs.count, (Str){0}, &in_one);
    say("audit, all rules, all lines in one case", one, count, plain);
    rules_say(a, &engine, &docs, whole);
    printf("\n%d findings; %d in one case\n", findings, in_one);
    engine_end(&engine);
    arena_end(a);
    return 0;
}
