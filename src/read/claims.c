/* claims.c: the table of claim readers, and the window of bytes that they are shown. */
#include "read/claims.h"

#include "base/utf8.h"

#include <assert.h>
#include <errno.h>
#include <setjmp.h>
#include <string.h>
#include <unistd.h>

static const ClaimReader *const READERS[] = {&claim_reader_x12, &claim_reader_fhir,
                                             &claim_reader_rif};

struct Claims {
    ClaimSetup setup;
    ClaimCounts counts;
    const ClaimReader *reader;
    void *state;
    ClaimWindow window;
    Arena *room; /* holds `bytes` alone, so that it can be exchanged for a larger one */
    char *bytes;
    ptrdiff_t size;
    bool used; /* what was given last must be forgotten before the next step */
    ClaimStep over;
    Err why;
};

static void room_end(void *thing)
{
    Claims *c = thing;
    arena_end(c->room);
}

static void claim_end(void *thing)
{
    Claims *c = thing;
    arena_end(c->setup.claim);
}

Claims *claims_begin(Arena *a, const ClaimSetup *setup)
{
    Claims *c = arena_new(a, Claims);
    c->setup = *setup;
    c->setup.arena = a;
    c->setup.counts = &c->counts;
    c->over = CLAIM_MORE;
    if (setup->keep) {
        c->setup.claim = a;
    } else {
        c->setup.claim = arena_begin(CLAIM_ARENA_MAX);
        assert(c->setup.claim);
        arena_own(a, claim_end, c);
    }
    arena_own(a, room_end, c);
    return c;
}

const ClaimReader *claims_reader(Str head, Str file, int *ret_sure)
{
    const ClaimReader *best = NULL;
    *ret_sure = 0;
    for (size_t i = 0; i < sizeof READERS / sizeof *READERS; i++) {
        int sure = READERS[i]->probe(str_slice(head, 0, CLAIM_HEAD), file);
        if (sure > *ret_sure) {
            *ret_sure = sure;
            best = READERS[i];
        }
    }
    return best;
}

/* ---- the window ---- */

/* Room for `more` bytes behind those not used yet, which move to the front. */
static char *room_for(Claims *c, ptrdiff_t more)
{
    Str rest = c->window.bytes;
    enum { LEAST = 8 << 10 };
    ptrdiff_t size = c->size ? c->size : LEAST;
    while (size - rest.len < more)
        size *= 2;
    if (size > c->size) {
        Arena *larger = arena_begin((size_t)size + (1 << 20));
        assert(larger);
        char *bytes = arena_alloc(larger, (size_t)size, 1);
        if (rest.len)
            memcpy(bytes, rest.ptr, (size_t)rest.len);
        arena_end(c->room);
        c->room = larger;
        c->bytes = bytes;
        c->size = size;
    } else if (rest.len) {
        memmove(c->bytes, rest.ptr, (size_t)rest.len);
    }
    c->window.bytes = (Str){c->bytes, rest.len};
    c->window.full = rest.len >= CLAIM_WINDOW_MAX;
    return c->bytes + rest.len;
}

void claims_feed(Claims *c, Str bytes)
{
    c->window.last = !bytes.len;
    if (!bytes.len)
        return;
    memcpy(room_for(c, bytes.len), bytes.ptr, (size_t)bytes.len);
    c->window.bytes.len += bytes.len;
}

bool claims_pull(Claims *c, int fd, Err *err)
{
    char *to = room_for(c, CLAIM_WINDOW_FIRST / 2);
    ssize_t got;
    do {
        got = read(fd, to, (size_t)(c->size - c->window.bytes.len));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return err_set(err, "%s: cannot be read on from byte %lld (%s)", c->setup.path,
                       (long long)(c->window.offset + c->window.bytes.len), strerror(errno));
    c->window.bytes.len += got;
    c->window.last = got == 0;
    return true;
}

void claims_whole(Claims *c, Str bytes)
{
    c->window = (ClaimWindow){.bytes = bytes, .last = true};
}

void claim_use(ClaimWindow *w, ptrdiff_t len)
{
    w->bytes = str_slice(w->bytes, len, w->bytes.len);
    w->offset += len;
}

/* ---- steps ---- */

static ClaimStep over(Claims *c, ClaimStep step, const Err *err)
{
    c->over = step;
    if (step == CLAIM_BAD)
        c->why = *err;
    return step;
}

static ClaimStep begin(Claims *c, Err *err)
{
    int sure;
    if (c->window.bytes.len < CLAIM_HEAD && !c->window.last)
        return CLAIM_MORE;
    c->reader = claims_reader(c->window.bytes, c->setup.file, &sure);
    if (!c->reader) {
        if (!c->window.bytes.len)
            err_set(err, "%s: the file is empty; get it again from where it came", c->setup.path);
        else
            err_set(err, "%s: no claim file that can be read here (X12 837 or 835, FHIR)",
                    c->setup.path);
        return over(c, CLAIM_BAD, err);
    }
    c->state = c->reader->begin(&c->setup);
    return CLAIM_END; /* of the beginning */
}

/* The reader's step; a document that outgrows its memory ends the stream. */
static ClaimStep guarded_step(Claims *c, ClaimItem *ret, Err *err)
{
    jmp_buf full;
    if (c->setup.keep)
        return c->reader->step(c->state, &c->window, ret, err);
    if (setjmp(full)) {
        err_set(err, "%s: before byte %lld a document begins that needs more than %d MB",
                c->setup.path, (long long)c->window.offset, CLAIM_ARENA_MAX >> 20);
        return CLAIM_BAD;
    }
    arena_on_full(c->setup.claim, &full);
    ClaimStep step = c->reader->step(c->state, &c->window, ret, err);
    arena_on_full(c->setup.claim, NULL);
    return step;
}

ClaimStep claims_next(Claims *c, ClaimItem *ret, Err *err)
{
    if (c->over == CLAIM_BAD)
        *err = c->why;
    if (c->over != CLAIM_MORE)
        return c->over;
    if (!c->reader) {
        ClaimStep step = begin(c, err);
        if (step != CLAIM_END)
            return step;
    }
    if (c->used && !c->setup.keep)
        arena_reset(c->setup.claim);
    *ret = (ClaimItem){0};
    ClaimStep step = guarded_step(c, ret, err);
    c->used = step == CLAIM_DOC || step == CLAIM_NOTE;
    if (step == CLAIM_MORE && c->window.full) {
        err_set(err, "%s: at byte %lld a record begins that is larger than %d MB", c->setup.path,
                (long long)c->window.offset, CLAIM_WINDOW_MAX >> 20);
        step = CLAIM_BAD;
    }
    assert(step != CLAIM_MORE || !c->window.last);
    if (step == CLAIM_END || step == CLAIM_BAD)
        return over(c, step, err);
    if (step == CLAIM_DOC && !c->reader->counts_docs)
        claim_count(&c->counts, ret->doc);
    if (step == CLAIM_NOTE && !c->reader->counts_docs)
        c->counts.notes++;
    return step;
}

const ClaimCounts *claims_counts(const Claims *c)
{
    return &c->counts;
}

/* ---- for readers ---- */

Str claim_text(Arena *a, Str s)
{
    s = str_trim(s);
    return s.len ? text_utf8(a, arena_str(a, s)) : (Str){0};
}

static void adjustments_count(ClaimCounts *counts, const Adjustment *items, int count)
{
    counts->adjustments += count;
    for (int i = 0; i < count; i++)
        counts->adjusted += cents_or_zero(items[i].amount);
}

void claim_count(ClaimCounts *counts, const Doc *d)
{
    counts->documents[d->type]++;
    counts->lines += d->line_count;
    counts->charges += cents_or_zero(doc_charges(d));
    counts->paid += cents_or_zero(doc_insurance_paid(d));
    counts->notes += d->note_count;
    adjustments_count(counts, d->adjustments, d->adjustment_count);
    for (int i = 0; i < d->line_count; i++)
        adjustments_count(counts, d->lines[i].adjustments, d->lines[i].adjustment_count);
}

/* ---- all of a file ---- */

typedef struct Gathered {
    LIST(Doc) docs;
    LIST(Note) notes;    /* of the file, for the document before them */
    LIST(Unread) unread; /* records that were left out */
} Gathered;

/* The file's notes join those of the last document. */
static void notes_settle(Arena *a, Gathered *g)
{
    if (!g->docs.count || !g->notes.count)
        return;
    Doc *d = &g->docs.items[g->docs.count - 1];
    Note *all = arena_array(a, Note, d->note_count + g->notes.count);
    if (d->note_count)
        memcpy(all, d->notes, (size_t)d->note_count * sizeof *all);
    memcpy(all + d->note_count, g->notes.items, (size_t)g->notes.count * sizeof *all);
    d->notes = all;
    d->note_count += g->notes.count;
    g->notes.count = 0;
}

/* What was left out of the file stands with the last document. */
static void unread_settle(Arena *a, Gathered *g)
{
    if (!g->docs.count || !g->unread.count)
        return;
    Doc *d = &g->docs.items[g->docs.count - 1];
    for (int i = 0; i < d->unread_count; i++)
        *list_add(a, &g->unread) = d->unread[i];
    d->unread = g->unread.items;
    d->unread_count = g->unread.count;
}

static bool none(const Input *in, const Gathered *g, Err *err)
{
    if (!g->notes.count && g->unread.count) {
        Str why = g->unread.items[0].why;
        return err_set(err, "%s: no claim in this file: %.*s", in->path, STR_ARG(why));
    }
    if (!g->notes.count)
        return err_set(err, "%s: no claim in this file; get it again from where it came", in->path);
    Str why = g->notes.items[0].text;
    return err_set(err, "%s: no claim in this file: %.*s", in->path, STR_ARG(why));
}

bool claims_read(const ClaimReader *reader, const Input *in, Docs *ret, Err *err)
{
    ClaimSetup setup = {.know = in->know, .file = in->file, .path = in->path, .keep = true};
    Claims *c = claims_begin(in->arena, &setup);
    Gathered g = {0};
    ClaimItem item;
    claims_whole(c, in->bytes);
    c->reader = reader;
    c->state = reader->begin(&c->setup);
    for (;;) {
        switch (claims_next(c, &item, err)) {
        case CLAIM_DOC:
            notes_settle(in->arena, &g);
            *list_add(in->arena, &g.docs) = *item.doc;
            break;
        case CLAIM_NOTE:
            if (item.rejected)
                *list_add(in->arena, &g.unread) =
                    (Unread){item.note.place, S("a record"), item.note.text};
            else
                *list_add(in->arena, &g.notes) = item.note;
            break;
        case CLAIM_MORE:
        case CLAIM_BAD: return false;
        case CLAIM_END:
            notes_settle(in->arena, &g);
            unread_settle(in->arena, &g);
            *ret = (Docs){g.docs.items, g.docs.count};
            if (g.docs.count)
                return true;
            return none(in, &g, err);
        }
    }
}
