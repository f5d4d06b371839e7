/* get.c: one file from its address to its name in the folder. */
#include "get.h"

#include "check.h"
#include "memo.h"
#include "progress.h"
#include "transfer.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct Names {
    char part[NAME_BYTES + 8], part_memo[NAME_BYTES + 16], memo[NAME_BYTES + 8];
} Names;

/* ---- addresses ---- */

static bool is_this_machine(const char *host)
{
    static const char *const names[] = {"localhost", "127.0.0.1", "[::1]"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t length = strlen(names[i]);
        if (strncasecmp(host, names[i], length) == 0 && strchr(":/", host[length]) != NULL) {
            return true;
        }
    }
    return false;
}

static bool url_is_fetched(const Errand *errand, const char *url, Result *ret)
{
    const char *why = NULL;
    bool plain = strncasecmp(url, "http://", 7) == 0;
    for (const char *c = url; *c != '\0'; c++) {
        if ((unsigned char)*c <= ' ' || (unsigned char)*c >= 0x7f || *c == '\\' || *c == '"') {
            why = "this is no web address";
        }
    }
    if (why == NULL && !plain && strncasecmp(url, "https://", 8) != 0) {
        why = "an address begins with https://";
    } else if (why == NULL && plain && !errand->http && !is_this_machine(url + 7)) {
        why = "http is not encrypted; use https, or say --http";
    }
    if (why == NULL) {
        return true;
    }
    ret->kind = BAD_URL;
    snprintf(ret->text, TEXT_BYTES, "%s", why);
    return false;
}

bool get_name(const Errand *errand, const char *url, bool page, char name[NAME_BYTES], Result *ret)
{
    if (!url_is_fetched(errand, url, ret)) {
        return false;
    }
    const char *path = strchr(strstr(url, "//") + 2, '/');
    const char *end = path != NULL ? path + strcspn(path, "?#") : NULL, *from = end;
    while (path != NULL && from > path && from[-1] != '/') {
        from--;
    }
    size_t n = 0, room = NAME_BYTES - 8;
    for (; from != NULL && from < end && n < room; from++) {
        bool tame = isalnum((unsigned char)*from) || *from == '_' || *from == '-' ||
                    (*from == '.' && n > 0);
        name[n++] = tame ? *from : '-';
    }
    name[n] = '\0';
    if (n == 0) {
        ret->kind = BAD_URL;
        snprintf(ret->text, TEXT_BYTES, "this address names a folder, not a file");
        return false;
    }
    if (page) {
        memcpy(name + n, ".html", sizeof ".html");
    }
    return true;
}

/* ---- what is here already ---- */

static int64_t size_of(int folder, const char *name)
{
    struct stat stat;
    if (fstatat(folder, name, &stat, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(stat.st_mode)) {
        return -1;
    }
    return (int64_t)stat.st_size;
}

static bool transfer_begin(Transfer *t, const Names *names, Result *ret)
{
    int folder = t->errand->folder;
    t->fd = openat(folder, names->part, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (t->fd < 0) {
        ret->kind = PLACE;
        snprintf(ret->text, TEXT_BYTES, "%s cannot be written: %s", names->part, strerror(errno));
        return false;
    }
    t->part_memo = names->part_memo;
    if (memo_read(folder, names->part_memo, &t->part) && strcmp(t->part.url, t->url) == 0) {
        t->have = size_of(folder, names->part);
    }
    t->have_file = memo_read(folder, names->memo, &t->whole) && strcmp(t->whole.url, t->url) == 0 &&
                   t->whole.bytes > 0 && t->whole.bytes == size_of(folder, t->name);
    return true;
}

static void part_forget(Transfer *t, const Names *names)
{
    unlinkat(t->errand->folder, names->part, 0);
    unlinkat(t->errand->folder, names->part_memo, 0);
}

/* ---- to the end ---- */

static void wait_ms(long ms)
{
    struct timespec left = {ms / 1000, ms % 1000 * 1000000};
    while (nanosleep(&left, &left) != 0 && errno == EINTR) {
        continue;
    }
}

/* Asks until there is an answer that asking again would not better. */
static void transfer_try(Transfer *t, CURL *curl, Result *ret)
{
    int begun_again = 0;
    for (int attempt = 1;; attempt++) {
        Answer answer;
        transfer_run(t, curl, &answer);
        *ret = answer.result;
        if (answer.begin_again && begun_again++ == 0) {
            t->have = 0;
            continue;
        }
        if (t->seen.etag[0] != '\0' || t->seen.modified[0] != '\0') {
            t->part = t->seen; /* what a new attempt may go on with */
        }
        long wait = retry_wait(answer.retry, attempt, t->errand->pause_ms, answer.asked_seconds);
        if (wait < 0) {
            return;
        }
        progress_line(t->name, "%s; trying again in %ld s", ret->text, (wait + 500) / 1000);
        wait_ms(wait);
    }
}

static bool name_give(Transfer *t, const Names *names, Result *ret)
{
    int folder = t->errand->folder;
    snprintf(t->seen.url, sizeof t->seen.url, "%s", t->url);
    t->seen.bytes = ret->bytes;
    unlinkat(folder, names->memo, 0);
    if (fsync(t->fd) != 0 || renameat(folder, names->part, folder, t->name) != 0) {
        ret->kind = PLACE;
        snprintf(ret->text, TEXT_BYTES, "%s cannot be written: %s", t->name, strerror(errno));
        return false;
    }
    unlinkat(folder, names->part_memo, 0);
    return memo_write(folder, names->memo, &t->seen); /* without it, it is fetched again */
}

/* A file that arrived broken is fetched once more from its beginning. */
static void get_sound(Transfer *t, CURL *curl, Result *ret)
{
    for (int time = 0; time < 2; time++) {
        transfer_try(t, curl, ret);
        if (ret->kind != GOT) {
            return;
        }
        ret->bytes = t->have;
        if (t->page) {
            return;
        }
        file_check(t->fd, t->name, ret);
        if (ret->kind != TORN) {
            return;
        }
        if (time == 0) {
            progress_line(t->name, "%s; fetching it once more", ret->text);
        }
        t->have = 0;
        t->part = (Memo){.bytes = -1};
    }
}

void get_file(const Errand *errand, CURL *curl, const char *url, const char *name, bool page,
              Result *ret)
{
    static Transfer t; /* its room for the head of a body is large */
    Names names;
    t = (Transfer){.errand = errand, .url = url, .name = name, .page = page};
    snprintf(names.part, sizeof names.part, "%s.part", name);
    snprintf(names.part_memo, sizeof names.part_memo, "%s.part.from", name);
    snprintf(names.memo, sizeof names.memo, "%s.from", name);
    *ret = (Result){.kind = NETWORK};
    if (!transfer_begin(&t, &names, ret)) {
        return;
    }
    get_sound(&t, curl, ret);
    if (ret->kind == GOT) {
        name_give(&t, &names, ret);
    }
    /* A transfer that broke can go on another day; what is no file is not kept. */
    bool resumable = ret->kind == NETWORK && t.have > 0;
    if (!resumable && ret->kind != GOT) {
        part_forget(&t, &names);
    }
    close(t.fd);
}
