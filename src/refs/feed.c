/* feed.c: a ring of blocks between those who read and scan and the one who takes them in order, and
   who reads and scans, too, while the next one is not there. */
#include "refs/feed.h"

#include <pthread.h>
#include <string.h>

/* A few threads have more blocks each, so that one need not wait for another; of many, each has
   fewer, for all of them must fit into memory. */
enum {
    THREADS_MAX = 16,
    SLOTS_EACH = 2,
    SLOTS_FEW = 4,
    FEW = 4,
    SLOTS_MAX = THREADS_MAX * SLOTS_EACH
};

typedef struct Slot {
    Stretch stretch;
    bool busy, ready, failed, scanned;
    Err err;
} Slot;

typedef struct Worker {
    struct Feed *feed;
    pthread_t thread;
    int number;
} Worker;

struct Feed {
    Source *source;
    const char *mapped; /* NULL: the file is read, or unpacked */
    const Needles *needles;
    ScanForm form;
    char delimiter;
    bool plain, returns;
    Slot slots[SLOTS_MAX];  /* `each` for each thread: its own, for they stay in its cache */
    Slot *order[SLOTS_MAX]; /* of each block that is worked at or ready */
    int slot_count, each;
    size_t block;    /* bytes */
    int64_t taken;   /* blocks that the caller asked for */
    int64_t claimed; /* blocks that somebody works at, or has worked at */
    int64_t at;      /* of the next fill of a stream */
    char tail[SCAN_PAD];
    bool inside, over;
    Worker workers[THREADS_MAX];
    int worker_count;
    pthread_mutex_t lock;
    pthread_cond_t room, ready; /* what workers wait for, and the caller */
    int idle;                   /* workers that wait */
    bool waits;                 /* the caller does */
    bool ended, stop;           /* the last block is claimed; nobody wants more */
};

/* ---- one block ---- */

/* Behind the last block stand line feeds, so that a code at the very end ends; behind the others
   that are read nothing: what spans two blocks is looked for when both are there. */
static void stretch_ends(const Feed *f, Stretch *s, size_t got)
{
    s->len = got;
    s->last = got < f->block;
    memset(s->own + got, s->last ? '\n' : 0, SCAN_PAD);
}

static bool fill_read(const Feed *f, Stretch *s, Err *err)
{
    size_t got;
    s->bytes = s->own;
    if (s->at == 0) {
        memset(s->own - SCAN_PAD, '\n', SCAN_PAD);
        if (!source_at(f->source, 0, s->own, f->block, &got, err))
            return false;
    } else {
        if (!source_at(f->source, s->at - SCAN_PAD, s->own - SCAN_PAD, f->block + SCAN_PAD, &got,
                       err))
            return false;
        got = got > SCAN_PAD ? got - SCAN_PAD : 0;
    }
    stretch_ends(f, s, got);
    return !s->last || s->at + (int64_t)got >= source_size(f->source) ||
           source_shrank(f->source, err);
}

/* The first block and the last are read, for what stands around them is not the file's. */
static bool fill_plain(const Feed *f, int64_t block, Stretch *s, Err *err)
{
    s->at = block * (int64_t)f->block;
    s->torn = false;
    if (!f->mapped || !block || s->at + (int64_t)f->block + SCAN_PAD > source_size(f->source))
        return fill_read(f, s, err);
    s->bytes = f->mapped + s->at;
    s->len = f->block;
    s->last = false;
    return true;
}

static bool fill_stream(Feed *f, Stretch *s, Err *err)
{
    size_t got;
    s->at = f->at;
    s->bytes = s->own;
    memcpy(s->own - SCAN_PAD, f->tail, SCAN_PAD);
    if (!source_fill(f->source, s->own, f->block, &got, &s->torn, err))
        return false;
    stretch_ends(f, s, got);
    if (s->torn)
        s->last = true;
    f->at += (int64_t)got;
    memcpy(f->tail, s->bytes + got - SCAN_PAD, SCAN_PAD); /* the pad before where it is short */
    return true;
}

/* A code that goes on behind the block is not the block's: what spans two is looked for later. */
static void stretch_scan(const Feed *f, Stretch *s)
{
    Scan *c = &s->scan;
    scan_block(f->needles, f->form, f->delimiter, s->bytes, s->len, c);
    while (!s->last && c->hit_count) {
        size_t at = c->hits[c->hit_count - 1];
        if (at + NEEDLE_LENGTH_MAX + 1 < s->len ||
            at + (size_t)needles_at(f->needles, s->bytes + at).len + 1 < s->len)
            break;
        c->hit_count--;
    }
}

void feed_scan(const Feed *f, Stretch *s, bool starts_inside)
{
    s->scan.starts_inside = starts_inside;
    stretch_scan(f, s);
    if (f->form == SCAN_CSV && s->scan.irregular)
        scan_careful(f->delimiter, s->bytes, s->len, &s->scan);
}

void feed_settle(const Feed *f, Stretch *s, bool starts_inside)
{
    if (s->scan.starts_inside != starts_inside)
        feed_scan(f, s, starts_inside);
    else if (f->form == SCAN_CSV && s->scan.irregular)
        scan_careful(f->delimiter, s->bytes, s->len, &s->scan);
}

void feed_restart(Feed *f, bool inside)
{
    f->inside = inside;
}

void feed_mend_returns(Feed *f)
{
    f->returns = true;
    f->mapped = NULL;
}

static void returns_mend(Stretch *s)
{
    for (char *p = s->own - SCAN_PAD; p < s->own + s->len; p++) {
        if (*p == '\r')
            *p = '\n';
    }
}

/* ---- those who work ahead ---- */

static void slot_work(Feed *f, Slot *slot, int64_t block)
{
    Stretch *s = &slot->stretch;
    slot->failed = f->plain ? !fill_plain(f, block, s, &slot->err) : !fill_stream(f, s, &slot->err);
    slot->scanned = f->plain && !slot->failed;
    if (!slot->scanned)
        return;
    s->scan.starts_inside = block > 0 && scan_guess_inside(f->form, f->delimiter, s->bytes, s->len);
    stretch_scan(f, s);
    if (f->form == SCAN_CSV && !s->scan.irregular)
        scan_sift(f->needles, f->delimiter, s->bytes, &s->scan);
}

/* A free slot of a thread, or NULL where there is none or no block is left. */
static Slot *slot_free(Feed *f, int thread)
{
    for (int i = thread * f->each; i < (thread + 1) * f->each && !f->ended; i++) {
        if (!f->slots[i].busy)
            return &f->slots[i];
    }
    return NULL;
}

/* Claims the next block and works at it; the lock is held before and behind. */
static void block_work(Feed *f, Slot *slot)
{
    int64_t block = f->claimed++;
    f->order[block % f->slot_count] = slot;
    slot->busy = true;
    pthread_mutex_unlock(&f->lock);
    slot_work(f, slot, block);
    pthread_mutex_lock(&f->lock);
    slot->ready = true;
    f->ended = f->ended || slot->failed || slot->stretch.last;
    if (f->waits)
        pthread_cond_signal(&f->ready);
}

static void *work(void *worker)
{
    const Worker *w = worker;
    Feed *f = w->feed;
    pthread_mutex_lock(&f->lock);
    while (!f->stop && !f->ended) {
        Slot *slot = slot_free(f, w->number);
        if (slot) {
            block_work(f, slot);
            continue;
        }
        f->idle++;
        pthread_cond_wait(&f->room, &f->lock);
        f->idle--;
    }
    pthread_mutex_unlock(&f->lock);
    return NULL;
}

static void workers_end(Feed *f)
{
    if (!f->worker_count)
        return;
    pthread_mutex_lock(&f->lock);
    f->stop = true;
    pthread_cond_broadcast(&f->room);
    pthread_mutex_unlock(&f->lock);
    for (int i = 0; i < f->worker_count; i++)
        pthread_join(f->workers[i].thread, NULL);
    f->worker_count = 0;
}

void feed_end(Feed *f)
{
    workers_end(f);
    source_unmap(f->source);
}

static void feed_close(void *feed)
{
    feed_end(feed);
}

/* As many as there can be; with none the caller does it all. Thread 0 is the caller. */
static void workers_begin(Feed *f, int count)
{
    for (int i = 0; i < count; i++) {
        f->workers[i] = (Worker){.feed = f, .number = i + 1};
        if (pthread_create(&f->workers[i].thread, NULL, work, &f->workers[i]) != 0)
            return;
        f->worker_count++;
    }
}

/* A small file needs a small block: what is not touched costs nothing. */
static size_t block_for(const Source *s)
{
    int64_t size = source_size(s) + 1;
    if (source_kind(s) != SOURCE_PLAIN || size >= SCAN_BLOCK)
        return SCAN_BLOCK;
    return ((size_t)size + 63) / 64 * 64;
}

static void room_end(void *room)
{
    arena_end(room);
}

/* Of many slots little is touched, so each has small pages of its own; a single one lies with the
   rest. */
static void slot_room(Arena *a, const Feed *f, Stretch *s)
{
    enum { ROOM = 16 << 20 };
    Arena *room = f->slot_count > 1 ? arena_begin(ROOM) : NULL;
    if (room)
        arena_own(a, room_end, room);
    else
        room = a;
    s->own = arena_array(room, char, f->block + 2 * SCAN_PAD) + SCAN_PAD;
    scan_room(room, f->form, f->block, &s->scan);
}

bool feed_begin(Arena *a, Source *s, const Needles *n, ScanForm form, char delimiter, int threads,
                Feed **ret, Err *err)
{
    (void)err;
    Feed *f = arena_new(a, Feed);
    *f = (Feed){.source = s, .needles = n, .form = form, .delimiter = delimiter};
    f->plain = source_kind(s) == SOURCE_PLAIN;
    int workers = (threads < THREADS_MAX ? threads : THREADS_MAX) - 1; /* the caller is one */
    if (workers < 0 || (!f->plain && workers > 1))
        workers = workers < 0 ? 0 : 1;
    f->block = block_for(s);
    f->each = workers + 1 <= FEW ? SLOTS_FEW : SLOTS_EACH;
    f->slot_count = workers ? (workers + 1) * f->each : 1;
    for (int i = 0; i < f->slot_count; i++)
        slot_room(a, f, &f->slots[i].stretch);
    memset(f->tail, '\n', sizeof f->tail);
    pthread_mutex_init(&f->lock, NULL);
    pthread_cond_init(&f->room, NULL);
    pthread_cond_init(&f->ready, NULL);
    arena_own(a, feed_close, f);
    if (f->plain && source_size(s) > SCAN_BLOCK)
        f->mapped = source_map(s);
    workers_begin(f, workers);
    *ret = f;
    return true;
}

/* ---- the one who takes ---- */

/* The block that the caller had is free again. */
static void slot_release(Feed *f)
{
    if (!f->taken)
        return;
    Slot **before = &f->order[(f->taken - 1) % f->slot_count];
    (*before)->busy = (*before)->ready = false;
    *before = NULL;
    if (f->idle)
        pthread_cond_broadcast(&f->room);
}

static Slot *slot_wait(Feed *f)
{
    Slot **next = &f->order[f->taken % f->slot_count], *own;
    pthread_mutex_lock(&f->lock);
    slot_release(f);
    while (!*next || !(*next)->ready) {
        if (f->plain && (own = slot_free(f, 0))) {
            block_work(f, own);
            continue;
        }
        f->waits = true;
        pthread_cond_wait(&f->ready, &f->lock);
        f->waits = false;
    }
    f->taken++;
    pthread_mutex_unlock(&f->lock);
    return *next;
}

bool feed_next(Feed *f, Stretch **ret, Err *err)
{
    *ret = NULL;
    if (f->over)
        return true;
    Slot *slot = &f->slots[0];
    if (f->worker_count) {
        slot = slot_wait(f);
        if (slot->failed) {
            *err = slot->err;
            return false;
        }
    } else {
        if (f->plain ? !fill_plain(f, f->taken, &slot->stretch, err)
                     : !fill_stream(f, &slot->stretch, err))
            return false;
        f->taken++;
        slot->scanned = false;
        if (f->returns)
            returns_mend(&slot->stretch);
    }
    if (slot->scanned)
        feed_settle(f, &slot->stretch, f->inside);
    else
        feed_scan(f, &slot->stretch, f->inside);
    f->inside = slot->stretch.scan.ends_inside;
    f->over = slot->stretch.last;
    *ret = &slot->stretch;
    return source_seen(f->source, slot->stretch.at - SCAN_PAD, err);
}
