/* seen.c: what haggle-paper wrote of a picture, kept, so that no page is read twice. */
#include "read/seen.h"

#include "base/digest.h"
#include "base/file.h"

#include <string.h>
#include <sys/stat.h>

enum { STREAM_BYTES_MAX = 64 << 20 };

Seen seen_begin(const Input *in)
{
    struct stat program;
    Seen seen = {.arena = in->arena};
    if (!in->seen || !in->bytes.len || stat(in->paper, &program) != 0)
        return seen;
    struct {
        Sha256 file;
        int64_t size, changed, changed_part;
    } key = {digest_sha256(in->bytes), program.st_size, program.st_mtim.tv_sec,
             program.st_mtim.tv_nsec};
    Sha256 name = digest_sha256((Str){(const char *)&key, sizeof key});
    seen.folder = in->seen;
    seen.path = arena_print(in->arena, "%s/%s", in->seen, digest_text(name.bytes).text).ptr;
    return seen;
}

bool seen_find(const Seen *seen, Str *ret_stream)
{
    Err err;
    return seen->path && file_exists(seen->path) &&
           file_read(seen->arena, seen->path, STREAM_BYTES_MAX, ret_stream, &err);
}

/* Whether any page is a picture, and the stream ends well. */
static bool is_worth_keeping(Str stream)
{
    bool picture = false, ended = false;
    while (stream.ptr && stream.len) {
        Str line = str_cut(&stream, '\n');
        picture = picture || (str_starts(line, S("page\t")) && !str_ends(line, S("\ttext")));
        ended = str_starts(line, S("end\t"));
    }
    return picture && ended;
}

void seen_keep(const Seen *seen, Str stream)
{
    Err err;
    bool kept = seen->path && is_worth_keeping(stream) &&
                folder_make(seen->arena, seen->folder, &err) &&
                file_replace(seen->arena, seen->path, stream, &err);
    (void)kept; /* a full disk costs time, nothing else */
}
