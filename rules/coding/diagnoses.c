/* diagnoses.c: diagnosis codes that were none on the day, or that do not fit the person's age or
   sex. One finding for a diagnosis, on all papers that print it. */
#include "audit/tables.h"

#include "audit/join.h"
#include "audit/traits.h"

/* A diagnosis of the case, with the first paper that prints it. */
typedef struct Diagnosis {
    Str code;
    int doc;
    Date day; /* that says which edition holds: of discharge, else of the first service */
} Diagnosis;

/* In a figure, which has no other case. */
static bool ends_plainly(Str code)
{
    return char_is_digit(code.ptr[code.len - 1]);
}

static bool same_code(Str a, Str b)
{
    ptrdiff_t i = 0, j = 0;
    if (a.len && b.len && a.ptr[a.len - 1] != b.ptr[b.len - 1] && ends_plainly(a) &&
        ends_plainly(b))
        return false;
    while (i < a.len || j < b.len) {
        if (i < a.len && a.ptr[i] == '.')
            i++;
        else if (j < b.len && b.ptr[j] == '.')
            j++;
        else if (i >= a.len || j >= b.len || char_upper(a.ptr[i++]) != char_upper(b.ptr[j++]))
            return false;
    }
    return true;
}

/* Whether an earlier paper of the same patient prints it too. */
static bool is_seen_before(const Audit *audit, int doc, int at, Str code)
{
    for (int d = 0; d <= doc; d++) {
        const Doc *other = audit_doc(audit, d);
        int end = d == doc ? at : other->diagnosis_count;
        for (int i = 0; i < end; i++) {
            if (same_code(other->diagnoses[i], code) &&
                doc_same_patient(other, audit_doc(audit, doc)) != ANSWER_NO)
                return true;
        }
    }
    return false;
}

/* The next diagnosis of the case that no earlier paper prints. */
static bool diagnosis_next(const Audit *audit, int *doc, int *at, Diagnosis *ret)
{
    for (; *doc < audit_doc_count(audit); (*doc)++, *at = 0) {
        const Doc *d = audit_doc(audit, *doc);
        if (!doc_is_bill(d) && !doc_is_eob(d))
            continue;
        while (*at < d->diagnosis_count) {
            int i = (*at)++;
            if (!text_is_diagnosis(d->diagnoses[i]) ||
                is_seen_before(audit, *doc, i, d->diagnoses[i]))
                continue;
            *ret = (Diagnosis){d->diagnoses[i], *doc, doc_diagnosis_day(d)};
            return true;
        }
    }
    return false;
}

static Draft *tell(Audit *audit, const Group *all, const Diagnosis *dx)
{
    Draft *f = audit_find(audit, all);
    draft_text(f, "diagnosis", dx->code);
    draft_date(f, "day", dx->day);
    draft_text(f, "provider", audit_doc(audit, dx->doc)->provider.name);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        for (int i = 0; i < doc->diagnosis_count; i++) {
            if (same_code(doc->diagnoses[i], dx->code) &&
                doc_same_patient(doc, audit_doc(audit, dx->doc)) != ANSWER_NO)
                draft_document(f, d);
        }
    }
    return f;
}

/* ---- codes that were none ---- */

enum { CATEGORY = 3 };

/* Whether a code that the edition lacks could have come after it: a new one under a heading, or
   more characters of a code. What ends in 9 is the rest, which is not divided. */
static bool may_be_new(const Audit *audit, Str code, Date day)
{
    RefRows rows;
    for (ptrdiff_t len = code.len - 1; len >= CATEGORY; len--) {
        Str parent = str_slice(code, 0, len);
        if (parent.ptr[len - 1] == '.' ||
            audit_diagnosis_rows(audit, REF_ICD10, parent, day, &rows) != REF_FOUND)
            continue;
        return !(len > CATEGORY && parent.ptr[len - 1] == '9' &&
                 ref_count(&rows, 0, FIELD_VALID) == 1);
    }
    return false;
}

static void say_how_sure(Draft *f, bool newer)
{
    draft_phrase(f, "is", newer ? S("May") : S("Is"));
    draft_phrase(f, "said", newer ? S("Said-newer") : S("Said"));
}

/* "250.00", a code of the list before: figures alone, at most two behind the point. */
static bool is_of_old_list(Str code)
{
    enum { MOST = 5 };
    int digits = 0, point = 0;
    for (ptrdiff_t i = 0; i < code.len; i++) {
        digits += char_is_digit(code.ptr[i]);
        point += code.ptr[i] == '.' && i == CATEGORY;
    }
    return digits + point == code.len && digits >= CATEGORY && digits <= MOST;
}

/* Codes of the list that had ended before the day; true where there is one. */
static bool check_old(Audit *audit, const Group *all)
{
    const Table *t = know_table(audit_know(audit), S("diagnosis-lists"));
    Date last = date_parse_iso(table_cell(t, 0, S("last")));
    bool any = false;
    for (int doc = 0; doc < audit_doc_count(audit); doc++) {
        const Doc *d = audit_doc(audit, doc);
        Date day = doc_diagnosis_day(d);
        bool counts = (doc_is_bill(d) || doc_is_eob(d)) && day != NO_DATE && day > last;
        for (int i = 0; counts && i < d->diagnosis_count; i++) {
            Diagnosis dx = {d->diagnoses[i], doc, day};
            if (!is_of_old_list(dx.code) || is_seen_before(audit, doc, i, dx.code))
                continue;
            Draft *f = tell(audit, all, &dx);
            draft_phrase(f, "how", S("Old"));
            say_how_sure(f, false);
            draft_cite_table(f, S("diagnosis-lists"), table_cell(t, 0, S("list")));
            draft_at_most(f, CERTAINTY_LIKELY);
            any = true;
        }
    }
    return any;
}

static void check_valid(Audit *audit, const Group *all)
{
    Diagnosis dx;
    bool any = check_old(audit, all);
    for (int doc = 0, at = 0; diagnosis_next(audit, &doc, &at, &dx); any = true) {
        RefRows rows;
        Group day = {.doc = dx.doc, .claim = -1, .day = dx.day};
        RefAnswer answer = audit_diagnosis_rows(audit, REF_ICD10, dx.code, dx.day, &rows);
        bool found = audit_answered(audit, &day, REF_ICD10, answer, &rows.source);
        if ((!found && answer != REF_NONE) || (found && ref_count(&rows, 0, FIELD_VALID) != 0))
            continue;
        Draft *f = tell(audit, all, &dx);
        bool newer = !found && rows.source.stale && may_be_new(audit, dx.code, dx.day);
        draft_phrase(f, "how", found ? S("Heading") : newer ? S("Newer") : S("Absent"));
        say_how_sure(f, newer);
        draft_cite_ref(f, &rows.source,
                       arena_print(audit_arena(audit), "%.*s: %s", STR_ARG(dx.code),
                                   found ? "a heading" : "not listed"));
        if (newer)
            draft_at_most(f, CERTAINTY_ASK);
    }
    if (!any)
        audit_not_checked(audit, all, "no diagnosis code is printed");
}

static bool may_be_invalid(Audit *audit, Str code, Date day)
{
    RefRows rows;
    RefAnswer answer = audit_diagnosis_rows(audit, REF_ICD10, code, day, &rows);
    return !audit_may_be(audit, answer, &rows.source) || answer != REF_FOUND ||
           ref_count(&rows, 0, FIELD_VALID) == 0;
}

CHECK(diagnosis_not_valid, .each = EACH_CASE, .check = check_valid, .may_mean = may_be_invalid,
      .shown_with = WITH_NO_DIAGNOSIS)

/* ---- age and sex ---- */

typedef struct Person {
    char sex;
    Date birth; /* NO_DATE: the age on the day is not known */
} Person;

/* By the paper, else by another one of the same patient; 0 where none prints it. */
static char sex_printed(const Audit *audit, const Doc *d)
{
    Str sex = d->sex;
    for (int i = 0; !sex.len && i < audit_doc_count(audit); i++) {
        const Doc *other = audit_doc(audit, i);
        if (other->sex.len && doc_same_patient(d, other) != ANSWER_NO)
            sex = other->sex;
    }
    return sex.len ? sex.ptr[0] : 0;
}

static Person person_on(const Audit *audit, const Diagnosis *dx)
{
    const CaseFacts *facts = &audit_situation(audit)->c->facts;
    const Doc *d = audit_doc(audit, dx->doc);
    bool told = !facts->patient_name.len || !d->patient_name.len ||
                person_same(facts->patient_name, d->patient_name);
    Date birth = told && facts->birth_date != NO_DATE ? facts->birth_date : d->birth_date;
    bool aged = birth != NO_DATE && dx->day != NO_DATE && birth <= dx->day;
    char sex = sex_printed(audit, d);
    if (!sex)
        sex = told ? facts->sex : 0;
    return (Person){sex, aged ? birth : NO_DATE};
}

/* "Maternity (Ages 9-64)": both ends belong to it; "(Age 0 Only)". */
static bool age_fits(Str rule, int age)
{
    int64_t from, to;
    ptrdiff_t at = str_find(rule, S("(Age"));
    if (at < 0)
        return true;
    Str rest = str_slice(rule, at, rule.len);
    str_word(&rest);
    Str word = str_word(&rest), first = str_cut(&word, '-');
    if (word.len && word.ptr[word.len - 1] == ')')
        word = str_slice(word, 0, word.len - 1);
    if (!str_number(first, &from))
        return true;
    if (!word.ptr)
        to = from;
    else if (!str_number(word, &to))
        return true;
    return from <= age && age <= to;
}

static bool sex_fits(Str rule, char sex)
{
    return !((str_starts(rule, S("Female")) && sex == 'M') ||
             (str_starts(rule, S("Male")) && sex == 'F'));
}

/* Rows of the code editor on this diagnosis that the person does not fit. */
static void look(Audit *audit, const Group *all, const Diagnosis *dx, const RefRows *rows,
                 Person who, Str group)
{
    bool age = str_equal(group, S("Age"));
    int years = who.birth == NO_DATE ? -1 : date_years(who.birth, dx->day);
    for (uint32_t i = 0; i < rows->count; i++) {
        Str rule = ref_text(rows, i, FIELD_RULE);
        if (!str_equal(ref_text(rows, i, FIELD_GROUP), group) ||
            (age ? age_fits(rule, years) : sex_fits(rule, who.sex)))
            continue;
        Draft *f = tell(audit, all, dx);
        draft_text(f, "rule", rule);
        draft_count(f, "age", years);
        draft_cite_ref(
            f, &rows->source,
            arena_print(audit_arena(audit), "%.*s: %.*s", STR_ARG(dx->code), STR_ARG(rule)));
        return;
    }
}

static void check_person(Audit *audit, const Group *all, Str group)
{
    Diagnosis dx;
    bool any = false, known = false;
    for (int doc = 0, at = 0; diagnosis_next(audit, &doc, &at, &dx); any = true) {
        RefRows rows;
        Person who = person_on(audit, &dx);
        Group day = {.doc = dx.doc, .claim = -1, .day = dx.day};
        if (str_equal(group, S("Age")) ? who.birth == NO_DATE : who.sex != 'F' && who.sex != 'M')
            continue;
        known = true;
        RefAnswer answer = audit_diagnosis_rows(audit, REF_ICD10_EDIT, dx.code, dx.day, &rows);
        if (audit_answered(audit, &day, REF_ICD10_EDIT, answer, &rows.source))
            look(audit, all, &dx, &rows, who, group);
    }
    if (!any)
        audit_not_checked(audit, all, "no diagnosis code is printed");
    else if (!known && str_equal(group, S("Age")))
        audit_not_checked(audit, all, "the patient's birth date is not known");
}

static void check_age(Audit *audit, const Group *all)
{
    check_person(audit, all, S("Age"));
}

static void check_sex(Audit *audit, const Group *all)
{
    check_person(audit, all, S("Sex"));
}

/* The code editor has a row of ages, or of the sex, for it. */
static bool may_be_of(Audit *audit, Str code, Date day, Str group)
{
    RefRows rows;
    RefAnswer answer = audit_diagnosis_rows(audit, REF_ICD10_EDIT, code, day, &rows);
    bool may = audit_may_be(audit, answer, &rows.source), has_row = answer != REF_FOUND;
    for (uint32_t i = 0; !has_row && i < rows.count; i++)
        has_row = str_equal(ref_text(&rows, i, FIELD_GROUP), group);
    return may && has_row;
}

static bool may_be_of_an_age(Audit *audit, Str code, Date day)
{
    return may_be_of(audit, code, day, S("Age"));
}

static bool may_be_of_a_sex(Audit *audit, Str code, Date day)
{
    return may_be_of(audit, code, day, S("Sex"));
}

CHECK(diagnosis_against_age, .each = EACH_CASE, .check = check_age, .may_mean = may_be_of_an_age,
      .shown_with = WITH_NO_DIAGNOSIS | WITH_UNSURE_AGE)
CHECK(diagnosis_against_sex, .each = EACH_CASE, .check = check_sex, .needs = HAS_SEX,
      .may_mean = may_be_of_a_sex, .shown_with = WITH_NO_DIAGNOSIS | WITH_UNSURE_SEX)
