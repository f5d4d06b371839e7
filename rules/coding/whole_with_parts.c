/* whole_with_parts.c: a panel or test billed whole, and some of its parts billed again that day.
   `Wholes:` names the table of wholes and parts, `Overlap:` a table of pairs beyond the sets. */
#include "rules/coding/parts.h"

#include "audit/traits.h"

/* Two codes that overlap beyond the sets of parts, by their keys (know/span.h). */
typedef struct Overlap {
    uint64_t panel, part;
} Overlap;

typedef struct Wholes {
    PartTable table;
    Overlap *overlaps;
    int overlap_count;
} Wholes;

static bool overlaps(const Wholes *w, Str whole, Str part)
{
    uint64_t panel = span_key(whole), its = span_key(part);
    for (int i = 0; i < w->overlap_count; i++) {
        if (w->overlaps[i].panel == panel && w->overlaps[i].part == its)
            return true;
    }
    return false;
}

static void overlaps_add(const Table *t, Wholes *w)
{
    w->overlaps = arena_array(w->table.arena, Overlap, t->row_count + 1);
    for (int row = 0; row < t->row_count; row++)
        w->overlaps[w->overlap_count++] = (Overlap){span_key(table_cell(t, row, S("panel"))),
                                                    span_key(table_cell(t, row, S("part")))};
}

static void *table_make(const Audit *audit, Arena *kept)
{
    Wholes *w = arena_new(kept, Wholes);
    Str overlap = audit_param(audit, S("Overlap"));
    w->table =
        part_table_begin(kept, know_table(audit_know(audit), audit_param(audit, S("Wholes"))));
    part_table_finish(&w->table);
    if (overlap.len)
        overlaps_add(know_table(audit_know(audit), overlap), w);
    return w;
}

static bool is_part(const Wholes *w, const Line *whole, Parts all, const Line *part, Parts few)
{
    bool within = parts_any(few) && parts_within(few, all) && !parts_same(few, all);
    return (within || overlaps(w, whole->code, part->code)) && lines_stand_together(whole, part);
}

/* In a hospital bed the same test is often drawn twice a day. */
static bool may_be_drawn_again(const Audit *audit, int doc, const LineRef *parts, int count)
{
    const Doc *d = audit_doc(audit, doc);
    bool room = false, again = false;
    for (int i = 0; i < d->line_count; i++)
        room |= line_room(audit_know(audit), &d->lines[i]).len > 0;
    for (int i = 0; i < count; i++)
        again |= line_repeats_often(audit_know(audit), audit_line(audit, parts[i])) != REPEATS_NOT;
    return room && again;
}

static void tell(Audit *audit, const Group *day, const LineRef *lines, int count)
{
    Str table = audit_param(audit, S("Wholes"));
    Cents sum = 0;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    for (int i = 1; i < count; i++) {
        sum += audit_line(audit, lines[i])->charge;
        draft_take_line(f, lines[i]);
    }
    draft_cents(f, "charge", audit_line(audit, lines[0])->charge);
    draft_cents(f, "parts_charge", sum);
    draft_text(f, "parts", parts_text(audit, lines + 1, count - 1));
    draft_cite_table(f, table, audit_line(audit, lines[0])->code);
    if (may_be_drawn_again(audit, lines[0].doc, lines + 1, count - 1))
        draft_at_most(f, CERTAINTY_ASK);
}

/* The whole with the most parts that is not yet told. */
static int largest_whole(const Audit *audit, const Group *day, const Parts *all, const bool *told)
{
    int best = -1, most = 0;
    for (int i = 0; i < day->count; i++) {
        int parts = parts_count(all[i]);
        if (!told[i] && parts > 1 && parts > most && line_stands(audit, day->refs[i])) {
            best = i;
            most = parts;
        }
    }
    return best;
}

static void check(Audit *audit, const Group *day)
{
    const Wholes *w = audit_prepared(audit, table_make);
    if (day->count < 2)
        return;
    bool *told = arena_array(audit_arena(audit), bool, day->count);
    Parts *parts = arena_array(audit_arena(audit), Parts, day->count);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count);
    for (int i = 0; i < day->count; i++)
        parts[i] = parts_of(&w->table, audit_line(audit, day->refs[i])->code);
    for (int i = largest_whole(audit, day, parts, told); i >= 0;
         i = largest_whole(audit, day, parts, told)) {
        int count = 0;
        told[i] = true;
        lines[count++] = day->refs[i];
        for (int j = 0; j < day->count; j++) {
            if (told[j] ||
                !is_part(w, audit_line(audit, day->refs[i]), parts[i],
                         audit_line(audit, day->refs[j]), parts[j]) ||
                !line_stands(audit, day->refs[j]))
                continue;
            told[j] = true;
            lines[count++] = day->refs[j];
        }
        if (count > 1)
            tell(audit, day, lines, count);
    }
}

/* A whole or a part. */
static bool may(Audit *audit, Str code, Date day)
{
    const Wholes *w = audit_prepared(audit, table_make);
    uint64_t key = span_key(code);
    bool named = parts_any(parts_of(&w->table, code));
    (void)day;
    for (int i = 0; i < w->overlap_count && !named; i++)
        named = w->overlaps[i].panel == key || w->overlaps[i].part == key;
    return named;
}

CHECK(whole_with_parts, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may, .two_lines = true)
