/* progress.c: how far a file has come, on standard error. */
#include "progress.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { EVERY_MS = 200 };

const char *bytes_text(int64_t bytes, char room[32])
{
    static const char *const units[] = {"KB", "MB", "GB"};
    int unit = 0;
    int64_t tenths = bytes / 100; /* of a KB */
    if (bytes < 1000) {
        snprintf(room, 32, "%" PRId64 " bytes", bytes);
        return room;
    }
    for (; tenths >= 10000 && unit < 2; unit++) {
        tenths /= 1000;
    }
    snprintf(room, 32, "%" PRId64 ".%" PRId64 " %s", tenths / 10, tenths % 10, units[unit]);
    return room;
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void progress_show(const char *name, int64_t bytes, int64_t whole)
{
    static int64_t shown;
    char done[32], all[32];
    int64_t now = now_ms();
    if (!isatty(STDERR_FILENO) || now - shown < EVERY_MS) {
        return;
    }
    shown = now;
    if (whole > 0) {
        fprintf(stderr, "\r\033[K  %s: %s of %s (%d%%)", name, bytes_text(bytes, done),
                bytes_text(whole, all), (int)(bytes * 100 / whole));
    } else {
        fprintf(stderr, "\r\033[K  %s: %s", name, bytes_text(bytes, done));
    }
    fflush(stderr);
}

void progress_line(const char *name, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    fprintf(stderr, "%s  %s: ", isatty(STDERR_FILENO) ? "\r\033[K" : "", name);
    vfprintf(stderr, form, args);
    fputc('\n', stderr);
    va_end(args);
}
