/* retell.c: the part that all tellers share, and UTF-16. */
#include "refs/retell.h"

#include "base/utf8.h"

#include <string.h>

static void memory_close(void *arena)
{
    arena_end(arena);
}

bool retold_begin(Arena *a, Retold *r, bool (*take)(Retold *self, Str piece), Err *err)
{
    enum { MEMORY = 256 << 20 }; /* an item of a hostile file may be told many times over */
    Arena *own = arena_begin(MEMORY);
    if (!own)
        return err_set(err, "there is no memory to read the file");
    arena_own(a, memory_close, own);
    *r = (Retold){.arena = own, .out = {.arena = own}, .take = take};
    r->piece = arena_array(own, char, RETOLD_PIECE);
    return true;
}

/* What waits; the next piece is made into it where nothing does. */
static bool waiting(Retold *r, Bytes *from, Str *ret, Err *err)
{
    size_t got = 0;
    bool torn = false;
    while (r->given == r->out.len && !r->ended) {
        r->given = r->out.len = 0;
        if (!bytes_fill(from, r->piece, RETOLD_PIECE, &got, &torn, err))
            return false;
        r->torn = r->torn || torn;
        r->ended = torn || got < RETOLD_PIECE;
        if (!r->take(r, (Str){r->piece, (ptrdiff_t)got}) || (r->ended && !r->take(r, (Str){0})))
            r->torn = r->ended = true;
    }
    *ret = str_slice(buf_str(&r->out), (ptrdiff_t)r->given, (ptrdiff_t)r->out.len);
    return true;
}

static bool retold_fill(void *self, Bytes *from, char *to, size_t room, size_t *ret_got,
                        bool *ret_torn, Err *err)
{
    Retold *r = self;
    size_t got = 0;
    *ret_torn = false;
    while (got < room) {
        Str more;
        if (!waiting(r, from, &more, err))
            return false;
        if (!more.len)
            break;
        size_t some = (size_t)more.len < room - got ? (size_t)more.len : room - got;
        memcpy(to + got, more.ptr, some);
        r->given += some;
        got += some;
    }
    *ret_torn = r->torn && r->ended && r->given == r->out.len;
    *ret_got = got;
    return true;
}

void retold_use(Retold *r, Source *source)
{
    source_retell(source, (Teller){.fill = retold_fill, .self = r});
}

/* ---- UTF-16 ---- */

typedef struct Utf16 {
    Retold retold;
    char units[RETOLD_PIECE + 4]; /* what is not told yet */
    size_t len;
    bool little, begun;
} Utf16;

/* Half a character at the end waits for the rest. */
static bool utf16_take(Retold *self, Str piece)
{
    Utf16 *u = (Utf16 *)self;
    if (piece.len)
        memcpy(u->units + u->len, piece.ptr, (size_t)piece.len);
    u->len += (size_t)piece.len;
    size_t from = u->begun ? 0 : 2, end = u->len & ~(size_t)1; /* the mark is not told */
    if (piece.len && end > from &&
        ((unsigned char)u->units[end - (u->little ? 1 : 2)] & 0xfc) == 0xd8)
        end -= 2;
    if (end > from)
        utf16_add(&self->out, (Str){u->units + from, (ptrdiff_t)(end - from)}, u->little);
    u->begun = true;
    u->len -= end;
    memmove(u->units, u->units + end, u->len);
    return true;
}

bool utf16_retell(Arena *a, Source *source, bool *ret_is, Err *err)
{
    Str head;
    if (!source_peek(source, 2, &head, err))
        return false;
    *ret_is = str_equal(head, S("\xff\xfe")) || str_equal(head, S("\xfe\xff"));
    if (!*ret_is)
        return true;
    Utf16 *u = arena_new(a, Utf16);
    u->little = head.ptr[0] == '\xff';
    if (!retold_begin(a, &u->retold, utf16_take, err))
        return false;
    retold_use(&u->retold, source);
    return true;
}
