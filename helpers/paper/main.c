/* main.c: haggle-paper, which tells the words of a PDF or a picture and their places. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/number.h"
#include "paper/job.h"
#include "paper/pdf.h"

enum { DONE = 0, WORLD = 1, WRONG_CALL = 2, TOLD = 3 };
enum { FILE_MAX = 256 << 20 };

typedef struct {
    long pages, seconds, megabytes;
    long picture; /* the page to show, or 0 */
    const char *file;
} Call;

static bool call_read(Call *call, char **args)
{
    bool options = true;
    for (; *args != NULL; args++) {
        bool good;
        if (!options || args[0][0] != '-' || strcmp(args[0], "-") == 0) {
            good = call->file == NULL;
            call->file = args[0];
        } else if (strcmp(args[0], "--pages") == 0) {
            good = number_read(*++args, 100 * 1000, &call->pages);
        } else if (strcmp(args[0], "--seconds") == 0) {
            good = number_read(*++args, 3600, &call->seconds);
        } else if (strcmp(args[0], "--megabytes") == 0) {
            good = number_read(*++args, 64 * 1024, &call->megabytes);
        } else if (strcmp(args[0], "--picture") == 0) {
            good = number_read(*++args, 100 * 1000, &call->picture);
        } else {
            good = strcmp(args[0], "--") == 0;
            options = false;
        }
        if (!good) {
            return false;
        }
    }
    return call->file != NULL;
}

/* Reads the whole of a file. Without bytes and with errno 0 it was too large. */
static GBytes *file_read(int fd)
{
    size_t room = 1 << 16, used = 0;
    char *data = malloc(room);
    ssize_t n = 1;
    while (data != NULL && n > 0 && used <= FILE_MAX) {
        if (used == room) {
            char *more = realloc(data, room *= 2);
            if (more == NULL) {
                break;
            }
            data = more;
        }
        n = read(fd, data + used, room - used);
        used += n > 0 ? (size_t)n : 0;
        n = n < 0 && errno == EINTR ? 1 : n;
    }
    if (n == 0 && used <= FILE_MAX) {
        return g_bytes_new_with_free_func(data, used, free, data);
    }
    free(data);
    errno = n < 0 ? errno : 0;
    return NULL;
}

static int complain(const char *what, const char *why)
{
    fprintf(stderr, "haggle-paper: %s: %s\n", what, why);
    return WORLD;
}

static int paper_read(const Call *call, int fd, Stream *out)
{
    GBytes *file = file_read(fd);
    if (file == NULL && errno != 0) {
        return complain(call->file, strerror(errno));
    }
    stream_open(out, STDOUT_FILENO);
    if (file == NULL) {
        stream_begin(out);
        stream_error(out, "limit", "the file is larger than 256 MB; split it and try again");
        stream_flush(out);
        return TOLD;
    }
    Job job = {.file = file,
               .pages_max = (int)call->pages,
               .picture = (int)call->picture,
               .seconds = call->seconds,
               .megabytes = call->megabytes,
               .progress = isatty(STDERR_FILENO),
               .quiet_fd = open("/dev/null", O_WRONLY | O_CLOEXEC)};
    const char *why = NULL;
    JobEnd end =
        call->picture > 0 ? job_picture(&job, STDOUT_FILENO, &why) : job_read(&job, out, &why);
    if (end == JOB_FAILED) {
        return complain(call->file, why);
    }
    return out->failed ? complain("cannot write", strerror(errno)) : end == JOB_DONE ? DONE : TOLD;
}

int main(int argc, char **argv)
{
    static Stream out;
    Call call = {.pages = 500, .seconds = 60, .megabytes = 1024};
    if (argc < 1 || !call_read(&call, argv + 1)) {
        fputs("usage: haggle-paper [--pages N] [--seconds N] [--megabytes N] [--picture N] FILE\n",
              stderr);
        return WRONG_CALL;
    }
    bool from_stdin = strcmp(call.file, "-") == 0;
    int fd = from_stdin ? STDIN_FILENO : open(call.file, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        complain(call.file, strerror(errno));
        return WORLD;
    }
    /* No cleaning up: what the exit frees is not worth the time to free it. */
    _exit(paper_read(&call, fd, &out));
}
