/* source.c: opening, and reading what is plain. */
#include "refs/unpack.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct Bytes {
    Source *source; /* of the file's own */
    Bytes *from;    /* of what is told: from what */
    Teller teller;
    char *head; /* what was looked at and not yet given */
    size_t head_len, head_given;
    bool head_torn;
};

struct Source {
    Arena *arena;
    const char *path;
    Str name;
    SourceKind kind;
    int fd;
    int64_t size, at; /* of a plain file */
    bool begun;       /* a member has been gone to */
    const Mapper *mapper;
    const char *mapped; /* NULL: it is not */
    int64_t seen;       /* bytes of it that are given back */
    Unpack *unpack;     /* of the others */
    Bytes own, *top;    /* the file's bytes, and what is made of them */
};

static void source_close(void *thing)
{
    Source *s = thing;
    source_unmap(s);
    close(s->fd);
}

static bool kind_find(Source *s, Err *err)
{
    unsigned char magic[4] = {0};
    size_t got;
    if (!source_at(s, 0, (char *)magic, sizeof magic, &got, err))
        return false;
    if (magic[0] == 0x1f && magic[1] == 0x8b)
        s->kind = SOURCE_GZIP;
    else if (magic[0] == 'P' && magic[1] == 'K' && magic[2] <= 8)
        s->kind = SOURCE_ZIP;
    if (s->kind == SOURCE_PLAIN)
        return true;
    return s->kind == SOURCE_ZIP ? unpack_zip(s->arena, s->path, &s->unpack, err)
                                 : unpack_gzip(s->arena, s->path, s->fd, &s->unpack, err);
}

bool source_open(Arena *a, const char *path, const Mapper *mapper, Source **ret, Err *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return err_set(err, "%s: cannot be opened (%s); check the name", path, strerror(errno));
    Source *s = arena_new(a, Source);
    *s = (Source){
        .arena = a, .path = path, .name = path_name(str_of(path)), .fd = fd, .mapper = mapper};
    arena_own(a, source_close, s);
    if (fstat(fd, &st) != 0)
        return err_set(err, "%s: cannot be read (%s)", path, strerror(errno));
    if (!S_ISREG(st.st_mode))
        return err_set(err, "%s: not a file; name a price file", path);
    if (!st.st_size)
        return err_set(err, "%s: the file is empty; get it again from where it came", path);
    s->size = st.st_size;
    s->own.source = s;
    s->top = &s->own;
    *ret = s;
    return kind_find(s, err);
}

bool source_next(Source *s, bool *ret_found, Err *err)
{
    s->own = (Bytes){.source = s};
    s->top = &s->own;
    if (s->kind == SOURCE_ZIP) {
        Str inside;
        if (!unpack_next(s->unpack, ret_found, &inside, err))
            return false;
        if (*ret_found)
            s->name = arena_print(s->arena, "%.*s: %.*s", STR_ARG(path_name(str_of(s->path))),
                                  STR_ARG(inside));
        return true;
    }
    *ret_found = !s->begun;
    s->begun = true;
    return true;
}

SourceKind source_kind(const Source *s)
{
    return s->top == &s->own ? s->kind : SOURCE_RETOLD;
}

Str source_name(const Source *s)
{
    return s->name;
}

int64_t source_size(const Source *s)
{
    return s->size;
}

int64_t source_taken(const Source *s)
{
    return s->unpack ? unpack_taken(s->unpack) : s->at;
}

/* The next bytes behind those that were looked at. */
static bool bytes_make(Bytes *b, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err)
{
    Source *s = b->source;
    if (b->from)
        return b->teller.fill(b->teller.self, b->from, to, room, ret_got, ret_torn, err);
    if (s->unpack)
        return unpack_fill(s->unpack, to, room, ret_got, ret_torn, err);
    if (!source_at(s, s->at, to, room, ret_got, err))
        return false;
    s->at += (int64_t)*ret_got;
    return true;
}

bool bytes_fill(Bytes *b, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err)
{
    size_t given = b->head_len - b->head_given, more = 0;
    *ret_torn = false;
    if (given > room)
        given = room;
    if (given)
        memcpy(to, b->head + b->head_given, given);
    b->head_given += given;
    if (b->head_torn && b->head_given == b->head_len)
        *ret_torn = true;
    else if (given < room && !bytes_make(b, to + given, room - given, &more, ret_torn, err))
        return false;
    *ret_got = given + more;
    return true;
}

bool source_peek(Source *s, size_t want, Str *ret, Err *err)
{
    Bytes *b = s->top;
    size_t got = 0;
    char *before = b->head;
    b->head = arena_array(s->arena, char, want);
    if (b == &s->own && !s->unpack) { /* nothing is taken of a plain file */
        if (!source_at(s, 0, b->head, want, &got, err))
            return false;
        *ret = (Str){b->head, (ptrdiff_t)got};
        return true;
    }
    if (b->head_len)
        memcpy(b->head, before, b->head_len);
    if (!b->head_torn && b->head_len < want &&
        !bytes_make(b, b->head + b->head_len, want - b->head_len, &got, &b->head_torn, err))
        return false;
    b->head_len += got;
    *ret = (Str){b->head, (ptrdiff_t)b->head_len};
    return true;
}

bool source_fill(Source *s, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err)
{
    return bytes_fill(s->top, to, room, ret_got, ret_torn, err);
}

void source_retell(Source *s, Teller teller)
{
    Bytes *b = arena_new(s->arena, Bytes);
    *b = (Bytes){.from = s->top, .teller = teller};
    s->top = b;
}

bool source_at(const Source *s, int64_t at, char *to, size_t room, size_t *ret_got, Err *err)
{
    size_t got = 0;
    while (got < room) {
        ssize_t n = pread(s->fd, to + got, room - got, (off_t)(at + (int64_t)got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_set(err, "%s: cannot be read (%s)", s->path, strerror(errno));
        if (n == 0)
            break;
        got += (size_t)n;
    }
    *ret_got = got;
    return true;
}

/* ---- as it lies in memory ---- */

const char *source_map(Source *s)
{
    if (!s->mapped && s->mapper && s->kind == SOURCE_PLAIN && (uint64_t)s->size < SIZE_MAX / 2)
        s->mapped = s->mapper->begin(s->fd, (size_t)s->size);
    s->seen = 0;
    return s->mapped;
}

void source_unmap(Source *s)
{
    if (s->mapped)
        s->mapper->end(s->mapped);
    s->mapped = NULL;
}

/* What was looked at is given back many pages at a time. */
bool source_seen(Source *s, int64_t end, Err *err)
{
    enum { MUCH = 32 << 20, PAGES = 64 << 10 };
    if (s->mapped && end - s->seen >= MUCH) {
        end -= end % PAGES;
        (void)madvise((void *)(uintptr_t)(s->mapped + s->seen), (size_t)(end - s->seen),
                      MADV_DONTNEED);
        s->seen = end;
    }
    return !s->mapped || !s->mapper->torn(s->mapped) || source_shrank(s, err);
}

bool source_shrank(const Source *s, Err *err)
{
    return err_set(err,
                   "%s: the file was cut or could not be read while it was looked at; wait until "
                   "it is whole, and ask again",
                   s->path);
}
