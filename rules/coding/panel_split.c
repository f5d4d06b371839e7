/* panel_split.c: every part of a panel billed singly on one day, and the panel not at all. */
#include "rules/coding/parts.h"

#include "audit/join.h"
#include "audit/traits.h"

/* What this provider asks for the panel itself, on any bill of the case; NO_CENTS where unsaid. */
static Cents panel_price(const Audit *audit, Str panel, int doc)
{
    const Situation *s = audit_situation(audit);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        if (!s->counts[d] || !doc_is_bill(other) ||
            (d != doc && doc_same_provider(audit_doc(audit, doc), other) != ANSWER_YES))
            continue;
        for (int i = 0; i < other->line_count; i++) {
            if (str_equal(other->lines[i].code, panel) && other->lines[i].charge > 0)
                return other->lines[i].charge;
        }
    }
    return NO_CENTS;
}

static void tell(Audit *audit, const Group *day, Str panel, Str name, const LineRef *lines,
                 int count)
{
    Cents sum = 0, price = panel_price(audit, panel, lines[0].doc);
    for (int i = 0; i < count; i++)
        sum += audit_line(audit, lines[i])->charge;
    if (price != NO_CENTS && price >= sum)
        return; /* the panel would cost no less */
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    draft_text(f, "panel", panel);
    draft_text(f, "panel_name", name);
    draft_text(f, "parts", parts_text(audit, lines, count));
    draft_count(f, "count", count);
    draft_cents(f, "sum", sum);
    draft_cents(f, "price", price);
    draft_phrase(f, "compare", price == NO_CENTS ? S("Price-unknown") : S("Price-known"));
    for (int i = 0; price != NO_CENTS && i < count; i++) {
        Cents charge = audit_line(audit, lines[i])->charge;
        draft_take_charge(f, lines[i], cents_part_down(charge, sum - price, sum));
    }
    draft_cite_table(f, S("panels"), panel);
    if (price == NO_CENTS)
        draft_at_most(f, CERTAINTY_ASK);
}

/* The lines that make up these atoms, each within them; 0 where one is missing. */
static int cover(const Audit *audit, const Table *panels, const Group *day, const Atoms *all,
                 const bool *told, int *ret)
{
    Atoms found = {.count = 0};
    int count = 0;
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        Atoms few = atoms_of(panels, l->code);
        if (!told[i] && few.count >= all->count && atoms_within(all, &few))
            return 0; /* the panel itself, or a larger one, is billed */
        if (told[i] || !atoms_within(&few, all) || atoms_within(&few, &found) ||
            !line_stands(audit, day->refs[i]) ||
            (count && !lines_stand_together(audit_line(audit, day->refs[ret[0]]), l)))
            continue;
        atoms_add(&found, &few);
        ret[count++] = i;
    }
    return found.count == all->count && count > 1 ? count : 0;
}

static void try_panel(Audit *audit, const Group *day, Str panel, Str codes, bool *told)
{
    const Table *panels = know_table(audit_know(audit), S("panels"));
    const Table *barred = know_table(audit_know(audit), S("panels-not-medicare"));
    int *at = arena_array(audit_arena(audit), int, day->count);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count);
    Atoms all = atoms_of(panels, codes);
    if (table_find(barred, S("panel"), panel) >= 0 &&
        situation_is(audit_situation(audit), IS_MEDICARE, day->doc) == ANSWER_YES)
        return;
    int count = cover(audit, panels, day, &all, told, at);
    for (int i = 0; i < count; i++) {
        lines[i] = day->refs[at[i]];
        told[at[i]] = true;
    }
    int row = table_find(panels, S("panel"), panel);
    bool spanish = str_equal(audit_lang(audit), S("es"));
    if (count)
        tell(audit, day, panel, table_cell(panels, row, spanish ? S("name_es") : S("name")), lines,
             count);
}

/* Panels from the largest to the smallest; a panel's other make-ups come right after it. */
static void check(Audit *audit, const Group *day)
{
    const Table *panels = know_table(audit_know(audit), S("panels"));
    const Table *other = know_table(audit_know(audit), S("panels-other"));
    bool *told = arena_array(audit_arena(audit), bool, day->count);
    int *sizes = arena_array(audit_arena(audit), int, panels->row_count);
    if (day->count < 2)
        return;
    for (int row = 0; row < panels->row_count; row++)
        sizes[row] = atoms_of(panels, table_cell(panels, row, S("panel"))).count;
    for (int size = ATOMS_MAX; size > 1; size--) {
        for (int row = 0; row < panels->row_count; row++) {
            Str panel = table_cell(panels, row, S("panel"));
            if (sizes[row] != size)
                continue;
            try_panel(audit, day, panel, panel, told);
            for (int o = 0; o < other->row_count; o++) {
                if (str_equal(table_cell(other, o, S("panel")), panel))
                    try_panel(audit, day, panel, table_cell(other, o, S("parts")), told);
            }
        }
    }
}

CHECK(panel_split, .each = EACH_VISIT_DAY, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES)
