/* hand.c: how haggle-paper hands a file with pictures, or a web page, over to haggle-ocr beside it.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "paper/eyes.h"
#include "paper/form.h"
#include "paper/web.h"

/* The file as it was read, as the other's standard input; what stands on the disk may have changed.
 */
static bool file_hand(Bytes file)
{
    int fd = memfd_create("paper", 0);
    size_t done = 0;
    while (fd >= 0 && done < file.size) {
        ssize_t n = write(fd, file.data + done, file.size - done);
        if (n <= 0) {
            return false;
        }
        done += (size_t)n;
    }
    return fd >= 0 && lseek(fd, 0, SEEK_SET) == 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO;
}

/* The path of a program beside this one. */
static bool beside(const char *name, char *path, size_t room)
{
    ssize_t length = readlink("/proc/self/exe", path, room - 1);
    if (length <= 0) {
        return false;
    }
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    size_t used = slash != NULL ? (size_t)(slash + 1 - path) : 0;
    return g_strlcpy(path + used, name, room - used) < room - used;
}

bool eyes_open(const Job *job, const char **ret_why)
{
    char path[4096], numbers[4][16];
    const long values[] = {job->pages_max, job->seconds, job->megabytes, job->picture};
    for (size_t i = 0; i < 4; i++) {
        g_snprintf(numbers[i], sizeof numbers[i], "%ld", values[i]);
    }
    char *args[] = {path,       "--pages",   numbers[0], "--seconds", numbers[1], "--megabytes",
                    numbers[2], "--picture", numbers[3], "-",         NULL};
    if (job->picture == 0) {
        args[7] = "-";
        args[8] = NULL;
    }
    *ret_why =
        "haggle-ocr, which reads pictures and web pages, is not beside this program: run make";
    if (beside("haggle-ocr", path, sizeof path) && file_hand(bytes_of(job->file))) {
        execv(path, args);
    }
    return false;
}

/* Nobody gets here: without eyes that are open there is nothing to see with. */

void eyes_list(GBytes *file, int pages_max, Stream *out)
{
    (void)file;
    (void)pages_max;
    (void)out;
    abort();
}

void eyes_read(GBytes *file, int page, Stream *out)
{
    (void)file;
    (void)page;
    (void)out;
    abort();
}

bool eyes_picture(GBytes *file, int page, int fd)
{
    (void)file;
    (void)page;
    (void)fd;
    abort();
}

fz_buffer *web_print(fz_context *context, const void *data, size_t size)
{
    (void)data;
    (void)size;
    fz_throw(context, FZ_ERROR_GENERIC, "haggle-ocr prints web pages");
}
