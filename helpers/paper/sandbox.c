/* sandbox.c: what a hostile PDF could still do, were it to take over this program. */
#include "paper/sandbox.h"

#include "common/filter.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

/* A signal handler cannot be handed anything, so this one number is global. */
static int stream_fd = 1;

static void out_of_bounds(int signal)
{
    static const char time_text[] =
        "error\tlimit\treading the PDF took too long; print it to a new PDF and try again\n";
    static const char memory_text[] = "error\tlimit\treading the PDF needs more memory than is "
                                      "allowed; print it to a new PDF and try again\n";
    ssize_t n = signal == SIGXCPU ? write(stream_fd, time_text, sizeof time_text - 1)
                                  : write(stream_fd, memory_text, sizeof memory_text - 1);
    _exit(n > 0 ? 3 : 1);
}

bool limits_set(int fd, long seconds, long megabytes)
{
    /* Out of memory, pdffile.c aborts and glib traps. */
    static const int signals[] = {SIGXCPU, SIGABRT, SIGTRAP};
    struct sigaction action = {.sa_handler = out_of_bounds};
    stream_fd = fd;
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        if (sigaction(signals[i], &action, NULL) != 0) {
            return false;
        }
    }
    uint64_t time = (uint64_t)seconds;
    return limit_set(RLIMIT_CPU, time, time + 2) && limit_set(RLIMIT_CORE, 0, 0) &&
           limit_set(RLIMIT_NOFILE, 16, 16) && limit_memory((uint64_t)megabytes << 20);
}
