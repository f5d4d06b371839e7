/* age_sex.c: a code for another age, or for another sex than the one on record. */
#include "audit/join.h"
#include "audit/rule.h"

/* The person of the facts, or nobody known: a family's bill names its patients. */
static bool is_person(const Audit *audit, const Group *one)
{
    Str told = audit_situation(audit)->c->facts.patient_name;
    return !told.len || !one->patient.len || person_same(told, one->patient);
}

static bool spans(const Table *t, int row, Str code)
{
    Str first = table_cell(t, row, S("first")), last = table_cell(t, row, S("last"));
    return code.len == first.len && str_compare(first, code) <= 0 &&
           str_compare(code, last.len ? last : first) <= 0;
}

/* Whether the age on that day is below (from) or above (to) a limit: "18", "24m", "28d". */
static bool beyond(Str limit, Date birth, Date day, bool from)
{
    int64_t n = 0;
    char unit = limit.len ? limit.ptr[limit.len - 1] : 0;
    Str digits = char_is_digit(unit) ? limit : str_slice(limit, 0, limit.len - 1);
    if (!limit.len || !str_number(digits, &n))
        return false;
    if (unit == 'd')
        return from ? day - birth < n : day - birth > n;
    /* "To 24 months" ends where the 25th begins, as full years do. */
    int months = (int)n * (unit == 'm' ? 1 : 12), whole = unit == 'm' ? 1 : 12;
    Date edge = date_add_months(birth, from ? months : months + whole, MONTH_NEXT_FIRST);
    return from ? day < edge : day >= edge;
}

static Draft *tell(Audit *audit, const Group *one, const Table *t, int row, bool whole_line)
{
    bool spanish = str_equal(audit_lang(audit), S("es"));
    const Line *l = audit_line(audit, one->refs[0]);
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "why", table_cell(t, row, spanish ? S("why_es") : S("why")));
    if (whole_line)
        draft_take_line(f, one->refs[0]);
    draft_cite_table(f, S("age-sex"), l->code);
    return f;
}

static bool in_birth_table(const Audit *audit, Str code, Str who)
{
    const Table *t = know_table(audit_know(audit), S("birth-codes"));
    for (int row = 0; row < t->row_count; row++) {
        if (str_equal(table_cell(t, row, S("who")), who) && spans(t, row, code))
            return true;
    }
    return false;
}

/* The care of a newborn beside its birth on one bill: the child's lines on the mother's account. */
static bool is_newborn_with_mother(const Audit *audit, const Group *one)
{
    const Doc *d = audit_doc(audit, one->doc);
    if (!in_birth_table(audit, audit_line(audit, one->refs[0])->code, S("child")))
        return false;
    for (int i = 0; i < d->line_count; i++) {
        if (in_birth_table(audit, d->lines[i].code, S("mother")))
            return true;
    }
    return false;
}

/* A checkup of the wrong age is billed again with the right one: no money is known to fall. */
static bool has_right_code(const Audit *audit, Str code)
{
    const Table *t = know_table(audit_know(audit), S("new-patient"));
    return table_find(t, S("code"), code) >= 0 || table_find(t, S("established"), code) >= 0;
}

static void check_age(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("age-sex"));
    const Line *l = audit_line(audit, one->refs[0]);
    if (table_find_span(t, l->code) < 0)
        return;
    Date told = audit_situation(audit)->c->facts.birth_date;
    Date printed = audit_doc(audit, one->doc)->birth_date;
    Date birth = told != NO_DATE && is_person(audit, one) ? told : printed;
    if (birth == NO_DATE || (l->patient_name.len && !is_person(audit, one))) {
        audit_not_checked(audit, one, "this patient's birth date is not known");
        return;
    }
    for (int row = 0; row < t->row_count; row++) {
        if (!spans(t, row, l->code) ||
            (!beyond(table_cell(t, row, S("age_from")), birth, l->date, true) &&
             !beyond(table_cell(t, row, S("age_to")), birth, l->date, false)))
            continue;
        Draft *f = tell(audit, one, t, row, !has_right_code(audit, l->code));
        if (is_newborn_with_mother(audit, one))
            draft_at_most(f, CERTAINTY_ASK);
        return;
    }
}

static void check_sex(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("age-sex"));
    const Line *l = audit_line(audit, one->refs[0]);
    if (table_find_span(t, l->code) < 0)
        return;
    char told = audit_situation(audit)->c->facts.sex;
    Str printed = audit_doc(audit, one->doc)->sex;
    char sex = printed.len ? printed.ptr[0] : told;
    if (sex != 'F' && sex != 'M') {
        audit_not_applicable(audit, one);
        return;
    }
    if (!printed.len && !is_person(audit, one)) {
        audit_not_checked(audit, one, "this patient's sex is not known");
        return;
    }
    for (int row = 0; row < t->row_count; row++) {
        Str only = table_cell(t, row, S("sex")), unless = table_cell(t, row, S("unless"));
        if (!only.len || only.ptr[0] == sex || !spans(t, row, l->code))
            continue;
        bool explained = false;
        for (Str m = str_word(&unless); m.len; m = str_word(&unless))
            explained |= line_has_modifier(l, m);
        if (!explained)
            tell(audit, one, t, row, true);
        return;
    }
}

CHECK(age_against_code, .each = EACH_LINE, .check = check_age,
      .needs = HAS_CODE | HAS_DAY | HAS_BIRTH, .on = ON_SERVICES)
CHECK(sex_against_code, .each = EACH_LINE, .check = check_sex, .needs = HAS_CODE | HAS_SEX,
      .on = ON_SERVICES)
