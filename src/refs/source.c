/* source.c: opening, and reading what is plain. */
#include "refs/unpack.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct Source {
    Arena *arena;
    const char *path;
    Str name;
    SourceKind kind;
    int fd;
    int64_t size, at; /* of a plain file */
    bool begun;       /* a member has been gone to */
    Unpack *unpack;   /* of the others */
    char *head;       /* what was looked at and not yet given */
    size_t head_len, head_given;
    bool head_torn;
};

static void source_close(void *thing)
{
    close(((Source *)thing)->fd);
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

bool source_open(Arena *a, const char *path, Source **ret, Err *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return err_set(err, "%s: cannot be opened (%s); check the name", path, strerror(errno));
    Source *s = arena_new(a, Source);
    *s = (Source){.arena = a, .path = path, .name = path_name(str_of(path)), .fd = fd};
    arena_own(a, source_close, s);
    if (fstat(fd, &st) != 0)
        return err_set(err, "%s: cannot be read (%s)", path, strerror(errno));
    if (!S_ISREG(st.st_mode))
        return err_set(err, "%s: not a file; name a price file", path);
    if (!st.st_size)
        return err_set(err, "%s: the file is empty; get it again from where it came", path);
    s->size = st.st_size;
    *ret = s;
    return kind_find(s, err);
}

bool source_next(Source *s, bool *ret_found, Err *err)
{
    s->head_len = s->head_given = 0;
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
    return s->kind;
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

bool source_peek(Source *s, size_t want, Str *ret, Err *err)
{
    size_t got = 0;
    char *before = s->head;
    s->head = arena_array(s->arena, char, want);
    if (s->head_len)
        memcpy(s->head, before, s->head_len);
    if (!s->unpack) {
        if (!source_at(s, 0, s->head, want, &got, err))
            return false;
        *ret = (Str){s->head, (ptrdiff_t)got};
        return true;
    }
    if (!s->head_torn && s->head_len < want &&
        !unpack_fill(s->unpack, s->head + s->head_len, want - s->head_len, &got, &s->head_torn,
                     err))
        return false;
    s->head_len += got;
    *ret = (Str){s->head, (ptrdiff_t)s->head_len};
    return true;
}

bool source_fill(Source *s, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err)
{
    size_t given = s->head_len - s->head_given, more = 0;
    *ret_torn = false;
    if (!s->unpack) {
        if (!source_at(s, s->at, to, room, ret_got, err))
            return false;
        s->at += (int64_t)*ret_got;
        return true;
    }
    if (given > room)
        given = room;
    if (given)
        memcpy(to, s->head + s->head_given, given);
    s->head_given += given;
    if (s->head_torn && s->head_given == s->head_len)
        *ret_torn = true;
    else if (given < room &&
             !unpack_fill(s->unpack, to + given, room - given, &more, ret_torn, err))
        return false;
    *ret_got = given + more;
    return true;
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
