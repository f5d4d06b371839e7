/* plan.c: `haggle plan`: what to do now, in order, with dates, offers and reasons. */
#include "cli/packet.h"
#include "cli/page.h"

#include "api/fairjson.h"
#include "plan/plan.h"
#include "plan/plan_ics.h"
#include "plan/plan_json.h"
#include "plan/plan_text.h"

static Str plan_to_json(const Call *call, OpenCase *o, const Plan *plan)
{
    JsonOut json = {.out = {.arena = o->arena}};
    json_open(&json, NULL, '{');
    plan_json(&json, plan);
    Fair fair = fair_of(o->arena, &o->situation, call->lang);
    fair_json(&json, &fair);
    json_close(&json, '}');
    return buf_str(&json.out);
}

static int calendar_write(const Call *call, OpenCase *o, const Plan *plan)
{
    Str script = plan_calendar(o->arena, &o->engine.know, plan, &o->situation, call->lang), ics;
    Err err;
    if (!press_run(o->arena, "ics", script, &ics, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    return bytes_out(ics) ? EXIT_DONE : EXIT_INPUT;
}

static int plan_write(const Call *call, OpenCase *o, const Plan *plan)
{
    if (str_equal(call->format, S("json")))
        return print_out(plan_to_json(call, o, plan)) ? EXIT_DONE : EXIT_INPUT;
    if (str_equal(call->format, S("ics")))
        return calendar_write(call, o, plan);
    bool redacted = call_text(call, "redacted").len > 0;
    if (redacted || call_text(call, "packet").len) {
        Print packet = packet_page(call, o, plan, redacted);
        return page_write(call, &packet, PLAN_COLUMNS, 0);
    }
    bool drawn = str_equal(call->format, S("html")) || str_equal(call->format, S("pdf"));
    Fair fair;
    if (drawn)
        fair = fair_of(o->arena, &o->situation, call->lang);
    Print page = plan_print(o->arena, &o->engine.know, plan, &o->situation, drawn ? &fair : NULL,
                            call->lang);
    return page_write(call, &page, PLAN_COLUMNS, 0);
}

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    if (case_open(call, true, &o, &code)) {
        Plan plan = plan_make(o.arena, &o.situation, &o.audit, call->counter, call->lang);
        code = plan_write(call, &o, &plan);
        code = code ? code : case_exit(&o, EXIT_DONE);
    }
    case_close(&o);
    return code;
}

const Command command_plan = {
    .name = "plan",
    .usage = "[--today DATE] [--counter CENTS] [--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "say what to do now, in order, with dates, offers and reasons",
    .formats = PAGE_FORMATS " ics",
    .options = {{"format", OPT_WORD, "text, json, html, pdf or ics"},
                {"lang", OPT_WORD, "en or es"},
                {"prices", OPT_TEXT, "the hospital's own price file"},
                {"today", OPT_DATE, "use the law and the deadlines of this day"},
                {"packet", OPT_FLAG,
                 "all in one file: documents, findings, calls, days, letters (with --format pdf)"},
                {"redacted", OPT_FLAG, "the same with names and numbers blacked out, to show"},
                {"counter", OPT_CENTS,
                 "the offer that they just made, in cents; how to answer it"}},
    .papers_optional = true,
    .run = run,
};
