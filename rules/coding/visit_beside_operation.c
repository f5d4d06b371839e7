/* visit_beside_operation.c: a visit on the day of an operation whose price holds it, and visits in
   the days before and after that belong to the operation. */
#include "rules/coding/pairs.h"

#include "audit/join.h"
#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* Whether a modifier of the visit sets it apart: column minor, major or after. */
static bool is_own_visit(const Audit *audit, LineRef visit, const char *column)
{
    const Table *t = know_table(audit_know(audit), S("own-visit-modifiers"));
    for (int row = 0; row < t->row_count; row++) {
        if (table_cell(t, row, str_of(column)).len &&
            audit_has_modifier(audit, visit, table_cell(t, row, S("modifier"))))
            return true;
    }
    return false;
}

/* Surgery alone was billed: another clinician has the days after it. */
static bool is_split_care(const Audit *audit, LineRef work)
{
    return audit_has_modifier_of(audit, work, S("split-care-modifiers"));
}

static Draft *tell(Audit *audit, const Group *group, LineRef visit, LineRef work, const Policy *p)
{
    LineRef both[2] = {visit, work};
    const Line *v = audit_line(audit, visit), *w = audit_line(audit, work);
    KeyText days = ref_code(&p->rows, p->row, FIELD_GLOBAL);
    Draft *f = audit_find(audit, group);
    draft_lines(f, both, 2);
    draft_cents(f, "charge", v->charge);
    draft_text(f, "operation", parts_text(audit, &work, 1));
    draft_date(f, "operation_day", w->date);
    int64_t count = 0;
    if (str_number(str_of(days.text), &count))
        draft_count(f, "days", count);
    draft_take_line(f, visit);
    draft_cite_ref(
        f, &p->rows.source,
        arena_print(audit_arena(audit), "%.*s, global days %s", STR_ARG(w->code), days.text));
    if (!audit_service_doc(audit, visit.doc)->modifiers)
        draft_at_most(f, CERTAINTY_LIKELY);
    return f;
}

/* A doctor's or clinic's own operation; a hospital's is paid otherwise. */
static bool is_doctors(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER ||
           line_is_professional(audit_know(audit), l);
}

static void check_same_day(Audit *audit, const Group *day)
{
    for (int i = 0; i < day->count && day->count > 1; i++) {
        LineRef visit = day->refs[i];
        if (!line_is_visit(audit, audit_line(audit, visit)) || !line_is_charged(audit, visit) ||
            !is_doctors(audit, visit))
            continue;
        for (int j = 0; j < day->count; j++) {
            Policy p;
            LineRef work = day->refs[j];
            const Line *w = audit_line(audit, work);
            if (line_is_visit(audit, w) || !line_is_charged(audit, work) ||
                !audit_policy(audit, day, w->code, &p) || !line_holds_visit(audit, day, w, &p) ||
                !audit_lines_together(audit, visit, work))
                continue;
            bool major = policy_is(&p, FIELD_GLOBAL, S("090"));
            if (is_own_visit(audit, visit, major ? "major" : "minor"))
                continue;
            tell(audit, day, visit, work, &p);
            break;
        }
    }
}

CHECK(visit_beside_operation, .each = EACH_VISIT_DAY, .check = check_same_day,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* Diagnoses that have nothing in common, by their families; false where one is not printed. */
static bool is_for_something_else(const Audit *audit, LineRef visit, LineRef work)
{
    enum { ROOM = 12, FAMILY = 3 };
    Str a[ROOM], b[ROOM];
    int x = audit_diagnoses(audit, visit, a, ROOM), y = audit_diagnoses(audit, work, b, ROOM);
    for (int i = 0; i < x; i++) {
        for (int j = 0; j < y; j++) {
            if (str_equal(str_slice(a[i], 0, FAMILY < a[i].len ? FAMILY : a[i].len),
                          str_slice(b[j], 0, FAMILY < b[j].len ? FAMILY : b[j].len)))
                return false;
        }
    }
    return x && y;
}

/* Whether the day lies in the days that belong to the operation, the day itself apart. */
static bool is_within(const Policy *p, Date operation, Date day)
{
    int64_t days = 0;
    KeyText is = ref_code(&p->rows, p->row, FIELD_GLOBAL);
    if (!str_number(str_of(is.text), &days) || !days)
        return false;
    bool before = policy_is(p, FIELD_GLOBAL, S("090")) && day == operation - 1;
    return before || (day > operation && day - operation <= days);
}

static void check_days(Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        LineRef visit = all->refs[i];
        const Line *v = audit_line(audit, visit);
        if (!line_is_visit(audit, v) || !line_is_charged(audit, visit) || !is_doctors(audit, visit))
            continue;
        for (int j = 0; j < all->count; j++) {
            Policy p;
            LineRef work = all->refs[j];
            const Line *w = audit_line(audit, work);
            Group day = {.refs = &work, .count = 1, .doc = work.doc, .day = w->date};
            if (w->date == v->date || line_is_visit(audit, w) || !line_is_charged(audit, work) ||
                !audit_lines_together(audit, visit, work) ||
                !audit_policy(audit, &day, w->code, &p) || !line_holds_visit(audit, &day, w, &p) ||
                !is_within(&p, w->date, v->date) || is_split_care(audit, work) ||
                is_own_visit(audit, visit, v->date < w->date ? "major" : "after"))
                continue;
            Draft *f = tell(audit, all, visit, work, &p);
            if (is_for_something_else(audit, visit, work))
                draft_at_most(f, CERTAINTY_ASK);
            break;
        }
    }
}

CHECK(visit_in_surgery_days, .each = EACH_PATIENT, .check = check_days,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)
