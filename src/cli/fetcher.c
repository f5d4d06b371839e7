/* fetcher.c: haggle-fetch at work beside this program, over two pipes. */
#include "cli/fetcher.h"

#include "cli/command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* ---- lines ---- */

/* The next line that the helper writes; false at its end, or where it is longer than any record. */
static bool line_take(Arena *a, Fetcher *f, Str *ret)
{
    for (;;) {
        char *end = memchr(f->line, '\n', f->used);
        if (end) {
            size_t len = (size_t)(end - f->line);
            *ret = arena_str(a, (Str){f->line, (ptrdiff_t)len});
            f->used -= len + 1;
            memmove(f->line, end + 1, f->used);
            return true;
        }
        if (f->used == sizeof f->line)
            return false;
        ssize_t n = read(f->from, f->line + f->used, sizeof f->line - f->used);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        f->used += (size_t)n;
    }
}

/* ---- starting and ending ---- */

static int spawn(Fetcher *f, char **argv, int from_us, int to_us)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, from_us, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, to_us, STDOUT_FILENO);
    int failed = posix_spawn(&f->pid, argv[0], &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

bool fetcher_begin(Arena *a, Fetcher *f, const char *folder, bool http, Err *err)
{
    const char *path = helper_path(a, "haggle-fetch");
    char *argv[] = {(char *)path,      "--to", (char *)folder, http ? "--http" : "-",
                    http ? "-" : NULL, NULL};
    int asks[2], answers[2];
    *f = (Fetcher){.to = -1, .from = -1};
    if (pipe2(asks, O_CLOEXEC) != 0)
        return err_set(err, "no pipe to haggle-fetch (%s)", strerror(errno));
    if (pipe2(answers, O_CLOEXEC) != 0) {
        close(asks[0]);
        close(asks[1]);
        return err_set(err, "no pipe to haggle-fetch (%s)", strerror(errno));
    }
    int failed = spawn(f, argv, asks[0], answers[1]);
    close(asks[0]);
    close(answers[1]);
    f->to = asks[1];
    f->from = answers[0];
    Str greeting;
    if (!failed && line_take(a, f, &greeting) && str_equal(greeting, S("HAGGLE-FETCH\t1")))
        return true;
    f->pid = failed ? 0 : f->pid;
    fetcher_end(f);
    if (!failed) /* it has said why on standard error */
        return err_set(err, "haggle-fetch, which fetches files, could not begin");
    return err_set(err,
                   "haggle-fetch, which fetches files, cannot be started (%s); it belongs "
                   "beside haggle: run make",
                   strerror(failed));
}

void fetcher_end(Fetcher *f)
{
    if (f->to >= 0)
        close(f->to); /* it ends with its input */
    while (f->pid > 0 && waitpid(f->pid, NULL, 0) < 0 && errno == EINTR)
        continue;
    if (f->from >= 0)
        close(f->from);
    *f = (Fetcher){.to = -1, .from = -1};
}

/* ---- asking ---- */

static bool broke(Err *err)
{
    return err_set(err, "haggle-fetch, which fetches files, broke off; what has arrived is kept: "
                        "run haggle data update again");
}

/* A helper that has ended must not end this program too, when it is written to. */
static bool line_send(Fetcher *f, Str line)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGPIPE, &ignore, &before);
    bool sent = write(f->to, line.ptr, (size_t)line.len) == (ssize_t)line.len;
    sigaction(SIGPIPE, &before, NULL);
    return sent;
}

/* A name that the helper may have given a file: no folder, and nothing hidden. */
static bool is_name(Str name)
{
    return name.len && name.ptr[0] != '.' && str_find(name, S("/")) < 0;
}

bool fetcher_get(Arena *a, Fetcher *f, Str address, bool page, Fetched *ret, Err *err)
{
    *ret = (Fetched){.state = FETCH_FAILED};
    Str ask = arena_print(a, "%s%.*s\n", page ? "page " : "", STR_ARG(address));
    if (str_find(address, S("\n")) >= 0 || !line_send(f, ask))
        return broke(err);
    for (Str line; line_take(a, f, &line);) {
        Str state = str_cut(&line, '\t');
        if (str_equal(state, S("got")) || str_equal(state, S("same"))) {
            ret->state = str_equal(state, S("got")) ? FETCH_GOT : FETCH_SAME;
            ret->name = str_cut(&line, '\t');
            return is_name(ret->name) || broke(err);
        }
        if (str_equal(state, S("fail"))) {
            ret->kind = str_cut(&line, '\t');
            ret->why = str_cut(&line, '\t');
            return true;
        }
    }
    return broke(err);
}
