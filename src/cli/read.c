/* read.c: `haggle read`: what the documents say. */
#include "cli/command.h"

#include "api/docjson.h"
#include "cli/print.h"
#include "cli/readhtml.h"

static int run(const Call *call)
{
    OpenCase o;
    int code = EXIT_DONE;
    if (str_has_word(S("ndjson count"), call->format))
        return stream_run(call);
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
    } else if (str_equal(call->format, S("html"))) {
        out = read_html(o.arena, &o.engine.know, &o.c.docs, call->lang);
    } else {
        out = print_documents(o.arena, &o.engine.know, &o.c.docs, call->lang);
    }
    code = print_out(out) ? case_exit(&o, EXIT_DONE) : EXIT_INPUT;
    case_close(&o);
    return code;
}

const Command command_read = {
    .name = "read",
    .usage = "[--format FORM] [--lang LANG] FILE... | FOLDER | -",
    .about = "say what the documents say, as data",
    .formats = "text json html ndjson count",
    .options = {{"format", OPT_WORD,
                 "text; json; html: the pages with what was read on them; ndjson: a document a "
                 "line, as it goes; count: their sums"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day to take for today"}},
    .run = run,
};
