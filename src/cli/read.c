/* read.c: `haggle read`: what the documents say. */
#include "cli/command.h"

#include "api/docjson.h"
#include "cli/print.h"

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    if (!case_open(call, false, &o, &code)) {
        case_close(&o);
        return code;
    }
    JsonOut json = {.out = {.arena = o.arena}};
    Str out;
    if (str_equal(call->format, S("json"))) {
        json_open(&json, NULL, '{');
        documents_json(&json, &o.engine.know, &o.c.docs, call->lang);
        json_close(&json, '}');
        out = buf_str(&json.out);
    } else {
        out = print_documents(o.arena, &o.engine.know, &o.c.docs, call->lang);
    }
    code = print_out(out) ? case_exit(&o, EXIT_DONE) : EXIT_INPUT;
    case_close(&o);
    return code;
}

const Command command_read = {
    .name = "read",
    .usage = "[--format FORM] [--lang LANG] FILE... | FOLDER",
    .about = "say what the documents say, as data",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day to take for today"}},
    .run = run,
};
