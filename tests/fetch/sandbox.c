/* sandbox.c: what haggle-fetch could still do in its sandbox, tried. fetch-sandbox FOLDER prints a
   line a trial: ok or FAIL, and what it was. */
#include "fetch/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* A trial says whether it could do what it tried. */
typedef struct Trial {
    const char *what;
    bool (*run)(const char *folder);
    bool allowed;
    bool by_landlock; /* refused by landlock, which an old kernel lacks */
} Trial;

static bool opens(const char *path, int flags)
{
    int fd = open(path, flags, 0600);
    if (fd >= 0) {
        close(fd);
    }
    return fd >= 0;
}

static bool write_inside(const char *folder)
{
    return chdir(folder) == 0 && opens("a", O_WRONLY | O_CREAT) && rename("a", "b") == 0 &&
           unlink("b") == 0;
}

static bool write_beside(const char *folder)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/../beside", folder);
    return opens(path, O_WRONLY | O_CREAT);
}

static bool read_home(const char *folder)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/../private", folder);
    return opens(path, O_RDONLY);
}

static bool read_certificates(const char *folder)
{
    (void)folder;
    return opens("/etc/hosts", O_RDONLY) && opens("/usr", O_RDONLY | O_DIRECTORY);
}

static bool link_out(const char *folder)
{
    return chdir(folder) == 0 && symlink("/etc", "link") == 0;
}

static bool start(const char *folder)
{
    (void)folder;
    execl("/bin/true", "true", (char *)NULL);
    return false; /* what is allowed ends well by itself */
}

static bool split(const char *folder)
{
    (void)folder;
    pid_t pid = fork();
    if (pid == 0) {
        _exit(0);
    }
    return pid > 0;
}

static void *nothing(void *context)
{
    return context;
}

static bool thread(const char *folder)
{
    (void)folder;
    pthread_t id;
    return pthread_create(&id, NULL, nothing, NULL) == 0 && pthread_join(id, NULL) == 0;
}

static bool look_up(const char *folder)
{
    (void)folder;
    struct addrinfo *found = NULL;
    bool done = getaddrinfo("localhost", "80", NULL, &found) == 0;
    if (done) {
        freeaddrinfo(found);
    }
    return done;
}

static bool wait_for_calls(const char *folder)
{
    (void)folder;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    return fd >= 0 && listen(fd, 1) == 0;
}

static bool write_giant(const char *folder)
{
    char path[4096];
    signal(SIGXFSZ, SIG_IGN);
    snprintf(path, sizeof path, "%s/giant", folder);
    int fd = open(path, O_RDWR | O_CREAT, 0600);
    return fd >= 0 && pwrite(fd, "x", 1, (off_t)1 << 30) == 1;
}

static bool try(const Trial *trial, const char *folder)
{
    pid_t pid = fork();
    if (pid == 0) {
        Errand errand = {.folder = open(folder, O_RDONLY | O_DIRECTORY), .limit = 1 << 20};
        if (!sandbox_close(&errand)) {
            _exit(3);
        }
        _exit(trial->run(folder) ? 0 : 1);
    }
    int status = 0;
    bool ended = pid > 0 && waitpid(pid, &status, 0) == pid;
    if (ended && WIFEXITED(status) && WEXITSTATUS(status) == 3) {
        return false;
    }
    bool could = ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return could == trial->allowed;
}

int main(int argc, char **argv)
{
    static const Trial trials[] = {
        {"writes in its folder",         write_inside,      true,  false},
        {"writes no file beside it",     write_beside,      false, true },
        {"makes no link",                link_out,          false, true },
        {"writes no giant",              write_giant,       false, false},
        {"reads names and certificates", read_certificates, true,  false},
        {"reads no file of the person",  read_home,         false, true },
        {"looks up a name",              look_up,           true,  false},
        {"runs a thread",                thread,            true,  false},
        {"starts no program",            start,             false, false},
        {"makes no process",             split,             false, false},
        {"waits for no calls",           wait_for_calls,    false, false},
    };
    int failed = 0;
    bool landlock = syscall(SYS_landlock_create_ruleset, NULL, 0, 1) >= 0;
    for (size_t i = 0; argc == 2 && i < sizeof trials / sizeof *trials; i++) {
        if (trials[i].by_landlock && !landlock) {
            fprintf(stderr, "not tried, for this kernel has no landlock: %s\n", trials[i].what);
            continue;
        }
        bool good = try(&trials[i], argv[1]);
        printf("%s in its sandbox haggle-fetch %s\n", good ? "ok" : "FAIL", trials[i].what);
        fflush(stdout);
        failed += !good;
    }
    return argc != 2 || failed > 0;
}
