/* arena.c: the only place that calls malloc and free. */
#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__has_feature) /* clang's way to tell */
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define POISON(p, n) __asan_poison_memory_region((p), (n))
#define UNPOISON(p, n) __asan_unpoison_memory_region((p), (n))
enum { GAP = 32 };
#else
#define POISON(p, n) ((void)(p))
#define UNPOISON(p, n) ((void)(p))
enum { GAP = 0 };
#endif

enum { ALIGN = 16, FIRST_BLOCK = 16 << 10, LARGE = 2 << 20 };

typedef struct Block {
    struct Block *before;
    size_t room, used;
    _Alignas(ALIGN) unsigned char bytes[];
} Block;

typedef struct Owned {
    struct Owned *before;
    void (*close)(void *);
    void *thing;
} Owned;

struct Arena {
    Block *block;
    Owned *owned;
    jmp_buf *home;
    size_t limit, total, used;
};

Arena *arena_begin(size_t limit_bytes)
{
    Arena *a = calloc(1, sizeof *a);
    if (a)
        a->limit = limit_bytes;
    return a;
}

static void owned_close(Arena *a)
{
    for (Owned *o = a->owned; o; o = o->before)
        o->close(o->thing);
    a->owned = NULL;
}

static void blocks_free(Block *b)
{
    while (b) {
        Block *before = b->before;
        UNPOISON(b->bytes, b->room);
        free(b);
        b = before;
    }
}

void arena_end(Arena *a)
{
    if (!a)
        return;
    owned_close(a);
    blocks_free(a->block);
    free(a);
}

void arena_reset(Arena *a)
{
    owned_close(a);
    Block *last = a->block;
    if (!last)
        return;
    blocks_free(last->before);
    UNPOISON(last->bytes, last->used);
    memset(last->bytes, 0, last->used); /* what is handed out next is zero again */
    last->before = NULL;
    last->used = 0;
    POISON(last->bytes, last->room);
    a->total = last->room;
    a->used = 0;
}

void arena_on_full(Arena *a, jmp_buf *home)
{
    a->home = home;
}

static void arena_full(Arena *a)
{
    if (a->home)
        longjmp(*a->home, 1);
    fputs("haggle: out of memory\n", stderr);
    abort();
}

/* Large pages for large blocks: a table of 150 MB would cost 40,000 page faults without them. */
static void madvise_large(void *block, size_t bytes)
{
    uintptr_t from = ((uintptr_t)block + LARGE - 1) / LARGE * LARGE;
    uintptr_t end = ((uintptr_t)block + bytes) / LARGE * LARGE;
    if (from < end)
        madvise((void *)from, end - from, MADV_HUGEPAGE); /* a hint: without it all is well too */
}

static void block_add(Arena *a, size_t need)
{
    size_t room = a->block ? a->block->room * 2 : FIRST_BLOCK;
    if (room > (4u << 20))
        room = 4u << 20;
    if (room < need)
        room = need;
    if (a->total + room > a->limit)
        arena_full(a);
    Block *b = calloc(1, sizeof *b + room); /* zero: arena_alloc hands it out as it is */
    if (!b)
        arena_full(a);
    if (room >= LARGE)
        madvise_large(b, room);
    b->before = a->block;
    b->room = room;
    POISON(b->bytes, room);
    a->block = b;
    a->total += room;
}

void *arena_alloc(Arena *a, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > a->limit)
        arena_full(a);
    size_t step = (bytes + GAP + ALIGN - 1) / ALIGN * ALIGN;
    if (!a->block || a->block->room - a->block->used < step)
        block_add(a, step);
    void *p = a->block->bytes + a->block->used;
    a->block->used += step;
    a->used += bytes;
    UNPOISON(p, bytes);
    return p;
}

void arena_own(Arena *a, void (*close)(void *), void *thing)
{
    Owned *o = arena_new(a, Owned);
    *o = (Owned){a->owned, close, thing};
    a->owned = o;
}

Str arena_str(Arena *a, Str s)
{
    char *copy = arena_alloc(a, (size_t)s.len + 1, 1);
    if (s.len)
        memcpy(copy, s.ptr, (size_t)s.len);
    return (Str){copy, s.len};
}

Str arena_print(Arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    assert(len >= 0);
    char *text = arena_alloc(a, (size_t)len + 1, 1);
    va_start(args, format);
    vsnprintf(text, (size_t)len + 1, format, args);
    va_end(args);
    return (Str){text, len};
}

size_t arena_used(const Arena *a)
{
    return a->used;
}

void *list_room(Arena *a, void *items, int count, int *room, size_t size)
{
    if (count < *room)
        return items;
    int first = size <= 32 ? 8 : 2; /* most lists of large things stay short */
    int larger = *room ? *room * 2 : first;
    void *moved = arena_alloc(a, (size_t)larger, size);
    if (count)
        memcpy(moved, items, (size_t)count * size);
    *room = larger;
    return moved;
}
