/* tables_fuzz.c: anything as a publisher's file: what is taken of it makes a pack that is sound and
   gives its rows again. */
#include "api/engine.h"
#include "load/load.h"
#include "refs/view.h"

#include <assert.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { FILE_ARENA_BYTES = 256 << 20, PACK_ARENA_BYTES = 512 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const Layouts *layouts(void)
{
    static Engine engine;
    static Layouts all;
    Err err;
    if (!engine.arena) {
        bool begun =
            engine_begin(&engine, &err) && layouts_begin(engine.arena, &engine.know, &all, &err);
        assert(begun);
    }
    return &all;
}

/* Every segment holds at least the row that its own directory names. */
static void rows_find(Arena *a, const Refs *refs)
{
    const Pack *p = refs_pack(refs);
    for (int i = 0; i < p->segment_count; i++) {
        const PackSegment *s = &p->segments[i];
        View view;
        RefAnswer answer = refs_view(a, refs, pack_text(p, s->table), s->first_key, s->from, &view);
        assert(answer == REF_FOUND || (answer == REF_NONE && s->kind == SEGMENT_PAIRS));
    }
}

static void pack_try(Build *build)
{
    Refs *refs;
    Err err;
    Str bytes = build_bytes(build);
    bool begun = refs_begin_from(build->arena, bytes, S("tables.pack"), &refs, &err);
    if (!begun)
        fprintf(stderr, "%s\n", err.text);
    assert(begun && pack_damaged(refs_pack(refs)) < 0);
    rows_find(build->arena, refs);
}

static void file_try(Arena *a, Arena *kept, int fd, Str edition)
{
    char path[32];
    LoadList list;
    LoadOptions options = {.edition = edition};
    Build build = {.arena = kept};
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    load_file(a, layouts(), path, &options, &build, &list);
    for (int i = 0; i < list.count; i++)
        assert(list.items[i].taken || list.items[i].same || list.items[i].why.len);
    if (list.changed)
        pack_try(&build);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    jmp_buf full;
    int fd = memfd_create("table", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size)
        return 0;
    Arena *a = arena_begin(FILE_ARENA_BYTES), *kept = arena_begin(PACK_ARENA_BYTES);
    layouts();
    if (!setjmp(full)) { /* a small archive may hold more than there is room for */
        arena_on_full(a, &full);
        arena_on_full(kept, &full);
        file_try(a, kept, fd, size % 4 ? S("2026 Q1") : (Str){0});
    }
    arena_end(kept);
    arena_end(a);
    close(fd);
    return 0;
}
