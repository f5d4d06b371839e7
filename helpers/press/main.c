/* main.c: haggle-press, which sets a letter or a report as PDF, and deadlines as a calendar. */
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "calendar.h"
#include "common/closed.h"
#include "common/filter.h"
#include "fonts.h"
#include "pages.h"

enum { DONE = 0, WORLD = 1, WRONG_CALL = 2, BAD_INPUT = 3 };
enum { INPUT_MAX = 64 << 20, SECONDS_MAX = 60, MEGABYTES_MAX = 1024 };

static int complain(int code, const char *what)
{
    fprintf(stderr, "haggle-press: %s\n", what);
    return code;
}

/* All of standard input with a zero behind it; NULL where it cannot be read or is too long. */
static char *input_read(size_t *length)
{
    size_t room = 1 << 16, used = 0;
    char *text = malloc(room);
    for (ssize_t n = 1; text != NULL && n != 0;) {
        if (used + 1 == room) {
            char *more = room < INPUT_MAX ? realloc(text, room *= 2) : NULL;
            if (more == NULL) {
                break;
            }
            text = more;
        }
        n = read(STDIN_FILENO, text + used, room - used - 1);
        if (n < 0 && errno != EINTR) {
            break;
        }
        used += n > 0 ? (size_t)n : 0;
        if (n == 0) {
            text[used] = '\0';
            *length = used;
            return text;
        }
    }
    free(text);
    return NULL;
}

static bool output_write(const char *data, size_t length)
{
    while (length > 0) {
        ssize_t n = write(STDOUT_FILENO, data, length);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        data += n > 0 ? n : 0;
        length -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

/* Pango starts a thread for each size of letters; they share one heap, for it is bounded. */
static bool limits_set(void)
{
    mallopt(M_ARENA_MAX, 1);
    return limit_set(RLIMIT_CPU, SECONDS_MAX, SECONDS_MAX) && limit_set(RLIMIT_CORE, 0, 0) &&
           limit_memory((uint64_t)MEGABYTES_MAX << 20);
}

static int print(bool calendar)
{
    size_t length;
    Script script;
    PangoFontMap *fonts = calendar ? NULL : fonts_open();
    if (!calendar && fonts == NULL) {
        return complain(WORLD, "none of its fonts is installed (Debian: fonts-liberation)");
    }
    if (!limits_set() || !sandbox_shut(SANDBOX_FONTS)) {
        return complain(WORLD, "cannot close its sandbox; this system may lack seccomp");
    }
    char *text = input_read(&length);
    if (text == NULL) {
        return complain(BAD_INPUT, "standard input cannot be read, or is too long");
    }
    const char *wrong = script_read(&script, text, length);
    if (wrong != NULL) {
        return complain(BAD_INPUT, wrong);
    }
    GString *out = g_string_new(NULL);
    if (calendar) {
        char *days = calendar_write(&script);
        g_string_append(out, days != NULL ? days : "");
    } else if (!pages_write(&script, fonts, out)) {
        return complain(BAD_INPUT, "these pages cannot be set");
    }
    if (out->len == 0) {
        return complain(BAD_INPUT, "a day of the calendar is none");
    }
    return output_write(out->str, out->len) ? DONE : complain(WORLD, strerror(errno));
}

int main(int argc, char **argv)
{
    bool calendar = argc == 2 && strcmp(argv[1], "ics") == 0;
    if (argc != 2 || (!calendar && strcmp(argv[1], "pdf") != 0)) {
        return complain(WRONG_CALL, "usage: haggle-press pdf|ics < SCRIPT > FILE");
    }
    /* No cleaning up: what the exit frees is not worth the time to free it. */
    _exit(print(calendar));
}
