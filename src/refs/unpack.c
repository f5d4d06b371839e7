/* unpack.c: gzip members and zip entries, through one inflater. */
#include "refs/unpack.h"

#include "base/file.h"
#include "refs/isal.h"

#include <errno.h>
#include <minizip/unzip.h>
#include <string.h>
#include <unistd.h>

enum { PACKED_ROOM = 128 << 10, NAME_ROOM = 512, ZIP_ENCRYPTED = 1 };
enum { METHOD_STORED = 0, METHOD_DEFLATED = 8 };

struct Unpack {
    Arena *arena;
    const char *path;
    int fd;      /* gzip */
    unzFile zip; /* or a zip, with these of its file that is read */
    int method;
    bool first, open;
    uint32_t crc, crc_wanted;
    Isal isal;
    struct inflate_state inflate;
    uint8_t *packed;
    int64_t taken;
    bool packed_ended, ended;
};

MUST static bool unpack_new(Arena *a, const char *path, Unpack **ret, Err *err)
{
    Unpack *u = *ret = arena_new(a, Unpack);
    u->arena = a;
    u->path = path;
    u->fd = -1;
    u->packed = arena_array(a, uint8_t, PACKED_ROOM);
    return isal_load(&u->isal, err);
}

static void inflate_begin(Unpack *u, uint32_t form)
{
    u->isal.inflate_init(&u->inflate);
    u->inflate.crc_flag = form;
    u->packed_ended = u->ended = false;
}

bool unpack_gzip(Arena *a, const char *path, int fd, Unpack **ret, Err *err)
{
    Unpack *u;
    if (!unpack_new(a, path, &u, err))
        return false;
    u->fd = fd;
    u->method = METHOD_DEFLATED;
    inflate_begin(u, ISAL_GZIP);
    *ret = u;
    return true;
}

static void zip_close(void *zip)
{
    unzClose(zip);
}

bool unpack_zip(Arena *a, const char *path, Unpack **ret, Err *err)
{
    Unpack *u;
    if (!unpack_new(a, path, &u, err))
        return false;
    u->zip = unzOpen64(path);
    if (!u->zip)
        return err_set(err,
                       "%s: the zip is torn (its table of contents is missing); get it again from "
                       "where it came",
                       path);
    arena_own(a, zip_close, u->zip);
    if (unzLocateFile(u->zip, "[Content_Types].xml", 1) == UNZ_OK)
        return err_set(err, "%s: this is an Excel workbook; save it as CSV and name that", path);
    u->first = true;
    *ret = u;
    return true;
}

/* ---- which files of a zip ---- */

static bool holds_prices(Str name)
{
    static const Str endings[] = {S_INIT(".csv"), S_INIT(".json"), S_INIT(".txt"), S_INIT(".tsv"),
                                  S_INIT(".psv")};
    Str bare = path_name(name);
    if (!bare.len || bare.ptr[0] == '.' || str_find(name, S("__MACOSX")) >= 0)
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Str e = endings[i];
        if (bare.len > e.len && str_same(str_slice(bare, bare.len - e.len, bare.len), e))
            return true;
    }
    return str_find(bare, S(".")) < 0;
}

static bool entry_open(Unpack *u, const unz_file_info64 *info, Str name, Err *err)
{
    if (info->flag & ZIP_ENCRYPTED)
        return err_set(err, "%s: %.*s inside is locked with a password; unpack it and name it",
                       u->path, STR_ARG(name));
    if (unzOpenCurrentFile2(u->zip, &u->method, NULL, 1) != UNZ_OK)
        return err_set(err, "%s: %.*s inside cannot be read; the zip is torn, get it again",
                       u->path, STR_ARG(name));
    if (u->method != METHOD_STORED && u->method != METHOD_DEFLATED)
        return err_set(err,
                       "%s: %.*s inside is packed in a rare way (method %d); unpack it and name it",
                       u->path, STR_ARG(name), u->method);
    inflate_begin(u, ISAL_DEFLATE);
    u->crc = 0;
    u->crc_wanted = (uint32_t)info->crc;
    u->open = true;
    return true;
}

bool unpack_next(Unpack *u, bool *ret_found, Str *ret_name, Err *err)
{
    if (u->open)
        unzCloseCurrentFile(u->zip);
    u->open = false;
    for (;;) {
        int more = u->first ? unzGoToFirstFile(u->zip) : unzGoToNextFile(u->zip);
        u->first = false;
        if (more != UNZ_OK)
            break;
        unz_file_info64 info;
        char name[NAME_ROOM] = "";
        if (unzGetCurrentFileInfo64(u->zip, &info, name, sizeof name - 1, NULL, 0, NULL, 0) !=
            UNZ_OK)
            break;
        if (!holds_prices(str_of(name)))
            continue;
        *ret_found = true;
        *ret_name = arena_str(u->arena, str_of(name));
        return entry_open(u, &info, *ret_name, err);
    }
    *ret_found = false;
    return true;
}

/* ---- bytes ---- */

/* The next packed bytes into `to`; 0 at the end. */
static bool packed_read(Unpack *u, uint8_t *to, size_t room, size_t *ret_got, Err *err)
{
    ssize_t n;
    do
        n = u->zip ? unzReadCurrentFile(u->zip, to, (unsigned)room) : read(u->fd, to, room);
    while (n < 0 && !u->zip && errno == EINTR);
    if (n < 0)
        return err_set(err, "%s: cannot be read (%s)", u->path,
                       u->zip ? "the zip is torn" : strerror(errno));
    *ret_got = (size_t)n;
    __atomic_fetch_add(&u->taken, n, __ATOMIC_RELAXED);
    u->packed_ended = n == 0;
    return true;
}

static bool packed_more(Unpack *u, Err *err)
{
    size_t got;
    if (u->inflate.avail_in || u->packed_ended)
        return true;
    if (!packed_read(u, u->packed, PACKED_ROOM, &got, err))
        return false;
    u->inflate.next_in = u->packed;
    u->inflate.avail_in = (uint32_t)got;
    return true;
}

/* Behind a gzip member another may follow; what is no member is passed over, as gzip does. */
static bool member_next(Unpack *u, Err *err)
{
    if (u->zip) {
        u->ended = true;
        return true;
    }
    if (!packed_more(u, err))
        return false;
    if (u->packed_ended || u->inflate.next_in[0] != 0x1f) {
        u->ended = true;
        return true;
    }
    u->isal.inflate_reset(&u->inflate);
    u->inflate.crc_flag = ISAL_GZIP;
    return true;
}

static bool stored_fill(Unpack *u, char *to, size_t room, size_t *ret_got, Err *err)
{
    size_t got = 0, n;
    while (got < room && !u->packed_ended) {
        if (!packed_read(u, (uint8_t *)to + got, room - got, &n, err))
            return false;
        got += n;
    }
    u->ended = u->packed_ended;
    *ret_got = got;
    return true;
}

static bool inflate_fill(Unpack *u, char *to, size_t room, size_t *ret_got, bool *ret_torn,
                         Err *err)
{
    u->inflate.next_out = (uint8_t *)to;
    u->inflate.avail_out = (uint32_t)room;
    while (u->inflate.avail_out && !u->ended && !*ret_torn) {
        if (!packed_more(u, err))
            return false;
        uint32_t out = u->inflate.avail_out;
        int state = u->isal.inflate(&u->inflate);
        if (state != ISAL_DECOMP_OK && state != ISAL_END_INPUT)
            *ret_torn = true;
        else if (u->inflate.block_state == ISAL_BLOCK_FINISH && !member_next(u, err))
            return false;
        else if (!u->ended && u->packed_ended && u->inflate.avail_out == out)
            *ret_torn = true;
    }
    *ret_got = room - u->inflate.avail_out;
    return true;
}

bool unpack_fill(Unpack *u, char *to, size_t room, size_t *ret_got, bool *ret_torn, Err *err)
{
    *ret_got = 0;
    *ret_torn = false;
    if (u->ended)
        return true;
    bool ok = u->method == METHOD_STORED ? stored_fill(u, to, room, ret_got, err)
                                         : inflate_fill(u, to, room, ret_got, ret_torn, err);
    if (ok && u->zip) {
        u->crc = u->isal.crc32(u->crc, (const unsigned char *)to, *ret_got);
        if (u->ended && u->crc != u->crc_wanted)
            *ret_torn = true;
    }
    return ok;
}

int64_t unpack_taken(const Unpack *u)
{
    return __atomic_load_n(&u->taken, __ATOMIC_RELAXED); /* another thread may be unpacking */
}
