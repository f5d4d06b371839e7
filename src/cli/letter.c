/* letter.c: `haggle letter` and `haggle script`: what to send, what to say. */
#include "cli/page.h"

#include "letter/letter.h"
#include "letter/practice.h"
#include "plan/plan.h"

#include <stdio.h>

typedef bool (*Writer)(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err);

enum { LARGE_POINTS = 17 };

static int write_page(const Call *call, const Print *page)
{
    return page_write(call, page, LETTER_COLUMNS, call_text(call, "large").len ? LARGE_POINTS : 0);
}

/* Plays a call: a line of the person, then the answer, until one of them hangs up. */
static int play(const Call *call, Arena *a, const LetterInput *in, Str kind)
{
    Practice *practice;
    Err err;
    char line[4096];
    if (!practice_begin(a, in, kind, call_text(call, "practice"), &practice, &err))
        return complain(EXIT_CALL, "%s", err.text);
    bool over = false, ok = print_out(practice_open(practice));
    while (!over && ok) {
        bool said = fgets(line, sizeof line, stdin) != NULL;
        Str text = practice_turn(practice, said ? arena_str(a, str_of(line)) : (Str){0}, &over);
        ok = print_out(text);
    }
    return ok && print_out(practice_end(practice)) ? EXIT_DONE : EXIT_INPUT;
}

static int write_general(const Call *call, Writer write, Str kind)
{
    Engine engine;
    Err err;
    Print page;
    int code = EXIT_DONE;
    if (!engine_begin(&engine, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    LetterInput in = {.know = &engine.know,
                      .today = call->today,
                      .lang = call->lang,
                      .trace = call_text(call, "trace").len > 0};
    if (str_equal(kind, S("list"))) {
        page = letter_kinds(engine.arena, &in, write == script_print);
        code = write_page(call, &page);
    } else if (call_text(call, "practice").len) {
        code = play(call, engine.arena, &in, kind);
    } else if (!write(engine.arena, &in, kind, &page, &err))
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
        LetterInput in = {.know = &o.engine.know,
                          .situation = &o.situation,
                          .audit = &o.audit,
                          .plan = &plan,
                          .today = call->today,
                          .lang = call->lang,
                          .english = &english,
                          .trace = call_text(call, "trace").len > 0};
        if (call_text(call, "practice").len)
            code = play(call, o.arena, &in, kind);
        else if (!write(o.arena, &in, kind, &page, &err))
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
    .about = "write what to send: itemized-bill, dispute, charity-care, appeal, validation and\n"
             "                 more; haggle letter list names them all",
    .formats = PAGE_FORMATS,
    .options = {{"format", OPT_WORD, "text, json, html or pdf"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the date of the letter"},
                {"large", OPT_FLAG, "a PDF in large print"},
                {"trace", OPT_FLAG, "say for each sentence what in the case allows it"}},
    .papers_optional = true,
    .run = run_letter,
};

const Command command_script = {
    .name = "script",
    .usage = "KIND [--practice TEMPER] [FILE... | FOLDER]",
    .about = "write what to say on the phone: hospital, doctor, collections, insurer, charity,\n"
             "                 call-sheet",
    .formats = PAGE_FORMATS,
    .options = {{"format", OPT_WORD, "text, json, html or pdf"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day of the call"},
                {"practice", OPT_TEXT, "gentle, firm or hostile: play the call with the program"},
                {"large", OPT_FLAG, "a PDF in large print"},
                {"trace", OPT_FLAG, "say for each sentence what in the case allows it"}},
    .papers_optional = true,
    .run = run_script,
};
