/* remember.c: a memory as a file of counted texts. */
#include "refs/remember.h"

#include "base/buf.h"
#include "base/digest.h"
#include "base/file.h"
#include "refs/isal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    FILE_MIN = 16 << 20, /* a smaller file is read as quickly as its memory */
    SHARE = 100,         /* of the file, at most a hundredth */
    TEXT_MAX = 16 << 20, /* of records before packing */
    SAMPLES = 16,
    SAMPLE = 4096,
    RECORD_MAX = 8 << 20,
    TOGETHER_MAX = 256 << 10 /* of records that follow one another */
};

static const char MAGIC[8] = "haggle\0\3";

struct Memory {
    Arena *arena;
    const char *folder, *name, *path;
    LIST(Remembered) records;
    Buf texts;
    bool packed, full;
};

/* ---- which file, and whether it is still the same ---- */

Memory *memory_begin(Arena *a, const char *cache, const char *path, bool asked)
{
    struct stat st;
    char real[4096];
    if (stat(path, &st) != 0 || (st.st_size < FILE_MIN && !asked) || !realpath(path, real))
        return NULL;
    Memory *m = arena_new(a, Memory);
    m->arena = a;
    m->path = path;
    m->folder = cache;
    m->name =
        arena_print(a, "%s/%016llx.prices", cache, (unsigned long long)str_hash(str_of(real))).ptr;
    m->texts.arena = a;
    return m;
}

typedef struct Identity {
    int64_t size, seconds, nanoseconds;
    uint64_t sample;
} Identity;

/* Size, time, and a sum over the beginning, the end and places between. */
static bool identity_of(const Memory *m, const Source *s, Identity *ret)
{
    struct stat st;
    unsigned char bytes[SAMPLE];
    size_t got;
    Err ignored;
    memset(ret, 0, sizeof *ret);
    if (stat(m->path, &st) != 0)
        return false;
    ret->size = st.st_size;
    ret->seconds = st.st_mtim.tv_sec;
    ret->nanoseconds = st.st_mtim.tv_nsec;
    for (int i = 0; i < SAMPLES; i++) {
        int64_t at = (st.st_size - SAMPLE) / (SAMPLES - 1) * i;
        if (i == SAMPLES - 1)
            at = st.st_size - SAMPLE;
        if (!source_at(s, at, (char *)bytes, SAMPLE, &got, &ignored) || got != SAMPLE)
            return false;
        ret->sample = (ret->sample << 7 | ret->sample >> 57) ^ digest_fast(bytes, SAMPLE);
    }
    return true;
}

/* ---- writing ---- */

static void put_number(Buf *b, int64_t n)
{
    buf_add(b, (Str){(const char *)&n, sizeof n});
}

static void put_text(Buf *b, Str s)
{
    put_number(b, s.len);
    buf_add(b, s);
}

void memory_clear(Memory *m)
{
    m->records.count = 0;
    m->texts.len = 0;
    m->full = false;
}

void memory_keep_texts(Memory *m)
{
    m->packed = true;
}

void memory_add(Memory *m, int64_t at, Str text)
{
    if (m->full)
        return;
    Remembered *last = m->records.count ? &m->records.items[m->records.count - 1] : NULL;
    if (last && last->at + last->text.len == at && last->text.len < TOGETHER_MAX)
        last->text.len += text.len;
    else
        *list_add(m->arena, &m->records) = (Remembered){
            at, {NULL, text.len}
        };
    if (m->packed)
        buf_add(&m->texts, text);
    m->full = m->texts.len > TEXT_MAX || text.len > RECORD_MAX ||
              (size_t)m->records.count * 2 * sizeof(int64_t) > TEXT_MAX;
}

/* `text` packed as gzip; the empty text where that fails. */
static Str packed(Arena *a, Str text)
{
    struct isal_zstream z;
    Isal isal;
    Err ignored;
    if (!isal_load(&isal, &ignored))
        return (Str){0};
    size_t room = (size_t)text.len + (size_t)text.len / 8 + 4096;
    uint8_t *out = arena_array(a, uint8_t, room);
    isal.deflate_init(&z);
    z.gzip_flag = IGZIP_GZIP;
    z.end_of_stream = 1;
    z.level = 1;
    z.level_buf_size = ISAL_DEF_LVL1_DEFAULT;
    z.level_buf = arena_array(a, uint8_t, z.level_buf_size);
    z.next_in = (uint8_t *)text.ptr;
    z.avail_in = (uint32_t)text.len;
    z.next_out = out;
    z.avail_out = (uint32_t)room;
    return isal.deflate(&z) == COMP_OK ? (Str){(const char *)out, (ptrdiff_t)z.total_out}
                                       : (Str){0};
}

/* Makes the folders of a path, each where it is missing. */
static void folders_make(Arena *a, const char *folder)
{
    Str path = arena_str(a, str_of(folder));
    for (ptrdiff_t i = 1; i <= path.len; i++) {
        if (i < path.len && path.ptr[i] != '/')
            continue;
        (void)mkdir(arena_str(a, str_slice(path, 0, i)).ptr, 0700);
    }
}

static void file_put(const Memory *m, Str bytes)
{
    const char *aside = arena_print(m->arena, "%s.%ld", m->name, (long)getpid()).ptr;
    folders_make(m->arena, m->folder);
    int fd = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    bool good = file_write(fd, bytes);
    good = close(fd) == 0 && good;
    if (!good || rename(aside, m->name) != 0)
        (void)unlink(aside);
}

void memory_keep(Memory *m, Source *s, const Recall *r)
{
    Identity id;
    Buf b = {.arena = m->arena};
    if (m->full || !identity_of(m, s, &id))
        return;
    buf_add(&b, (Str){MAGIC, sizeof MAGIC});
    buf_add(&b, (Str){(const char *)&id, sizeof id});
    const PriceFile *f = &r->file;
    const Str texts[] = {f->file, f->hospital, f->updated, f->version, f->payer,
                         f->plan, r->head,     r->who,     r->groups};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        put_text(&b, texts[i]);
    const int64_t numbers[] = {f->layout, f->attested, f->rows, r->external, m->packed};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        put_number(&b, numbers[i]);
    put_number(&b, r->token_count);
    for (int i = 0; i < r->token_count; i++)
        put_text(&b, r->tokens[i]);
    put_number(&b, m->records.count);
    for (int i = 0; i < m->records.count; i++) {
        put_number(&b, m->records.items[i].at);
        put_number(&b, m->records.items[i].text.len);
    }
    put_text(&b, m->packed && m->texts.len ? packed(m->arena, buf_str(&m->texts)) : (Str){0});
    put_number(&b, (int64_t)digest_fast(b.ptr, b.len));
    if ((int64_t)b.len <= id.size / SHARE)
        file_put(m, buf_str(&b));
}

/* ---- reading ---- */

static int64_t take_number(Str *s)
{
    int64_t n = -1;
    if (s->len < (ptrdiff_t)sizeof n) {
        *s = (Str){0};
        return n;
    }
    memcpy(&n, s->ptr, sizeof n);
    *s = str_slice(*s, sizeof n, s->len);
    return n;
}

static Str take_text(Str *s)
{
    int64_t len = take_number(s);
    if (len < 0 || len > s->len) {
        *s = (Str){0};
        return (Str){0};
    }
    Str text = str_slice(*s, 0, (ptrdiff_t)len);
    *s = str_slice(*s, (ptrdiff_t)len, s->len);
    return text;
}

static bool whole(Str bytes)
{
    int64_t sum;
    ptrdiff_t len = bytes.len - (ptrdiff_t)sizeof sum;
    if (len < (ptrdiff_t)(sizeof MAGIC + sizeof(Identity)) ||
        memcmp(bytes.ptr, MAGIC, sizeof MAGIC) != 0)
        return false;
    memcpy(&sum, bytes.ptr + len, sizeof sum);
    return sum == (int64_t)digest_fast(bytes.ptr, (size_t)len);
}

static bool unpacked(Arena *a, Str text, size_t len, Str *ret)
{
    Isal isal;
    Err ignored;
    if (!isal_load(&isal, &ignored))
        return false;
    struct inflate_state *state = arena_new(a, struct inflate_state);
    uint8_t *out = arena_array(a, uint8_t, len + 1);
    isal.inflate_init(state);
    state->crc_flag = ISAL_GZIP;
    state->next_in = (uint8_t *)text.ptr;
    state->avail_in = (uint32_t)text.len;
    state->next_out = out;
    state->avail_out = (uint32_t)len + 1;
    *ret = (Str){(const char *)out, (ptrdiff_t)len};
    return !len || (isal.inflate(state) == ISAL_DECOMP_OK && state->total_out == len);
}

static bool records_take(Memory *m, Str *rest, bool packed_texts, Recall *r)
{
    int64_t count = take_number(rest);
    if (count < 0 || count > rest->len)
        return false;
    r->record_count = (int)count;
    r->records = arena_array(m->arena, Remembered, count + 1);
    size_t sum = 0;
    for (int i = 0; i < r->record_count; i++) {
        r->records[i].at = take_number(rest);
        r->records[i].text.len = (ptrdiff_t)take_number(rest);
        if (r->records[i].text.len < 0 || r->records[i].text.len > RECORD_MAX)
            return false;
        sum += (size_t)r->records[i].text.len;
    }
    Str text = take_text(rest), all;
    if (!packed_texts)
        return true;
    if (sum > TEXT_MAX + RECORD_MAX || !unpacked(m->arena, text, sum, &all))
        return false;
    for (int i = 0; i < r->record_count; i++) {
        r->records[i].text.ptr = all.ptr;
        all = str_slice(all, r->records[i].text.len, all.len);
    }
    return true;
}

static bool recall_read(Memory *m, Str rest, Recall *r)
{
    PriceFile *f = &r->file;
    Str *texts[] = {&f->file, &f->hospital, &f->updated, &f->version, &f->payer,
                    &f->plan, &r->head,     &r->who,     &r->groups};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = take_text(&rest);
    f->layout = (PriceLayout)take_number(&rest);
    f->attested = take_number(&rest) == 1;
    f->rows = take_number(&rest);
    r->external = (int)take_number(&rest);
    bool packed_texts = take_number(&rest) == 1;
    int64_t count = take_number(&rest);
    if (count < 0 || count > PRICE_CODES_MAX * 8 || f->layout > LAYOUT_IN_NETWORK)
        return false;
    Str *tokens = arena_array(m->arena, Str, count + 1);
    for (int i = 0; i < count; i++)
        tokens[i] = take_text(&rest);
    r->tokens = tokens;
    r->token_count = (int)count;
    return records_take(m, &rest, packed_texts, r);
}

bool memory_recall(Memory *m, Source *s, Recall *ret)
{
    Str bytes;
    Err ignored;
    Identity now, then;
    m->packed = source_kind(s) != SOURCE_PLAIN;
    *ret = (Recall){.file = {.updated_day = NO_DATE}};
    if (access(m->name, R_OK) != 0 ||
        !file_read(m->arena, m->name, (size_t)(TEXT_MAX * 2), &bytes, &ignored) || !whole(bytes) ||
        !identity_of(m, s, &now))
        return false;
    memcpy(&then, bytes.ptr + sizeof MAGIC, sizeof then);
    if (memcmp(&then, &now, sizeof now) != 0)
        return false;
    Str rest = str_slice(bytes, sizeof MAGIC + sizeof then, bytes.len - (ptrdiff_t)sizeof(int64_t));
    return recall_read(m, rest, ret);
}
