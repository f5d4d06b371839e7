/* mapped.c: the mappings of a person's files, and what is done where a page of one is gone. */
#include "cli/mapped.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MAPPED_MAX = 16 }; /* at one time; above that, files are read */

typedef struct Mapped {
    atomic_uintptr_t from, to; /* whole pages; 0: the place is free */
    size_t size;
    atomic_bool torn;
} Mapped;

static Mapped all[MAPPED_MAX];
static uintptr_t page;
static int in_use;
static struct sigaction before;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of what has no page that is gone */

/* ---- a page that is gone ---- */

/* Not ours: as if nobody had asked for the signal here. */
static void pass_on(int signal, siginfo_t *info, void *context)
{
    if (before.sa_flags & SA_SIGINFO)
        before.sa_sigaction(signal, info, context);
    else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN)
        before.sa_handler(signal);
    else
        sigaction(signal, &before, NULL); /* it comes again, and ends the program */
}

/* Zeros from there to the end of the mapping. */
static void page_gone(int signal, siginfo_t *info, void *context)
{
    uintptr_t at = (uintptr_t)info->si_addr;
    for (int i = 0; i < MAPPED_MAX; i++) {
        uintptr_t to = atomic_load(&all[i].to);
        if (at < atomic_load(&all[i].from) || at >= to)
            continue;
        at -= at % page;
        atomic_store(&all[i].torn, true);
        if (mmap((void *)at, to - at, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) !=
            MAP_FAILED)
            return;
    }
    pass_on(signal, info, context);
}

static bool watch_begin(void)
{
    struct sigaction action = {.sa_sigaction = page_gone, .sa_flags = SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    page = (uintptr_t)sysconf(_SC_PAGESIZE);
    return in_use || sigaction(SIGBUS, &action, &before) == 0;
}

static void watch_end(void)
{
    if (!in_use)
        sigaction(SIGBUS, &before, NULL);
}

/* ---- a file ---- */

/* The place of a mapping, or with 0 a free one; NULL where there is none. */
static Mapped *place_find(uintptr_t from)
{
    for (int i = 0; i < MAPPED_MAX; i++) {
        if (atomic_load(&all[i].from) == from)
            return &all[i];
    }
    return NULL;
}

static const char *place_take(int fd, size_t size)
{
    Mapped *m = place_find(0);
    if (!m || !watch_begin())
        return NULL;
    void *bytes = mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
    if (bytes == MAP_FAILED) {
        watch_end();
        return NULL;
    }
    (void)madvise(bytes, size, MADV_SEQUENTIAL);
    m->size = size;
    atomic_store(&m->torn, false);
    atomic_store(&m->from, (uintptr_t)bytes);
    atomic_store(&m->to, (uintptr_t)bytes + (size + page - 1) / page * page);
    in_use++;
    return bytes;
}

static const char *mapped_begin(int fd, size_t size)
{
    pthread_mutex_lock(&lock);
    const char *bytes = place_take(fd, size);
    pthread_mutex_unlock(&lock);
    return bytes;
}

static void mapped_end(const char *bytes)
{
    pthread_mutex_lock(&lock);
    Mapped *m = place_find((uintptr_t)bytes);
    if (m) {
        munmap((void *)(uintptr_t)bytes, m->size);
        atomic_store(&m->to, 0);
        atomic_store(&m->from, 0);
        in_use--;
        watch_end();
    }
    pthread_mutex_unlock(&lock);
}

static bool mapped_torn(const char *bytes)
{
    const Mapped *m = place_find((uintptr_t)bytes);
    return m && atomic_load(&m->torn);
}

const Mapper mapped_files = {mapped_begin, mapped_end, mapped_torn};
