/* audit.c: `haggle audit`: what is wrong, with proof, and what it is worth. */
#include "cli/audithtml.h"
#include "cli/auditpage.h"
#include "cli/page.h"

#include "api/auditjson.h"
#include "api/docjson.h"
#include "api/fairjson.h"
#include "cli/print.h"

static Str audit_out(const Call *call, OpenCase *o)
{
    JsonOut json = {.out = {.arena = o->arena}};
    Fair fair = fair_of(o->arena, &o->situation, call->lang);
    if (str_equal(call->format, S("html"))) {
        bool far = fair_is_far(&o->situation, &fair);
        Str chart = far ? fair_svg(o->arena, &o->situation, &fair, call->lang) : (Str){0};
        return audit_html(o->arena, &o->engine.know, &o->c.docs, &o->audit, chart, call->today,
                          call->lang);
    }
    if (!str_equal(call->format, S("json")))
        return print_audit(o->arena, &o->engine.know, &o->c.docs, &o->audit,
                           fair_is_far(&o->situation, &fair) ? fair.why : (Str){0}, call->lang);
    json_open(&json, NULL, '{');
    documents_json(&json, &o->engine.know, &o->c.docs, call->lang);
    audit_json(&json, &o->audit);
    fair_json(&json, &fair);
    json_close(&json, '}');
    return buf_str(&json.out);
}

static int audit_write(const Call *call, OpenCase *o)
{
    if (!str_equal(call->format, S("pdf")))
        return print_out(audit_out(call, o)) ? EXIT_DONE : EXIT_INPUT;
    Print page =
        audit_page(o->arena, &o->engine.know, &o->c.docs, &o->audit, call->today, call->lang);
    Fair fair = fair_of(o->arena, &o->situation, call->lang);
    if (fair_is_far(&o->situation, &fair))
        fair_bars(&page, &o->situation, &fair, call->lang);
    audit_page_end(&page, &o->engine.know, call->lang);
    return page_write(call, &page, 0, 0);
}

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    if (case_open(call, true, &o, &code)) {
        bool needs_person = o.audit.finding_count > 0;
        code = audit_write(call, &o);
        code = code ? code : case_exit(&o, needs_person ? EXIT_PERSON : EXIT_DONE);
    }
    case_close(&o);
    return code;
}

const Command command_audit = {
    .name = "audit",
    .usage = "[--today DATE] [--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "say what is wrong, with proof, and what it is worth",
    .formats = "text json html pdf",
    .options = {{"format", OPT_WORD, "text, json, html or pdf"},
                {"lang", OPT_WORD, "en or es"},
                {"prices", OPT_TEXT, "the hospital's own price file"},
                {"today", OPT_DATE, "use the law and the deadlines of this day"}},
    .run = run,
};
