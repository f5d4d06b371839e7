/* ask.c: `haggle ask`: the few questions whose answers would change the result. */
#include "cli/command.h"

#include "base/file.h"
#include "plan/ask.h"
#include "read/caseedit.h"

enum { CASE_JSON_MAX = 16 << 20 };

/* Writes what the person answered into the folder's case.json; EXIT_DONE, or the exit code. */
static int answers_write(const Call *call, Str answers)
{
    Arena *a = arena_begin(CASE_BYTES_MAX);
    const char *folder = call->argument_count ? call->arguments[0] : "";
    int code = EXIT_DONE;
    Err err;
    Str text = {0}, made;
    if (!a)
        return complain(EXIT_INPUT, "no memory");
    const char *path =
        arena_print(a, "%s%scase.json", folder, str_ends(str_of(folder), S("/")) ? "" : "/").ptr;
    if (!file_is_folder(folder))
        code = complain(EXIT_CALL, "--answer needs the folder of the case");
    else if (file_exists(path) && !file_read(a, path, CASE_JSON_MAX, &text, &err))
        code = complain(EXIT_INPUT, "%s", err.text);
    else if (!case_answer(a, str_of(path), text, answers, &made, &err))
        code = complain(EXIT_CALL, "%s", err.text);
    else if (!file_replace(a, path, made, &err))
        code = complain(EXIT_INPUT, "%s", err.text);
    arena_end(a);
    return code;
}

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    Str answers = call_text(call, "answer");
    if (answers.len)
        code = answers_write(call, answers);
    if (code != EXIT_DONE)
        return code;
    if (case_open(call, true, &o, &code)) {
        AskList list = ask_make(o.arena, &o.situation, &o.audit, &o.engine.rules, call->lang);
        JsonOut json = {.out = {.arena = o.arena}};
        if (str_equal(call->format, S("json"))) {
            json_open(&json, NULL, '{');
            ask_json(&json, &list);
            json_close(&json, '}');
        }
        Str text = json.out.len ? buf_str(&json.out)
                                : ask_text(o.arena, &o.engine.know, &list, call->lang);
        code = print_out(text) ? case_exit(&o, list.count ? EXIT_PERSON : EXIT_DONE) : EXIT_INPUT;
    }
    case_close(&o);
    return code;
}

const Command command_ask = {
    .name = "ask",
    .usage = "[--answer KEY=VALUE] [--today DATE] [--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "ask the few questions whose answers would change the result",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "use the law and the deadlines of this day"},
                {"answer", OPT_TEXT,
                 "write answers into case.json first, such as \"household.size=3 state=TX\""}},
    .papers_optional = true,
    .run = run,
};
