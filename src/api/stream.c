/* stream.c: claim files of any size through the public library. */
#include "haggle.h"

#include "api/docjson.h"
#include "api/engine.h"
#include "api/library.h"
#include "read/claims.h"

#include <setjmp.h>
#include <stdio.h>

struct haggle_stream {
    Arena *arena, *text; /* the stream's life; one answer's */
    Claims *claims;
    const Know *know;
    bool broken; /* memory ran out */
};

enum { STREAM_BYTES_MAX = 512 << 20 };

static const char FULL[] = "no memory to read on with";

static void say(char *error, const char *text)
{
    if (error)
        snprintf(error, HAGGLE_ERROR_ROOM, "%s", text);
}

haggle_stream *haggle_stream_begin(const haggle *h, const char *name, char error[HAGGLE_ERROR_ROOM])
{
    jmp_buf full;
    Arena *a = h && name ? arena_begin(STREAM_BYTES_MAX) : NULL;
    Arena *text = a ? arena_begin(STREAM_BYTES_MAX) : NULL;
    if (!text || setjmp(full)) {
        arena_end(a);
        arena_end(text);
        say(error, h && name ? FULL : "no library or no name is given");
        return NULL;
    }
    arena_on_full(a, &full);
    haggle_stream *s = arena_new(a, haggle_stream);
    const char *path = arena_str(a, str_of(name)).ptr;
    ClaimSetup setup = {.know = &haggle_engine(h)->know, .file = str_of(path), .path = path};
    *s = (haggle_stream){
        .arena = a, .text = text, .claims = claims_begin(a, &setup), .know = setup.know};
    arena_on_full(a, NULL);
    return s;
}

void haggle_stream_end(haggle_stream *s)
{
    if (!s)
        return;
    Arena *a = s->arena; /* s stands in the arena that ends */
    arena_end(s->text);
    arena_end(a);
}

int haggle_stream_feed(haggle_stream *s, const void *bytes, size_t len)
{
    jmp_buf full;
    if (!s || s->broken || setjmp(full)) {
        if (s)
            s->broken = true;
        return 1;
    }
    arena_on_full(s->arena, &full);
    claims_feed(s->claims, (Str){bytes, (ptrdiff_t)len});
    arena_on_full(s->arena, NULL);
    return 0;
}

static haggle_step step(haggle_stream *s, const char **ret_text, char *error)
{
    ClaimItem item;
    Err err;
    JsonOut json = {.out = {.arena = s->text}, .compact = true};
    switch (claims_next(s->claims, &item, &err)) {
    case CLAIM_MORE: return HAGGLE_MORE;
    case CLAIM_DOC:
        document_json(&json, s->know, item.doc, (Str){0});
        *ret_text = arena_str(s->text, str_trim(buf_str(&json.out))).ptr;
        return HAGGLE_DOCUMENT;
    case CLAIM_NOTE: *ret_text = arena_str(s->text, item.note.text).ptr; return HAGGLE_NOTE;
    case CLAIM_END: return HAGGLE_END;
    case CLAIM_BAD: break;
    }
    say(error, err.text);
    return HAGGLE_BAD;
}

haggle_step haggle_stream_next(haggle_stream *s, const char **ret_text,
                               char error[HAGGLE_ERROR_ROOM])
{
    jmp_buf full;
    if (!s || !ret_text || s->broken || setjmp(full)) {
        if (s)
            s->broken = true;
        say(error, FULL);
        return HAGGLE_BAD;
    }
    arena_reset(s->text);
    arena_on_full(s->arena, &full);
    arena_on_full(s->text, &full);
    *ret_text = "";
    haggle_step done = step(s, ret_text, error);
    arena_on_full(s->arena, NULL);
    arena_on_full(s->text, NULL);
    return done;
}
