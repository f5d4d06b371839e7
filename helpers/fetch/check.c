/* check.c: whether what arrived is what was asked for. */
#include "check.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <zip.h>

/* The largest table that a publisher ships unpacks to 200 MB and shrinks to a fortieth. */
enum { ZIP_ENTRIES_MAX = 5000, RATIO_MAX = 200, SMALL_MEGABYTES = 64 };
static const uint64_t ZIP_WHOLE_MAX = UINT64_C(8) << 30;

/* ---- web pages ---- */

/* Where `needle` (in lower case) stands in the text, whatever its case; NULL where it does not. */
static const char *find_same(const char *text, size_t length, const char *needle)
{
    size_t size = strlen(needle);
    for (size_t i = 0; i + size <= length; i++) {
        if (strncasecmp(text + i, needle, size) == 0) {
            return text + i;
        }
    }
    return NULL;
}

bool page_is(const char *head, size_t length)
{
    static const char *const opens[] = {"<!doctype html", "<html", "<head", "<body", "<script"};
    if (length >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0) {
        head += 3;
        length -= 3;
    }
    while (length > 0 && isspace((unsigned char)*head)) {
        head++;
        length--;
    }
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
        size_t size = strlen(opens[i]);
        if (length >= size && strncasecmp(head, opens[i], size) == 0) {
            return true;
        }
    }
    /* XHTML, and pages that open with a comment. */
    size_t near = length < 1024 ? length : 1024;
    bool marked = length > 1 && head[0] == '<' && (head[1] == '?' || head[1] == '!');
    return marked && find_same(head, near, "<html") != NULL;
}

/* The text of <title>, on one line and printable. */
static void title_read(const char *head, size_t length, char *room, size_t size)
{
    const char *from = find_same(head, length, "<title");
    size_t n = 0;
    room[0] = '\0';
    if (from == NULL || (from = memchr(from, '>', length - (size_t)(from - head))) == NULL) {
        return;
    }
    for (from++; from < head + length && *from != '<' && n + 1 < size; from++) {
        char c = isspace((unsigned char)*from) ? ' ' : *from;
        bool repeats = c == ' ' && (n == 0 || room[n - 1] == ' ');
        if (!repeats && c >= ' ' && c < 0x7f) {
            room[n++] = c;
        }
    }
    room[n > 0 && room[n - 1] == ' ' ? n - 1 : n] = '\0';
}

static bool is_licence(const char *head, size_t length, const char *address)
{
    size_t size = strlen(address);
    if (find_same(address, size, "/license/") != NULL ||
        find_same(address, size, "license.asp") != NULL) {
        return true;
    }
    bool agreement = find_same(head, length, "license agreement") != NULL ||
                     find_same(head, length, "licence agreement") != NULL ||
                     find_same(head, length, "point and click license") != NULL;
    return agreement &&
           (find_same(head, length, "accept") != NULL || find_same(head, length, "agree") != NULL);
}

void page_judge(const char *head, size_t length, const char *address, Result *ret)
{
    char title[120];
    title_read(head, length, title, sizeof title);
    bool licence = is_licence(head, length, address);
    ret->kind = licence ? LICENCE : WEB_PAGE;
    snprintf(ret->text, sizeof ret->text, "the server sent a %s, not a file%s%s%s",
             licence ? "licence to accept" : "web page", title[0] != '\0' ? ": \"" : "", title,
             title[0] != '\0' ? "\"" : "");
}

/* ---- files ---- */

static void torn(Result *ret, Kind kind, const char *text)
{
    ret->kind = kind;
    snprintf(ret->text, sizeof ret->text, "%s", text);
}

/* Reads an entry to its end, where libzip compares the checksum. */
static bool entry_read(zip_t *zip, zip_uint64_t index, uint64_t declared)
{
    static char room[1 << 16];
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    uint64_t bytes = 0;
    zip_int64_t n = file != NULL ? 1 : -1;
    while (n > 0 && bytes <= declared) {
        n = zip_fread(file, room, sizeof room);
        bytes += n > 0 ? (uint64_t)n : 0;
    }
    if (file != NULL) {
        zip_fclose(file);
    }
    return n == 0 && bytes == declared;
}

/* What the zip says of itself, before anything is unpacked. */
static bool zip_is_bounded(zip_t *zip, uint64_t packed, Result *ret)
{
    zip_int64_t count = zip_get_num_entries(zip, 0);
    uint64_t whole = 0;
    if (count <= 0 || count > ZIP_ENTRIES_MAX) {
        torn(ret, count > 0 ? TOO_LARGE : TORN,
             count > 0 ? "the zip has more files in it than any table has" : "the zip is empty");
        return false;
    }
    for (zip_int64_t i = 0; i < count; i++) {
        zip_stat_t stat;
        if (zip_stat_index(zip, (zip_uint64_t)i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) {
            torn(ret, TORN, "the zip's list of files is broken");
            return false;
        }
        whole = stat.size > ZIP_WHOLE_MAX ? ZIP_WHOLE_MAX + 1 : whole + stat.size;
        if (whole > ZIP_WHOLE_MAX ||
            (whole > (uint64_t)SMALL_MEGABYTES << 20 && whole / RATIO_MAX > packed)) {
            torn(ret, TOO_LARGE, "the zip says that it unpacks to more than any table has");
            return false;
        }
    }
    return true;
}

static void zip_check(int fd, uint64_t packed, Result *ret)
{
    int error = 0, own = dup(fd);
    zip_t *zip = own >= 0 ? zip_fdopen(own, 0, &error) : NULL;
    if (zip == NULL) {
        if (own >= 0) {
            close(own);
        }
        torn(ret, TORN, "the zip is cut off or broken");
        return;
    }
    zip_int64_t count = zip_get_num_entries(zip, 0);
    bool sound = zip_is_bounded(zip, packed, ret);
    for (zip_int64_t i = 0; sound && i < count; i++) {
        zip_stat_t stat;
        sound = zip_stat_index(zip, (zip_uint64_t)i, 0, &stat) == 0 &&
                entry_read(zip, (zip_uint64_t)i, stat.size);
        if (!sound) {
            torn(ret, TORN, "a file in the zip is broken or locked");
        }
    }
    zip_discard(zip);
}

static bool name_ends(const char *name, const char *ending)
{
    size_t length = strlen(name), size = strlen(ending);
    return length > size && strcasecmp(name + length - size, ending) == 0;
}

void file_check(int fd, const char *name, Result *ret)
{
    char head[4] = {0};
    ssize_t n = pread(fd, head, sizeof head, 0);
    ret->kind = GOT;
    if (n <= 0) {
        torn(ret, TORN, "the file is empty");
    } else if (name_ends(name, ".zip") || name_ends(name, ".xlsx")) {
        if (memcmp(head, "PK\3\4", 4) != 0) {
            torn(ret, TORN, "this is no zip, whatever its name says");
        } else {
            zip_check(fd, (uint64_t)ret->bytes, ret);
        }
    } else if (name_ends(name, ".gz") && memcmp(head, "\x1f\x8b", 2) != 0) {
        torn(ret, TORN, "this is no gzip file, whatever its name says");
    } else if (name_ends(name, ".zst") && memcmp(head, "\x28\xb5\x2f\xfd", 4) != 0) {
        torn(ret, TORN, "this is no zstd file, whatever its name says");
    }
}
