/* anesthesia_units.c: more units of anesthesia than base and time make; the same anesthesia by
   somebody alone and by somebody who directs; longer than the room. */
#include "audit/care.h"
#include "audit/minutes.h"
#include "audit/tables.h"

#include "audit/join.h"
#include "audit/traits.h"

/* The minutes of the line. Units of anesthesia are base and time together, so the words of several
   units tell the whole, unless they are so short that they may tell of one unit. */
static int minutes_asleep(const Audit *audit, LineRef at)
{
    int minutes = line_minutes(audit, at);
    if (minutes)
        return minutes;
    minutes = text_minutes(audit_know(audit), audit_line(audit, at)->description);
    return minutes > time_limit(audit_know(audit), S("anesthesia-slack")) ? minutes : 0;
}

/* ---- units ---- */

/* Units for how ill the patient was, which other insurers than Medicare add. */
static int status_units(const Audit *audit, LineRef at)
{
    const Table *t = know_table(audit_know(audit), S("physical-status"));
    for (int row = 0; row < t->row_count; row++) {
        int64_t units = 0;
        if (audit_has_modifier(audit, at, table_cell(t, row, S("modifier"))) &&
            str_number(table_cell(t, row, S("units")), &units))
            return (int)units;
    }
    return 0;
}

static void tell_units(Audit *audit, const Group *one, int base, int minutes, const RefRows *rows)
{
    LineRef at = one->refs[0];
    const Line *l = audit_line(audit, at);
    int block = time_limit(audit_know(audit), S("block"));
    int more = audit_medicare(audit) ? 0 : status_units(audit, at);
    Units right = (base + more) * UNITS_ONE + minutes * UNITS_ONE / block;
    Units most = (base + more + (minutes + block - 1) / block) * UNITS_ONE;
    if (l->units <= most || l->units == minutes * UNITS_ONE)
        return; /* units may be the minutes themselves */
    Draft *f = audit_find(audit, one);
    draft_units(f, "units", l->units);
    draft_count(f, "base", base);
    draft_count(f, "more", more);
    draft_count(f, "minutes", minutes);
    draft_phrase(f, "illness", more ? S("Illness") : S("No-illness"));
    draft_units(f, "right", right);
    draft_units(f, "extra", l->units - right);
    draft_take_charge(f, at, cents_part_half_up(l->charge, l->units - right, l->units));
    draft_cite_ref(f, &rows->source,
                   arena_print(audit_arena(audit), "%.*s, base units %d", STR_ARG(l->code), base));
}

static void check_units(Audit *audit, const Group *one)
{
    RefRows rows;
    const Line *l = audit_line(audit, one->refs[0]);
    if (l->charge <= 0 || !line_is_care(audit_know(audit), l, S("anesthesia"))) {
        audit_not_applicable(audit, one);
        return;
    }
    int minutes = minutes_asleep(audit, one->refs[0]);
    if (!minutes) {
        audit_not_checked(audit, one, "the minutes of the anesthesia are not printed");
        return;
    }
    RefAnswer answer =
        refs_rows(audit_refs(audit), REF_ANESTHESIA_BASE, l->code, (Str){0}, one->day, &rows);
    if (!audit_answered(audit, one, REF_ANESTHESIA_BASE, answer, &rows.source))
        return;
    int32_t base = ref_count(&rows, 0, FIELD_UNITS);
    if (base > 0)
        tell_units(audit, one, base, minutes, &rows);
}

CHECK(anesthesia_units, .each = EACH_LINE, .check = check_units,
      .needs = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)

/* ---- who gave it ---- */

/* "whole", "shared", or empty where no modifier says. */
static Str role_of(const Audit *audit, LineRef at)
{
    const Table *t = know_table(audit_know(audit), S("anesthesia-roles"));
    if (!audit_line(audit, at)->modifier_count && !audit_service_doc(audit, at.doc)->repeated)
        return (Str){0};
    for (int row = 0; row < t->row_count; row++) {
        if (audit_has_modifier(audit, at, table_cell(t, row, S("modifier"))))
            return table_cell(t, row, S("role"));
    }
    return (Str){0};
}

static bool is_asleep(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return l->charge > 0 && line_is_care(audit_know(audit), l, S("anesthesia")) &&
           !line_reversals(audit_know(audit), audit_doc(audit, at.doc), l);
}

/* Both bear one and the same modifier of who gave it: that is a line charged again. */
static bool is_one_role(const Audit *audit, LineRef a, LineRef b)
{
    const Table *t = know_table(audit_know(audit), S("anesthesia-roles"));
    for (int row = 0; row < t->row_count; row++) {
        Str modifier = table_cell(t, row, S("modifier"));
        if (audit_has_modifier(audit, a, modifier) && audit_has_modifier(audit, b, modifier))
            return true;
    }
    return false;
}

/* The same anesthesia charged by somebody who gave it alone; -1 for none. Of two who both did, the
   first one is the other's. */
static int given_alone(const Audit *audit, const Group *all, int at, bool shared)
{
    const Line *l = audit_line(audit, all->refs[at]);
    for (int i = 0; i < (shared ? all->count : at); i++) {
        const Line *other = audit_line(audit, all->refs[i]);
        if (i != at && other->date == l->date && str_equal(other->code, l->code) &&
            is_asleep(audit, all->refs[i]) && str_equal(role_of(audit, all->refs[i]), S("whole")) &&
            !is_one_role(audit, all->refs[i], all->refs[at]))
            return i;
    }
    return -1;
}

static bool any_is_asleep(const Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        if (is_asleep(audit, all->refs[i]))
            return true;
    }
    return false;
}

static void check_roles(Audit *audit, const Group *all)
{
    if (!any_is_asleep(audit, all)) {
        audit_not_applicable(audit, all);
        return;
    }
    for (int i = 0; i < all->count; i++) {
        Str role = role_of(audit, all->refs[i]);
        bool shared = str_equal(role, S("shared"));
        int alone =
            role.len && is_asleep(audit, all->refs[i]) ? given_alone(audit, all, i, shared) : -1;
        if (alone < 0)
            continue;
        LineRef both[2] = {all->refs[i], all->refs[alone]};
        Draft *f = audit_find(audit, all);
        draft_lines(f, both, 2);
        draft_cents(f, "charge", audit_line(audit, both[0])->charge);
        draft_cents(f, "other", audit_line(audit, both[1])->charge);
        draft_phrase(f, "how", shared ? S("Shared") : S("Alone"));
        draft_take_line(f, both[0]);
        draft_cite_table(f, S("anesthesia-roles"), audit_line(audit, both[0])->code);
    }
}

CHECK(anesthesia_roles, .each = EACH_PATIENT, .check = check_roles,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true,
      .clean_without = WITH_MODIFIER)

/* ---- longer than the room ---- */

/* The minutes that the papers charge for the operating room on the day, and whether they print them
   rather than blocks; 0 where they are not sure. */
static int room_minutes(const Audit *audit, const Group *all, Date day, bool *ret_printed)
{
    int sum = 0;
    *ret_printed = true;
    for (int i = group_next_care(audit, all, S("operating-room"), 0); i >= 0;
         i = group_next_care(audit, all, S("operating-room"), i + 1)) {
        const Line *l = audit_line(audit, all->refs[i]);
        CareTime t = line_time(audit, all->refs[i]);
        if (l->date != day || l->code.len)
            continue;
        if (t.guessed || !t.billed)
            return 0;
        *ret_printed &= audit_minutes(audit, all->refs[i]) > 0;
        sum += t.billed;
    }
    return sum;
}

static void check_long(Audit *audit, const Group *all)
{
    int slack = time_limit(audit_know(audit), S("anesthesia-slack")), seen = 0;
    int block = time_limit(audit_know(audit), S("block"));
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        int minutes = is_asleep(audit, all->refs[i]) ? minutes_asleep(audit, all->refs[i]) : 0;
        bool printed = false;
        int room = minutes ? room_minutes(audit, all, l->date, &printed) : 0;
        if (!room)
            continue;
        seen++;
        int extra = minutes - room - slack;
        Units units = line_units(l), part = extra * UNITS_ONE / block;
        if (extra < block)
            continue; /* "about" that much */
        Draft *f = audit_find(audit, all);
        draft_lines(f, &all->refs[i], 1);
        draft_count(f, "minutes", minutes);
        draft_count(f, "room", room);
        draft_count(f, "extra", extra);
        draft_take_charge(f, all->refs[i],
                          cents_part_half_up(l->charge, part < units ? part : units, units));
        draft_cite_table(f, S("time-limits"), S("anesthesia-slack"));
        if (!printed)
            draft_at_most(f, CERTAINTY_ASK); /* a block that is not listed may be missing */
    }
    if (!seen)
        audit_not_applicable(audit, all);
}

CHECK(anesthesia_long, .each = EACH_PATIENT, .check = check_long, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
