/* data_import.c: `haggle data import`: publishers' files into the tables. */
#include "cli/data.h"

#include "base/file.h"
#include "base/json.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* ---- telling ---- */

static Str file_name(Arena *a, const Loaded *l)
{
    return l->member.len ? arena_print(a, "%.*s: %.*s", STR_ARG(l->file), STR_ARG(l->member))
                         : l->file;
}

static void table_say(Arena *a, Buf *out, const Loaded *l, const Taken *t)
{
    buf_print(out, "%.*s: %.*s, edition %s, %s to %s: %u rows", STR_ARG(file_name(a, l)),
              STR_ARG(t->table->name), t->days.label, date_iso(t->days.from).text,
              date_iso(t->days.to).text, t->rows);
    if (t->replaced)
        buf_add(out, S("; took the place of another file of this edition"));
    if (t->undated)
        buf_add(out,
                S("; without effective dates, so its rows count from the edition's first day"));
    buf_char(out, '\n');
}

static void loaded_say(Arena *a, Buf *out, const Loaded *l)
{
    if (l->same) {
        buf_print(out, "%.*s: loaded before, nothing to do\n", STR_ARG(l->file));
        return;
    }
    for (int i = 0; l->taken && i < l->result.table_count; i++)
        table_say(a, out, l, &l->result.tables[i]);
    for (int i = 0; i < l->result.bad_count && i < BAD_SHOWN; i++)
        buf_print(out, "%.*s, line %d: left out: %.*s\n", STR_ARG(file_name(a, l)),
                  l->result.bad[i].line, STR_ARG(l->result.bad[i].why));
    if (l->result.bad_count > BAD_SHOWN)
        buf_print(out, "%.*s: %d rows left out in all\n", STR_ARG(file_name(a, l)),
                  l->result.bad_count);
}

static void loaded_json(JsonOut *o, const Loaded *l)
{
    json_open(o, NULL, '{');
    json_text(o, "file", l->file);
    json_text(o, "member", l->member);
    json_text(o, "state", l->same ? S("loaded_before") : l->taken ? S("loaded") : S("refused"));
    json_text(o, "layout", l->layout);
    json_text(o, "why", l->why);
    json_open(o, "tables", '[');
    for (int i = 0; l->taken && i < l->result.table_count; i++) {
        const Taken *t = &l->result.tables[i];
        json_open(o, NULL, '{');
        json_text(o, "table", t->table->name);
        json_text(o, "edition", str_of(t->days.label));
        json_date(o, "from", t->days.from);
        json_date(o, "to", t->days.to);
        json_int(o, "rows", t->rows);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_int(o, "rejected", l->result.bad_count);
    json_open(o, "rejects", '[');
    for (int i = 0; i < l->result.bad_count && i < BAD_SHOWN; i++) {
        json_open(o, NULL, '{');
        json_int(o, "line", l->result.bad[i].line);
        json_text(o, "why", l->result.bad[i].why);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_close(o, '}');
}

/* ---- reading ---- */

/* What became of all files: for the exit code. */
typedef struct Tally {
    int loaded, refused;
    int64_t rejected;
    bool changed;
} Tally;

/* A file inside an archive that is no table at all (a readme) is no trouble where another is one.
 */
static bool is_trouble(const LoadList *list, const Loaded *l)
{
    if (l->taken)
        return false;
    for (int i = 0; l->no_table && i < list->count; i++) {
        if (list->items[i].taken)
            return false;
    }
    return true;
}

static void list_tell(Arena *a, const LoadList *list, Tally *tally, Buf *out, JsonOut *json)
{
    tally->changed = tally->changed || list->changed;
    for (int i = 0; i < list->count; i++) {
        const Loaded *l = &list->items[i];
        tally->loaded += l->taken;
        tally->rejected += l->result.bad_count;
        if (json)
            loaded_json(json, l);
        else
            loaded_say(a, out, l);
        if (is_trouble(list, l)) {
            tally->refused++;
            complain(0, "%.*s: %.*s", STR_ARG(file_name(a, l)), STR_ARG(l->why));
        }
    }
}

/* Each file has memory of its own, so that a hundred of them need no more than the largest. */
static void file_load(const Call *call, DataOpen *d, Build *build, const char *path, Tally *tally,
                      JsonOut *json)
{
    LoadList list;
    LoadOptions options = {call_text(call, "edition"), call_text(call, "table")};
    Arena *scratch = arena_begin((size_t)2047 << 20);
    jmp_buf full;
    if (!scratch || setjmp(full)) {
        complain(0, "%s: it needs more memory than a table may have", path);
        tally->refused++;
        arena_end(scratch);
        return;
    }
    arena_on_full(scratch, &full);
    Buf out = {.arena = scratch};
    load_file(scratch, &d->layouts, path, &options, build, &list);
    list_tell(scratch, &list, tally, &out, json);
    if (!json)
        print_out(buf_str(&out));
    arena_end(scratch);
}

MUST static bool build_begin(DataOpen *d, Build *build, Err *err)
{
    const Pack *pack = refs_pack(d->refs);
    *build = (Build){.arena = d->arena};
    for (int i = 0; pack && i < pack->segment_count; i++) {
        if (!build_keep(build, pack, i))
            return err_set(err, "%s: the tables are damaged; take the file away and import again",
                           d->path);
    }
    return true;
}

MUST static bool build_write(DataOpen *d, Build *build, Err *err)
{
    Str folder = str_of(d->path);
    folder.len -= path_name(folder).len;
    return folder_make(d->arena, arena_str(d->arena, folder).ptr, err) &&
           file_replace(d->arena, d->path, build_bytes(build), err);
}

static int tally_exit(const Tally *t)
{
    if (!t->loaded)
        return EXIT_INPUT;
    return t->refused || t->rejected ? EXIT_PERSON : EXIT_DONE;
}

static int files_load(const Call *call, DataOpen *d, const char *const *paths, int count,
                      bool quiet)
{
    Err err;
    Build build;
    Tally tally = {0};
    bool as_json = str_equal(call->format, S("json"));
    JsonOut json = {.out = {.arena = d->arena}};
    if (!build_begin(d, &build, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    json_open(&json, NULL, '{');
    json_open(&json, "files", '[');
    for (int i = 0; i < count; i++)
        file_load(call, d, &build, paths[i], &tally, as_json ? &json : NULL);
    json_close(&json, ']');
    json_close(&json, '}');
    if (tally.changed && !build_write(d, &build, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    if (as_json && !quiet)
        print_out(buf_str(&json.out));
    return tally_exit(&tally);
}

/* Two imports at once would each write over what the other has brought. */
static int lock_take(Arena *a, const char *path)
{
    Err err;
    Str folder = str_of(path);
    folder.len -= path_name(folder).len;
    if (!folder_make(a, arena_str(a, folder).ptr, &err))
        return -1;
    int fd = open(arena_print(a, "%s.lock", path).ptr, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd >= 0 && flock(fd, LOCK_EX) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int data_import_files(const Call *call, const char *const *paths, int count, bool quiet)
{
    DataOpen d;
    Err err;
    const char *path;
    int code = EXIT_INPUT, lock = -1;
    Arena *a = arena_begin(1 << 20);
    if (a && data_path(a, &path, &err))
        lock = lock_take(a, path);
    if (lock < 0)
        code = complain(EXIT_INPUT, "the folder of the tables cannot be written; set XDG_DATA_HOME "
                                    "to a folder of yours");
    else if (data_open(call, &d, &code)) {
        code = files_load(call, &d, paths, count, quiet);
        data_close(&d);
    }
    if (lock >= 0)
        close(lock);
    arena_end(a);
    return code;
}

/* What can be imported, for a call that names no file. */
static int layouts_say(const Call *call)
{
    DataOpen d;
    int code;
    if (!data_open(call, &d, &code)) {
        data_close(&d);
        return code;
    }
    Buf out = {.arena = d.arena};
    for (int i = 0; i < d.layouts.count; i++) {
        const Layout *l = &d.layouts.items[i];
        if (!l->refuse.len)
            buf_print(&out, "  %.*s\n", STR_ARG(l->title));
    }
    code = complain(EXIT_CALL,
                    "data import: name the files, as their publisher ships them, plain or in "
                    ".zip, .gz or .zst; known are:");
    print_out(buf_str(&out));
    data_close(&d);
    return code;
}

int data_import(const Call *call)
{
    if (!call->argument_count)
        return layouts_say(call);
    return data_import_files(call, call->arguments, call->argument_count, false);
}
