/* stream.c: `haggle read --format ndjson | count`: documents as they come, of files of any size. */
#include "cli/command.h"

#include "api/docjson.h"
#include "base/file.h"
#include "read/claims.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { STREAM_BYTES_MAX = 512 << 20, NOTES_SHOWN = 20 };

typedef struct Stream {
    Engine engine;
    Str lang;
    Arena *lines; /* of one document's JSON */
    bool counting;
    ClaimCounts sum;
    int64_t files, bad_files, notes_hidden, unread;
    bool broken; /* standard output takes no more */
    jmp_buf *full;
} Stream;

/* Notes before the first document wait for it: where none comes, the error says the first. */
typedef struct Notes {
    Str waiting[NOTES_SHOWN];
    int count;
} Notes;

static void note_say(Stream *s, const char *path, Str text)
{
    if (s->notes_hidden++ < NOTES_SHOWN)
        complain(0, "%s: %.*s", path, STR_ARG(text));
}

static void note_take(Stream *s, Arena *a, Notes *notes, const char *path, Str text, bool any)
{
    if (!any && notes->count < NOTES_SHOWN) {
        notes->waiting[notes->count++] = arena_str(a, text);
        return;
    }
    note_say(s, path, text);
}

static void notes_release(Stream *s, Notes *notes, const char *path)
{
    for (int i = 0; i < notes->count; i++)
        note_say(s, path, notes->waiting[i]);
    notes->count = 0;
}

static void counts_add(ClaimCounts *to, const ClaimCounts *more)
{
    for (int i = 0; i < DOC_TYPE_COUNT; i++)
        to->documents[i] += more->documents[i];
    to->lines += more->lines;
    to->adjustments += more->adjustments;
    to->notes += more->notes;
    to->passed_over += more->passed_over;
    to->rejected += more->rejected;
    to->charges += more->charges;
    to->paid += more->paid;
    to->adjusted += more->adjusted;
    to->provider_adjusted += more->provider_adjusted;
}

static void document_say(Stream *s, const Doc *d)
{
    s->unread += d->unread_count;
    if (s->counting)
        return;
    JsonOut json = {.out = {.arena = s->lines}, .compact = true};
    document_json(&json, &s->engine.know, d, s->lang);
    Str line = buf_str(&json.out);
    s->broken |= fwrite(line.ptr, 1, (size_t)line.len, stdout) != (size_t)line.len;
    arena_reset(s->lines);
}

static int64_t documents_in(const ClaimCounts *c)
{
    int64_t all = 0;
    for (int i = 0; i < DOC_TYPE_COUNT; i++)
        all += c->documents[i];
    return all;
}

/* ---- claim files ---- */

/* The claims of an open file whose first bytes are `head`. */
static bool claims_say(Stream *s, Arena *a, const char *path, int fd, Str head, Err *err)
{
    ClaimSetup setup = {.know = &s->engine.know,
                        .file = path_name(str_of(path)),
                        .path = path,
                        .counting = s->counting};
    Claims *c = claims_begin(a, &setup);
    ClaimItem item;
    ClaimStep step = CLAIM_NOTE;
    Notes notes = {.count = 0};
    bool ok = true, any = false;
    claims_feed(c, head);
    while (ok && step != CLAIM_END && step != CLAIM_BAD && !s->broken) {
        step = claims_next(c, &item, err);
        any = any || documents_in(claims_counts(c));
        if (any)
            notes_release(s, &notes, path);
        if (step == CLAIM_MORE) {
            ok = claims_pull(c, fd, err);
        } else if (step == CLAIM_DOC) {
            document_say(s, item.doc);
        } else if (step == CLAIM_NOTE) {
            note_take(s, a, &notes, path, item.note.text, any);
        }
    }
    counts_add(&s->sum, claims_counts(c));
    if (!ok || step == CLAIM_BAD)
        return false;
    if (s->broken || any)
        return true;
    if (!notes.count)
        return err_set(err, "%s: no claim in this file; get it again from where it came", path);
    return err_set(err, "%s: no claim in this file: %.*s", path, STR_ARG(notes.waiting[0]));
}

/* ---- every file ---- */

/* A document of another kind: read whole. */
static bool whole_say(Stream *s, Arena *a, const char *path, Err *err)
{
    Docs docs;
    if (!document_read(a, &s->engine.know, path, &docs, err))
        return false;
    for (int i = 0; i < docs.count; i++) {
        claim_count(&s->sum, &docs.items[i]);
        document_say(s, &docs.items[i]);
    }
    return true;
}

static bool open_say(Stream *s, Arena *a, const char *path, int fd, Err *err)
{
    char bytes[CLAIM_HEAD];
    Str head;
    if (!file_fill(fd, path, bytes, CLAIM_HEAD, &head, err))
        return false;
    if (read_is_claims(head, path_name(str_of(path))))
        return claims_say(s, a, path, fd, head, err);
    if (lseek(fd, 0, SEEK_SET) == 0)
        return whole_say(s, a, path, err);
    return err_set(err, "%s: no claim file that can be read from a pipe; name the file itself",
                   path);
}

static void file_say(Stream *s, const char *path)
{
    Err err;
    bool input = !strcmp(path, "-");
    Arena *a = arena_begin(STREAM_BYTES_MAX);
    int fd = input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    bool ok = false;
    s->files++;
    if (!a)
        err_set(&err, "%s: no memory to read it with", path);
    else if (fd < 0)
        err_set(&err, "%s: cannot be opened (%s); check the name", path, strerror(errno));
    else {
        arena_on_full(a, s->full);
        ok = open_say(s, a, input ? "standard input" : path, fd, &err);
    }
    if (!ok) {
        s->bad_files++;
        complain(0, "%s", err.text);
    }
    if (fd >= 0 && !input)
        close(fd);
    arena_end(a);
}

static void path_say(Stream *s, const char *path)
{
    Err err;
    const char **names;
    int count;
    Arena *a = arena_begin(STREAM_BYTES_MAX);
    if (!a || !file_is_folder(path)) {
        file_say(s, path);
    } else if (!folder_list(a, path, &names, &count, &err)) {
        s->files++;
        s->bad_files++;
        complain(0, "%s", err.text);
    } else {
        for (int i = 0; i < count; i++) {
            const char *one = arena_print(a, "%s/%s", path, names[i]).ptr;
            if (!path_is_passed_over(one) && strcmp(names[i], "case.json") != 0)
                file_say(s, one);
        }
    }
    arena_end(a);
}

static void counts_say(const Stream *s)
{
    const ClaimCounts *c = &s->sum;
    printf("files %" PRId64 "\ndocuments %" PRId64 "\n", s->files, documents_in(c));
    for (int i = 0; i < DOC_TYPE_COUNT; i++) {
        if (c->documents[i] || i == DOC_CLAIM || i == DOC_REMITTANCE)
            printf("%.*s %" PRId64 "\n", STR_ARG(doc_type_name((DocType)i)), c->documents[i]);
    }
    printf("lines %" PRId64 "\ncharges_cents %" PRId64 "\npaid_cents %" PRId64 "\n", c->lines,
           c->charges, c->paid);
    printf("adjustments %" PRId64 "\nadjusted_cents %" PRId64 "\n", c->adjustments, c->adjusted);
    printf("provider_adjusted_cents %" PRId64 "\n", c->provider_adjusted);
    printf("notes %" PRId64 "\npassed_over %" PRId64 "\n", c->notes, c->passed_over);
    if (c->rejected)
        printf("rejected %" PRId64 "\n", c->rejected);
}

static int stream_exit(const Stream *s)
{
    if (s->notes_hidden > NOTES_SHOWN)
        complain(0, "%" PRId64 " notes more", s->notes_hidden - NOTES_SHOWN);
    if (s->broken)
        return complain(EXIT_INPUT, "standard output takes no more");
    if (s->bad_files && s->files > 1)
        complain(0, "%" PRId64 " of %" PRId64 " files could not be used", s->bad_files, s->files);
    if (s->bad_files)
        return s->bad_files == s->files ? EXIT_INPUT : EXIT_PERSON;
    return s->unread || s->sum.rejected ? EXIT_PERSON : EXIT_DONE;
}

int stream_run(const Call *call)
{
    Err err;
    Stream s = {
        .lang = call->lang, .counting = str_equal(call->format, S("count")), .full = call->full};
    if (!call->argument_count)
        return complain(EXIT_CALL, "no file or folder is named; see haggle --help");
    s.lines = arena_begin(STREAM_BYTES_MAX);
    if (!s.lines || !engine_begin(&s.engine, &err)) {
        arena_end(s.lines);
        return complain(EXIT_INPUT, "%s", s.lines ? err.text : "no memory");
    }
    arena_on_full(s.lines, call->full);
    for (int i = 0; i < call->argument_count && !s.broken; i++)
        path_say(&s, call->arguments[i]);
    if (s.counting && s.bad_files < s.files)
        counts_say(&s);
    s.broken |= fflush(stdout) != 0;
    int code = stream_exit(&s);
    engine_end(&s.engine);
    arena_end(s.lines);
    return code;
}
