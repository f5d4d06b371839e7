/* sandbox.c: what a hostile server could still do, were it to take over this program. */
#include "sandbox.h"

#include "common/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- files, by landlock ---- */

static const uint64_t READS = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
static const uint64_t WRITES =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;
/* The thirteen rights of landlock's first version: every kernel that has it knows them. */
static const uint64_t ALL = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;

/* What is not there is not opened later either. */
static bool beneath_allow(int rules, int parent, uint64_t rights)
{
    struct landlock_path_beneath_attr beneath = {.allowed_access = rights, .parent_fd = parent};
    if (parent < 0) {
        return true;
    }
    return syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
}

static bool path_allow(int rules, const char *path, uint64_t rights)
{
    int fd = open(path, O_PATH | O_CLOEXEC);
    bool done = beneath_allow(rules, fd, rights);
    if (fd >= 0) {
        close(fd);
    }
    return done;
}

static bool files_close(const Errand *errand)
{
    /* Names are looked up by libraries and by /etc; /etc/resolv.conf may be a link to elsewhere. */
    static const char *const folders[] = {"/etc", "/usr", "/lib", "/lib64", "/run/systemd/resolve"};
    static const char *const files[] = {"/etc/resolv.conf", "/dev/null", "/dev/urandom"};
    struct landlock_ruleset_attr attr = {.handled_access_fs = ALL};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
    if (rules < 0) {
        return errno == ENOSYS || errno == EOPNOTSUPP;
    }
    bool done = beneath_allow(rules, errand->folder, READS | WRITES);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        done = done && path_allow(rules, folders[i], READS);
    }
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        done = done && path_allow(rules, files[i], LANDLOCK_ACCESS_FS_READ_FILE);
    }
    if (errand->roots != NULL) {
        done = done && path_allow(rules, errand->roots, LANDLOCK_ACCESS_FS_READ_FILE);
    }
    done = done && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return done;
}

/* ---- calls, by seccomp ---- */

bool sandbox_close(const Errand *errand)
{
    static const int deadly[] = {
        SCMP_SYS(execve),
        SCMP_SYS(execveat),
        SCMP_SYS(ptrace),
        SCMP_SYS(process_vm_readv),
        SCMP_SYS(listen),
        SCMP_SYS(accept),
        SCMP_SYS(process_vm_writev),
        SCMP_SYS(accept4),
        SCMP_SYS(fork),
        SCMP_SYS(vfork),
        SCMP_SYS(mount),
        SCMP_SYS(unshare),
        SCMP_SYS(setns),
        SCMP_SYS(bpf),
        SCMP_SYS(perf_event_open),
        SCMP_SYS(init_module),
        SCMP_SYS(keyctl),
        SCMP_SYS(userfaultfd),
    };
    static const int absent[] = {SCMP_SYS(clone3), SCMP_SYS(io_uring_setup)};
    /* libcurl looks up names in a thread; another process it has no business with. */
    struct scmp_arg_cmp process = SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0);
    uint64_t file_limit = (uint64_t)errand->limit + (1 << 20);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !files_close(errand) ||
        !limit_set(RLIMIT_CORE, 0, 0) || !limit_set(RLIMIT_NOFILE, 64, 64) ||
        !limit_set(RLIMIT_FSIZE, file_limit, file_limit) || !limit_memory(UINT64_C(1) << 30)) {
        return false;
    }
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (filter == NULL) {
        return false;
    }
    bool done =
        filter_add(filter, SCMP_ACT_KILL_PROCESS, deadly, sizeof deadly / sizeof *deadly) &&
        filter_add(filter, SCMP_ACT_ERRNO(ENOSYS), absent, sizeof absent / sizeof *absent) &&
        seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), 1, &process) == 0 &&
        seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}
