/* job.c: processes that read, each in a sandbox of its own, and what they wrote put in order.

   This process itself looks at no byte of the file. It starts a child for the text of a PDF, and
   then one for each page that is a picture, as many at a time as there are processors. A child may
   crash; then its page is lost, and the rest is not. */
#include "paper/job.h"

#include <errno.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/closed.h"
#include "paper/eyes.h"
#include "paper/form.h"
#include "paper/pdf.h"
#include "paper/sandbox.h"

enum { CHILDREN_MOST = 16, TEXT_MOST = 256 << 20 };
/* The memory that a child is likely to use. */
enum { TEXT_ROOM = 2 << 20, PICTURE_ROOM = 256 << 20 };

/* What a child is to do: page 0 is the text of the whole PDF. */
typedef struct {
    const Job *job;
    int page;
    bool picture;
} Task;

typedef struct {
    pid_t pid;
    int fd, page;
    GString *text;
} Child;

/* The child's side. */

static int task_do(const Task *task, int fd)
{
    static Stream out;
    stream_open(&out, fd);
    bool done = true;
    if (task->picture) {
        done = eyes_picture(task->job->file, task->page, fd);
    } else if (task->page == 0 && form_of(bytes_of(task->job->file)) != FORM_OTHER) {
        eyes_list(task->job->file, task->job->pages_max, &out);
    } else if (task->page == 0) {
        pdf_write(task->job->file, task->job->pages_max, &out);
    } else {
        eyes_read(task->job->file, task->page, &out);
    }
    stream_flush(&out);
    return done && !out.failed ? 0 : 1;
}

/* Lets what is allocated from now on, up to `room` bytes, stand in large pages: the first touch of
 * a page may cost more than what is then done with it; opening a PDF touches a hundred, reading a
 * picture some ten thousand. The heap goes on right before the next large page, with a block that
 * the rest of the old heap has no room for, and what follows is untouched still. Where the system
 * has no large pages all is as it was. */
static void heap_enlarge(int room)
{
    enum { LARGE = 2 << 20, BLOCK = 200 << 10, NEAR = 8 << 10 };
    static void *volatile block; /* kept, so that the heap goes on behind it */
    uintptr_t end = (uintptr_t)sbrk(0), large = (end + BLOCK + NEAR + LARGE - 1) / LARGE * LARGE;
    if (sbrk((intptr_t)(large - BLOCK - NEAR - end)) == (void *)end) {
        mallopt(M_TOP_PAD, room + NEAR);
        block = malloc(BLOCK);
        if (block != NULL) {
            madvise((void *)large, (size_t)room, MADV_HUGEPAGE);
        }
    }
}

static int child_run(const Task *task, int fd)
{
    /* What libraries have to say of a page is no news to a person. */
    dup2(task->job->quiet_fd, STDERR_FILENO);
    /* Pictures come and go; to give their memory back each time, and get it blank again, is slow.
     */
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    /* What is taken before the limit is set would not be refused: no more than a part of it is. */
    long room = task->page == 0 ? TEXT_ROOM : PICTURE_ROOM;
    if (room <= task->job->megabytes << 18) {
        heap_enlarge((int)room);
    }
    /* Should the parent be ended, nobody reads what the child would write. */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!limits_set(fd, task->job->seconds, task->job->megabytes) ||
        !sandbox_shut(task->page == 0 ? SANDBOX_BARE : SANDBOX_FONTS)) {
        return 2;
    }
    return task_do(task, fd);
}

/* The parent's side. */

static bool child_start(const Task *task, Child *ret)
{
    int ends[2];
    if (pipe(ends) != 0) {
        return false;
    }
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        _exit(child_run(task, ends[1]));
    }
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return false;
    }
    *ret = (Child){pid, ends[0], task->page, g_string_new(NULL)};
    return true;
}

/* Takes what the child has written; false when it has ended. */
static bool child_take(Child *child)
{
    char piece[1 << 16];
    ssize_t n = read(child->fd, piece, sizeof piece);
    if (n > 0 && child->text->len < TEXT_MOST) {
        g_string_append_len(child->text, piece, n);
    }
    return n > 0 || (n < 0 && errno == EINTR);
}

static int child_end(Child *child)
{
    int status = 0;
    close(child->fd);
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

/* Records. */

/* What the text of a PDF, or the count of pictures, has left to do. */
typedef struct {
    GString **pages; /* the records of each page, by its number */
    bool *scans;     /* whether its picture is still to be read */
    int room, count;
    GString *last; /* the record that ends the stream, when it is an error */
    bool ended;
} Book;

static GString *book_page(Book *book, int number)
{
    while (number >= book->room) {
        int room = MAX(64, book->room * 2);
        book->pages = g_renew(GString *, book->pages, room);
        book->scans = g_renew(bool, book->scans, room);
        for (int i = book->room; i < room; i++) {
            book->pages[i] = NULL;
            book->scans[i] = false;
        }
        book->room = room;
    }
    book->count = MAX(book->count, number);
    if (book->pages[number] == NULL) {
        book->pages[number] = g_string_new(NULL);
    }
    return book->pages[number];
}

static bool line_is(const char *line, const char *kind)
{
    size_t length = strlen(kind);
    return strncmp(line, kind, length) == 0 && line[length] == '\t';
}

/* Puts one record where it belongs; `page` is the page that words now belong to. */
static void book_take(Book *book, const char *line, size_t length, int *page)
{
    enum { PAGES_MOST = 100 * 1000 };
    const char *tab = strchr(line, '\t');
    int number = tab != NULL ? (int)CLAMP(strtol(tab + 1, NULL, 10), 1, PAGES_MOST) : 1;
    if (line_is(line, "scan")) {
        book_page(book, number);
        book->scans[number] = true;
    } else if (line_is(line, "page")) {
        *page = number;
        g_string_append_len(book_page(book, number), line, (gssize)length);
    } else if (line_is(line, "note")) {
        g_string_append_len(book_page(book, number), line, (gssize)length);
    } else if (line_is(line, "word")) {
        g_string_append_len(book_page(book, *page), line, (gssize)length);
    } else if (line_is(line, "error")) {
        book->last = g_string_new_len(line, (gssize)length);
    } else if (line_is(line, "end")) {
        book->ended = true;
    }
}

static void book_fill(Book *book, GString *text, int page)
{
    char *line = text->str;
    for (char *end = strchr(line, '\n'); end != NULL; end = strchr(line, '\n')) {
        book_take(book, line, (size_t)(end + 1 - line), &page);
        line = end + 1;
    }
}

static long records_count(const GString *text, const char *kind)
{
    long count = 0;
    for (const char *line = text->str; line != NULL && *line != '\0';) {
        count += line_is(line, kind);
        line = strchr(line, '\n');
        line = line != NULL ? line + 1 : NULL;
    }
    return count;
}

/* Scans. */

static GString *notes_of(const GString *text)
{
    GString *notes = g_string_new(NULL);
    for (const char *line = text->str, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        if (line_is(line, "note")) {
            g_string_append_len(notes, line, end + 1 - line);
        }
    }
    return notes;
}

/* The records of a page whose picture was read, in place of its text's. A child that was ended
 * leaves a note in their place. */
static void book_scanned(Book *book, Child *child, int status)
{
    Book read = {0};
    book_fill(&read, child->text, child->page);
    GString *old = book->pages[child->page];
    if (read.ended && child->page <= read.count) {
        GString *notes = notes_of(old);
        g_string_assign(old, read.pages[child->page]->str);
        g_string_append_len(old, notes->str, (gssize)notes->len);
        g_string_free(notes, TRUE);
    } else {
        bool limit = WIFEXITED(status) && WEXITSTATUS(status) == 3;
        g_string_append_printf(old, "note\t%d\t%s\n", child->page,
                               limit ? "reading this page took more time or memory than is allowed"
                                     : "this page broke the program that reads it");
    }
    for (int i = 0; i < read.room; i++) {
        if (read.pages[i] != NULL) {
            g_string_free(read.pages[i], TRUE);
        }
    }
    g_free(read.pages);
    g_free(read.scans);
    book->scans[child->page] = false;
}

typedef struct {
    Book *book;
    const Job *job;
    Stream *out;
    Child children[CHILDREN_MOST];
    int running, next, written, done, all;
} Scans;

static void progress_tell(const Scans *scans)
{
    if (scans->job->progress) {
        fprintf(stderr, "\rreading pages: %d of %d%s", scans->done, scans->all,
                scans->done == scans->all ? "\r\033[K" : "");
    }
}

static void scans_start(Scans *scans, int most)
{
    while (scans->running < most) {
        while (scans->next <= scans->book->count && !scans->book->scans[scans->next]) {
            scans->next++;
        }
        if (scans->next > scans->book->count) {
            return;
        }
        Task task = {scans->job, scans->next, false};
        if (!child_start(&task, &scans->children[scans->running])) {
            return;
        }
        scans->running++;
        scans->next++;
    }
}

/* Writes the pages that are whole, up to the first that is not. */
static void scans_write(Scans *scans)
{
    Book *book = scans->book;
    while (scans->written < book->count && !book->scans[scans->written + 1]) {
        GString *page = book->pages[++scans->written];
        if (page != NULL) {
            stream_copy(scans->out, page->str, page->len);
        }
    }
}

static void scans_wait(Scans *scans)
{
    struct pollfd polls[CHILDREN_MOST];
    for (int i = 0; i < scans->running; i++) {
        polls[i] = (struct pollfd){scans->children[i].fd, POLLIN, 0};
    }
    if (poll(polls, (nfds_t)scans->running, -1) < 0) {
        return;
    }
    for (int i = scans->running - 1; i >= 0; i--) {
        if (polls[i].revents != 0 && !child_take(&scans->children[i])) {
            Child child = scans->children[i];
            book_scanned(scans->book, &child, child_end(&child));
            g_string_free(child.text, TRUE);
            scans->children[i] = scans->children[--scans->running];
            scans->done++;
            progress_tell(scans);
        }
    }
}

static void book_scan(Book *book, const Job *job, Stream *out)
{
    Scans scans = {.book = book, .job = job, .out = out, .next = 1};
    int most = (int)CLAMP(sysconf(_SC_NPROCESSORS_ONLN), 1, CHILDREN_MOST);
    for (int i = 1; i <= book->count; i++) {
        scans.all += book->scans[i];
    }
    scans_write(&scans);
    progress_tell(&scans);
    scans_start(&scans, most);
    while (scans.running > 0) {
        scans_wait(&scans);
        scans_write(&scans);
        scans_start(&scans, most);
    }
}

/* Jobs. */

/* What a first child finds: the text of a PDF, or which pages a file of pictures has. */
static bool book_open(const Job *job, Book *book, const char **why)
{
    Task task = {.job = job};
    Child child;
    if (!child_start(&task, &child)) {
        *why = strerror(errno);
        return false;
    }
    while (child_take(&child)) {
    }
    int status = child_end(&child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2) {
        *why = "its sandbox cannot be closed; this system may lack seccomp";
        return false;
    }
    book_fill(book, child.text, 1);
    g_string_free(child.text, TRUE);
    if (!book->ended && book->last == NULL) {
        book->last =
            g_string_new("error\tbroken\tthe file broke the program that reads it; open it "
                         "in a viewer, print it to a new PDF and try again\n");
    }
    return true;
}

static bool book_has_scans(const Book *book)
{
    bool any = false;
    for (int i = 1; i <= book->count; i++) {
        any = any || book->scans[i];
    }
    return any;
}

static bool keeper_shut(const char **why)
{
    *why = "its sandbox cannot be closed; this system may lack seccomp";
    return sandbox_shut(SANDBOX_KEEPER);
}

JobEnd job_read(const Job *job, Stream *out, const char **ret_why)
{
    Book book = {0};
    Bytes file = bytes_of(job->file);
    bool handed = form_of(file) != FORM_OTHER || form_is_web(file);
    if ((handed && !eyes_open(job, ret_why)) || !book_open(job, &book, ret_why) ||
        (!handed && book_has_scans(&book) && !eyes_open(job, ret_why)) || !keeper_shut(ret_why)) {
        return JOB_FAILED;
    }
    stream_begin(out);
    book_scan(&book, job, out);
    long words = 0;
    for (int i = 1; i <= book.count; i++) {
        words += book.pages[i] != NULL ? records_count(book.pages[i], "word") : 0;
    }
    if (book.last != NULL) {
        stream_copy(out, book.last->str, book.last->len);
    } else {
        stream_end(out, book.count, words);
    }
    stream_flush(out);
    return book.last != NULL ? JOB_TOLD : JOB_DONE;
}

JobEnd job_picture(const Job *job, int fd, const char **ret_why)
{
    if (!eyes_open(job, ret_why) || !keeper_shut(ret_why)) {
        return JOB_FAILED;
    }
    Task task = {.job = job, .page = job->picture, .picture = true};
    Child child;
    if (!child_start(&task, &child)) {
        *ret_why = strerror(errno);
        return JOB_FAILED;
    }
    while (child_take(&child)) {
    }
    int status = child_end(&child);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        *ret_why = "there is no such page, or it cannot be drawn";
        return JOB_FAILED;
    }
    for (size_t done = 0; done < child.text->len;) {
        ssize_t n = write(fd, child.text->str + done, child.text->len - done);
        if (n <= 0) {
            *ret_why = strerror(errno);
            return JOB_FAILED;
        }
        done += (size_t)n;
    }
    return JOB_DONE;
}
