/* plan.c: `haggle plan`: what to do now, in order, with dates, offers and reasons. */
#include "cli/command.h"

#include "api/fairjson.h"
#include "plan/plan.h"
#include "plan/plan_json.h"
#include "plan/plan_text.h"

static Str plan_out(const Call *call, OpenCase *o, const Plan *plan)
{
    JsonOut json = {.out = {.arena = o->arena}};
    if (!str_equal(call->format, S("json")))
        return plan_text(o->arena, &o->engine.know, plan, &o->situation, call->lang);
    json_open(&json, NULL, '{');
    plan_json(&json, plan);
    Fair fair = fair_of(o->arena, &o->situation, call->lang);
    fair_json(&json, &fair);
    json_close(&json, '}');
    return buf_str(&json.out);
}

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    if (case_open(call, true, &o, &code)) {
        Plan plan = plan_make(o.arena, &o.situation, &o.audit, call->counter, call->lang);
        code = print_out(plan_out(call, &o, &plan)) ? case_exit(&o, EXIT_DONE) : EXIT_INPUT;
    }
    case_close(&o);
    return code;
}

const Command command_plan = {
    .name = "plan",
    .usage = "[--today DATE] [--counter CENTS] [--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "say what to do now, in order, with dates, offers and reasons",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"prices", OPT_TEXT, "the hospital's own price file"},
                {"today", OPT_DATE, "use the law and the deadlines of this day"},
                {"counter", OPT_CENTS,
                 "the offer that they just made, in cents; how to answer it"}},
    .run = run,
};
