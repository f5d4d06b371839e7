/* code_not_valid.c: a procedure code that was none on the day of service. */
#include "rules/coding/validity.h"

#include "audit/services.h"
#include "audit/traits.h"

static bool is_procedure(const Audit *audit, Str code)
{
    const Table *t = know_table(audit_know(audit), S("code-forms"));
    for (int row = 0; row < t->row_count; row++) {
        if (code_has_form(table_cell(t, row, S("form")), code))
            return true;
    }
    return false;
}

/* Where half of a paper's codes are none, they are the hospital's own list of prices. */
static bool are_own_codes(const Audit *audit, const Doc *doc)
{
    int coded = 0, never = 0;
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        if (!is_procedure(audit, l->code) || l->date == NO_DATE)
            continue;
        coded++;
        never += procedure_validity(audit_refs(audit), l->code, l->date).is == CODE_NEVER;
    }
    return never > 1 && 2 * never >= coded;
}

static void tell(Audit *audit, const Group *one, const ValidityAnswer *a)
{
    const Line *l = audit_line(audit, one->refs[0]);
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    if (a->last != NO_DATE)
        draft_date(f, "last", a->last);
    draft_phrase(f, "how",
                 a->is == CODE_NEVER   ? S("Never")
                 : a->is == CODE_EARLY ? S("Early")
                 : a->last != NO_DATE  ? S("Ended-on")
                                       : S("Ended"));
    draft_take_line(f, one->refs[0]);
    RefSource source = a->source;
    source.stale = a->last == NO_DATE && one->day > source.to;
    draft_cite_ref(f, &source,
                   a->last != NO_DATE
                       ? arena_print(audit_arena(audit), "%.*s, last day %s", STR_ARG(l->code),
                                     date_iso(a->last).text)
                       : arena_print(audit_arena(audit), "does not list %.*s", STR_ARG(l->code)));
    if (a->is == CODE_NEVER || a->is == CODE_EARLY || one->day < source.from)
        draft_at_most(f, CERTAINTY_LIKELY);
    if (a->is == CODE_EARLY && !a->yearly) /* some are made valid backward */
        draft_at_most(f, CERTAINTY_ASK);
}

static bool may(Audit *audit, Str code, Date day)
{
    if (!is_procedure(audit, code))
        return false;
    ValidityAnswer a = procedure_validity(audit_refs(audit), code, day);
    return a.dated || a.is != CODE_VALID;
}

/* No loaded edition is of the day, or none is there at all. */
static void tell_unknown(Audit *audit, const Group *one)
{
    bool figure = char_is_digit(audit_line(audit, one->refs[0])->code.ptr[0]);
    RefTable table = figure ? REF_PHYSICIAN_POLICY : REF_HCPCS;
    Date first = refs_first_day(audit_refs(audit), table);
    RefSource none = {0};
    if (first == NO_DATE || one->day < first)
        audit_answered(audit, one, table, REF_NOT_COVERED, &none);
    else
        audit_not_checked(audit, one, "no loaded list of codes is of that day");
}

static void check(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    ValidityAnswer a = {.is = CODE_VALID};
    if (is_procedure(audit, l->code))
        a = procedure_validity(audit_refs(audit), l->code, l->date);
    if (a.is == CODE_VALID || (l->charge <= 0 && a.is != CODE_UNKNOWN))
        return;
    if (a.is == CODE_UNKNOWN)
        tell_unknown(audit, one);
    else if (a.is == CODE_NEVER && are_own_codes(audit, audit_doc(audit, one->refs[0].doc)))
        audit_not_checked(audit, one, "the codes on this paper seem to be the provider's own");
    else
        tell(audit, one, &a);
}

CHECK(code_not_valid, .each = EACH_LINE, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .may = may)
