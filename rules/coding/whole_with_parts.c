/* whole_with_parts.c: a panel or test billed whole, and some of its parts billed again that day.
   `Wholes:` names the table of wholes and parts, `Overlap:` a table of pairs beyond the sets. */
#include "rules/coding/parts.h"

#include "audit/traits.h"

/* The wholes and parts of the rule, and its pairs beyond them; NULL: none. */
typedef struct Wholes {
    PartTable table;
    const Table *overlap;
} Wholes;

static bool overlaps(const Table *t, Str whole, Str part)
{
    int of = t ? table_column(t, S("panel")) : 0, its = t ? table_column(t, S("part")) : 0;
    for (int row = 0; t && row < t->row_count; row++) {
        if (str_equal(table_at(t, row, of), whole) && str_equal(table_at(t, row, its), part))
            return true;
    }
    return false;
}

static void *table_make(const Audit *audit, Arena *kept)
{
    Wholes *w = arena_new(kept, Wholes);
    Str overlap = audit_param(audit, S("Overlap"));
    w->table =
        part_table_begin(kept, know_table(audit_know(audit), audit_param(audit, S("Wholes"))));
    part_table_finish(&w->table);
    w->overlap = overlap.len ? know_table(audit_know(audit), overlap) : NULL;
    return w;
}

static bool is_part(const Wholes *w, const Line *whole, Parts all, const Line *part, Parts few)
{
    bool within = parts_any(few) && parts_within(few, all) && !parts_same(few, all);
    return (within || overlaps(w->overlap, whole->code, part->code)) &&
           lines_stand_together(whole, part);
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
    const Table *t = w->overlap;
    bool named = parts_any(parts_of(&w->table, code));
    (void)day;
    for (int row = 0; t && row < t->row_count && !named; row++)
        named = str_equal(table_cell(t, row, S("panel")), code) ||
                str_equal(table_cell(t, row, S("part")), code);
    return named;
}

CHECK(whole_with_parts, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may, .two_lines = true)
