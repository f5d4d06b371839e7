/* items.c: small things beside a room, kits beside an operation, implants without a name. */
#include "audit/services.h"
#include "audit/tables.h"
#include "audit/traits.h"
#include "audit/wording.h"
#include "rules/coding/parts.h"

static const Table *table(const Audit *audit, const char *name)
{
    return know_table(audit_know(audit), str_of(name));
}

static bool in_span(const Audit *audit, const char *name, Str code)
{
    return code.len && table_find_span(table(audit, name), code) >= 0;
}

/* A finding on these lines, each taken whole. */
static Draft *find_lines(Audit *audit, const Group *bill, const LineRef *lines, int count)
{
    Draft *f = audit_find(audit, bill);
    Cents sum = 0;
    draft_lines(f, lines, count);
    for (int i = 0; i < count; i++) {
        sum += audit_line(audit, lines[i])->charge;
        draft_take_line(f, lines[i]);
    }
    draft_cents(f, "charge", sum);
    draft_count(f, "count", count);
    draft_text(f, "items", parts_text(audit, lines, count));
    return f;
}

/* ---- beside a room: but what says that it was separate is a matter of pairs ---- */

static bool is_routine(const Audit *audit, const Line *l)
{
    if (l->code.len)
        return table_find(table(audit, "routine-codes"), S("code"), l->code) >= 0;
    return line_wording(table(audit, "routine-items"), l) >= 0;
}

static void check_routine(Audit *audit, const Group *bill)
{
    int count = 0;
    bool room = doc_is_stay(audit_situation(audit), bill->doc);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, bill->count + 1);
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        room = room || line_room(audit_know(audit), l).len;
        if (is_routine(audit, l) && line_is_charged(audit, bill->refs[i]) &&
            !audit_has_modifier_of(audit, bill->refs[i], S("separate-modifiers")))
            lines[count++] = bill->refs[i];
    }
    if (!room)
        audit_not_applicable(audit, bill);
    if (!room || !count)
        return;
    Draft *f = find_lines(audit, bill, lines, count);
    draft_cite_table(f, S("routine-items"), audit_line(audit, lines[0])->description);
}

CHECK(routine_items, .each = EACH_DOCUMENT, .check = check_routine, .needs = HAS_LINES,
      .on = ON_SERVICES)

/* ---- beside an operation ---- */

static void check_kit(Audit *audit, const Group *bill)
{
    int count = 0;
    bool operation = false;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, bill->count + 1);
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        operation = operation || in_span(audit, "operating-revenue", l->revenue_code);
        if (!l->code.len && line_wording(table(audit, "kit-words"), l) >= 0 &&
            line_is_charged(audit, bill->refs[i]))
            lines[count++] = bill->refs[i];
    }
    if (operation && count)
        find_lines(audit, bill, lines, count);
}

CHECK(operation_kits, .each = EACH_DOCUMENT, .check = check_kit, .needs = HAS_LINES,
      .on = ON_SERVICES, .clean_without = WITH_WORDS)

/* ---- implants ---- */

/* Whether the words name a device: some word is none of the plain ones. */
static bool names_device(const Audit *audit, Str text)
{
    const Table *plain = table(audit, "implant-plain-words");
    for (ptrdiff_t at = 0; at < text.len;) {
        ptrdiff_t end = at;
        while (end < text.len && char_is_alpha(text.ptr[end]))
            end++;
        Str word = str_slice(text, at, end);
        bool known = word.len < 2;
        for (int row = 0; row < plain->row_count && !known; row++)
            known = str_same(table_cell(plain, row, S("word")), word);
        if (!known)
            return true;
        at = end > at ? end : at + 1;
    }
    return false;
}

static Cents least_charge(const Audit *audit)
{
    const Table *t = table(audit, "least-charges");
    int64_t cents = 0;
    str_number(table_cell(t, table_find(t, S("name"), S("implant")), S("cents")), &cents);
    return cents;
}

static bool is_implant(const Audit *audit, const Line *l)
{
    if (l->revenue_code.len)
        return in_span(audit, "implant-revenue", l->revenue_code);
    return !l->code.len && wording_find(table(audit, "implant-words"), l->description) >= 0;
}

/* Without a device's code, and several of it or none that has a name. */
static void check_implant(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    if (!is_implant(audit, l) || l->code.len || !line_is_charged(audit, one->refs[0]))
        return;
    bool several = line_units(l) > UNITS_ONE;
    if (!several && (l->charge < least_charge(audit) || names_device(audit, l->description)))
        return;
    Draft *f = audit_find(audit, one);
    draft_units(f, "units", line_units(l));
    draft_cents(f, "charge", l->charge);
    draft_phrase(f, "how", several ? S("Several") : S("Unnamed"));
}

CHECK(implants, .each = EACH_LINE, .check = check_implant, .needs = HAS_CHARGE, .on = ON_SERVICES)
