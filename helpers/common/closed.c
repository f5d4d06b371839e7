/* closed.c: the sandbox of a helper that only reads, reckons and writes what is open already. */
#include "common/closed.h"

#include "common/filter.h"

#include <errno.h>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

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

/* clone() shows by its flags what it makes; clone3() hides them, and where it is missing the C
 * library takes clone(). Every file is said to be there; none can be opened. */
static bool rules_add_fonts(scmp_filter_ctx filter)
{
    static const int missing[] = {SCMP_SYS(clone3)};
    static const int allowed[] = {SCMP_SYS(set_robust_list), SCMP_SYS(prctl),
                                  SCMP_SYS(sched_getaffinity)};
    static const int granted[] = {SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2)};
    struct scmp_arg_cmp thread = SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD);
    return filter_add(filter, SCMP_ACT_ERRNO(ENOSYS), missing, 1) &&
           filter_add(filter, SCMP_ACT_ALLOW, allowed, sizeof allowed / sizeof *allowed) &&
           filter_add(filter, SCMP_ACT_ERRNO(0), granted, sizeof granted / sizeof *granted) &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, &thread) == 0;
}

static bool rules_add_bare(scmp_filter_ctx filter)
{
    static const int deadly[] = {SCMP_SYS(clone), SCMP_SYS(clone3)};
    static const int refused[] = {SCMP_SYS(access)};
    return filter_add(filter, SCMP_ACT_KILL_PROCESS, deadly, sizeof deadly / sizeof *deadly) &&
           filter_add(filter, SCMP_ACT_ERRNO(EACCES), refused, 1);
}

static bool rules_add_keeper(scmp_filter_ctx filter)
{
    static const int allowed[] = {SCMP_SYS(clone),     SCMP_SYS(clone3),
                                  SCMP_SYS(wait4),     SCMP_SYS(pipe),
                                  SCMP_SYS(pipe2),     SCMP_SYS(poll),
                                  SCMP_SYS(ppoll),     SCMP_SYS(dup2),
                                  SCMP_SYS(dup3),      SCMP_SYS(prctl),
                                  SCMP_SYS(seccomp),   SCMP_SYS(prlimit64),
                                  SCMP_SYS(ioctl),     SCMP_SYS(set_robust_list),
                                  SCMP_SYS(tgkill),    SCMP_SYS(faccessat),
                                  SCMP_SYS(access),    SCMP_SYS(faccessat2),
                                  SCMP_SYS(setrlimit), SCMP_SYS(sched_getaffinity)};
    struct scmp_arg_cmp no_exec = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    return filter_add(filter, SCMP_ACT_ALLOW, allowed, sizeof allowed / sizeof *allowed) &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, &no_exec) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, &no_exec) == 0;
}

static bool rules_add(scmp_filter_ctx filter, Sandbox sandbox)
{
    switch (sandbox) {
    case SANDBOX_FONTS: return rules_add_fonts(filter) && rules_add_narrow(filter);
    case SANDBOX_KEEPER: return rules_add_keeper(filter);
    case SANDBOX_BARE: break;
    }
    return rules_add_bare(filter) && rules_add_narrow(filter);
}

/* Where the kernel has Landlock, no file can be reached any more, by whatever call. The filter does
 * the same by the calls themselves; each alone would do. */
static void files_lock(void)
{
    enum { ALL_OF_FIRST_ABI = (1 << 13) - 1 };
    struct landlock_ruleset_attr all = {.handled_access_fs = ALL_OF_FIRST_ABI};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
    if (rules >= 0) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
            syscall(SYS_landlock_restrict_self, rules, 0);
        }
        close(rules);
    }
}

bool sandbox_shut(Sandbox sandbox)
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
        SCMP_SYS(open),       SCMP_SYS(openat), SCMP_SYS(openat2),  SCMP_SYS(stat),
        SCMP_SYS(newfstatat), SCMP_SYS(statx),  SCMP_SYS(readlink),
    };
    /* What no library of ours does in good faith. */
    static const int deadly[] = {
        SCMP_SYS(socket),  SCMP_SYS(connect), SCMP_SYS(bind),     SCMP_SYS(sendto),
        SCMP_SYS(sendmsg), SCMP_SYS(execve),  SCMP_SYS(execveat), SCMP_SYS(fork),
        SCMP_SYS(vfork),   SCMP_SYS(ptrace),  SCMP_SYS(unlink),   SCMP_SYS(process_vm_writev),
    };
    files_lock();
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == NULL) {
        return false;
    }
    bool done =
        filter_add(filter, SCMP_ACT_ALLOW, allowed, sizeof allowed / sizeof *allowed) &&
        filter_add(filter, SCMP_ACT_ERRNO(EACCES), refused, sizeof refused / sizeof *refused) &&
        filter_add(filter, SCMP_ACT_KILL_PROCESS, deadly, sizeof deadly / sizeof *deadly) &&
        rules_add(filter, sandbox) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}
