/* blood_drawn_again.c: more than one blood draw by one provider on one day, or one beside a draw
   through a line that was there already. */
#include "rules/coding/parts.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "base/buf.h"

static bool is_draw(const Audit *audit, const Line *l, const char *kind)
{
    const Table *t = know_table(audit_know(audit), S("blood-draws"));
    int row = l->code.len ? table_find(t, S("code"), l->code) : -1;
    return row >= 0 && str_equal(table_cell(t, row, S("kind")), str_of(kind));
}

/* Units of needle draws that are no repeat, on the lines that go into `lines`. */
static Units needle_draws(const Audit *audit, const Group *day, LineRef *lines, int *count)
{
    Units units = 0;
    *count = 0;
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        if (!is_draw(audit, l, "needle") || !line_stands(audit, day->refs[i]) || line_units(l) <= 0)
            continue;
        units += line_units(l);
        lines[(*count)++] = day->refs[i];
    }
    return units;
}

static bool has_line_draw(const Audit *audit, const Group *day, LineRef *ret)
{
    for (int i = 0; i < day->count; i++) {
        *ret = day->refs[i];
        if (is_draw(audit, audit_line(audit, *ret), "line") && line_stands(audit, *ret))
            return true;
    }
    return false;
}

static bool are_twins(const Audit *audit, const LineRef *lines, int count)
{
    const Know *know = audit_know(audit);
    for (int i = 1; i < count; i++) {
        if (line_twin(know, audit_line(audit, lines[0]), audit_line(audit, lines[i])) == TWIN_NOT)
            return false;
    }
    return count > 1 && line_units(audit_line(audit, lines[0])) == UNITS_ONE;
}

static void check(Audit *audit, const Group *day)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    LineRef through = {-1, -1};
    int count;
    Units units = needle_draws(audit, day, lines, &count);
    bool line_draw = count && has_line_draw(audit, day, &through);
    if (!count || (units <= UNITS_ONE && !line_draw) || are_twins(audit, lines, count) ||
        audit_service_doc(audit, lines[0].doc)->inpatient)
        return;
    Draft *f = audit_find(audit, day);
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, lines[i]);
        Units extra = line_draw || i ? line_units(l) : line_units(l) - UNITS_ONE;
        draft_take_charge(f, lines[i], cents_part_half_up(l->charge, extra, line_units(l)));
    }
    if (line_draw)
        lines[count++] = through;
    draft_lines(f, lines, count);
    draft_units(f, "units", units);
    draft_phrase(f, "how", line_draw ? S("Through-line") : S("Several"));
    draft_cite_table(f, S("blood-draws"), audit_line(audit, lines[0])->code);
}

CHECK(blood_drawn_again, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)
