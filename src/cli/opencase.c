/* opencase.c: the files or the folder of a call to a case, read and audited. */
#include "cli/command.h"

#include "base/file.h"
#include "cli/xdg.h"
#include "read/casefile.h"
#include "read/photos.h"
#include "read/read.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The documents, and the photos that may be pages of one. */
typedef struct DocList {
    LIST(Doc) docs;
    LIST(PaperFile) photos;
} DocList;

static void file_bad(OpenCase *o, const Err *err)
{
    complain(0, "%s", err->text);
    o->bad_files++;
}

/* Reads a document; *ret_words are the words of a paper, empty of another file. */
static bool paper_read(Arena *a, const Know *know, const char *path, Str *ret_words, Docs *ret,
                       Err *err)
{
    bool input = !strcmp(path, "-");
    Input in = {.arena = a,
                .know = know,
                .path = path,
                .paper = helper_path(a, "haggle-paper"),
                .seen = xdg_path(a, "XDG_CACHE_HOME", ".cache", "paper")};
    in.file = input ? S("standard input") : path_name(str_of(path));
    bool ok = input ? stream_read(a, STDIN_FILENO, "standard input", READ_BYTES_MAX, &in.bytes, err)
                    : file_read(a, path, READ_BYTES_MAX, &in.bytes, err);
    in.words = ret_words;
    if (!ok || !read_file(&in, ret, err))
        return false;
    for (int i = 0; i < ret->count; i++)
        ret->items[i].path = path;
    return true;
}

bool document_read(Arena *a, const Know *know, const char *path, Docs *ret, Err *err)
{
    Str words = {0};
    return paper_read(a, know, path, &words, ret, err);
}

static void document_add(OpenCase *o, DocList *docs, const char *path)
{
    Err err;
    Docs read;
    Str words = {0};
    if (!paper_read(o->arena, &o->engine.know, path, &words, &read, &err)) {
        file_bad(o, &err);
        return;
    }
    o->read_files++;
    if (words.len && photo_is(words)) {
        *list_add(o->arena, &docs->photos) =
            (PaperFile){path, path_name(str_of(path)), words, read};
        return;
    }
    for (int i = 0; i < read.count; i++)
        *list_add(o->arena, &docs->docs) = read.items[i];
}

/* Photos of one bill are one document. */
static void photos_add(OpenCase *o, DocList *docs)
{
    Err err;
    Docs read;
    Input in = {.arena = o->arena, .know = &o->engine.know};
    if (!docs->photos.count)
        return;
    if (!photos_join(&in, docs->photos.items, docs->photos.count, &read, &err)) {
        file_bad(o, &err);
        return;
    }
    for (int i = 0; i < read.count; i++)
        *list_add(o->arena, &docs->docs) = read.items[i];
}

static bool case_json_read(OpenCase *o, const char *path, Err *err)
{
    Str text;
    o->told = true;
    return file_read(o->arena, path, READ_BYTES_MAX, &text, err) &&
           casefile_read(o->arena, str_of(path), text, &o->c.facts, err);
}

/* Notes of people about the case, and what lies beside documents. */
bool path_is_passed_over(const char *path)
{
    Str name = path_name(str_of(path));
    return str_ends(name, S(".md")) || str_ends(name, S("~")) || str_ends(name, S(".ics")) ||
           file_is_folder(path);
}

static bool folder_add(const Call *call, OpenCase *o, DocList *docs, const char *folder,
                       int *ret_exit)
{
    const char **names;
    int count, found = 0;
    Err err;
    if (!folder_list(o->arena, folder, &names, &count, &err)) {
        *ret_exit = complain(EXIT_INPUT, "%s", err.text);
        return false;
    }
    o->c.folder = str_of(folder);
    for (int i = 0; i < count; i++) {
        const char *slash = str_ends(str_of(folder), S("/")) ? "" : "/";
        const char *path = arena_print(o->arena, "%s%s%s", folder, slash, names[i]).ptr;
        if (!strcmp(names[i], "case.json")) {
            if (!case_json_read(o, path, &err)) {
                *ret_exit = complain(EXIT_INPUT, "%s", err.text);
                return false;
            }
            continue;
        }
        if (path_is_passed_over(path))
            continue;
        if (price_file_is(o->arena, &o->engine.know, path)) {
            o->price_path = o->price_path ? o->price_path : path;
            continue;
        }
        found++;
        document_add(o, docs, path);
    }
    if (found || (o->told && call->command->papers_optional))
        return true;
    *ret_exit = complain(EXIT_INPUT,
                         "%s: no document in this folder; put the bill (PDF, CSV or JSON) "
                         "there",
                         folder);
    return false;
}

static bool arguments_add(const Call *call, OpenCase *o, DocList *docs, int *ret_exit)
{
    Err err;
    for (int i = 0; i < call->argument_count; i++) {
        const char *path = call->arguments[i];
        if (file_is_folder(path)) {
            if (!folder_add(call, o, docs, path, ret_exit))
                return false;
        } else if (str_equal(path_name(str_of(path)), S("case.json"))) {
            if (!case_json_read(o, path, &err)) {
                *ret_exit = complain(EXIT_INPUT, "%s", err.text);
                return false;
            }
        } else {
            document_add(o, docs, path);
        }
    }
    return true;
}

/* The person's tables; without a home folder there are none. */
MUST static bool tables_open(OpenCase *o, Err *err)
{
    const char *path = tables_path(o->arena);
    return !path || engine_tables(&o->engine, path, err);
}

bool case_open(const Call *call, bool with_audit, OpenCase *o, int *ret_exit)
{
    Err err;
    DocList docs = {0};
    *o = (OpenCase){.arena = arena_begin_large(CASE_BYTES_MAX), .c = {.facts = case_facts_blank()}};
    if (o->arena)
        arena_on_full(o->arena, call->full);
    if (!o->arena || !engine_begin(&o->engine, &err)) {
        *ret_exit = complain(EXIT_INPUT, "%s", o->arena ? err.text : "no memory");
        return false;
    }
    if (with_audit && !tables_open(o, &err)) {
        *ret_exit = complain(EXIT_INPUT, "%s", err.text);
        return false;
    }
    if (!call->argument_count) {
        *ret_exit = complain(EXIT_CALL, "no file or folder is named; see haggle --help");
        return false;
    }
    if (!arguments_add(call, o, &docs, ret_exit))
        return false;
    photos_add(o, &docs);
    if (!docs.docs.count && (o->bad_files || !o->told || !call->command->papers_optional)) {
        *ret_exit = EXIT_INPUT;
        return false;
    }
    o->c.docs = (Docs){docs.docs.items, docs.docs.count};
    read_repeats(o->arena, &o->c.docs);
    read_reminders(&o->c.docs);
    case_take_benefits(o->arena, &o->c);
    if (with_audit) {
        o->situation = situation_of(o->arena, &o->c, &o->engine.know, o->engine.refs, call->today);
        case_prices(call, o);
        o->audit = audit_run(o->arena, &o->situation, &o->engine.rules, call->lang);
    }
    return true;
}

void case_close(OpenCase *o)
{
    engine_end(&o->engine);
    arena_end(o->arena);
}

int case_exit(const OpenCase *o, int otherwise)
{
    if (o->bad_files) {
        complain(0, "%d of %d files could not be used", o->bad_files, o->bad_files + o->read_files);
        return EXIT_PERSON;
    }
    for (int d = 0; d < o->c.docs.count; d++) {
        if (o->c.docs.items[d].unread_count)
            return EXIT_PERSON;
    }
    return otherwise;
}
