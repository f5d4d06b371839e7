/* seen.c: what haggle-paper wrote of a picture, kept, so that no page is read twice. */
#include "read/seen.h"

#include "base/buf.h"
#include "base/digest.h"
#include "base/file.h"

#include <string.h>
#include <sys/stat.h>

enum { STREAM_BYTES_MAX = 64 << 20 };

/* What tells one build of a program from another. */
typedef struct Build {
    int64_t size, changed, changed_part;
} Build;

static bool build_find(const char *path, Build *ret)
{
    struct stat s;
    if (stat(path, &s) != 0)
        return false;
    *ret = (Build){s.st_size, s.st_mtim.tv_sec, s.st_mtim.tv_nsec};
    return true;
}

Kept seen_begin(const Input *in)
{
    Kept seen = {.arena = in->arena, .bytes = in->bytes};
    if (!in->seen || !in->bytes.len)
        return seen;
    Str paper = str_of(in->paper), name = path_name(paper);
    struct {
        uint64_t file;
        Build paper, ocr; /* haggle-paper leaves pictures to the other */
    } key = {.file = digest_fast(in->bytes.ptr, (size_t)in->bytes.len)};
    const char *ocr =
        arena_print(in->arena, "%.*shaggle-ocr", (int)(paper.len - name.len), in->paper).ptr;
    if (!build_find(in->paper, &key.paper) || !build_find(ocr, &key.ocr))
        return seen;
    Sha256 all = digest_sha256((Str){(const char *)&key, sizeof key});
    seen.folder = in->seen;
    seen.path = arena_print(in->arena, "%s/%s", in->seen, digest_text(all.bytes).text).ptr;
    return seen;
}

/* What stands before a stream: no other file with the same quick digest is taken for this one. */
static Str seal_of(const Kept *seen)
{
    Sha256 sum = digest_sha256(seen->bytes);
    return arena_print(seen->arena, "%s\n", digest_text(sum.bytes).text);
}

bool seen_find(const Kept *seen, Str *ret_stream)
{
    Err err;
    Str kept;
    if (!seen->path || !file_exists(seen->path) ||
        !file_read(seen->arena, seen->path, STREAM_BYTES_MAX, &kept, &err))
        return false;
    Str seal = seal_of(seen);
    *ret_stream = str_slice(kept, seal.len, kept.len);
    return str_starts(kept, seal);
}

/* Whether any page is a picture, with words on it, and the stream ends well. */
static bool is_worth_keeping(Str stream)
{
    bool picture = false, words = false, ended = false;
    while (stream.ptr && stream.len) {
        Str line = str_cut(&stream, '\n');
        picture = picture || (str_starts(line, S("page\t")) && !str_ends(line, S("\ttext")));
        words = words || str_starts(line, S("word\t"));
        ended = str_starts(line, S("end\t"));
    }
    return picture && words && ended;
}

void seen_keep(const Kept *seen, Str stream)
{
    Err err;
    Buf sealed = {.arena = seen->arena};
    if (!seen->path || !is_worth_keeping(stream))
        return;
    buf_add(&sealed, seal_of(seen));
    buf_add(&sealed, stream);
    bool kept = folder_make(seen->arena, seen->folder, &err) &&
                file_replace(seen->arena, seen->path, buf_str(&sealed), &err);
    (void)kept; /* a full disk costs time, nothing else */
}
