/* critical_care.c: critical care of somebody who went home the same day, or for too few minutes. */
#include "audit/care.h"
#include "audit/tables.h"

#include "audit/join.h"

/* ---- home the same day ---- */

static bool went_home(const Audit *audit, Str status)
{
    return status.len &&
           table_find(know_table(audit_know(audit), S("stay-status")), S("status"), status) >= 0;
}

/* Whether a paper of the case says that the person left for home on the day; a doctor's bill does
   not, the hospital's does. */
static bool home_by_papers(const Audit *audit, int doc, Date day)
{
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        Date from = doc_first_day(other), left = other->discharged;
        if (doc_same_patient(audit_doc(audit, doc), other) == ANSWER_NO ||
            !went_home(audit, other->discharge_status))
            continue;
        if (left == NO_DATE ? from != NO_DATE && from <= day && day <= doc_last_day(other)
                            : left == day)
            return true;
    }
    return false;
}

/* The person tells of an emergency visit that ended on the day. */
static bool home_by_person(const Audit *audit, Date day)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    for (int i = 0; i < f->visit_count; i++) {
        if (f->visits[i].kind == VISIT_EMERGENCY && f->visits[i].discharged == day)
            return true;
    }
    return false;
}

static void check_home(Audit *audit, const Group *doc)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, doc->count + 1);
    int count = 0, seen = 0;
    for (int i = group_next_care(audit, doc, S("critical-care"), 0); i >= 0;
         i = group_next_care(audit, doc, S("critical-care"), i + 1)) {
        Date admitted, discharged, day = audit_line(audit, doc->refs[i])->date;
        seen++;
        if (!case_stay_on(audit, doc->doc, day, &admitted, &discharged) &&
            (home_by_papers(audit, doc->doc, day) || home_by_person(audit, day)))
            lines[count++] = doc->refs[i];
    }
    if (!seen)
        audit_not_applicable(audit, doc);
    if (!count)
        return;
    Draft *f = audit_find(audit, doc);
    draft_lines(f, lines, count);
    draft_cents(f, "charge", audit_line(audit, lines[0])->charge);
}

CHECK(critical_care_home, .each = EACH_DOCUMENT, .check = check_home, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)

/* ---- too few minutes ---- */

/* The charged lines of the day for this care, their minutes, and their units. */
typedef struct Spent {
    LineRef *lines;
    int count, minutes, units;
} Spent;

static int needed_by(const Audit *audit, Str payer, const char *column)
{
    const Table *t = know_table(audit_know(audit), S("critical-times"));
    int64_t minutes = 0;
    str_number(table_cell(t, table_find(t, S("payer"), payer), str_of(column)), &minutes);
    return (int)minutes;
}

static int needed(const Audit *audit, const char *column)
{
    return needed_by(audit, audit_medicare(audit) ? S("medicare") : S("any"), column);
}

/* The minutes of the day; where the first line prints none, the most that it may stand for. */
static int minutes_at_most(const Audit *audit, const Spent *first, const Spent *more)
{
    int unsaid = needed_by(audit, S("any"), "more") - 1;
    return (first->minutes ? first->minutes : unsaid) + more->minutes;
}

static Spent spent_on(Audit *audit, const Group *day, Str care)
{
    Spent s = {.lines = arena_array(audit_arena(audit), LineRef, day->count + 1)};
    for (int i = group_next_care(audit, day, care, 0); i >= 0;
         i = group_next_care(audit, day, care, i + 1)) {
        const Line *l = audit_line(audit, day->refs[i]);
        s.lines[s.count++] = day->refs[i];
        s.minutes += line_minutes(audit, day->refs[i]);
        s.units += (int)(line_units(l) / UNITS_ONE);
    }
    return s;
}

static Draft *tell(Audit *audit, const Group *day, const Spent *lines, int minutes, int least)
{
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines->lines, lines->count);
    draft_count(f, "minutes", minutes);
    draft_count(f, "least", least);
    draft_cents(f, "charge", audit_line(audit, lines->lines[0])->charge);
    draft_cite_table(f, S("critical-times"), audit_medicare(audit) ? S("medicare") : S("any"));
    return f;
}

/* Half hours that are charged beyond what the minutes make; the latest lines give way first. */
static void tell_more(Audit *audit, const Group *day, const Spent *more, int minutes, int most)
{
    int excess = more->units - most;
    Draft *f = tell(audit, day, more, minutes,
                    needed(audit, "more") + (more->units - 1) * needed(audit, "each"));
    for (int i = more->count - 1; i >= 0 && excess > 0; i--) {
        const Line *l = audit_line(audit, more->lines[i]);
        int units = (int)(line_units(l) / UNITS_ONE), part = excess < units ? excess : units;
        draft_take_charge(f, more->lines[i], cents_part_half_up(l->charge, part, units));
        excess -= part;
    }
}

static void check_minutes(Audit *audit, const Group *day)
{
    Spent first = spent_on(audit, day, S("critical-care"));
    Spent more = spent_on(audit, day, S("critical-more"));
    if (!first.count && !more.count) {
        audit_not_applicable(audit, day);
        return;
    }
    if (!first.minutes && !more.minutes) {
        audit_not_checked(audit, day, "the minutes of critical care are not printed");
        return;
    }
    int all = first.minutes + more.minutes, whole = minutes_at_most(audit, &first, &more);
    if (first.minutes && all < needed(audit, "first")) {
        Draft *f = tell(audit, day, &first, all, needed(audit, "first"));
        for (int i = 0; i < first.count; i++)
            draft_take_line(f, first.lines[i]);
    }
    int most = whole < needed(audit, "more")
                   ? 0
                   : 1 + (whole - needed(audit, "more")) / needed(audit, "each");
    if (more.units > most)
        tell_more(audit, day, &more, all, most);
}

CHECK(critical_care_minutes, .each = EACH_VISIT_DAY, .check = check_minutes,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)
