/* lines.c: how many claim lines a second the audit takes with all rules, in one thread, and what
   each rule costs; beside it the same lines hashed, read by wc and mawk, and grouped by sqlite3.

   bench-lines [LINES [TABLES]]: TABLES is a pack of imported tables (haggle data import). */
#include "api/engine.h"
#include "bench/claims.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#ifdef WITH_SQLITE
#include <sqlite3.h>
#endif

enum { CASE_BYTES = 2047 << 20, DESK_BYTES = 64 << 20 };
static const Date TODAY = 20545; /* 2026-04-02 */

/* Of this thread's processor: others may be at work on the machine. */
static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* The same of the commands that have ended. */
static double seconds_of_commands(void)
{
    struct rusage r;
    getrusage(RUSAGE_CHILDREN, &r);
    return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
           (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

/* A clock that stands still while others have the processor: no rule takes so long between two
   looks at it. */
static uint64_t nanoseconds(void)
{
    enum { TAKEN_AWAY = 20000 };
    static uint64_t before, own;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    uint64_t now = (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
    own += now - before < TAKEN_AWAY ? now - before : 0;
    before = now;
    return own;
}

/* ---- peers ---- */

static double hash_all(const Patients *all, uint64_t *ret)
{
    double begun = seconds();
    for (int i = 0; i < all->row_count; i++) {
        const ClaimRow *l = &all->rows[i];
        *ret ^=
            str_hash(l->code) ^ str_hash(l->revenue) ^ (uint64_t)l->charge * 31 ^ (uint64_t)l->day;
    }
    return seconds() - begun;
}

static bool csv_write(const Patients *all, const char *path)
{
    FILE *f = fopen(path, "w");
    for (int c = 0; f && c < all->claim_count; c++) {
        const ClaimHead *head = &all->claims[c];
        for (int i = 0; i < head->count; i++) {
            const ClaimRow *l = &all->rows[head->first + i];
            fprintf(f, "%.*s,%.*s,%s,%.*s,%.*s,%lld,%lld\n", STR_ARG(head->number),
                    STR_ARG(head->patient), date_iso(l->day).text, STR_ARG(l->code),
                    STR_ARG(l->revenue), (long long)l->units, (long long)l->charge);
        }
    }
    return f && fclose(f) == 0;
}

/* The seconds of a command that reads the lines as CSV; negative: it is not here. */
static double command(const char *text)
{
    double begun = seconds_of_commands();
    int status = system(text);
    return status ? -1 : seconds_of_commands() - begun;
}

#ifdef WITH_SQLITE
/* The duplicate check alone, as SQL says it; the rows are already in memory. */
static double sql_all(const Patients *all)
{
    sqlite3 *db;
    sqlite3_stmt *put;
    sqlite3_open(":memory:", &db);
    sqlite3_exec(db, "CREATE TABLE line (claim, patient, day, code, charge); BEGIN", 0, 0, 0);
    sqlite3_prepare_v2(db, "INSERT INTO line VALUES (?, ?, ?, ?, ?)", -1, &put, 0);
    for (int c = 0; c < all->claim_count; c++) {
        const ClaimHead *head = &all->claims[c];
        for (int i = 0; i < head->count; i++) {
            const ClaimRow *l = &all->rows[head->first + i];
            sqlite3_bind_int(put, 1, c);
            sqlite3_bind_text(put, 2, head->patient.ptr, (int)head->patient.len, 0);
            sqlite3_bind_int(put, 3, l->day);
            sqlite3_bind_text(put, 4, l->code.ptr, (int)l->code.len, 0);
            sqlite3_bind_int64(put, 5, l->charge);
            sqlite3_step(put);
            sqlite3_reset(put);
        }
    }
    sqlite3_finalize(put);
    double begun = seconds();
    sqlite3_exec(
        db,
        "COMMIT; CREATE TEMP TABLE twice AS SELECT claim, patient, day, code, charge, "
        "count(*) FROM line GROUP BY claim, patient, day, code, charge HAVING count(*) > 1",
        0, 0, 0);
    double took = seconds() - begun;
    sqlite3_close(db);
    return took;
}
#endif

static void say(const char *what, double took, int lines, double plain)
{
    if (took >= 0)
        printf("%-48s %10.0f lines a second  %7.2f times mawk\n", what, (double)lines / took,
               took / plain);
}

static void peers_say(const Patients *all, double *ret_plain)
{
    char path[] = "/tmp/bench-lines-XXXXXX";
    char text[200];
    uint64_t hash = 0;
    int fd = mkstemp(path);
    if (fd < 0 || !csv_write(all, path))
        return;
    snprintf(text, sizeof text, "mawk -F, '{n[$1 $3 $4 $7]++} END {print length(n)}' %s >/dev/null",
             path);
    double awk = command(text);
    *ret_plain = awk > 0 ? awk : 1;
    say("mawk, the same lines as CSV, grouped", awk, all->row_count, *ret_plain);
    snprintf(text, sizeof text, "wc -l %s >/dev/null", path);
    say("wc -l, the same lines as CSV", command(text), all->row_count, *ret_plain);
    say("hashed once, in memory", hash_all(all, &hash), all->row_count, *ret_plain);
#ifdef WITH_SQLITE
    say("sqlite3, duplicates by GROUP BY, in memory", sql_all(all), all->row_count, *ret_plain);
#endif
    remove(path);
}

/* ---- the audit ---- */

/* Seconds of the audit, and of making its papers. */
typedef struct Took {
    double audit, papers;
    int64_t findings;
    size_t case_bytes; /* the most that one case took */
} Took;

/* A few patients' papers at a time, each a case that is audited and forgotten. */
static void audit_some(Desk *desk, const Docs *papers, int count, Arena *a, Took *ret)
{
    Case c = {.facts = case_facts_blank()};
    for (int i = 0; i < count; i++) {
        const Finding *found;
        int findings;
        c.docs = papers[i];
        desk_audit(desk, a, &c, TODAY, &found, &findings);
        ret->findings += findings;
        if (arena_used(a) > ret->case_bytes)
            ret->case_bytes = arena_used(a);
        arena_reset(a);
    }
}

static Took audit_all(Desk *desk, const Patients *all)
{
    enum { TOGETHER = 32 };
    Arena *a = arena_begin(CASE_BYTES), *paper = arena_begin(CASE_BYTES);
    Took took = {0};
    for (int p = 0; p < all->count; p += TOGETHER) {
        Docs papers[TOGETHER];
        int count = all->count - p < TOGETHER ? all->count - p : TOGETHER;
        double begun = seconds();
        for (int i = 0; i < count; i++)
            papers[i] = patient_claims(paper, all, p + i);
        double made = seconds();
        audit_some(desk, papers, count, a, &took);
        took.audit += seconds() - made;
        took.papers += made - begun;
        arena_reset(paper);
    }
    arena_end(a);
    arena_end(paper);
    return took;
}

/* ---- the same as an audit with words ---- */

static bool same_finding(const Finding *a, const Finding *b)
{
    bool same = str_equal(a->rule, b->rule) && a->certainty == b->certainty &&
                a->amount == b->amount && a->line_count == b->line_count &&
                a->share_count == b->share_count;
    for (int i = 0; same && i < a->line_count; i++)
        same = a->lines[i].doc == b->lines[i].doc && a->lines[i].line == b->lines[i].line;
    return same;
}

static bool same_audit(Arena *a, const Engine *engine, Desk *desk, const Patients *all, int patient)
{
    const Finding *found;
    int count;
    Case c = {.docs = patient_claims(a, all, patient), .facts = case_facts_blank()};
    Situation s = situation_of(a, &c, &engine->know, engine->refs, TODAY);
    AuditResult r = audit_run(a, &s, &engine->rules, (Str){0});
    desk_audit(desk, a, &c, TODAY, &found, &count);
    bool same = count == r.finding_count;
    for (int i = 0; same && i < count; i++)
        same = same_finding(&found[i], &r.findings[i]);
    return same;
}

/* Whether the desk finds what `haggle audit` finds, of some patients from all over. */
static void same_say(const Engine *engine, Desk *desk, const Patients *all)
{
    enum { ASKED = 500 };
    Arena *a = arena_begin(CASE_BYTES);
    int step = all->count / ASKED + 1, asked = 0, same = 0;
    for (int p = 0; p < all->count; p += step, asked++) {
        same += same_audit(a, engine, desk, all, p);
        arena_reset(a);
    }
    printf("%d of %d patients: the same findings as an audit with words\n", same, asked);
    arena_end(a);
}

typedef struct Row {
    Str id;
    double took;
    int64_t calls;
    Checked checked;
} Row;

static int by_cost(const void *a, const void *b)
{
    const Row *x = a, *y = b;
    return x->took < y->took ? 1 : x->took > y->took ? -1 : 0;
}

/* What one look at the clock costs. */
static double tick_of(void)
{
    enum { LOOKS = 1000000 };
    uint64_t begun = nanoseconds();
    for (int i = 0; i < LOOKS; i++)
        nanoseconds();
    return (double)(nanoseconds() - begun) / LOOKS;
}

/* What each rule costs, by a clock around every call: the clock's own cost is taken off. */
static void rules_say(Arena *a, const Engine *engine, const Patients *all)
{
    int64_t looks = 0;
    double tick = tick_of(), sum = 0;
    Desk *desk = desk_begin(a, &engine->rules, &engine->know, engine->refs);
    Row *rows = arena_array(a, Row, engine->rules.count + 1);
    desk_clock(desk, nanoseconds);
    double whole = 1e9 * audit_all(desk, all).audit;
    for (int i = 0; i < engine->rules.count; i++) {
        int64_t calls;
        double took = (double)desk_spent(desk, i, &calls);
        took -= tick * (double)calls;
        looks += 2 * calls;
        rows[i] =
            (Row){engine->rules.items[i].id, took > 0 ? took : 0, calls, desk_checked(desk, a, i)};
        sum += rows[i].took;
    }
    whole -= tick * (double)looks;
    qsort(rows, (size_t)engine->rules.count, sizeof *rows, by_cost);
    printf("\n%-40s %6s %8s %10s  state\n", "", "share", "ns/line", "calls/line");
    printf("%-40s %5.1f%% %8.1f\n", "situation, services, groups", 100 * (whole - sum) / whole,
           (whole - sum) / all->row_count);
    for (int i = 0; i < engine->rules.count; i++)
        printf("%-40.*s %5.1f%% %8.1f %10.3f  %.*s\n", STR_ARG(rows[i].id),
               100 * rows[i].took / whole, rows[i].took / all->row_count,
               (double)rows[i].calls / all->row_count,
               STR_ARG(check_state_name(rows[i].checked.state)));
}

int main(int argc, char **argv)
{
    int64_t lines = 1000000;
    Engine engine;
    Err err;
    double plain = 1;
    Took best = {.audit = 1e9};
    if (argc > 1 && !str_number(str_of(argv[1]), &lines))
        return 2;
    if (!engine_begin(&engine, &err) || (argc > 2 && !engine_tables(&engine, argv[2], &err))) {
        fprintf(stderr, "%s\n", err.text);
        return 3;
    }
    Arena *a = arena_begin(CASE_BYTES);
    Arena *kept = arena_begin(DESK_BYTES);
    Patients all = patients_made(a, (int)lines);
    Desk *desk = desk_begin(kept, &engine.rules, &engine.know, engine.refs);
    printf("%d lines of %d claims of %d patients; %d rules; %s\n", all.row_count, all.claim_count,
           all.count, engine.rules.count, argc > 2 ? "with tables" : "without tables");
    peers_say(&all, &plain);
    size_t before = 0;
    for (int i = 0; i < 3; i++) {
        Took once = audit_all(desk, &all);
        best = once.audit < best.audit ? once : best;
        printf("%lld findings; the desk grew by %zu bytes; a case took at most %zu\n",
               (long long)once.findings, arena_used(kept) - before, once.case_bytes);
        before = arena_used(kept);
    }
    say("audit, all rules, a case a patient", best.audit, all.row_count, plain);
    say("the papers of it, made from rows", best.papers, all.row_count, plain);
    same_say(&engine, desk, &all);
    rules_say(kept, &engine, &all);
    engine_end(&engine);
    arena_end(a);
    arena_end(kept);
    return 0;
}
