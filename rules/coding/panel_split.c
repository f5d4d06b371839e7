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
}

/* One make-up of a panel. */
typedef struct Panel {
    Str code;
    int row; /* of the table of panels */
    bool not_medicare;
    Parts parts;
} Panel;

/* Panels from the largest to the smallest; a panel's other make-ups come right after it. */
typedef struct Panels {
    PartTable table;
    LIST(Panel) items;
} Panels;

/* ---- made once ---- */

static void panel_add(Panels *p, const Know *know, int row, Str codes)
{
    Str code = table_cell(p->table.wholes, row, S("panel"));
    const Table *barred = know_table(know, S("panels-not-medicare"));
    *list_add(p->table.arena, &p->items) = (Panel){
        .code = code,
        .row = row,
        .not_medicare = table_find(barred, S("panel"), code) >= 0,
        .parts = part_table_number(&p->table, codes),
    };
}

/* Panels whose own parts are `size`, and their other make-ups. */
static void panels_of_size(Panels *p, const Know *know, const int *sizes, int size)
{
    const Table *panels = p->table.wholes, *other = know_table(know, S("panels-other"));
    for (int row = 0; row < panels->row_count; row++) {
        Str panel = table_cell(panels, row, S("panel"));
        if (sizes[row] != size)
            continue;
        panel_add(p, know, row, panel);
        for (int o = 0; o < other->row_count; o++) {
            if (str_equal(table_cell(other, o, S("panel")), panel))
                panel_add(p, know, row, table_cell(other, o, S("parts")));
        }
    }
}

static void *panels_make(const Audit *audit, Arena *kept)
{
    const Know *know = audit_know(audit);
    Panels *p = arena_new(kept, Panels);
    p->table = part_table_begin(kept, know_table(know, S("panels")));
    const Table *panels = p->table.wholes;
    int *sizes = arena_array(kept, int, panels->row_count);
    for (int row = 0; row < panels->row_count; row++)
        sizes[row] = parts_count(part_table_number(&p->table, table_cell(panels, row, S("panel"))));
    for (int size = ATOMS_MAX; size > 1; size--)
        panels_of_size(p, know, sizes, size);
    part_table_finish(&p->table);
    return p;
}

/* ---- a day's lines ---- */

/* A line with its parts; none where it is told already, or has no part in any panel. */
typedef struct PartLine {
    LineRef at;
    Parts parts;
} PartLine;

/* The lines that make up the panel, each within it; 0 where one is missing. */
static int cover(const Audit *audit, const Panel *panel, const PartLine *lines, int line_count,
                 int *ret)
{
    Parts found = {{0}};
    int count = 0;
    for (int i = 0; i < line_count; i++) {
        Parts few = lines[i].parts;
        if (!parts_any(few))
            continue;
        if (!parts_within(few, panel->parts) || parts_within(few, found) ||
            !line_stands(audit, lines[i].at) ||
            (count && !lines_stand_together(audit_line(audit, lines[ret[0]].at),
                                            audit_line(audit, lines[i].at))))
            continue;
        found = parts_or(found, few);
        ret[count++] = i;
    }
    return parts_same(found, panel->parts) && count > 1 ? count : 0;
}

/* The panel itself is billed, or a larger one. */
static bool is_billed(const Panel *panel, const PartLine *lines, int line_count)
{
    for (int i = 0; i < line_count; i++) {
        if (parts_any(lines[i].parts) && parts_within(panel->parts, lines[i].parts))
            return true;
    }
    return false;
}

static void try_panel(Audit *audit, const Group *day, const Panel *panel, PartLine *lines,
                      int line_count)
{
    int *at = arena_array(audit_arena(audit), int, line_count);
    int count = cover(audit, panel, lines, line_count, at);
    if (!count)
        return;
    LineRef *refs = arena_array(audit_arena(audit), LineRef, count);
    for (int i = 0; i < count; i++) {
        refs[i] = lines[at[i]].at;
        lines[at[i]].parts = (Parts){{0}};
    }
    const Table *panels = know_table(audit_know(audit), S("panels"));
    bool spanish = str_equal(audit_lang(audit), S("es"));
    Str name = table_cell(panels, panel->row, spanish ? S("name_es") : S("name"));
    tell(audit, day, panel->code, name, refs, count);
}

static void check(Audit *audit, const Group *day)
{
    const Panels *all = audit_prepared(audit, panels_make);
    PartLine *lines = arena_array(audit_arena(audit), PartLine, day->count);
    Parts billed = {{0}};
    int count = 0;
    for (int i = 0; i < day->count; i++) {
        Parts parts = parts_of(&all->table, audit_line(audit, day->refs[i])->code);
        billed = parts_or(billed, parts);
        if (parts_any(parts))
            lines[count++] = (PartLine){day->refs[i], parts};
    }
    bool medicare = situation_is(audit_situation(audit), IS_MEDICARE, day->doc) == ANSWER_YES;
    for (int i = 0; i < all->items.count && count > 1; i++) {
        const Panel *panel = &all->items.items[i];
        if (parts_within(panel->parts, billed) && !(medicare && panel->not_medicare) &&
            !is_billed(panel, lines, count))
            try_panel(audit, day, panel, lines, count);
    }
}

static bool may(Audit *audit, Str code, Date day)
{
    const Panels *all = audit_prepared(audit, panels_make);
    (void)day;
    return parts_any(parts_of(&all->table, code));
}

CHECK(panel_split, .each = EACH_VISIT_DAY, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .clean_without = WITH_TWO, .may = may, .two_lines = true)
