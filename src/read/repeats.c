/* repeats.c: the same record out of several downloads, pages of one, or tables that belong
   together. */
#include "read/read.h"

#include <string.h>

static bool same_record(const Doc *a, const Doc *b)
{
    return str_equal(a->record_id, b->record_id) && str_equal(a->claim_number, b->claim_number) &&
           str_equal(a->patient_name, b->patient_name);
}

/* The one with lines before one without; then the later version. */
static bool is_better(const Doc *a, const Doc *b)
{
    if (!a->line_count != !b->line_count)
        return a->line_count > 0;
    return str_compare(a->record_version, b->record_version) > 0;
}

/* What the record left out said, where the other is silent. */
static void blanks_fill(Doc *kept, const Doc *other)
{
    if (kept->service_from == NO_DATE) {
        kept->service_from = other->service_from;
        kept->service_to = other->service_to;
    }
    if (kept->totals.balance == NO_CENTS && !other->line_count)
        kept->totals.balance = other->totals.balance;
}

static void note_add(Arena *a, Doc *d, Str file)
{
    Note *all = arena_array(a, Note, d->note_count + 1);
    if (d->note_count)
        memcpy(all, d->notes, (size_t)d->note_count * sizeof *all);
    all[d->note_count] = (Note){
        {0}, arena_print(a, "The same record stands in %.*s too: it counts once", STR_ARG(file))};
    d->notes = all;
    d->note_count++;
}

/* Puts the better of the two in place of `kept`, with a word where neither only fills the other. */
static void join(Arena *a, Doc *kept, Doc *other)
{
    bool told = kept->line_count && other->line_count;
    if (is_better(other, kept)) {
        Doc swap = *kept;
        *kept = *other;
        *other = swap;
    }
    blanks_fill(kept, other);
    if (told)
        note_add(a, kept, other->file);
}

void read_repeats(Arena *a, Docs *docs)
{
    int room = 64, kept = 0;
    while (room < docs->count * 2)
        room *= 2;
    int *slots = arena_array(a, int, room);
    for (int i = 0; i < docs->count; i++) {
        Doc d = docs->items[i];
        int at = (int)(str_hash(d.record_id) % (uint64_t)room);
        while (d.record_id.len && slots[at] && !same_record(&docs->items[slots[at] - 1], &d))
            at = (at + 1) % room;
        if (d.record_id.len && slots[at]) {
            join(a, &docs->items[slots[at] - 1], &d);
            continue;
        }
        docs->items[kept++] = d;
        if (d.record_id.len)
            slots[at] = kept;
    }
    docs->count = kept;
}
