/* emergency_level.c: a high level of care for a small thing: in an emergency room, or an ambulance
   with advanced care. `Care:` in the .rule file says which. */
#include "audit/care.h"
#include "audit/join.h"

enum { ROOM = 12 };

/* The point of a diagnosis is often left out: "S93401A" begins with "S93.4". */
static bool diagnosis_begins(Str code, Str starts)
{
    ptrdiff_t at = 0;
    for (ptrdiff_t i = 0; i < starts.len; i++) {
        if (starts.ptr[i] == '.')
            continue;
        if (at < code.len && code.ptr[at] == '.')
            at++;
        if (at >= code.len || char_upper(code.ptr[at++]) != starts.ptr[i])
            return false;
    }
    return true;
}

/* The rows of `minor-diagnoses` by the letter that they begin with, each with the row after it of
   the same letter; -1: none. */
enum { LETTERS = 32 };
typedef struct Minor {
    int first[LETTERS];
    int *next;
} Minor;

static int letter_of(Str code)
{
    return code.len ? char_upper(code.ptr[0]) % LETTERS : 0;
}

static void *minor_make(const Audit *audit, Arena *kept)
{
    const Table *t = know_table(audit_know(audit), S("minor-diagnoses"));
    Minor *m = arena_new(kept, Minor);
    m->next = arena_array(kept, int, t->row_count + 1);
    for (int i = 0; i < LETTERS; i++)
        m->first[i] = -1;
    for (int row = t->row_count - 1; row >= 0; row--) {
        int letter = letter_of(table_cell(t, row, S("starts")));
        m->next[row] = m->first[letter];
        m->first[letter] = row;
    }
    return m;
}

static int minor_row(Audit *audit, const Table *t, Str code)
{
    const Minor *m = audit_prepared(audit, minor_make);
    int row = m->first[letter_of(code)];
    while (row >= 0 && !diagnosis_begins(code, table_cell(t, row, S("starts"))))
        row = m->next[row];
    return row;
}

/* The main diagnosis of the line, by any paper; else of another paper that bills the same day. */
static Str main_diagnosis(const Audit *audit, LineRef at)
{
    Str codes[ROOM];
    if (audit_diagnoses(audit, at, codes, ROOM))
        return codes[0];
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        bool patient = doc_same_patient(audit_doc(audit, at.doc), doc) != ANSWER_NO;
        for (int i = 0; patient && doc->diagnosis_count && i < doc->line_count; i++) {
            if (doc->lines[i].date == audit_line(audit, at)->date)
                return doc->diagnoses[0];
        }
    }
    return (Str){0};
}

/* Whether the person left for home, as far as the papers tell. */
static bool may_have_gone_home(const Audit *audit, LineRef at)
{
    Date admitted, discharged;
    Str status = audit_discharge_status(audit, at.doc);
    const Table *t = know_table(audit_know(audit), S("stay-status"));
    if (status.len)
        return table_find(t, S("status"), status) >= 0;
    return !case_stay_on(audit, at.doc, audit_line(audit, at)->date, &admitted, &discharged);
}

static void check(Audit *audit, const Group *one)
{
    LineRef at = one->refs[0];
    const Line *l = audit_line(audit, at);
    const Table *t = know_table(audit_know(audit), S("minor-diagnoses"));
    if (l->charge <= 0 || !line_is_care(audit_know(audit), l, audit_param(audit, S("Care")))) {
        audit_not_applicable(audit, one);
        return;
    }
    Str diagnosis = main_diagnosis(audit, at);
    if (!diagnosis.len) {
        audit_not_checked(audit, one, "no diagnosis is printed");
        return;
    }
    int row = minor_row(audit, t, diagnosis);
    if (row < 0 || !may_have_gone_home(audit, at) ||
        case_has_care(audit, at.doc, S("emergency-work"), l->date, l->date + 1))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "diagnosis", diagnosis);
    draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
    draft_cite_table(f, S("minor-diagnoses"), diagnosis);
}

CHECK(emergency_level, .each = EACH_LINE, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
