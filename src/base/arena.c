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

/* Behind the small first block come blocks that calloc takes straight from the system: pages of
   them that nobody touches cost nothing. */
enum { ALIGN = 16, FIRST_BLOCK = 16 << 10, NEXT_BLOCK = 256 << 10, LARGE = 2 << 20 };

typedef struct Block {
    struct Block *before;
    size_t room, used;
    void *mapped; /* where the mapping begins that it stands in, or NULL */
    size_t mapped_bytes;
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
    bool large; /* blocks are large pages */
};

Arena *arena_begin(size_t limit_bytes)
{
    Arena *a = calloc(1, sizeof *a);
    if (a)
        a->limit = limit_bytes;
    return a;
}

Arena *arena_begin_large(size_t limit_bytes)
{
    Arena *a = arena_begin(limit_bytes);
    if (a)
        a->large = true;
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
        if (b->mapped)
            munmap(b->mapped, b->mapped_bytes);
        else
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

/* A block that begins where a large page does; what is mapped before it is never touched. */
static Block *block_map(size_t room)
{
    size_t bytes = sizeof(Block) + room + LARGE;
    char *mapped = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        return NULL;
    Block *b = (Block *)(mapped + (LARGE - (uintptr_t)mapped % LARGE) % LARGE);
    madvise_large(b, sizeof(Block) + room);
    b->mapped = mapped;
    b->mapped_bytes = bytes;
    return b;
}

/* The room of the next block; each is twice as large as the last, up to a bound. */
static size_t block_room(const Arena *a, size_t need)
{
    enum { MOST = 4 << 20 };
    size_t room = a->block ? a->block->room * 2 : FIRST_BLOCK, left = a->limit - a->total;
    if (a->block && room < NEXT_BLOCK)
        room = NEXT_BLOCK;
    if (room > MOST)
        room = MOST;
    if (room < need)
        room = need;
    if (a->large)
        room = (room + sizeof(Block) + LARGE - 1) / LARGE * LARGE - sizeof(Block);
    return room > left && need <= left ? left : room;
}

static void block_add(Arena *a, size_t need)
{
    size_t room = block_room(a, need);
    if (room > a->limit - a->total)
        arena_full(a);
    /* Zero: arena_alloc hands it out as it is. */
    Block *b = a->large ? block_map(room) : calloc(1, sizeof *b + room);
    if (!b)
        arena_full(a);
    if (!a->large && room >= LARGE)
        madvise_large(b, room);
    b->before = a->block;
    b->room = room;
    POISON(b->bytes, room);
    a->block = b;
    a->total += room;
}

static size_t step_of(size_t bytes)
{
    return (bytes + GAP + ALIGN - 1) / ALIGN * ALIGN;
}

void *arena_alloc(Arena *a, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > a->limit)
        arena_full(a);
    size_t step = step_of(bytes);
    if (!a->block || a->block->room - a->block->used < step)
        block_add(a, step);
    void *p = a->block->bytes + a->block->used;
    a->block->used += step;
    a->used += bytes;
    UNPOISON(p, bytes);
    return p;
}

void *arena_grow(Arena *a, void *p, size_t before, size_t after)
{
    Block *b = a->block;
    size_t had = step_of(before), wanted = after < a->limit ? step_of(after) : SIZE_MAX;
    bool last = before && b->used >= had && (unsigned char *)p == b->bytes + b->used - had;
    if (last && wanted <= b->room - (b->used - had)) {
        b->used += wanted - had;
        a->used += after - before;
        UNPOISON(p, after);
        return p;
    }
    void *moved = arena_alloc(a, after, 1);
    if (before)
        memcpy(moved, p, before);
    return moved;
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

static Str mapped(Arena *a, Str s, char (*map)(char))
{
    char *copy = arena_alloc(a, (size_t)s.len + 1, 1);
    for (ptrdiff_t i = 0; i < s.len; i++)
        copy[i] = map(s.ptr[i]);
    copy[s.len] = '\0';
    return (Str){copy, s.len};
}

Str arena_upper(Arena *a, Str s)
{
    return mapped(a, s, char_upper);
}

Str arena_lower(Arena *a, Str s)
{
    return mapped(a, s, char_lower);
}

Str arena_print(Arena *a, const char *format, ...)
{
    va_list args;
    char line[256]; /* what nearly all texts have room in, so that they are made once */
    va_start(args, format);
    int len = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    assert(len >= 0);
    char *text = arena_alloc(a, (size_t)len + 1, 1);
    if ((size_t)len < sizeof line) {
        memcpy(text, line, (size_t)len + 1);
        return (Str){text, len};
    }
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
    size_t before = (size_t)*room * size, after;
    int first = size <= 32 ? 8 : 2; /* most lists of large things stay short */
    *room = *room ? *room * 2 : first;
    if (__builtin_mul_overflow((size_t)*room, size, &after))
        arena_full(a);
    return arena_grow(a, items, before, after);
}
