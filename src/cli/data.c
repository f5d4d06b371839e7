/* data.c: `haggle data`: which reference tables are here, and getting them. */
#include "cli/data.h"

#include "cli/seal.h"

bool data_import_files(const Call *call, const char *const *paths, int count)
{
    (void)call;
    (void)paths;
    (void)count;
    complain(0, "data import: not in this version");
    return false;
}

static int run(const Call *call)
{
    Str verb = str_of(call->argument_count ? call->arguments[0] : "");
    if (str_equal(verb, S("update")))
        return data_update_run(call);
    seal_network();
    if (!verb.len)
        return complain(EXIT_CALL, "data: what? see haggle data --help");
    return complain(EXIT_CALL, "data %.*s: not in this version", STR_ARG(verb));
}

const Command command_data = {
    .name = "data",
    .usage = "update [--yes] [--from BASE] [SOURCE...]",
    .about = "reference tables: fetch the current ones from their publishers",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "fetch the editions that hold on this day"},
                {"yes", OPT_FLAG, "fetch without asking first"},
                {"from", OPT_TEXT, "fetch from this address in place of the publishers'"}},
    .seals_itself = true,
    .run = run,
};
