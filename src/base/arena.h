/* arena.h: memory by lifetime: given piece by piece, taken back at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

#include <setjmp.h>

/* A lifetime. A function without an `Arena *` allocates nothing. */
typedef struct Arena Arena;

/* Begins a lifetime that may grow to `limit_bytes`; NULL when the machine has no memory. */
Arena *arena_begin(size_t limit_bytes);
/* The same for one that will surely hold much: its memory comes in large pages, of which one costs
   as much as some ten small ones where each first touch is dear (in a virtual machine). */
Arena *arena_begin_large(size_t limit_bytes);
/* Ends it: closes what it owns, last first, and frees all. NULL does nothing. */
void arena_end(Arena *a);
/* Takes back all that it gave and closes what it owns; the last block stays for what comes. */
void arena_reset(Arena *a);
/* A full arena jumps to `home` (set by setjmp in the api call that began the arena). */
void arena_on_full(Arena *a, jmp_buf *home);
/* Zeroed memory for `count` things of `size` bytes, aligned for any type. Never NULL. */
void *arena_alloc(Arena *a, size_t count, size_t size);
/* What holds `before` bytes at `p` (NULL and 0 at first), with room for `after`: in its place where
   nothing was handed out behind it, else a copy. */
void *arena_grow(Arena *a, void *p, size_t before, size_t after);
/* `close(thing)` is called by arena_end. */
void arena_own(Arena *a, void (*close)(void *), void *thing);
/* A copy of `s` in the arena, with a NUL behind it. */
Str arena_str(Arena *a, Str s);
/* The same in upper case, and in lower case, as far as its letters are ASCII. */
Str arena_upper(Arena *a, Str s);
Str arena_lower(Arena *a, Str s);
/* printf into the arena. */
Str arena_print(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Bytes handed out so far. */
size_t arena_used(const Arena *a);

#define arena_new(a, T) ((T *)arena_alloc((a), 1, sizeof(T)))
#define arena_array(a, T, n) ((T *)arena_alloc((a), (size_t)(n), sizeof(T)))

/* A growing list in an arena: `LIST(Line) lines;` then `*list_add(a, &lines) = line;`.
   Adding may move the items: hold an index, not a pointer, across an add. */
#define LIST(T)                                                                                    \
    struct {                                                                                       \
        T *items;                                                                                  \
        int count;                                                                                 \
        int room;                                                                                  \
    }
#define list_add(a, l)                                                                             \
    ((l)->items = (l)->count < (l)->room                                                           \
                      ? (l)->items                                                                 \
                      : list_room((a), (l)->items, (l)->count, &(l)->room, sizeof *(l)->items),    \
     &(l)->items[(l)->count++])

/* What list_add uses: room for one more item of `size` bytes. */
void *list_room(Arena *a, void *items, int count, int *room, size_t size);

#endif
