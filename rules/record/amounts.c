/* amounts.c: more of a medicine, or more time, billed than the record has. Both ask. */
#include "know/code.h"
#include "rules/coding/dose.h"
#include "rules/record/look.h"

/* What the record has of a service on the days of the line: its amount in the least unit of its
   kind, and how many entries have none. */
typedef struct Sum {
    int64_t amount;
    int entries, unsaid;
} Sum;

static bool on_days(const Line *l, const Line *e)
{
    Date last = l->date_end == NO_DATE ? l->date : l->date_end;
    return e->date != NO_DATE && e->date <= last && record_last_day(e) >= l->date;
}

/* The size of a dose's unit in the least of its kind, where that is `kind`; 0 else. */
static int64_t unit_size(const Know *know, Str unit, Str kind)
{
    const Table *t = know_table(know, S("dose-units"));
    int64_t size;
    for (int row = 0; row < t->row_count; row++) {
        if (str_same(table_cell(t, row, S("unit")), unit) &&
            str_equal(table_cell(t, row, S("kind")), kind) &&
            str_number(table_cell(t, row, S("size")), &size))
            return size;
    }
    return 0;
}

static Sum doses_given(const Audit *audit, const Line *l, int record, Str kind)
{
    const Doc *d = audit_doc(audit, record);
    Sum sum = {0};
    for (int i = 0; i < d->line_count; i++) {
        const Line *e = &d->lines[i];
        const Recorded *r = e->recorded;
        if (r->kind != RECORD_MEDICATION || r->state != RECORD_DONE || !on_days(l, e) ||
            !record_entry_fits(audit_know(audit), l, e))
            continue;
        int64_t size = unit_size(audit_know(audit), r->dose_unit, kind);
        sum.entries++;
        if (r->dose == NO_UNITS || !size || r->dose > INT64_MAX / 4 / size)
            sum.unsaid++;
        else
            sum.amount += r->dose * size;
    }
    return sum;
}

static Sum minutes_taken(const Audit *audit, const Line *l, int record)
{
    const Doc *d = audit_doc(audit, record);
    Sum sum = {0};
    for (int i = 0; i < d->line_count; i++) {
        const Line *e = &d->lines[i];
        bool timed = e->recorded->kind == RECORD_PROCEDURE || e->recorded->kind == RECORD_NOTE;
        if (!timed || e->recorded->state != RECORD_DONE || !on_days(l, e) ||
            !record_entry_fits(audit_know(audit), l, e))
            continue;
        sum.entries++;
        sum.unsaid += !e->minutes;
        sum.amount += e->minutes;
    }
    return sum;
}

/* The units that the record bears out; -1, and said, where it does not tell. */
static int64_t units_borne(Audit *audit, const Group *same, const Sum *sum, int64_t units)
{
    if (!sum->entries)
        return -1; /* whether it was done at all is another question */
    if (sum->unsaid) {
        audit_not_checked(audit, same, "the medical record does not say how much");
        return -1;
    }
    return units;
}

/* Takes what stands above `borne` units from the lines, the last first. */
static void take_above(Audit *audit, Draft *f, const Group *same, int64_t borne)
{
    Units left = same->units - borne * UNITS_ONE;
    for (int i = same->count - 1; i >= 0 && left > 0; i--) {
        const Line *l = audit_line(audit, same->refs[i]);
        Units part = left < l->units ? left : l->units;
        if (part > 0 && l->charge > 0)
            draft_take_charge(f, same->refs[i], cents_part_down(l->charge, part, l->units));
        left -= part;
    }
}

static Draft *tell(Audit *audit, const Group *same, const Look *look, int64_t borne)
{
    Draft *f = audit_find(audit, same);
    const Doc *record = audit_doc(audit, look->doc);
    draft_units(f, "units", same->units);
    draft_count(f, "borne", borne);
    draft_text(f, "record", record->file);
    draft_cite_documents(f, record->file);
    take_above(audit, f, same, borne);
    return f;
}

static bool is_waste(const Audit *audit, const Line *l)
{
    return line_has_modifier(l, audit_param(audit, S("Waste")));
}

static void check_dose(Audit *audit, const Group *same)
{
    Dose dose;
    const Line *l = audit_line(audit, same->refs[0]);
    Look look = {.doc = -1};
    if (!dose_read(audit_know(audit), code_unit(audit_know(audit), l->code, (Str){0}), &dose) ||
        is_waste(audit, l)) {
        audit_not_applicable(audit, same);
        return;
    }
    look = record_look(audit, same->refs[0]);
    if (look.doc < 0 || look.says == IN_NO_RECORD) {
        audit_not_checked(audit, same, "the medical record does not cover that day there");
        return;
    }
    Sum sum = doses_given(audit, l, look.doc, dose.kind);
    int64_t needed = (sum.amount + dose.amount - 1) / dose.amount;
    int64_t borne = units_borne(audit, same, &sum, needed);
    if (borne < 0 || same->units <= borne * UNITS_ONE)
        return;
    Draft *f = tell(audit, same, &look, borne);
    draft_text(f, "dose", dose.words);
}

/* How many units of a timed code so many minutes bear out, by knowledge/record/. */
static int64_t units_of_time(const Table *t, int row, int64_t minutes)
{
    int64_t first, each;
    if (!str_number(table_cell(t, row, S("first")), &first) ||
        !str_number(table_cell(t, row, S("each")), &each) || minutes < first)
        return 0;
    return each ? (minutes - first) / each + 1 : 1;
}

static void check_time(Audit *audit, const Group *same)
{
    const Table *t = know_table(audit_know(audit), S("record-times"));
    const Line *l = audit_line(audit, same->refs[0]);
    int row = table_find(t, S("code"), l->code);
    if (row < 0) {
        audit_not_applicable(audit, same);
        return;
    }
    Look look = record_look(audit, same->refs[0]);
    if (look.doc < 0 || look.says == IN_NO_RECORD) {
        audit_not_checked(audit, same, "the medical record does not cover that day there");
        return;
    }
    Sum sum = minutes_taken(audit, l, look.doc);
    int64_t borne = units_borne(audit, same, &sum, units_of_time(t, row, sum.amount));
    if (borne < 0 || same->units <= borne * UNITS_ONE)
        return;
    Draft *f = tell(audit, same, &look, borne);
    draft_count(f, "minutes", sum.amount);
    draft_cite_table(f, S("record-times"), l->code);
}

CHECK(dose_over_record, .each = EACH_CODE_DAY, .check = check_dose, .on = ON_SERVICES,
      .needs = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE | HAS_RECORD)
CHECK(time_over_record, .each = EACH_CODE_DAY, .check = check_time, .on = ON_SERVICES,
      .needs = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE | HAS_RECORD)
