/* press.c: running haggle-press, which sets pages and writes calendars. */
#include "cli/page.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* The script waits in memory, so that neither side ever waits for the other. */
MUST static bool script_open(Str script, int *ret_fd, Err *err)
{
    int fd = memfd_create("haggle-press", MFD_CLOEXEC);
    Str rest = script;
    while (fd >= 0 && rest.len) {
        ssize_t n = write(fd, rest.ptr, (size_t)rest.len);
        if (n < 0 && errno != EINTR)
            break;
        rest = str_slice(rest, n > 0 ? n : 0, rest.len);
    }
    *ret_fd = fd;
    if (fd >= 0 && !rest.len && lseek(fd, 0, SEEK_SET) == 0)
        return true;
    if (fd >= 0)
        close(fd);
    return err_set(err, "no memory for the page (%s); close other programs and try again",
                   strerror(errno));
}

MUST static bool press_start(Arena *a, const char *form, int script, pid_t *pid, int *ret_fd,
                             Err *err)
{
    int ends[2];
    posix_spawn_file_actions_t actions;
    const char *path = helper_path(a, "haggle-press");
    char *argv[] = {(char *)path, (char *)form, NULL};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return err_set(err, "no pipe to haggle-press (%s)", strerror(errno));
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, script, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    int failed = posix_spawn(pid, path, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    *ret_fd = ends[0];
    if (!failed)
        return true;
    close(ends[0]);
    return err_set(err,
                   "haggle-press, which writes PDFs and calendars, cannot be started (%s); it "
                   "belongs beside haggle: run make",
                   strerror(failed));
}

static Str all_read(Arena *a, int fd)
{
    Buf out = {.arena = a};
    enum { PIECE = 65536 };
    char *room = arena_alloc(a, PIECE, 1);
    for (;;) {
        ssize_t n = read(fd, room, PIECE);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return buf_str(&out);
        buf_add(&out, (Str){room, n});
    }
}

bool press_run(Arena *a, const char *form, Str script, Str *ret, Err *err)
{
    pid_t pid;
    int in = -1, out = -1, status = 0;
    if (!script_open(script, &in, err))
        return false;
    bool started = press_start(a, form, in, &pid, &out, err);
    close(in);
    if (!started)
        return false;
    *ret = all_read(a, out);
    close(out);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    return err_set(err, "this could not be set; use --format text or html instead");
}
