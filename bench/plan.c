/* plan.c: how long the plan of a case of 60 lines takes: one bill of 40 lines, its EOB of 20, all
   that case.json may say. The aim is under 20 ms for the plan, and as much for the questions of
   `haggle ask` as ten plans. Processor time, so that what else the machine does does not count.

   bench-plan [RUNS] */
#include "plan/plan.h"
#include "api/engine.h"
#include "plan/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { BILL_LINES = 40, EOB_LINES = 20, CASE_BYTES = 512 << 20 };
static const Date TODAY = 20575; /* 2026-05-02 */

static Line line_made(int i, bool eob)
{
    static const Str codes[] = {S_INIT("99284"), S_INIT("80053"), S_INIT("85025"), S_INIT("71046"),
                                S_INIT("93005"), S_INIT("36415"), S_INIT("70450"), S_INIT("J1885"),
                                S_INIT("96374"), S_INIT("73630"), S_INIT("81001"), S_INIT("12001")};
    Line l = line_blank();
    l.date = TODAY - 60 + i % 3;
    l.code = codes[i % (int)(sizeof codes / sizeof *codes)];
    l.description = S("Service");
    l.units = UNITS_ONE;
    l.charge = 10000 + 700 * (i % 37);
    l.confidence = 1000;
    if (eob) {
        l.allowed = l.charge / 2;
        l.plan_paid = l.charge / 4;
        l.patient = l.charge / 4;
        l.coinsurance = l.charge / 4;
    } else {
        l.revenue_code = S("0450");
    }
    return l;
}

static Doc doc_made(Arena *a, bool eob)
{
    Doc d = doc_blank();
    int count = eob ? EOB_LINES : BILL_LINES;
    Line *lines = arena_array(a, Line, count);
    Cents sum = 0;
    for (int i = 0; i < count; i++) {
        lines[i] = line_made(i, eob);
        sum += eob ? lines[i].patient : lines[i].charge;
    }
    d.file = eob ? S("eob") : S("bill");
    d.type = eob ? DOC_EOB : DOC_ITEMIZED_BILL;
    d.provider.name = S("Willow Creek Hospital");
    d.payer.name = S("Pinegrove Health");
    d.statement_date = TODAY - 30;
    d.lines = lines;
    d.line_count = count;
    d.totals.balance = sum;
    return d;
}

static Case case_made(Arena *a)
{
    Doc *docs = arena_array(a, Doc, 2);
    docs[0] = doc_made(a, false);
    docs[1] = doc_made(a, true);
    Case c = {
        .docs = {docs, 2},
          .facts = case_facts_blank()
    };
    c.facts.state = S("CO");
    c.facts.household_size = 3;
    c.facts.income = 5500000;
    c.facts.plan.kind = PLAN_COMMERCIAL;
    c.facts.stage = STAGE_BILLED;
    c.facts.denial_stage = DENIAL_INITIAL;
    c.facts.denial_date = TODAY - 20;
    c.facts.denial_reason = S("not medically necessary");
    c.facts.budget_lump_sum = 100000;
    c.facts.budget_monthly = 10000;
    return c;
}

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

typedef struct Spent {
    double audit, plan, ask;
} Spent;

static Spent run_once(const Engine *engine)
{
    Arena *a = arena_begin(CASE_BYTES);
    Case c = case_made(a);
    double start = now_ms();
    Situation s = situation_of(a, &c, &engine->know, engine->refs, TODAY);
    AuditResult audit = audit_run(a, &s, &engine->rules, S("en"));
    double audited = now_ms();
    Plan plan = plan_make(a, &s, &audit, NO_CENTS, S("en"));
    double planned = now_ms();
    AskList asks = ask_make(a, &s, &audit, &engine->rules, S("en"));
    Spent spent = {audited - start, planned - audited, now_ms() - planned};
    if (!plan.step_count || !asks.count)
        spent.plan = 1e9;
    arena_end(a);
    return spent;
}

static int by_time(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void median_say(const char *what, double *all, int runs)
{
    qsort(all, (size_t)runs, sizeof *all, by_time);
    printf("%-10s least %.2f ms, median %.2f ms, worst of %d %.2f ms\n", what, all[0],
           all[runs / 2], runs, all[runs - 1]);
}

int main(int argc, char **argv)
{
    enum { MOST = 1000 };
    static double audit[MOST], plan[MOST], ask[MOST];
    int runs = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 100;
    Engine engine;
    Err err;
    if (runs < 1 || runs > MOST || !engine_begin(&engine, &err))
        return 1;
    for (int i = 0; i < runs; i++) {
        Spent spent = run_once(&engine);
        audit[i] = spent.audit;
        plan[i] = spent.plan;
        ask[i] = spent.ask;
    }
    median_say("audit", audit, runs);
    median_say("plan", plan, runs);
    median_say("ask", ask, runs);
    engine_end(&engine);
    return 0;
}
