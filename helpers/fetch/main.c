/* main.c: haggle-fetch, the only program of Haggle that may open a connection. */
#include "common/number.h"
#include "get.h"
#include "progress.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum { DONE = 0, WORLD = 1, WRONG_CALL = 2, TOLD = 3 };

static const char USAGE[] =
    "usage: haggle-fetch --to FOLDER [--http] [--limit MEGABYTES] [--stall SECONDS]\n"
    "                    [--pause MILLISECONDS] URL... | -\n";

typedef struct Call {
    Errand errand;
    const char *folder;
    char **urls; /* NULL at the end */
} Call;

static bool call_read(Call *call, char **args)
{
    long megabytes = 2048;
    Errand *errand = &call->errand;
    for (; *args != NULL && strncmp(*args, "--", 2) == 0; args++) {
        bool good = true;
        if (strcmp(*args, "--to") == 0) {
            good = (call->folder = *++args) != NULL;
        } else if (strcmp(*args, "--http") == 0) {
            errand->http = true;
        } else if (strcmp(*args, "--limit") == 0) {
            good = number_read(*++args, 1 << 20, &megabytes);
        } else if (strcmp(*args, "--stall") == 0) {
            good = number_read(*++args, 3600, &errand->stall);
        } else if (strcmp(*args, "--pause") == 0) {
            good = number_read(*++args, 60000, &errand->pause_ms);
        } else {
            good = false;
        }
        if (!good) {
            return false;
        }
    }
    errand->limit = (int64_t)megabytes << 20;
    call->urls = args;
    return call->folder != NULL && *args != NULL;
}

static int complain(const char *what, const char *why)
{
    fprintf(stderr, "haggle-fetch: %s: %s\n", what, why);
    return WORLD;
}

/* One folder, one haggle-fetch: two would write one part file. */
static bool folder_open(Call *call)
{
    int folder = open(call->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        complain(call->folder, strerror(errno));
        return false;
    }
    call->errand.folder = folder;
    int lock = openat(folder, ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (lock < 0 || flock(lock, LOCK_EX | LOCK_NB) != 0) {
        complain(call->folder,
                 errno == EWOULDBLOCK ? "another haggle-fetch is at work there" : strerror(errno));
        return false;
    }
    return true; /* the lock ends with the process */
}

/* ---- the records ---- */

static void record_write(const Result *result, const char *url, const char *name)
{
    static const char *const kinds[] = {
        [NOT_FOUND] = "not-found", [LICENCE] = "licence",     [WEB_PAGE] = "web-page",
        [TORN] = "torn",           [TOO_LARGE] = "too-large", [REFUSED] = "refused",
        [NETWORK] = "network",     [PLACE] = "place",         [BAD_URL] = "bad-url",
    };
    if (result->kind == GOT || result->kind == SAME) {
        printf("%s\t%s\t%" PRId64 "\t%s\n", result->kind == GOT ? "got" : "same", name,
               result->bytes, url);
    } else {
        printf("fail\t%s\t%s\t%s\n", kinds[result->kind], result->text, url);
    }
    fflush(stdout);
}

static bool fetch_one(const Errand *errand, CURL *curl, const char *url, bool page)
{
    Result result = {.kind = BAD_URL};
    char name[NAME_BYTES] = "", size[32];
    if (get_name(errand, url, page, name, &result)) {
        get_file(errand, curl, url, name, page, &result);
    }
    if (result.kind == GOT && !page) {
        progress_line(name, "%s", bytes_text(result.bytes, size));
    }
    record_write(&result, url, name);
    return result.kind == GOT || result.kind == SAME;
}

/* One address a line, each answered before the next is read. */
static int fetch_lines(const Errand *errand, CURL *curl)
{
    char line[URL_BYTES + 8];
    bool all = true;
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *end = strchr(line, '\n');
        if (end == NULL) {
            return complain("standard input", "an address is too long or has no end");
        }
        *end = '\0';
        bool page = strncmp(line, "page ", 5) == 0;
        all = fetch_one(errand, curl, page ? line + 5 : line, page) && all;
    }
    return all ? DONE : TOLD;
}

static int fetch_all(const Call *call, CURL *curl)
{
    bool all = true;
    if (strcmp(call->urls[0], "-") == 0) {
        return fetch_lines(&call->errand, curl);
    }
    for (char **url = call->urls; *url != NULL; url++) {
        bool fits = strlen(*url) < URL_BYTES;
        all = fits && fetch_one(&call->errand, curl, *url, false) && all;
    }
    return all ? DONE : TOLD;
}

int main(int argc, char **argv)
{
    Call call = {
        .errand = {.stall = 30, .pause_ms = 1000}
    };
    if (argc < 1 || !call_read(&call, argv + 1)) {
        fputs(USAGE, stderr);
        return WRONG_CALL;
    }
    call.errand.roots = getenv("SSL_CERT_FILE");
    signal(SIGXFSZ, SIG_IGN); /* a write past the limit fails, and is told */
    CURL *curl = curl_global_init(CURL_GLOBAL_DEFAULT) == 0 ? curl_easy_init() : NULL;
    if (curl == NULL) {
        return complain("libcurl", "cannot begin");
    }
    if (!folder_open(&call)) {
        return WORLD;
    }
    if (!sandbox_close(&call.errand)) {
        return complain("cannot close its sandbox", "this system may lack seccomp");
    }
    printf("HAGGLE-FETCH\t1\n");
    fflush(stdout);
    int status = fetch_all(&call, curl);
    printf("end\n");
    fflush(stdout);
    _exit(ferror(stdout) ? WORLD : status);
}
