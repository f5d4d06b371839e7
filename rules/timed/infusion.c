/* infusion.c: drips of one visit: too short for their code, over each other, two first ones. */
#include "audit/minutes.h"
#include "audit/services.h"
#include "audit/tables.h"
#include "audit/wording.h"
#include "rules/coding/pairs.h"
#include "rules/coding/parts.h"

enum { HOUR = 60 };

/* A charged line of the table `infusions`. */
typedef struct Drip {
    LineRef at;
    int row; /* of the table */
    Took took;
    Spans spans;
} Drip;

typedef struct Drips {
    Drip *items;
    int count;
} Drips;

static const Table *infusions(const Audit *audit)
{
    return know_table(audit_know(audit), S("infusions"));
}

static bool has(const Audit *audit, const Drip *d, const char *column, Str value)
{
    return str_equal(table_cell(infusions(audit), d->row, str_of(column)), value);
}

static int64_t number(const Audit *audit, const Drip *d, const char *column)
{
    int64_t n = 0;
    return str_number(table_cell(infusions(audit), d->row, str_of(column)), &n) ? n : 0;
}

/* The row of the line's code, or of the code that its words tell; -1 for another service. */
static int row_of(const Audit *audit, const Line *l)
{
    const Table *words = know_table(audit_know(audit), S("infusion-words"));
    if (l->code.len)
        return table_find(infusions(audit), S("code"), l->code);
    int row = line_wording(words, l);
    return row < 0 ? -1
                   : table_find(infusions(audit), S("code"), table_cell(words, row, S("code")));
}

static Drips drips_of(Audit *audit, const Group *day)
{
    Drips all = {arena_array(audit_arena(audit), Drip, day->count + 1), 0};
    const Know *know = audit_know(audit);
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        int row = row_of(audit, l);
        if (row < 0 || !line_is_charged(audit, day->refs[i]))
            continue;
        all.items[all.count++] =
            (Drip){day->refs[i], row, line_took(know, l), text_spans(know, l->description)};
    }
    return all;
}

/* ---- too short ---- */

/* The only first drip of the same group, or NULL. */
static const Drip *first_of(const Audit *audit, const Drips *all, const Drip *further)
{
    const Drip *first = NULL;
    for (int i = 0; i < all->count; i++) {
        const Drip *d = &all->items[i];
        if (!has(audit, d, "role", S("first")) || !has(audit, d, "way", S("drip")) ||
            !has(audit, d, "group", table_cell(infusions(audit), further->row, S("group"))))
            continue;
        if (first)
            return NULL;
        first = d;
    }
    return first;
}

/* Minutes beyond the first hour; -1 where the lines do not tell. Equal minutes on both lines are
   the length of the whole drip. */
static int minutes_beyond(const Drip *first, const Drip *further)
{
    int before = first ? first->took.minutes : 0, own = further->took.minutes;
    if (!own)
        return before && before != HOUR ? (before > HOUR ? before - HOUR : 0) : -1;
    if (!before)
        return own;
    if (before == own && before > HOUR)
        return before - HOUR;
    return before + own > HOUR ? before + own - HOUR : 0;
}

/* Units of a further hour that these minutes make: each needs `least` beyond the hours before. */
static Units further_units(int64_t least, int beyond)
{
    return beyond < least ? 0 : ((beyond - least) / HOUR + 1) * UNITS_ONE;
}

static Draft *find_short(Audit *audit, const Group *day, const Drip *d, const char *how)
{
    Draft *f = audit_find(audit, day);
    draft_lines(f, &d->at, 1);
    draft_count(f, "minutes", d->took.minutes);
    draft_count(f, "least", number(audit, d, "least"));
    draft_units(f, "units", line_units(audit_line(audit, d->at)));
    draft_text(f, "instead", table_cell(infusions(audit), d->row, S("instead")));
    draft_phrase(f, "how", str_of(how));
    draft_cite_table(f, S("infusions"), table_cell(infusions(audit), d->row, S("code")));
    return f;
}

/* False where the lines do not tell how long it took. */
static bool check_further(Audit *audit, const Group *day, const Drips *all, const Drip *d)
{
    const Drip *first = first_of(audit, all, d);
    int beyond = minutes_beyond(first, d);
    if (beyond < 0)
        return false;
    Units units = line_units(audit_line(audit, d->at));
    Units most = further_units(number(audit, d, "least"), beyond);
    if (units <= most)
        return true;
    Draft *f = find_short(audit, day, d, "Further");
    draft_count(f, "beyond", beyond);
    draft_phrase(f, "how", S("Further"));
    draft_take_charge(f, d->at,
                      cents_part_half_up(audit_line(audit, d->at)->charge, units - most, units));
    return true;
}

static void check_short(Audit *audit, const Group *day)
{
    Drips all = drips_of(audit, day);
    int timed = 0, told = 0;
    for (int i = 0; i < all.count; i++) {
        const Drip *d = &all.items[i];
        if (!number(audit, d, "least"))
            continue;
        timed++;
        if (has(audit, d, "role", S("further"))) {
            told += check_further(audit, day, &all, d);
            continue;
        }
        told += d->took.minutes > 0;
        if (d->took.minutes > 0 && d->took.minutes < number(audit, d, "least")) {
            bool instead = table_cell(infusions(audit), d->row, S("instead")).len > 0;
            Draft *f = find_short(audit, day, d, instead ? "Instead" : "Nothing");
            draft_take_line(f, d->at);
        }
    }
    if (!timed)
        audit_not_applicable(audit, day);
    else if (!told)
        audit_not_checked(audit, day, "no minutes or times of the drip are printed");
}

CHECK(infusion_too_short, .each = EACH_VISIT_DAY, .check = check_short,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* ---- fluids while a medicine ran ---- */

static void tell_together(Audit *audit, const Group *day, const Drip *fluid, const Drip *drug,
                          int shared)
{
    LineRef both[2] = {fluid->at, drug->at};
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "drug", parts_text(audit, &drug->at, 1));
    draft_cents(f, "charge", audit_line(audit, fluid->at)->charge);
    draft_count(f, "shared", shared);
    draft_phrase(f, "how", shared ? S("Clock") : S("Words"));
    draft_take_line(f, fluid->at);
    draft_cite_table(f, S("infusions"), table_cell(infusions(audit), fluid->row, S("code")));
}

/* Whether the fluids ran beside the medicine for so long that what is left is too short to bill. */
static bool ran_together(const Audit *audit, const Drip *fluid, const Drip *drug, int *shared)
{
    const Table *words = know_table(audit_know(audit), S("at-same-time-words"));
    *shared = spans_shared(&fluid->spans, &drug->spans);
    if (fluid->spans.count && drug->spans.count)
        return *shared && spans_minutes(&fluid->spans) - *shared < number(audit, fluid, "least");
    return wording_find(words, audit_line(audit, fluid->at)->description) >= 0;
}

static void check_together(Audit *audit, const Group *day)
{
    Drips all = drips_of(audit, day);
    int fluids = 0, shared;
    for (int i = 0; i < all.count; i++) {
        const Drip *fluid = &all.items[i];
        if (!has(audit, fluid, "group", S("fluid")))
            continue;
        fluids++;
        for (int j = 0; j < all.count; j++) {
            const Drip *drug = &all.items[j];
            if (has(audit, drug, "group", S("fluid")) || !has(audit, drug, "way", S("drip")) ||
                !ran_together(audit, fluid, drug, &shared))
                continue;
            tell_together(audit, day, fluid, drug, shared);
            break;
        }
    }
    if (!fluids || fluids == all.count)
        audit_not_applicable(audit, day);
}

CHECK(fluids_with_infusion, .each = EACH_VISIT_DAY, .check = check_together,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* ---- two first drips ---- */

static bool is_apart(const Audit *audit, const Drip *d)
{
    return audit_has_modifier_of(audit, d->at, S("separate-modifiers"));
}

static void tell_first(Audit *audit, const Group *day, const Drip *first, const Drip *second)
{
    LineRef both[2] = {second->at, first->at};
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "first", parts_text(audit, &first->at, 1));
    draft_cents(f, "charge", audit_line(audit, second->at)->charge);
    draft_phrase(f, "how", S("Pair"));
    draft_take_line(f, second->at);
    draft_cite_table(f, S("infusions"), table_cell(infusions(audit), second->row, S("code")));
}

/* One line of more than one unit: a visit has one first drip, however long it ran. Two veins may
   need two, and how many are too many in any case is told by the ceiling of units. */
static void tell_first_units(Audit *audit, const Group *day, const Drip *first)
{
    const Line *l = audit_line(audit, first->at);
    Units units = line_units(l);
    Cents extra = cents_part_half_up(l->charge, units - UNITS_ONE, units);
    Draft *f = audit_find(audit, day);
    draft_lines(f, &first->at, 1);
    draft_units(f, "units", units);
    draft_cents(f, "charge", extra);
    draft_phrase(f, "how", S("Units"));
    draft_take_charge(f, first->at, extra);
    draft_at_most(f, CERTAINTY_ASK);
    draft_cite_table(f, S("infusions"), table_cell(infusions(audit), first->row, S("code")));
}

static void check_first(Audit *audit, const Group *day)
{
    Drips all = drips_of(audit, day);
    int count = 0;
    const Drip *first = NULL;
    for (int i = 0; i < all.count; i++) {
        const Drip *d = &all.items[i];
        if (!has(audit, d, "role", S("first")) || audit_service_doc(audit, d->at.doc)->inpatient)
            continue;
        count++;
        if (line_units(audit_line(audit, d->at)) > UNITS_ONE && !is_apart(audit, d))
            tell_first_units(audit, day, d);
        if (!first || number(audit, d, "rank") < number(audit, first, "rank"))
            first = d;
    }
    if (count < 2)
        return;
    for (int i = 0; i < all.count; i++) {
        const Drip *d = &all.items[i];
        if (has(audit, d, "role", S("first")) && d->row != first->row && !is_apart(audit, d) &&
            !is_apart(audit, first) && audit_lines_together(audit, first->at, d->at) &&
            !audit_service_doc(audit, d->at.doc)->inpatient)
            tell_first(audit, day, first, d);
    }
}

CHECK(two_first_infusions, .each = EACH_VISIT_DAY, .check = check_first,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* ---- a drip beside another, more than once ---- */

static void check_concurrent(Audit *audit, const Group *day)
{
    Drips all = drips_of(audit, day);
    Units units = 0;
    int count = 0;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, all.count + 1);
    for (int i = 0; i < all.count; i++) {
        const Drip *d = &all.items[i];
        if (!has(audit, d, "role", S("concurrent")) || line_units(audit_line(audit, d->at)) <= 0)
            continue;
        units += line_units(audit_line(audit, d->at));
        lines[count++] = d->at;
    }
    if (units <= UNITS_ONE)
        return;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    draft_units(f, "units", units);
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, lines[i]);
        Units extra = i ? line_units(l) : line_units(l) - UNITS_ONE;
        draft_take_charge(f, lines[i], cents_part_half_up(l->charge, extra, line_units(l)));
    }
    draft_cite_table(f, S("once-a-day"), audit_line(audit, lines[0])->code);
}

CHECK(concurrent_infusion_twice, .each = EACH_VISIT_DAY, .check = check_concurrent,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)
