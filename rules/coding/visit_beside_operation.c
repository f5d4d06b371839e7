/* visit_beside_operation.c: a visit on the day of an operation whose price holds it, and visits in
   the days before and after that belong to the operation. */
#include "rules/coding/pairs.h"

#include "audit/join.h"
#include "audit/services.h"
#include "audit/traits.h"
#include "know/say.h"
#include "rules/coding/parts.h"

/* Whether a modifier of the visit sets it apart: column minor, major or after. */
static Answer is_own_visit(const Audit *audit, LineRef visit, const char *column)
{
    Answer is = ANSWER_NO;
    const Table *t = know_table(audit_know(audit), S("own-visit-modifiers"));
    for (int row = 0; row < t->row_count; row++) {
        Str cell = table_cell(t, row, str_of(column));
        if (!cell.len || !audit_has_modifier(audit, visit, table_cell(t, row, S("modifier"))))
            continue;
        if (!str_equal(cell, S("doubt")))
            return ANSWER_YES;
        is = ANSWER_UNKNOWN;
    }
    return is;
}

/* Surgery alone was billed: another clinician has the days after it. */
static bool is_split_care(const Audit *audit, LineRef work)
{
    return audit_has_modifier_of(audit, work, S("split-care-modifiers"));
}

/* "99213 on March 5, 2026, 99212 on March 19, 2026" */
static Str dated_text(Audit *audit, const LineRef *refs, int count)
{
    Buf out = {.arena = audit_arena(audit)};
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, refs[i]);
        Str day = say_date(audit_arena(audit), audit_know(audit), l->date, audit_lang(audit));
        buf_print(&out, "%s%.*s (%.*s)", i ? ", " : "", STR_ARG(day), STR_ARG(l->code));
    }
    return buf_str(&out);
}

static Draft *tell(Audit *audit, const Group *group, const LineRef *visits, int visit_count,
                   LineRef work, const Policy *p)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, visit_count + 1);
    const Line *w = audit_line(audit, work);
    Cents sum = 0;
    KeyText days = ref_code(&p->rows, p->row, FIELD_GLOBAL);
    Draft *f = audit_find(audit, group);
    for (int i = 0; i < visit_count; i++) {
        lines[i] = visits[i];
        sum += audit_line(audit, visits[i])->charge;
        draft_take_line(f, visits[i]);
    }
    lines[visit_count] = work;
    draft_lines(f, lines, visit_count + 1);
    draft_cents(f, "charge", sum);
    draft_text(f, "visits", dated_text(audit, visits, visit_count));
    draft_text(f, "operation", parts_text(audit, &work, 1));
    draft_date(f, "operation_day", w->date);
    int64_t count = 0;
    if (str_number(str_of(days.text), &count))
        draft_count(f, "days", count);
    draft_cite_ref(
        f, &p->rows.source,
        arena_print(audit_arena(audit), "%.*s, global days %s", STR_ARG(w->code), days.text));
    const ServiceDoc *d = audit_service_doc(audit, visits[0].doc);
    draft_phrase(f, "modifier", d->silent ? S("Unseen") : S("None"));
    if (!d->modifiers)
        draft_at_most(f, d->silent ? CERTAINTY_ASK : CERTAINTY_LIKELY);
    return f;
}

/* A doctor's or clinic's own operation; a hospital's is paid otherwise. */
static bool is_doctors(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER ||
           line_is_professional(audit_know(audit), l);
}

/* An operation whose price holds visits; `other_days`: on other days too. */
static bool may_hold(Audit *audit, Str code, Date day, bool other_days)
{
    Policy p;
    const Line l = {.code = code};
    return audit_may_have_policy(audit, code, day, &p) &&
           (!p.known ||
            (!line_is_visit(audit, &l) &&
             (policy_is(&p, FIELD_GLOBAL, S("010")) || policy_is(&p, FIELD_GLOBAL, S("090")) ||
              (!other_days && policy_is(&p, FIELD_GLOBAL, S("000"))))));
}

static bool may_hold_visit(Audit *audit, Str code, Date day)
{
    return may_hold(audit, code, day, false);
}

static bool may_hold_later(Audit *audit, Str code, Date day)
{
    return may_hold(audit, code, day, true);
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
            Answer own = is_own_visit(audit, visit, major ? "major" : "minor");
            if (own == ANSWER_YES || pair_is_never(audit, day, visit, work))
                continue;
            Draft *f = tell(audit, day, &visit, 1, work, &p);
            if (own == ANSWER_UNKNOWN) {
                draft_phrase(f, "modifier", S("Doubt"));
                draft_at_most(f, CERTAINTY_ASK);
            }
            break;
        }
    }
}

CHECK(visit_beside_operation, .each = EACH_VISIT_DAY, .check = check_same_day,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may_hold_visit)

enum { ROOM = 24 };

/* What the operation was for, by every paper that bills it: the hospital's, too. */
static int diagnoses_of_work(const Audit *audit, LineRef work, Str *ret)
{
    const Line *w = audit_line(audit, work);
    int count = audit_diagnoses(audit, work, ret, ROOM);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        for (int i = 0; i < doc->line_count && count < ROOM; i++) {
            const Line *l = &doc->lines[i];
            if (d != work.doc && l->date == w->date && str_equal(l->code, w->code) &&
                doc_same_patient(doc, audit_doc(audit, work.doc)) != ANSWER_NO)
                count += audit_diagnoses(audit, (LineRef){d, i}, ret + count, ROOM - count);
        }
    }
    return count;
}

/* Diagnoses that have nothing in common, by their families; false where one is not printed, or
   where the visit is for the care after an operation. */
static bool is_for_something_else(const Audit *audit, LineRef visit, LineRef work)
{
    enum { FAMILY = 3 };
    Str a[ROOM], b[ROOM];
    const Table *after = know_table(audit_know(audit), S("aftercare-diagnoses"));
    int x = audit_diagnoses(audit, visit, a, ROOM), y = diagnoses_of_work(audit, work, b);
    for (int i = 0; i < x; i++) {
        if (table_find(after, S("family"),
                       str_slice(a[i], 0, FAMILY < a[i].len ? FAMILY : a[i].len)) >= 0)
            return false;
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

/* Whether the operation's price holds the visit, on another day of the same practice. */
static bool holds_later(const Audit *audit, LineRef work, LineRef visit, const Policy *p)
{
    const Line *w = audit_line(audit, work), *v = audit_line(audit, visit);
    return w->date != v->date && audit_lines_together(audit, visit, work) &&
           is_within(p, w->date, v->date) &&
           is_own_visit(audit, visit, v->date < w->date ? "major" : "after") == ANSWER_NO;
}

/* The doctors' visits that are charged, and which of them are told. */
typedef struct Visits {
    LineRef *refs;
    bool *told;
    int count;
} Visits;

/* All visits that belong to one operation are one finding; those that seem to be for something else
   another. */
static void look_around(Audit *audit, const Group *all, const Visits *v, LineRef work,
                        const Policy *p, bool else_for)
{
    int count = 0;
    LineRef *visits = arena_array(audit_arena(audit), LineRef, v->count + 1);
    for (int i = 0; i < v->count; i++) {
        if (v->told[i] || !holds_later(audit, work, v->refs[i], p) ||
            is_for_something_else(audit, v->refs[i], work) != else_for)
            continue;
        v->told[i] = true;
        visits[count++] = v->refs[i];
    }
    if (!count)
        return;
    Draft *f = tell(audit, all, visits, count, work, p);
    if (else_for)
        draft_at_most(f, CERTAINTY_ASK);
}

static Visits visits_of(Audit *audit, const Group *all)
{
    Visits v = {arena_array(audit_arena(audit), LineRef, all->count + 1),
                arena_array(audit_arena(audit), bool, all->count + 1), 0};
    for (int i = 0; i < all->count; i++) {
        if (line_is_visit(audit, audit_line(audit, all->refs[i])) &&
            line_is_charged(audit, all->refs[i]) && is_doctors(audit, all->refs[i]))
            v.refs[v.count++] = all->refs[i];
    }
    return v;
}

/* Some visit of the same practice is on another day. */
static bool has_other_day(const Audit *audit, const Visits *v, LineRef work)
{
    for (int i = 0; i < v->count; i++) {
        if (audit_line(audit, v->refs[i])->date != audit_line(audit, work)->date &&
            audit_lines_together(audit, v->refs[i], work))
            return true;
    }
    return false;
}

static void check_days(Audit *audit, const Group *all)
{
    Visits v = visits_of(audit, all);
    for (int i = 0; v.count && i < all->count; i++) {
        Policy p;
        LineRef work = all->refs[i];
        const Line *w = audit_line(audit, work);
        Group day = {.refs = &work, .count = 1, .doc = work.doc, .day = w->date};
        if (!has_other_day(audit, &v, work) || line_is_visit(audit, w) ||
            !line_is_charged(audit, work) || !is_doctors(audit, work) ||
            !audit_policy(audit, &day, w->code, &p) || !line_holds_visit(audit, &day, w, &p) ||
            is_split_care(audit, work))
            continue;
        look_around(audit, all, &v, work, &p, false);
        look_around(audit, all, &v, work, &p, true);
    }
}

CHECK(visit_in_surgery_days, .each = EACH_PATIENT, .check = check_days,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .may = may_hold_later)
