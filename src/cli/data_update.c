/* data_update.c: `haggle data update`: the current tables, fetched from their publishers when the
   person asks for it. */
#include "cli/data.h"

#include "base/file.h"
#include "cli/seal.h"
#include "cli/update.h"
#include "cli/xdg.h"
#include "know/say.h"

#include <stdio.h>
#include <unistd.h>

enum { UPDATE_BYTES_MAX = 256 << 20, OWN_BYTES_MAX = 1 << 20 };

/* ---- who publishes what ---- */

MUST static bool own_read(Update *u, const char *path, Stanzas *ret, Err *err)
{
    Str text, body;
    *ret = (Stanzas){0};
    if (!path || access(path, F_OK) != 0)
        return true;
    return file_read(u->arena, path, OWN_BYTES_MAX, &text, err) &&
           stanzas_parse(u->arena, str_of(path), text, ret, &body, err);
}

/* Only the sources that the call names, where it names any. */
static int sources_choose(Update *u)
{
    LIST(Publisher) chosen = {0};
    const Call *call = u->call;
    for (int i = 1; i < call->argument_count; i++) {
        Str name = str_of(call->arguments[i]);
        int before = chosen.count;
        for (int j = 0; j < u->publishers.count; j++) {
            if (str_equal(u->publishers.items[j].id, name))
                *list_add(u->arena, &chosen) = u->publishers.items[j];
        }
        if (chosen.count == before) {
            Buf names = {.arena = u->arena};
            for (int j = 0; j < u->publishers.count; j++)
                buf_print(&names, " %.*s", STR_ARG(u->publishers.items[j].id));
            return complain(EXIT_CALL, "data update: no source %.*s; there are:%.*s", STR_ARG(name),
                            STR_ARG(buf_str(&names)));
        }
    }
    if (call->argument_count > 1)
        u->publishers = (Publishers){chosen.items, chosen.count};
    return 0;
}

MUST static bool publishers_get(Update *u, const char *own_path, Err *err)
{
    Stanzas own;
    if (!own_read(u, own_path, &own, err))
        return false;
    const KnowFile *known = know_file(&u->engine.know, S("knowledge/fetch/sources.txt"));
    return publishers_read(u->arena, known->stanzas, own, &u->publishers, err);
}

/* ---- asking the person ---- */

static bool agrees(const Update *u)
{
    char answer[16] = "";
    print_out(know_word(&u->engine.know, S("fetch-ask"), u->call->lang));
    print_out(S(" "));
    if (!fgets(answer, sizeof answer, stdin))
        return false;
    char c = char_lower(answer[0]);
    return c == 'y' || c == 's';
}

/* Whether to go on; else *ret is the exit. */
static bool may_begin(Update *u, int *ret)
{
    bool json = str_equal(u->call->format, S("json"));
    if (json && !call_text(u->call, "yes").len) {
        *ret = complain(EXIT_CALL, "data update: --format json asks nothing; say --yes too");
        return false;
    }
    if (json)
        return true;
    print_out(update_print_plan(u));
    if (call_text(u->call, "yes").len)
        return true;
    bool asks = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (asks && agrees(u))
        return true;
    Str word = asks ? S("fetch-no") : S("fetch-say-yes");
    print_out(know_word(&u->engine.know, word, u->call->lang));
    print_out(S("\n"));
    *ret = asks ? EXIT_DONE : EXIT_PERSON;
    return false;
}

/* ---- fetching, taking in ---- */

/* Two sources in a row without any answer: the rest would wait for nothing. */
static bool is_out_of_reach(const Update *u)
{
    int n = u->outcomes.count;
    return n >= 2 && u->outcomes.items[n - 1].unreached && u->outcomes.items[n - 2].unreached;
}

MUST static bool sources_fetch(Update *u, Err *err)
{
    for (int i = 0; i < u->publishers.count; i++) {
        const Publisher *p = &u->publishers.items[i];
        bool unreached = is_out_of_reach(u);
        Outcome o = {.publisher = p,
                     .state = SOURCE_FAILED,
                     .edition = edition_name(u->arena, p, edition_of(p, u->call->today)),
                     .why = know_word(&u->engine.know, S("fetch-not-asked"), u->call->lang),
                     .unreached = true};
        o.newest = o.edition;
        bool gated = p->licence.len && !call_text(u->call, "from").len;
        if ((!unreached || gated) && !update_source(u, p, &o, err))
            return false;
        *list_add(u->arena, &u->outcomes) = o;
    }
    return true;
}

/* Hands over what has not been taken in since it arrived. */
static bool files_take(Update *u)
{
    LIST(const char *) files = {0};
    for (int i = 0; i < u->outcomes.count; i++) {
        const Outcome *o = &u->outcomes.items[i];
        for (int f = 0; f < o->files.count; f++) {
            if (!update_is_taken(u, o->files.items[f]))
                *list_add(u->arena, &files) = o->files.items[f];
        }
    }
    if (!files.count)
        return true;
    if (data_import_files(u->call, files.items, files.count, true) != EXIT_INPUT) {
        for (int i = 0; i < files.count; i++)
            update_mark_taken(u, files.items[i]);
        return true;
    }
    Buf names = {.arena = u->arena};
    for (int i = 0; i < files.count; i++)
        buf_print(&names, "%s%.*s", i ? ", " : "", STR_ARG(path_name(str_of(files.items[i]))));
    Fact fact = {.name = S("files"), .type = FACT_TEXT, .text = buf_str(&names)};
    Str words = know_word(&u->engine.know, S("fetch-not-taken"), u->call->lang);
    Str text = say_template(u->arena, &u->engine.know, words, &fact, 1, u->call->lang);
    complain(0, "%.*s", STR_ARG(text));
    return false;
}

static int exit_of(const Update *u, bool taken)
{
    int good = 0, licence = 0, failed = 0;
    for (int i = 0; i < u->outcomes.count; i++) {
        SourceState state = u->outcomes.items[i].state;
        good += state == SOURCE_FETCHED || state == SOURCE_NEWEST;
        licence += state == SOURCE_LICENCE;
        failed += state == SOURCE_FAILED;
    }
    if (failed && !good)
        return EXIT_INPUT;
    return failed || licence || !taken ? EXIT_PERSON : EXIT_DONE;
}

static int update(Update *u, const char *own_path)
{
    Err err;
    int code = EXIT_DONE;
    const char *tables;
    if (!engine_begin(&u->engine, &err) || !publishers_get(u, own_path, &err) ||
        !data_path(u->arena, &tables, &err) || !refs_begin(u->arena, tables, &u->refs, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    code = sources_choose(u);
    if (code || !may_begin(u, &code))
        return code;
    if (!sources_fetch(u, &err))
        complain(0, "%s", err.text);
    bool json = str_equal(u->call->format, S("json"));
    if (!json)
        print_out(update_print_outcomes(u));
    bool taken = files_take(u);
    if (json)
        print_out(update_json(u, taken));
    return u->outcomes.count < u->publishers.count ? EXIT_INPUT : exit_of(u, taken);
}

int data_update_run(const Call *call)
{
    Update u = {.call = call, .arena = arena_begin(UPDATE_BYTES_MAX)};
    Err err;
    if (!u.arena)
        return complain(EXIT_INPUT, "no memory");
    arena_on_full(u.arena, call->full);
    u.folder = xdg_path(u.arena, "XDG_CACHE_HOME", ".cache", "fetch");
    const char *own = xdg_path(u.arena, "XDG_CONFIG_HOME", ".config", "sources.txt");
    bool http = call_text(call, "from").len || (own && access(own, F_OK) == 0);
    int code = EXIT_INPUT;
    if (!u.folder) {
        complain(0, "data update: neither XDG_CACHE_HOME nor HOME is set; set one");
    } else if (!folder_make(u.arena, u.folder, &err) ||
               !fetcher_begin(u.arena, &u.fetcher, u.folder, http, &err)) {
        complain(0, "%s", err.text);
    } else {
        /* The helper runs; from here on this program is closed as in every other verb. */
        seal_network();
        code = update(&u, own);
        fetcher_end(&u.fetcher);
        engine_end(&u.engine);
    }
    arena_end(u.arena);
    return code;
}
