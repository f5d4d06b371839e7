/* digits_swapped.c: a code that is alone of its kind on the bill, and one digit from a common code
   that goes with the others. */
#include "audit/join.h"
#include "audit/services.h"
#include "audit/tables.h"
#include "know/code.h"
#include "rules/coding/parts.h"

enum { CODE_LENGTH = 5, OTHERS_AT_LEAST = 2 };

/* Lines of the paper whose codes begin with this figure, but for one line. */
static int lines_of_section(const Audit *audit, LineRef at, char section)
{
    const Doc *d = audit_doc(audit, at.doc);
    int count = 0;
    for (int i = 0; i < d->line_count; i++)
        count += i != at.line && d->lines[i].code.len == CODE_LENGTH &&
                 d->lines[i].code.ptr[0] == section;
    return count;
}

/* The code stands there already, at another price: then it is no slip for it. */
static bool is_on_paper(const Audit *audit, LineRef at, Str code)
{
    const Doc *d = audit_doc(audit, at.doc);
    for (int i = 0; i < d->line_count; i++) {
        if (str_equal(d->lines[i].code, code) && d->lines[i].charge != d->lines[at.line].charge)
            return true;
    }
    return false;
}

/* Whether the fee schedule counts a doctor's own work in the code. */
static bool has_work(const Audit *audit, Str code, Date day)
{
    RefRows rows;
    return code.len && day != NO_DATE &&
           refs_rows(audit_refs(audit), REF_PHYSICIAN_FEES, code, (Str){0}, day, &rows) ==
               REF_FOUND &&
           ref_decimal(&rows, 0, FIELD_WORK) > 0;
}

/* Alone of its kind on the paper: by its first figure, or a doctor's work among tests. */
static bool is_alone(const Audit *audit, LineRef at)
{
    const Doc *d = audit_doc(audit, at.doc);
    const Line *l = &d->lines[at.line];
    if (!lines_of_section(audit, at, l->code.ptr[0]))
        return true;
    if (!has_work(audit, l->code, l->date))
        return false;
    for (int i = 0; i < d->line_count; i++) {
        Str other = d->lines[i].code;
        if (i != at.line && other.len && other.ptr[0] == l->code.ptr[0] &&
            has_work(audit, other, d->lines[i].date))
            return false;
    }
    return lines_of_section(audit, at, l->code.ptr[0]) > 0;
}

/* Lines of the paper that this code would usually stand beside: of its kind, or named as company by
   either of the two. */
static int company_of(const Audit *audit, LineRef at, Str code)
{
    const Know *know = audit_know(audit);
    const Doc *d = audit_doc(audit, at.doc);
    Str kind = code_kind(know, code), with = code_companions(know, code);
    int count = 0;
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        Str other = l->code.len ? l->code : l->revenue_code, of = line_kind(know, l);
        Str its = l->code.len ? code_companions(know, l->code) : (Str){0};
        count += i != at.line && other.len &&
                 (str_equal(of, kind) || str_has_word(with, other) || str_has_word(with, of) ||
                  str_has_word(its, code) || str_has_word(its, kind));
    }
    return count;
}

/* A common code that goes with the others on the paper and is not there yet. */
static bool fits(const Audit *audit, LineRef at, Str code)
{
    const Table *services = know_table(audit_know(audit), S("services"));
    return table_find(services, S("code"), code) >= 0 && !is_on_paper(audit, at, code) &&
           (lines_of_section(audit, at, code.ptr[0]) >= OTHERS_AT_LEAST ||
            company_of(audit, at, code) >= OTHERS_AT_LEAST);
}

/* The code with its i-th figure and the next one swapped, in `room`. */
static Str swapped(Str code, int i, char *room)
{
    for (int j = 0; j < CODE_LENGTH; j++)
        room[j] = code.ptr[j == i ? i + 1 : j == i + 1 ? i : j];
    return (Str){room, CODE_LENGTH};
}

/* Two neighbours swapped, else the first figure another one; false where nothing fits. */
static bool meant(const Audit *audit, LineRef at, char *room)
{
    Str code = audit_line(audit, at)->code;
    for (int i = 0; i + 1 < CODE_LENGTH; i++) {
        if (fits(audit, at, swapped(code, i, room)))
            return true;
    }
    for (int j = 0; j < CODE_LENGTH; j++)
        room[j] = code.ptr[j];
    for (room[0] = '1'; room[0] <= '9'; room[0]++) {
        if (fits(audit, at, (Str){room, CODE_LENGTH}))
            return true;
    }
    return false;
}

/* Another provider billed this code for the same person and day. */
static bool is_on_other_bill(const Audit *audit, LineRef at, Str code)
{
    const Situation *s = audit_situation(audit);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (!s->counts[d] || (s->claim_of[d] == s->claim_of[at.doc] && s->claim_of[d] >= 0) ||
            d == at.doc || doc_same_provider(doc, audit_doc(audit, at.doc)) != ANSWER_NO ||
            doc_same_patient(doc, audit_doc(audit, at.doc)) == ANSWER_NO)
            continue;
        for (int i = 0; i < doc->line_count; i++) {
            if (doc->lines[i].date == audit_line(audit, at)->date &&
                str_equal(doc->lines[i].code, code))
                return true;
        }
    }
    return false;
}

/* The hospital and its doctor bill one visit under codes that differ by two neighbours swapped:
   99283 and 99238. */
static bool is_swapped_between(const Audit *audit, LineRef at, char *room)
{
    Str code = audit_line(audit, at)->code;
    const Table *services = know_table(audit_know(audit), S("services"));
    for (int i = 0; i + 1 < CODE_LENGTH; i++) {
        Str other = swapped(code, i, room);
        if (!str_equal(other, code) && table_find(services, S("code"), other) >= 0 &&
            is_on_other_bill(audit, at, other) && !is_on_other_bill(audit, at, code) &&
            !is_on_paper(audit, at, other) &&
            company_of(audit, at, other) > company_of(audit, at, code))
            return true;
    }
    return false;
}

/* Figures alone; a common code only where two of them swapped are another common one. */
static bool may(Audit *audit, Str code, Date day)
{
    const Table *services = know_table(audit_know(audit), S("services"));
    char room[CODE_LENGTH];
    (void)day;
    if (code.len != CODE_LENGTH || !char_is_digit(code.ptr[0]) || !char_is_digit(code.ptr[4]))
        return false;
    bool might = table_find(services, S("code"), code) < 0;
    for (int i = 0; i + 1 < CODE_LENGTH && !might; i++) {
        Str other = swapped(code, i, room);
        might = !str_equal(other, code) && table_find(services, S("code"), other) >= 0;
    }
    return might;
}

static void check(Audit *audit, const Group *one)
{
    LineRef at = one->refs[0];
    Str code = audit_line(audit, at)->code;
    char *room = arena_array(audit_arena(audit), char, CODE_LENGTH);
    const Table *services = know_table(audit_know(audit), S("services"));
    bool common = table_find(services, S("code"), code) >= 0;
    if (audit_doc(audit, at.doc)->line_count <= OTHERS_AT_LEAST ||
        (common && audit_doc_count(audit) < 2) || !line_is_charged(audit, at) ||
        !may(audit, code, one->day))
        return;
    if (common ? !is_swapped_between(audit, at, room)
               : !is_alone(audit, at) || !meant(audit, at, room))
        return;
    Str other = {room, CODE_LENGTH};
    int row = table_find(services, S("code"), other);
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", audit_line(audit, at)->charge);
    draft_text(f, "other", other);
    draft_words(f, "other_name", table_cell(services, row, S("name")),
                table_cell(services, row, S("name_es")));
}

CHECK(digits_swapped, .each = EACH_LINE, .check = check, .needs = HAS_CODE | HAS_CHARGE,
      .on = ON_SERVICES, .may = may)
