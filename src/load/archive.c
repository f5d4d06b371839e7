/* archive.c: opening .gz, .zst and .zip, by zlib, libzstd and minizip. */
#include "load/archive.h"

#include "base/buf.h"
#include "base/file.h"

#include <minizip/ioapi.h>
#include <minizip/unzip.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

typedef LIST(Member) MemberList;

MUST static bool member_add(Arena *a, const Member *m, int depth, MemberList *all, Err *err);

static bool too_large(Str name, Err *err)
{
    return err_set(err, "%.*s: opens to more than %d MB, which no table has", STR_ARG(name),
                   ARCHIVE_BYTES_MAX >> 20);
}

/* Room that doubles, up to the most that a table may have; NULL past it. */
static char *room_grow(Arena *a, char *old, size_t len, size_t *room)
{
    if (*room >= ARCHIVE_BYTES_MAX)
        return NULL;
    *room = *room * 2 < ARCHIVE_BYTES_MAX ? *room * 2 : ARCHIVE_BYTES_MAX;
    char *more = arena_alloc(a, *room, 1);
    memcpy(more, old, len);
    return more;
}

/* ---- gzip ---- */

MUST static bool gzip_open(Arena *a, const Member *m, Str *ret, Err *err)
{
    size_t room = (size_t)m->bytes.len * 6 + 4096, len = 0;
    room = room < ARCHIVE_BYTES_MAX ? room : ARCHIVE_BYTES_MAX;
    char *out = arena_alloc(a, room, 1);
    z_stream z = {.next_in = (Bytef *)(uintptr_t)m->bytes.ptr, .avail_in = (uInt)m->bytes.len};
    if (inflateInit2(&z, 15 + 16) != Z_OK)
        return err_set(err, "%.*s: no memory to open it", STR_ARG(m->name));
    int state = Z_OK;
    while (state == Z_OK) {
        if (len == room && !(out = room_grow(a, out, len, &room)))
            break;
        z.next_out = (Bytef *)out + len;
        z.avail_out = (uInt)(room - len);
        state = inflate(&z, Z_NO_FLUSH);
        len = room - z.avail_out;
        if (state == Z_STREAM_END && z.avail_in > 1 && inflateReset(&z) == Z_OK)
            state = Z_OK; /* several gzip files one after the other are one */
        if (state == Z_OK && !z.avail_in && z.avail_out)
            break;
    }
    inflateEnd(&z);
    if (!out)
        return too_large(m->name, err);
    *ret = (Str){out, (ptrdiff_t)len};
    return state == Z_STREAM_END ||
           err_set(err, "%.*s: the .gz is cut off or damaged; get it again", STR_ARG(m->name));
}

/* ---- zstd ---- */

MUST static bool zstd_open(Arena *a, const Member *m, Str *ret, Err *err)
{
    unsigned long long known = ZSTD_getFrameContentSize(m->bytes.ptr, (size_t)m->bytes.len);
    size_t room = known < ARCHIVE_BYTES_MAX ? (size_t)known + 1 : (size_t)m->bytes.len * 16 + 4096;
    room = room < ARCHIVE_BYTES_MAX ? room : ARCHIVE_BYTES_MAX;
    char *out = arena_alloc(a, room, 1);
    ZSTD_DStream *z = ZSTD_createDStream();
    if (!z)
        return err_set(err, "%.*s: no memory to open it", STR_ARG(m->name));
    ZSTD_inBuffer in = {m->bytes.ptr, (size_t)m->bytes.len, 0};
    size_t len = 0, left = 1;
    while (left && !ZSTD_isError(left)) {
        if (len == room && !(out = room_grow(a, out, len, &room)))
            break;
        ZSTD_outBuffer to = {out, room, len};
        size_t taken = in.pos;
        left = ZSTD_decompressStream(z, &to, &in);
        if (left && taken == in.pos && to.pos == len)
            break; /* it wants more than there is */
        len = to.pos;
        if (!left && in.pos < in.size)
            left = 1; /* another frame follows */
    }
    ZSTD_freeDStream(z);
    if (!out)
        return too_large(m->name, err);
    *ret = (Str){out, (ptrdiff_t)len};
    return left == 0 ||
           err_set(err, "%.*s: the .zst is cut off or damaged; get it again", STR_ARG(m->name));
}

/* ---- zip ---- */

/* minizip reads from memory through these. */
typedef struct ZipBytes {
    Str bytes;
    uint64_t at;
} ZipBytes;

static voidpf ZCALLBACK zip_begin(voidpf opaque, const void *name, int mode)
{
    (void)name;
    (void)mode;
    return opaque;
}

static uLong ZCALLBACK zip_read(voidpf opaque, voidpf stream, void *to, uLong bytes)
{
    ZipBytes *z = stream;
    (void)opaque;
    uint64_t left = (uint64_t)z->bytes.len - z->at;
    uLong n = bytes < left ? bytes : (uLong)left;
    memcpy(to, z->bytes.ptr + z->at, n);
    z->at += n;
    return n;
}

static ZPOS64_T ZCALLBACK zip_tell(voidpf opaque, voidpf stream)
{
    (void)opaque;
    return ((ZipBytes *)stream)->at;
}

static long ZCALLBACK zip_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin)
{
    ZipBytes *z = stream;
    (void)opaque;
    uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? z->at
                    : origin == ZLIB_FILEFUNC_SEEK_END ? (uint64_t)z->bytes.len
                                                       : 0;
    if (base + offset > (uint64_t)z->bytes.len)
        return -1;
    z->at = base + offset;
    return 0;
}

static int ZCALLBACK zip_close(voidpf opaque, voidpf stream)
{
    (void)opaque;
    (void)stream;
    return 0;
}

static int ZCALLBACK zip_trouble(voidpf opaque, voidpf stream)
{
    (void)opaque;
    (void)stream;
    return 0;
}

static unzFile zip_open(ZipBytes *z)
{
    zlib_filefunc64_def io = {.zopen64_file = zip_begin,
                              .zread_file = zip_read,
                              .ztell64_file = zip_tell,
                              .zseek64_file = zip_seek,
                              .zclose_file = zip_close,
                              .zerror_file = zip_trouble,
                              .opaque = z};
    return unzOpen2_64("", &io);
}

bool zip_is(Str bytes)
{
    return str_starts(bytes, S("PK\x03\x04"));
}

MUST static bool zip_current(Arena *a, unzFile zip, Str name, Str *ret, Err *err)
{
    unz_file_info64 info;
    if (unzGetCurrentFileInfo64(zip, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK ||
        unzOpenCurrentFile(zip) != UNZ_OK)
        return err_set(err, "%.*s: the .zip is damaged or locked; get it again", STR_ARG(name));
    if (info.uncompressed_size > ARCHIVE_BYTES_MAX) {
        unzCloseCurrentFile(zip);
        return too_large(name, err);
    }
    size_t size = (size_t)info.uncompressed_size, len = 0;
    char *out = arena_alloc(a, size + 1, 1);
    while (len < size) {
        int n = unzReadCurrentFile(zip, out + len, (unsigned)(size - len));
        if (n <= 0)
            break;
        len += (size_t)n;
    }
    bool whole = unzCloseCurrentFile(zip) == UNZ_OK && len == size;
    *ret = (Str){out, (ptrdiff_t)len};
    return whole ||
           err_set(err, "%.*s: the .zip is cut off or damaged; get it again", STR_ARG(name));
}

MUST static bool zip_walk(Arena *a, const Member *m, int depth, MemberList *all, Err *err)
{
    ZipBytes z = {m->bytes, 0};
    unzFile zip = zip_open(&z);
    if (!zip)
        return err_set(err, "%.*s: the .zip is cut off or damaged; get it again", STR_ARG(m->name));
    bool ok = true;
    for (int state = unzGoToFirstFile(zip); ok && state == UNZ_OK; state = unzGoToNextFile(zip)) {
        char name[512] = {0};
        Member inner = {0};
        if (unzGetCurrentFileInfo64(zip, NULL, name, sizeof name - 1, NULL, 0, NULL, 0) != UNZ_OK)
            break;
        inner.name = arena_str(a, str_of(name));
        if (str_ends(inner.name, S("/")))
            continue;
        ok = zip_current(a, zip, inner.name, &inner.bytes, err) &&
             member_add(a, &inner, depth + 1, all, err);
    }
    unzClose(zip);
    return ok;
}

bool zip_member(Arena *a, Str bytes, const char *name, Str *ret, Err *err)
{
    ZipBytes z = {bytes, 0};
    unzFile zip = zip_open(&z);
    if (!zip)
        return err_set(err, "the .zip is cut off or damaged; get it again");
    bool ok = unzLocateFile(zip, name, 2) == UNZ_OK;
    if (ok)
        ok = zip_current(a, zip, str_of(name), ret, err);
    else
        err_set(err, "it holds no %s", name);
    unzClose(zip);
    return ok;
}

/* ---- any ---- */

/* A spreadsheet is a zip too, but one file to us. */
static bool is_archive(Str bytes)
{
    return zip_is(bytes) && str_find(str_slice(bytes, 0, 4096), S("[Content_Types].xml")) < 0 &&
           str_find(str_slice(bytes, 0, 4096), S("xl/")) < 0;
}

static bool member_add(Arena *a, const Member *m, int depth, MemberList *all, Err *err)
{
    enum { DEPTH_MAX = 2 };
    Member opened = *m;
    if (depth <= DEPTH_MAX && is_archive(m->bytes))
        return zip_walk(a, m, depth, all, err);
    if (str_starts(m->bytes, S("\x1f\x8b")) && !gzip_open(a, m, &opened.bytes, err))
        return false;
    if (str_starts(m->bytes, S("\x28\xb5\x2f\xfd")) && !zstd_open(a, m, &opened.bytes, err))
        return false;
    *list_add(a, all) = opened;
    return true;
}

bool archive_open(Arena *a, const char *path, Archive *ret, Err *err)
{
    MemberList all = {0};
    Member whole = {0};
    Archive s = {.path = str_of(path), .name = path_name(str_of(path))};
    if (!file_read(a, path, ARCHIVE_BYTES_MAX, &whole.bytes, err))
        return false;
    if (!whole.bytes.len)
        return err_set(err, "%s: the file is empty; get it again", path);
    s.sha256 = digest_sha256(whole.bytes);
    whole.name = s.name;
    if (!member_add(a, &whole, 0, &all, err))
        return false;
    if (!all.count)
        return err_set(err, "%s: the .zip holds no file", path);
    s.members = all.items;
    s.member_count = all.count;
    *ret = s;
    return true;
}
