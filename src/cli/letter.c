/* letter.c: `haggle letter` and `haggle script`: what to send, what to say. */
#include "cli/page.h"

#include "letter/letter.h"
#include "plan/plan.h"

typedef bool (*Writer)(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err);

enum { LARGE_POINTS = 17 };

static int write_page(const Call *call, const Print *page)
{
    return page_write(call, page, LETTER_COLUMNS, call_text(call, "large").len ? LARGE_POINTS : 0);
}

static int write_general(const Call *call, Writer write, Str kind)
{
    Engine engine;
    Err err;
    Print page;
    int code = EXIT_DONE;
    if (!engine_begin(&engine, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    LetterInput in = {.know = &engine.know, .today = call->today, .lang = call->lang};
    if (!write(engine.arena, &in, kind, &page, &err))
        code = complain(EXIT_CALL, "%s", err.text);
    else
        code = write_page(call, &page);
    engine_end(&engine);
    return code;
}

static int write_case(const Call *call, Writer write, Str kind)
{
    Call folder = *call;
    OpenCase o;
    Err err;
    Print page;
    int code = EXIT_DONE;
    folder.arguments++;
    folder.argument_count--;
    if (case_open(&folder, true, &o, &code)) {
        Plan plan = plan_make(o.arena, &o.situation, &o.audit, NO_CENTS, call->lang);
        AuditResult english = audit_run(o.arena, &o.situation, &o.engine.rules, S("en"));
        LetterInput in = {&o.engine.know, &o.situation, &o.audit, &plan,
                          call->today,    call->lang,   &english};
        if (!write(o.arena, &in, kind, &page, &err))
            code = complain(EXIT_CALL, "%s", err.text);
        else
            code = write_page(call, &page);
    }
    case_close(&o);
    return code;
}

static int write_kind(const Call *call, Writer write, const char *verb)
{
    if (!call->argument_count)
        return complain(EXIT_CALL, "%s: which one? see haggle %s --help", verb, verb);
    Str kind = str_of(call->arguments[0]);
    return call->argument_count == 1 ? write_general(call, write, kind)
                                     : write_case(call, write, kind);
}

static int run_letter(const Call *call)
{
    return write_kind(call, letter_print, "letter");
}

static int run_script(const Call *call)
{
    return write_kind(call, script_print, "script");
}

const Command command_letter = {
    .name = "letter",
    .usage = "KIND [FILE... | FOLDER]",
    .about = "write what to send: itemized-bill, dispute, charity-care, self-pay, payment-plan,\n"
             "                 appeal, validation, settlement, refund, estimate-dispute, records",
    .formats = PAGE_FORMATS,
    .options = {{"format", OPT_WORD, "text, json, html or pdf"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the date of the letter"},
                {"large", OPT_FLAG, "a PDF in large print"}},
    .run = run_letter,
};

const Command command_script = {
    .name = "script",
    .usage = "KIND [FILE... | FOLDER]",
    .about = "write what to say on the phone: hospital, doctor, collections, insurer",
    .formats = PAGE_FORMATS,
    .options = {{"format", OPT_WORD, "text, json, html or pdf"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day of the call"},
                {"large", OPT_FLAG, "a PDF in large print"}},
    .run = run_script,
};
