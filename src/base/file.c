/* file.c: the file system. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

bool file_fill(int fd, const char *path, char *bytes, size_t size, Str *ret, Err *err)
{
    size_t got = 0;
    while (got < size) {
        ssize_t n = read(fd, bytes + got, size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_set(err, "%s: cannot be read (%s)", path, strerror(errno));
        if (n == 0)
            break;
        got += (size_t)n;
    }
    *ret = (Str){bytes, (ptrdiff_t)got};
    return true;
}

bool file_read(Arena *a, const char *path, size_t limit, Str *ret, Err *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return err_set(err, "%s: cannot be opened (%s); check the name", path, strerror(errno));
    bool ok = false;
    if (fstat(fd, &st) != 0)
        err_set(err, "%s: cannot be read (%s)", path, strerror(errno));
    else if (!S_ISREG(st.st_mode))
        err_set(err, "%s: not a file; name a document or a folder of documents", path);
    else if ((size_t)st.st_size > limit)
        err_set(err, "%s: larger than the %zu MB that one document may have; split it", path,
                limit >> 20);
    else
        ok = file_fill(fd, path, arena_alloc(a, (size_t)st.st_size + 1, 1), (size_t)st.st_size, ret,
                       err);
    close(fd);
    return ok;
}

bool stream_read(Arena *a, int fd, const char *path, size_t limit, Str *ret, Err *err)
{
    enum { FIRST = 64 << 10 };
    size_t room = FIRST, got = 0;
    char *bytes = arena_alloc(a, room + 1, 1);
    for (;;) {
        ssize_t n = read(fd, bytes + got, room - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_set(err, "%s: cannot be read (%s)", path, strerror(errno));
        if (n == 0)
            break;
        got += (size_t)n;
        if (got > limit)
            return err_set(err, "%s: larger than the %zu MB that one document may have; split it",
                           path, limit >> 20);
        if (got == room) {
            room *= 2;
            bytes = memcpy(arena_alloc(a, room + 1, 1), bytes, got);
        }
    }
    *ret = (Str){bytes, (ptrdiff_t)got};
    return true;
}

bool file_is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool folder_list(Arena *a, const char *path, const char ***ret_names, int *ret_count, Err *err)
{
    LIST(const char *) names = {0};
    DIR *dir = opendir(path);
    if (!dir)
        return err_set(err, "%s: cannot be opened (%s); check the name", path, strerror(errno));
    for (struct dirent *e = readdir(dir); e; e = readdir(dir)) {
        if (e->d_name[0] != '.')
            *list_add(a, &names) = arena_str(a, str_of(e->d_name)).ptr;
    }
    closedir(dir);
    if (names.count)
        qsort(names.items, (size_t)names.count, sizeof *names.items, by_name);
    *ret_names = names.items;
    *ret_count = names.count;
    return true;
}

/* ---- mapping ---- */

typedef struct Mapping {
    void *at;
    size_t bytes;
} Mapping;

static void mapping_end(void *thing)
{
    Mapping *m = thing;
    munmap(m->at, m->bytes);
}

bool file_map(Arena *a, const char *path, Str *ret, Err *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return err_set(err, "%s: cannot be opened (%s)", path, strerror(errno));
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(fd);
        return err_set(err, "%s: not a file", path);
    }
    *ret = (Str){"", 0};
    if (st.st_size) {
        Mapping *m = arena_new(a, Mapping);
        m->bytes = (size_t)st.st_size;
        m->at = mmap(NULL, m->bytes, PROT_READ, MAP_SHARED, fd, 0);
        if (m->at == MAP_FAILED) {
            close(fd);
            return err_set(err, "%s: cannot be mapped (%s)", path, strerror(errno));
        }
        arena_own(a, mapping_end, m);
        *ret = (Str){m->at, st.st_size};
    }
    close(fd);
    return true;
}

/* ---- writing ---- */

bool file_exists(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0;
}

bool file_write(int fd, Str bytes)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.ptr, (size_t)bytes.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes = str_slice(bytes, n, bytes.len);
    }
    return true;
}

/* A renamed file is sure to stand only when its folder is on the disk too. */
static void folder_sync(Arena *a, const char *path)
{
    Str name = path_name(str_of(path));
    ptrdiff_t len = (ptrdiff_t)strlen(path) - name.len;
    const char *folder = len ? arena_str(a, (Str){path, len}).ptr : ".";
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

/* Removes what programs that were killed while they wrote the file left beside it: "name.31161.new"
   of a process that is no more. */
static void leavings_remove(Arena *a, const char *path)
{
    Str name = path_name(str_of(path));
    Str folder = {path, (ptrdiff_t)strlen(path) - name.len};
    const char **names;
    int count;
    Err err;
    if (!folder_list(a, folder.len ? arena_str(a, folder).ptr : ".", &names, &count, &err))
        return;
    for (int i = 0; i < count; i++) {
        Str each = str_of(names[i]);
        int64_t pid;
        if (!str_starts(each, name) || !str_ends(each, S(".new")) || each.len < name.len + 6 ||
            each.ptr[name.len] != '.' ||
            !str_number(str_slice(each, name.len + 1, each.len - 4), &pid) || pid <= 0)
            continue;
        if (kill((pid_t)pid, 0) != 0 && errno == ESRCH)
            unlink(arena_print(a, "%.*s%s", STR_ARG(folder), names[i]).ptr);
    }
}

bool file_replace(Arena *a, const char *path, Str bytes, Err *err)
{
    leavings_remove(a, path);

    const char *beside = arena_print(a, "%s.%ld.new", path, (long)getpid()).ptr;
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return err_set(err, "%s: cannot be written (%s)", beside, strerror(errno));
    bool ok = file_write(fd, bytes) && fsync(fd) == 0;
    int why = errno;
    ok = close(fd) == 0 && ok;
    if (ok && rename(beside, path) == 0) {
        folder_sync(a, path);
        return true;
    }
    why = ok ? errno : why;
    unlink(beside);
    return err_set(err, "%s: cannot be written (%s); the old one stands", path, strerror(why));
}

bool folder_make(Arena *a, const char *path, Err *err)
{
    char *copy = arena_alloc(a, strlen(path) + 1, 1);
    memcpy(copy, path, strlen(path));
    for (char *slash = copy + 1; *slash; slash++) {
        if (*slash != '/')
            continue;
        *slash = 0;
        mkdir(copy, 0700);
        *slash = '/';
    }
    if (mkdir(copy, 0700) == 0 || file_is_folder(path))
        return true;
    return err_set(err, "%s: this folder cannot be made (%s)", path, strerror(errno));
}

Str path_name(Str path)
{
    for (ptrdiff_t i = path.len; i > 0; i--) {
        if (path.ptr[i - 1] == '/')
            return str_slice(path, i, path.len);
    }
    return path;
}
