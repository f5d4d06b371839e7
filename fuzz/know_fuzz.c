/* know_fuzz.c: anything as a file of knowledge, laid out as the build does it, then some words of
   the pack put wrong: what is still taken for sound can be read, all of it.

   The input is how many words are put wrong, for each where and with what, then the file. */
#include "know/know.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* So that a sanitizer sees each byte that a text says it has. */
static unsigned text_read(Str s)
{
    unsigned sum = 0;
    for (ptrdiff_t i = 0; i < s.len; i++)
        sum += (unsigned char)s.ptr[i];
    return sum;
}

static void table_read(const Know *k, const Table *t)
{
    (void)know_table_find(k, t->name);
    if (t->spans.usable)
        (void)table_find_span(t, t->name);
    for (int row = 0; row < t->row_count; row++) {
        for (int column = 0; column < t->column_count; column++)
            (void)text_read(table_at(t, row, column));
        (void)table_find_row(t, t->column_count ? table_at(t, row, 0) : t->name);
    }
}

static void file_read_all(const KnowFile *f)
{
    (void)text_read(f->path);
    (void)text_read(f->body);
    for (int i = 0; i < f->stanzas.count; i++) {
        const Stanza *s = &f->stanzas.items[i];
        for (int j = 0; j < s->field_count; j++)
            (void)text_read(slice_str(s->text, s->fields[j].value));
        (void)stanza_get(s, S("Basis"));
    }
}

/* Puts words wrong and takes them from the input; what is behind them. */
static Str words_spoil(Str input, Str pack)
{
    enum { MOST = 8, STEP = 8 };
    char *bytes = (char *)(uintptr_t)pack.ptr;
    int count = input.len ? input.ptr[0] & (MOST - 1) : 0;
    if (input.len < 1 + count * STEP)
        return (Str){"", 0};
    for (int i = 0; i < count; i++) {
        uint32_t at;
        memcpy(&at, input.ptr + 1 + i * STEP, sizeof at);
        if (pack.len)
            memcpy(bytes + at % ((uint32_t)pack.len / 4) * 4, input.ptr + 5 + i * STEP, 4);
    }
    return str_slice(input, 1 + count * STEP, input.len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *a = arena_begin(256 << 20);
    Str input = {(const char *)data, (ptrdiff_t)size}, pack;
    KnowText file = {S("knowledge/law/fuzz.txt"), words_spoil(input, (Str){0})};
    Know k;
    Err err;
    if (laid_make(a, &file, 1, &pack, &err)) {
        (void)words_spoil(input, pack);
        if (know_begin_from(a, pack, &k, &err)) {
            for (int i = 0; i < k.file_count; i++)
                file_read_all(&k.files[i]);
            for (int i = 0; i < k.table_count; i++)
                table_read(&k, &k.tables[i]);
        }
    }
    arena_end(a);
    return 0;
}
