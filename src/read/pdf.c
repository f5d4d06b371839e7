/* pdf.c: a PDF, a picture or a web page through haggle-paper: its stream of words, then the sheet.
 */
#include "read/pdf.h"

#include "base/buf.h"
#include "base/html.h"
#include "read/seen.h"
#include "read/sheet_doc.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Whether a file begins as photos and scans do: PNG, JPEG, TIFF, WebP, HEIC. */
static bool is_picture(Str head)
{
    static const char *const brands[] = {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"};
    bool heic = false;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++)
        heic = heic || str_equal(str_slice(head, 8, 12), str_of(brands[i]));
    return str_starts(head, S("\x89PNG\r\n")) || str_starts(head, S("\xFF\xD8\xFF")) ||
           str_starts(head, (Str){"II*\0", 4}) || str_starts(head, (Str){"MM\0*", 4}) ||
           (str_starts(head, S("RIFF")) && str_equal(str_slice(head, 8, 12), S("WEBP"))) ||
           (heic && str_equal(str_slice(head, 4, 8), S("ftyp")));
}

static int probe(Str head, Str file)
{
    if (is_picture(head) || html_is(head))
        return 95;
    /* What only its name calls a PDF is handed on too: haggle-paper says what is wrong with it. */
    bool named = str_ends(file, S(".pdf")) || str_ends(file, S(".PDF"));
    return named || str_find(str_slice(head, 0, 1024), S("%PDF-")) >= 0 ? 95 : 0;
}

/* ---- running the helper ---- */

static bool helper_start(const Input *in, pid_t *pid, int *ret_fd, Err *err)
{
    int ends[2];
    posix_spawn_file_actions_t actions;
    char *argv[] = {(char *)in->paper, (char *)in->path, NULL};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return err_set(err, "%s: no pipe to haggle-paper (%s)", in->path, strerror(errno));
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (!isatty(STDERR_FILENO)) /* a person sees how far it is */
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    int failed = posix_spawn(pid, in->paper, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failed) {
        close(ends[0]);
        return err_set(
            err,
            "%s: haggle-paper, which reads PDFs and pictures, cannot be started (%s); it belongs "
            "beside haggle: run make",
            in->path, strerror(failed));
    }
    *ret_fd = ends[0];
    return true;
}

static Str stream_read(Arena *a, int fd)
{
    enum { STREAM_MAX = 512 << 20 };
    Buf out = {.arena = a};
    static const size_t piece = 65536;
    char *room = arena_alloc(a, piece, 1);
    for (;;) {
        ssize_t n = read(fd, room, piece);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || out.len > STREAM_MAX)
            break;
        buf_add(&out, (Str){room, n});
    }
    return buf_str(&out);
}

/* ---- the stream ---- */

typedef struct Stream {
    Arena *arena;
    LIST(Word) words;
    LIST(Page) pages;
    LIST(Note) notes;
    bool ended;
    Str error;
} Stream;

/* More than any page is wide; a helper that was broken into may say anything. */
enum { PLACE_MAX = 1000000 };

static int field_int(Str *rest)
{
    int64_t n = 0;
    str_number(str_cut(rest, '\t'), &n);
    return n < -PLACE_MAX ? -PLACE_MAX : n > PLACE_MAX ? PLACE_MAX : (int)n;
}

static void page_take(Stream *s, Str rest)
{
    int number = field_int(&rest), width = field_int(&rest), height = field_int(&rest);
    Str source = str_cut(&rest, '\t');
    *list_add(s->arena, &s->pages) = (Page){
        .number = number,
        .width = width,
        .height = height,
        .source = str_equal(source, S("ocr"))     ? PAGE_OCR
                  : str_equal(source, S("mixed")) ? PAGE_MIXED
                                                  : PAGE_TEXT,
    };
}

/* How long the day is that a word begins with, where letters follow it at once: 0 for others. */
static ptrdiff_t day_glued(Str text)
{
    ptrdiff_t at = 0;
    for (int part = 0; part < 3; part++) {
        ptrdiff_t from = at;
        while (at < text.len && char_is_digit(text.ptr[at]))
            at++;
        if (at == from || at - from > (part < 2 ? 2 : 4) ||
            (part < 2 && (at >= text.len || text.ptr[at++] != '/')))
            return 0;
    }
    return at < text.len && char_is_alpha(text.ptr[at]) ? at : 0;
}

/* Columns that touch make one word of a day and a name: it is two. */
static void word_add(Stream *s, Word w)
{
    ptrdiff_t cut = day_glued(w.text);
    if (cut) {
        Word day = w;
        day.text = str_slice(w.text, 0, cut);
        w.text = str_slice(w.text, cut, w.text.len);
        day.box.right = w.box.left =
            w.box.left + (int)((w.box.right - w.box.left) * cut / (cut + w.text.len));
        *list_add(s->arena, &s->words) = day;
    }
    *list_add(s->arena, &s->words) = w;
}

static void word_take(Stream *s, Str rest)
{
    Word w = {.page = s->pages.count ? s->pages.items[s->pages.count - 1].number : 1};
    int width = s->pages.count ? s->pages.items[s->pages.count - 1].width : 612;
    w.box.left = field_int(&rest);
    w.box.top = field_int(&rest);
    w.box.right = field_int(&rest);
    w.box.bottom = field_int(&rest);
    int size = field_int(&rest);
    Str flags = str_cut(&rest, '\t');
    int sure = field_int(&rest);
    w.sure = sure < 0 ? 0 : sure > WORD_SURE ? WORD_SURE : sure;
    w.em = width > 0 ? size * 1000 / width : 160;
    w.bold = str_find(flags, S("b")) >= 0;
    w.ocr = str_find(flags, S("o")) >= 0;
    w.text = rest;
    if (rest.len && str_find(flags, S("r")) < 0) /* notes set sideways are no part of a table */
        word_add(s, w);
}

static void record_take(Stream *s, Str line)
{
    Str rest = line, kind = str_cut(&rest, '\t');
    if (str_equal(kind, S("page")))
        page_take(s, rest);
    else if (str_equal(kind, S("word")))
        word_take(s, rest);
    else if (str_equal(kind, S("note"))) {
        int page = field_int(&rest);
        *list_add(s->arena, &s->notes) = (Note){{.page = page}, rest};
    } else if (str_equal(kind, S("error"))) {
        str_cut(&rest, '\t');
        s->error = rest;
    } else if (str_equal(kind, S("end"))) {
        s->ended = true;
    }
}

static bool paper_read(const Input *in, const Vocab *v, Str stream, Docs *ret, Err *err)
{
    Stream s = {.arena = in->arena};
    if (in->words)
        *in->words = stream;
    if (stream.len && !str_equal(str_cut(&stream, '\n'), S("HAGGLE-PAPER\t2")))
        return err_set(err, "%s: haggle-paper beside haggle is of another version: run make",
                       in->path);
    while (stream.ptr && stream.len)
        record_take(&s, str_cut(&stream, '\n'));
    if (s.error.len && !s.words.count)
        return err_set(err, "%s: %.*s", in->path, STR_ARG(s.error));
    if (!s.ended && !s.error.len)
        return err_set(err,
                       "%s: the file broke the program that reads it; open it in a viewer, print "
                       "it to a new PDF and try again",
                       in->path);
    if (!s.words.count)
        return err_set(err,
                       "%s: no words were found on it%s%.*s; is it the bill? If it is, take the "
                       "photo again: all of the page, sharp, in even light",
                       in->path, s.notes.count ? ": " : "",
                       STR_ARG(s.notes.count ? s.notes.items[0].text : S("")));
    if (s.error.len)
        *list_add(in->arena, &s.notes) = (Note){{0}, s.error};
    ligatures_mend(in->arena, in->know, s.words.items, s.words.count);
    Sheet sheet = {in->file,      s.pages.items, s.pages.count, s.words.items,
                   s.words.count, s.notes.items, s.notes.count};
    *ret = sheet_documents(in->arena, v, &sheet);
    return true;
}

bool paper_stream_read(const Input *in, Str stream, Docs *ret, Err *err)
{
    Vocab v = vocab_make(in->arena, in->know);
    return paper_read(in, &v, stream, ret, err);
}

/* The words of layouts are made ready while the helper reads. */
static bool helper_read(const Input *in, Vocab *ret_vocab, Str *ret_stream, Err *err)
{
    pid_t pid;
    int fd = -1, status = 0;
    if (!helper_start(in, &pid, &fd, err))
        return false;
    *ret_vocab = vocab_make(in->arena, in->know);
    *ret_stream = stream_read(in->arena, fd);
    close(fd);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return true;
}

static bool read_pdf(const Input *in, Docs *ret, Err *err)
{
    Str stream;
    Kept seen = seen_begin(in);
    if (seen_find(&seen, &stream))
        return paper_stream_read(in, stream, ret, err);
    Vocab v;
    if (!helper_read(in, &v, &stream, err))
        return false;
    seen_keep(&seen, stream);
    return paper_read(in, &v, stream, ret, err);
}

const Reader reader_pdf = {"pdf", probe, read_pdf};
