/* sandbox.c: what a hostile PDF could still do, were it to take over this program. */
#include "sandbox.h"

#include "common/filter.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
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
    /* Out of memory, poppler aborts and glib traps. */
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

static bool rules_add_narrow(scmp_filter_ctx filter)
{
    /* Memory may be got, but not made to run. */
    struct scmp_arg_cmp no_exec = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    /* Limits may be read, but not lifted. */
    struct scmp_arg_cmp reads = SCMP_A2(SCMP_CMP_EQ, 0, 0);
    /* Signals go to this process alone: it is how abort() ends. */
    struct scmp_arg_cmp self = SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0);
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, &no_exec) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, &no_exec) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, &reads) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &self) == 0;
}

bool sandbox_close(void)
{
    static const int allowed[] = {
        SCMP_SYS(read),         SCMP_SYS(write),          SCMP_SYS(writev),
        SCMP_SYS(close),        SCMP_SYS(fstat),          SCMP_SYS(lseek),
        SCMP_SYS(munmap),       SCMP_SYS(mremap),         SCMP_SYS(madvise),
        SCMP_SYS(brk),          SCMP_SYS(futex),          SCMP_SYS(rt_sigaction),
        SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(sigaltstack),
        SCMP_SYS(getpid),       SCMP_SYS(gettid),         SCMP_SYS(getrandom),
        SCMP_SYS(getrusage),    SCMP_SYS(clock_gettime),  SCMP_SYS(gettimeofday),
        SCMP_SYS(time),         SCMP_SYS(sched_yield),    SCMP_SYS(restart_syscall),
        SCMP_SYS(exit),         SCMP_SYS(exit_group),     SCMP_SYS(rseq),
        SCMP_SYS(sysinfo),
    };
    /* What a library tries in good faith fails softly. */
    static const int refused[] = {
        SCMP_SYS(open), SCMP_SYS(openat),     SCMP_SYS(openat2), SCMP_SYS(access),
        SCMP_SYS(stat), SCMP_SYS(newfstatat), SCMP_SYS(statx),   SCMP_SYS(readlink),
    };
    /* What no library of ours does in good faith. */
    static const int deadly[] = {
        SCMP_SYS(socket),   SCMP_SYS(connect),
        SCMP_SYS(bind),     SCMP_SYS(sendto),
        SCMP_SYS(sendmsg),  SCMP_SYS(execve),
        SCMP_SYS(execveat), SCMP_SYS(fork),
        SCMP_SYS(vfork),    SCMP_SYS(clone),
        SCMP_SYS(clone3),   SCMP_SYS(ptrace),
        SCMP_SYS(unlink),   SCMP_SYS(process_vm_writev),
    };
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == NULL) {
        return false;
    }
    bool done =
        filter_add(filter, SCMP_ACT_ALLOW, allowed, sizeof allowed / sizeof *allowed) &&
        filter_add(filter, SCMP_ACT_ERRNO(EACCES), refused, sizeof refused / sizeof *refused) &&
        filter_add(filter, SCMP_ACT_KILL_PROCESS, deadly, sizeof deadly / sizeof *deadly) &&
        rules_add_narrow(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}
