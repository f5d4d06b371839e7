/* add_on_without_primary.c: a code for something more, without the code that it adds to. */
#include "audit/services.h"
#include "audit/tables.h"
#include "rules/coding/parts.h"

enum { TYPE_LISTED = 1, TYPE_LISTED_AND_MORE = 3 };

/* Codes that leave the choice of the primary to each insurer. */
static bool is_left_to_insurer(const RefRows *rows)
{
    for (uint32_t i = 0; i < rows->count; i++) {
        if (str_equal(str_of(ref_second(rows, i).text), S("CCCCC")))
            return true;
    }
    return false;
}

static bool is_primary(const RefRows *rows, Str code)
{
    for (uint32_t i = 0; code.len && i < rows->count; i++) {
        if (str_equal(str_of(ref_second(rows, i).text), code))
            return true;
    }
    return false;
}

/* A charge whose code is not printed could be the primary: anything but rooms and medicines. */
static bool may_be_primary(const Audit *audit, const Line *l, Date day)
{
    const Table *t = know_table(audit_know(audit), S("not-primary-revenue"));
    return !l->code.len && l->charge > 0 && (l->date == day || l->date == NO_DATE) &&
           (!l->revenue_code.len || table_find_span(t, l->revenue_code) < 0);
}

/* What the papers of the case hold of a primary: beside the code, near it, or perhaps. */
typedef enum Primary { PRIMARY_NONE, PRIMARY_PERHAPS, PRIMARY_THERE } Primary;

static Primary primary_of(const Audit *audit, const Group *one, const RefRows *rows)
{
    Primary best = PRIMARY_NONE;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        bool mine = audit_service_doc(audit, d)->provider ==
                    audit_service_doc(audit, one->refs[0].doc)->provider;
        for (int i = 0; i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            bool near = l->date != NO_DATE && one->day - l->date <= 1 && l->date - one->day <= 1;
            bool within = l->date_end != NO_DATE && l->date <= one->day && one->day <= l->date_end;
            if (is_primary(rows, l->code) && (l->date == one->day || within))
                return PRIMARY_THERE; /* by a partner too */
            if ((is_primary(rows, l->code) && (near || l->date == NO_DATE)) ||
                (mine && may_be_primary(audit, l, one->day)))
                best = PRIMARY_PERHAPS;
        }
        if (mine && doc->unread_count)
            best = PRIMARY_PERHAPS;
    }
    return best;
}

/* ---- extras that the table of primaries does not know yet ---- */

/* The fee schedule prices the code as an extra to another (global days ZZZ). */
static bool is_priced_as_extra(const Policy *p)
{
    return policy_is(p, FIELD_GLOBAL, S("ZZZ"));
}

/* Anything of the same practice about that day that the schedule prices for itself, or whose code
   is not printed. */
static bool stands_beside(const Audit *audit, const Group *one)
{
    int mine = audit_service_doc(audit, one->refs[0].doc)->provider;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (audit_service_doc(audit, d)->provider != mine)
            continue;
        for (int i = 0; i < doc->line_count; i++) {
            Policy p;
            const Line *l = &doc->lines[i];
            bool near = l->date == NO_DATE || (one->day - l->date <= 1 && l->date - one->day <= 1);
            if ((near && l->code.len && policy_of(audit, l->code, one->day, &p) &&
                 policy_is(&p, FIELD_STATUS, S("A")) && !is_priced_as_extra(&p)) ||
                may_be_primary(audit, l, one->day))
                return true;
        }
        if (doc->unread_count)
            return true;
    }
    return false;
}

/* Which code it adds to is not known; that it adds to nothing is. */
static void check_unlisted(Audit *audit, const Group *one, const Policy *p)
{
    LineRef at = one->refs[0];
    if (audit_service_doc(audit, at.doc)->inpatient || !line_is_charged(audit, at))
        return;
    if (stands_beside(audit, one)) {
        audit_not_checked(audit, one, "the table of extras does not have this code");
        return;
    }
    Draft *f = audit_find(audit, one);
    draft_lines(f, one->refs, 1);
    draft_cents(f, "charge", audit_line(audit, at)->charge);
    draft_phrase(f, "which", S("Unlisted"));
    draft_take_line(f, at);
    draft_cite_ref(f, &p->rows.source,
                   arena_print(audit_arena(audit), "%.*s, global days ZZZ", STR_ARG(one->code)));
    draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *one)
{
    Policy p;
    RefRows rows;
    Str code = audit_line(audit, one->refs[0])->code;
    RefAnswer answer = refs_rows(audit_refs(audit), REF_ADDON, code, (Str){0}, one->day, &rows);
    if (answer == REF_NONE && policy_of(audit, code, one->day, &p) && is_priced_as_extra(&p))
        check_unlisted(audit, one, &p);
    if (!audit_answered(audit, one, REF_ADDON, answer, &rows.source))
        return;
    int type = ref_count(&rows, 0, FIELD_TYPE);
    if (is_left_to_insurer(&rows) || (type != TYPE_LISTED && type != TYPE_LISTED_AND_MORE) ||
        audit_service_doc(audit, one->refs[0].doc)->inpatient) {
        audit_not_applicable(audit, one);
        return;
    }
    Primary primary = primary_of(audit, one, &rows);
    if (primary == PRIMARY_THERE || !line_is_charged(audit, one->refs[0]))
        return;
    Draft *f = audit_find(audit, one);
    draft_lines(f, one->refs, 1);
    draft_cents(f, "charge", audit_line(audit, one->refs[0])->charge);
    draft_text(f, "primary", arena_str(audit_arena(audit), str_of(ref_second(&rows, 0).text)));
    draft_count(f, "count", (int64_t)rows.count);
    draft_phrase(f, "which", rows.count > 1 ? S("Several") : S("Only"));
    draft_take_line(f, one->refs[0]);
    draft_cite_ref(
        f, &rows.source,
        arena_print(audit_arena(audit), "add-on code %.*s, type %d", STR_ARG(code), type));
    if (primary == PRIMARY_PERHAPS || type == TYPE_LISTED_AND_MORE)
        draft_at_most(f, CERTAINTY_ASK);
}

static bool may(Audit *audit, Str code, Date day)
{
    Policy p;
    RefRows rows;
    RefAnswer answer = refs_rows(audit_refs(audit), REF_ADDON, code, (Str){0}, day, &rows);
    return audit_may_be(audit, answer, &rows.source) ||
           (answer == REF_NONE && policy_of(audit, code, day, &p) && is_priced_as_extra(&p));
}

CHECK(add_on_without_primary, .each = EACH_LINE, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .may = may)
