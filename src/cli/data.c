/* data.c: `haggle data`: the tables of reference: what is loaded, from where, and loading more. */
#include "cli/data.h"

#include "cli/seal.h"
#include "cli/xdg.h"

#include <string.h>

enum { DATA_BYTES_MAX = 2047 << 20 };

bool data_path(Arena *a, const char **ret, Err *err)
{
    *ret = tables_path(a);
    return *ret ||
           err_set(err, "neither XDG_DATA_HOME nor HOME is set; set one to a folder of yours");
}

bool data_open(const Call *call, DataOpen *ret, int *ret_exit)
{
    Err err = {"no memory"};
    *ret = (DataOpen){.arena = arena_begin(DATA_BYTES_MAX)};
    if (ret->arena)
        arena_on_full(ret->arena, call->full);
    if (!ret->arena || !engine_begin(&ret->engine, &err) ||
        !layouts_begin(ret->arena, &ret->engine.know, &ret->layouts, &err) ||
        !data_path(ret->arena, &ret->path, &err) ||
        !refs_begin(ret->arena, ret->path, &ret->refs, &err)) {
        *ret_exit = complain(EXIT_INPUT, "%s", err.text);
        return false;
    }
    return true;
}

void data_close(DataOpen *d)
{
    engine_end(&d->engine);
    arena_end(d->arena);
}

static int run(const Call *call)
{
    static const struct {
        const char *name;
        int (*run)(const Call *call);
    } parts[] = {
        {"list",   data_list  },
        {"show",   data_show  },
        {"check",  data_check },
        {"import", data_import}
    };
    Call inner = *call;
    if (call->argument_count && !strcmp(call->arguments[0], "update"))
        return data_update_run(call); /* it starts the helper first, and then seals itself */
    seal_network();
    if (!call->argument_count)
        return complain(EXIT_CALL,
                        "data: say list, show, check, import or update; see haggle data --help");
    inner.arguments++;
    inner.argument_count--;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!strcmp(call->arguments[0], parts[i].name))
            return parts[i].run(&inner);
    }
    return complain(EXIT_CALL, "data: \"%s\" is none of list, show, check, import, update",
                    call->arguments[0]);
}

const Command command_data = {
    .name = "data",
    .usage = "list | show CODE [--date DATE] | check | import FILE... | update [SOURCE...]",
    .about = "say which tables of reference are loaded, load and fetch the publishers' files",
    .formats = "text json",
    .options = {{"format", OPT_WORD, "text or json"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day to take for today; update: the editions of this day"},
                {"date", OPT_TEXT, "show: what held on this day"},
                {"edition", OPT_TEXT, "import: the edition, where the file does not say it"},
                {"table", OPT_TEXT, "import: the table, where the file does not say it"},
                {"yes", OPT_FLAG, "update: fetch without asking first"},
                {"from", OPT_TEXT, "update: fetch from this address in place of the publishers'"}},
    .seals_itself = true,
    .run = run,
};
