/* impossible_modifiers.c: two modifiers on one line that contradict each other. */
#include "rules/coding/pairs.h"

#include "know/code.h"

/* "RT (right side)" */
static Str named(Audit *audit, Str modifier)
{
    Str name = modifier_name(audit_know(audit), modifier, audit_lang(audit));
    if (!name.len)
        return modifier;
    return arena_print(audit_arena(audit), "%.*s (%.*s)", STR_ARG(modifier), STR_ARG(name));
}

/* `when`: one, only on a single unit; work, only on what the fee schedule calls an operation. */
static bool clash(Audit *audit, const Group *g, const Table *t, int row, const Line *l)
{
    Policy p;
    bool both = line_has_modifier(l, table_cell(t, row, S("first"))) &&
                line_has_modifier(l, table_cell(t, row, S("second")));
    bool one = str_equal(table_cell(t, row, S("when")), S("one"));
    bool work = str_equal(table_cell(t, row, S("when")), S("work"));
    return both && (!one || line_units(l) == UNITS_ONE) &&
           (!work || line_holds_visit(audit, g, l, &p));
}

static void check(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    if (l->modifier_count < 2)
        return;
    const Table *t = know_table(audit_know(audit), S("modifier-conflicts"));
    bool spanish = str_equal(audit_lang(audit), S("es"));
    for (int row = 0; row < t->row_count; row++) {
        if (!clash(audit, one, t, row, l))
            continue;
        Draft *f = audit_find(audit, one);
        draft_text(f, "first", named(audit, table_cell(t, row, S("first"))));
        draft_text(f, "second", named(audit, table_cell(t, row, S("second"))));
        draft_text(f, "says", table_cell(t, row, spanish ? S("says_es") : S("says")));
        draft_cents(f, "charge", l->charge);
        draft_cite_table(f, S("modifier-conflicts"), table_cell(t, row, S("first")));
    }
}

CHECK(impossible_modifiers, .each = EACH_LINE, .check = check, .needs = HAS_CODE, .on = ON_SERVICES,
      .clean_without = WITH_MODIFIER)
