/* ask.c: `haggle ask`: the few questions whose answers would change the result. */
#include "cli/command.h"

#include "plan/ask.h"

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
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
    .usage = "[--today DATE] [--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "ask the few questions whose answers would change the result",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "use the law and the deadlines of this day"}},
    .run = run,
};
