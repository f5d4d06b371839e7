/* ambulance.c: rides that the bill's own lines call into doubt. `Ride:` in the .rule file says how.
 */
#include "audit/rule.h"

static Str part_of(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("ambulance-parts"));
    int row = l->code.len ? table_find_span(t, l->code) : -1;
    return row < 0 ? (Str){0} : table_cell(t, row, S("part"));
}

/* The lines of the day that are this part, or this part and rides and miles. */
static int lines_of(const Audit *audit, const Group *day, Str part, LineRef *ret)
{
    int count = 0;
    for (int i = 0; i < day->count; i++) {
        Str its = part_of(audit, audit_line(audit, day->refs[i]));
        if (its.len && (!part.len || str_equal(its, part)))
            ret[count++] = day->refs[i];
    }
    return count;
}

static void check(Audit *audit, const Group *day)
{
    bool any = false;
    for (int i = 0; i < day->count && !any; i++)
        any = part_of(audit, audit_line(audit, day->refs[i])).len > 0;
    if (!any) {
        audit_not_applicable(audit, day);
        return;
    }
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    Str how = audit_param(audit, S("Ride"));
    int not_taken = lines_of(audit, day, S("not-taken"), lines);
    int rides = lines_of(audit, day, S("ride"), lines);
    int miles = lines_of(audit, day, S("miles"), lines);
    bool wrong = str_equal(how, S("not-taken")) ? not_taken && (rides || miles)
                                                : miles && !rides && !not_taken;
    if (!wrong)
        return;
    int count = lines_of(audit, day, (Str){0}, lines);
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    for (int i = 0; i < count; i++) {
        if (!str_equal(part_of(audit, audit_line(audit, lines[i])), S("not-taken")))
            draft_take_line(f, lines[i]);
    }
}

CHECK(ambulance, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_CODE, .on = ON_SERVICES,
      .only_codes = true)
