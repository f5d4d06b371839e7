/* visit_time.c: care that is charged by time: more than a day has, less than its code needs. */
#include "audit/care.h"

#include "audit/minutes.h"
#include "audit/traits.h"

/* A number of the row of `timed-care`. */
static int minutes_of(const Table *t, int row, Str column)
{
    int64_t minutes = 0;
    str_number(table_cell(t, row, column), &minutes);
    return (int)minutes;
}

/* What each row of `timed-care` says of minutes, and the minutes of a day. */
typedef struct Least {
    int least, each;
} Least;

typedef struct Times {
    Least *rows;
    int day;
} Times;

static void *times_make(const Audit *audit, Arena *kept)
{
    const Table *t = know_table(audit_know(audit), S("timed-care"));
    Times *times = arena_new(kept, Times);
    times->day = time_limit(audit_know(audit), S("day"));
    times->rows = arena_array(kept, Least, t->row_count + 1);
    for (int row = 0; row < t->row_count; row++)
        times->rows[row] = (Least){minutes_of(t, row, S("least")), minutes_of(t, row, S("each"))};
    return times;
}

static int timed_row(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("timed-care"));
    return l->code.len && l->charge > 0 ? table_find_span(t, l->code) : -1;
}

/* The least minutes that these units stand for. */
static int least_minutes(Audit *audit, const Line *l, int row)
{
    const Least *care = &((const Times *)audit_prepared(audit, times_make))->rows[row];
    int units = (int)(line_units(l) / UNITS_ONE);
    return units < 1 ? 0 : care->least + (units - 1) * care->each;
}

/* ---- more than the day has ---- */

/* Minutes printed, else the least that the code needs; 0 for what is not charged by time. A room or
   a drip of a hospital needs nobody beside it. */
static int minutes_at_least(Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int row = timed_row(audit, l);
    bool clinician = audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER;
    if (l->charge <= 0 || (row < 0 && !clinician))
        return 0;
    int minutes = audit_minutes(audit, at);
    return minutes || row < 0 ? minutes : least_minutes(audit, l, row);
}

/* Two names on the lines are two clinicians, who may work at one time. */
static bool same_clinician(const Line *a, const Line *b)
{
    return !a->provider_name.len || !b->provider_name.len ||
           provider_same(a->provider_name, b->provider_name);
}

static void check_day(Audit *audit, const Group *day)
{
    int *least = arena_array(audit_arena(audit), int, day->count + 1), all = 0;
    for (int i = 0; i < day->count; i++) {
        least[i] = minutes_at_least(audit, day->refs[i]);
        all += least[i];
    }
    if (!all) {
        audit_not_applicable(audit, day);
        return;
    }
    int limit = ((const Times *)audit_prepared(audit, times_make))->day;
    if (all <= limit)
        return; /* whoever they were */
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    for (int i = 0; i < day->count; i++) {
        const Line *first = audit_line(audit, day->refs[i]);
        int count = 0, minutes = 0, days = 1;
        for (int j = i; j < day->count; j++) {
            const Line *l = audit_line(audit, day->refs[j]);
            if (!least[j] || !same_clinician(first, l) ||
                line_reversals(audit_know(audit), audit_doc(audit, day->refs[j].doc), l))
                continue;
            if (l->date_end != NO_DATE && l->date_end - l->date + 1 > days)
                days = l->date_end - l->date + 1;
            lines[count++] = day->refs[j];
            minutes += least[j];
        }
        if (minutes <= limit * days)
            continue;
        Draft *f = audit_find(audit, day);
        draft_lines(f, lines, count);
        draft_count(f, "minutes", minutes);
        draft_count(f, "limit", limit * days);
        draft_cite_table(f, S("timed-care"), audit_line(audit, lines[0])->code);
        return;
    }
}

CHECK(care_over_day, .each = EACH_VISIT_DAY, .check = check_day,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true,
      .shown_with = WITH_MINUTES)

/* ---- less than the code needs ---- */

/* The minutes of any paper, else those that the words of the line tell of one unit. */
static int minutes_told(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int minutes = audit_minutes(audit, at);
    return minutes || line_units(l) != UNITS_ONE ? minutes
                                                 : line_took(audit_know(audit), l).minutes;
}

static void check_short(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("timed-care"));
    const Line *l = audit_line(audit, one->refs[0]);
    int row = timed_row(audit, l), minutes = minutes_told(audit, one->refs[0]);
    Str alone = row >= 0 ? table_cell(t, row, S("alone")) : (Str){0};
    if (row < 0 || !minutes || str_equal(alone, S("other"))) {
        audit_not_applicable(audit, one);
        return;
    }
    int least = least_minutes(audit, l, row);
    if (minutes >= least)
        return;
    Draft *f = audit_find(audit, one);
    draft_count(f, "minutes", minutes);
    draft_count(f, "least", least);
    draft_cents(f, "charge", l->charge);
    draft_phrase(f, "how", alone.len ? S("By-time") : S("By-choice"));
    draft_cite_table(f, S("timed-care"), l->code);
}

CHECK(care_under_time, .each = EACH_LINE, .check = check_short,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true,
      .not_without = WITH_MINUTES)

/* The visit of the day that this further time is added to; -1 for none with minutes. */
static int visit_before(const Audit *audit, const Group *day, Str code, int *ret_from)
{
    const Table *t = know_table(audit_know(audit), S("prolonged-care"));
    int row = table_find(t, S("code"), code);
    for (; row >= 0 && row < t->row_count && str_equal(table_cell(t, row, S("code")), code);
         row++) {
        for (int i = 0; i < day->count; i++) {
            if (str_equal(audit_line(audit, day->refs[i])->code, table_cell(t, row, S("beside"))) &&
                audit_minutes(audit, day->refs[i])) {
                *ret_from = minutes_of(t, row, S("from"));
                return i;
            }
        }
    }
    return -1;
}

static void check_prolonged(Audit *audit, const Group *day)
{
    const Table *t = know_table(audit_know(audit), S("timed-care"));
    int seen = 0;
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        int from = 0, visit = visit_before(audit, day, l->code, &from);
        int row = timed_row(audit, l);
        bool more =
            table_find(know_table(audit_know(audit), S("prolonged-care")), S("code"), l->code) >= 0;
        seen += more;
        if (visit < 0 && more)
            audit_not_checked(audit, day, "the minutes of the visit are not printed");
        if (visit < 0 || row < 0)
            continue;
        int units = (int)(line_units(l) / UNITS_ONE);
        int own = audit_minutes(audit, day->refs[i]);
        int minutes = audit_minutes(audit, day->refs[visit]) + own;
        int needed = from + (units - 1) * minutes_of(t, row, S("each"));
        if (minutes >= needed || own >= needed)
            continue;
        LineRef both[2] = {day->refs[i], day->refs[visit]};
        Draft *f = audit_find(audit, day);
        draft_lines(f, both, 2);
        draft_count(f, "minutes", minutes);
        draft_count(f, "least", needed);
        draft_cents(f, "charge", l->charge);
        draft_take_line(f, both[0]);
        draft_cite_table(f, S("prolonged-care"), l->code);
    }
    if (!seen)
        audit_not_applicable(audit, day);
}

CHECK(prolonged_too_soon, .each = EACH_VISIT_DAY, .check = check_prolonged,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)
