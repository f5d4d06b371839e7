/* update_print.c: what will be fetched and what became of it, for people and as JSON. */
#include "cli/update.h"

#include "base/file.h"
#include "base/json.h"
#include "know/say.h"

enum { WIDTH = 92 };

static Str word(const Update *u, const char *name)
{
    return know_word(&u->engine.know, str_of(name), u->call->lang);
}

/* The word `name` with {key} filled. */
static Str said(const Update *u, const char *name, const char *key, Str value)
{
    Fact fact = {.name = str_of(key), .type = FACT_TEXT, .text = value};
    return say_template(u->arena, &u->engine.know, word(u, name), &fact, 1, u->call->lang);
}

static Str title_of(const Update *u, const Publisher *p)
{
    Str title = stanza_words(p->words, S("Title"), u->call->lang);
    return title.len ? title : p->id;
}

/* ---- before ---- */

static void plan_line(Update *u, const Publisher *p, Buf *out)
{
    const Str *files, *pages;
    int file_count = 0, page_count = 0;
    Date edition = edition_of(p, u->call->today);
    Err err; /* every pattern was tried when the publishers were read */
    if (!addresses_of(u->arena, p, S("Url"), edition, &files, &file_count, &err) ||
        !addresses_of(u->arena, p, S("Page"), edition, &pages, &page_count, &err))
        return;
    buf_print(out, "  %.*s, %.*s\n", STR_ARG(title_of(u, p)),
              STR_ARG(edition_name(u->arena, p, edition)));
    Str base = call_text(u->call, "from");
    if (p->licence.len && !base.len) {
        buf_print(out, "      %.*s\n",
                  STR_ARG(said(u, "fetch-licence-page", "page", page_count ? pages[0] : p->id)));
        return;
    }
    for (int i = 0; i < file_count; i++)
        buf_print(out, "      %.*s\n", STR_ARG(address_rebase(u->arena, files[i], base)));
    for (int i = 0; !file_count && i < page_count; i++)
        buf_print(out, "      %.*s\n", STR_ARG(address_rebase(u->arena, pages[i], base)));
}

Str update_print_plan(Update *u)
{
    Buf out = {.arena = u->arena};
    buf_print(&out, "%.*s\n\n", STR_ARG(word(u, "fetch-will")));
    for (int i = 0; i < u->publishers.count; i++)
        plan_line(u, &u->publishers.items[i], &out);
    buf_char(&out, '\n');
    buf_fold(&out, said(u, "fetch-into", "folder", str_of(u->folder)), 0, WIDTH);
    return buf_str(&out);
}

/* ---- after ---- */

static const char *const STATE_WORDS[] = {
    [SOURCE_FETCHED] = "fetch-state-fetched",
    [SOURCE_NEWEST] = "fetch-state-newest",
    [SOURCE_LICENCE] = "fetch-state-licence",
    [SOURCE_FAILED] = "fetch-state-failed",
};

static void outcome_print(Update *u, const Outcome *o, Buf *out)
{
    buf_print(out, "  %.*s, %.*s: %.*s", STR_ARG(title_of(u, o->publisher)), STR_ARG(o->edition),
              STR_ARG(word(u, STATE_WORDS[o->state])));
    bool got = o->state == SOURCE_FETCHED || o->state == SOURCE_NEWEST;
    for (int i = 0; got && i < o->files.count; i++)
        buf_print(out, "%s%.*s%s", i ? ", " : " (", STR_ARG(path_name(str_of(o->files.items[i]))),
                  i + 1 == o->files.count ? ")" : "");
    buf_char(out, '\n');
    if (o->why.len)
        buf_fold(out, o->why, 6, WIDTH);
    if (got && !str_equal(o->edition, o->newest))
        buf_fold(out, said(u, "fetch-older", "newest", o->newest), 6, WIDTH);
    if (o->state == SOURCE_LICENCE)
        buf_fold(out, said(u, "fetch-licence-how", "page", o->page), 6, WIDTH);
    if (o->state == SOURCE_FAILED && o->page.len)
        buf_fold(out, said(u, "fetch-by-hand", "page", o->page), 6, WIDTH);
}

Str update_print_outcomes(Update *u)
{
    Buf out = {.arena = u->arena};
    buf_char(&out, '\n');
    for (int i = 0; i < u->outcomes.count; i++)
        outcome_print(u, &u->outcomes.items[i], &out);
    return buf_str(&out);
}

Str update_json(Update *u, bool taken)
{
    static const char *const states[] = {
        [SOURCE_FETCHED] = "fetched",
        [SOURCE_NEWEST] = "newest",
        [SOURCE_LICENCE] = "licence",
        [SOURCE_FAILED] = "failed",
    };
    JsonOut json = {.out = {.arena = u->arena}};
    json_open(&json, NULL, '{');
    json_text(&json, "folder", str_of(u->folder));
    json_bool(&json, "imported", taken);
    json_open(&json, "sources", '[');
    for (int i = 0; i < u->outcomes.count; i++) {
        const Outcome *o = &u->outcomes.items[i];
        json_open(&json, NULL, '{');
        json_text(&json, "source", o->publisher->id);
        json_text(&json, "tables", o->publisher->tables);
        json_text(&json, "state", str_of(states[o->state]));
        json_text(&json, "edition", o->edition);
        json_text(&json, "newest_edition", o->newest);
        json_text(&json, "page", o->page);
        json_text(&json, "why", o->why);
        json_open(&json, "files", '[');
        for (int f = 0; f < o->files.count; f++)
            json_text(&json, NULL, path_name(str_of(o->files.items[f])));
        json_close(&json, ']');
        json_close(&json, '}');
    }
    json_close(&json, ']');
    json_close(&json, '}');
    return buf_str(&json.out);
}
