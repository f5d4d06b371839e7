/* recorded_not_billed.c: work of the day in the medical record, under a billing code, and reports
   on pictures, that no bill and no EOB of the case charges. */
#include "rules/record/look.h"

#include "know/code.h"

/* The code that bills use for what was done, or the family of the pictures that a report is on;
   empty where the entry has none, or is something else. */
static Str work_code(const Audit *audit, const Line *e)
{
    const Know *know = audit_know(audit);
    if (!e->recorded || e->recorded->state != RECORD_DONE || e->date == NO_DATE)
        return (Str){0};
    if (e->recorded->kind != RECORD_PROCEDURE)
        return record_picture_family(know, e);
    if (e->code.len)
        return code_kind(know, e->code).len ? e->code : (Str){0};
    for (int i = 0; i < e->recorded->code_count; i++) {
        Str code = e->recorded->codes[i], system = str_word(&code);
        if (str_equal(system, S("billing")) && code_kind(know, str_trim(code)).len)
            return str_trim(code);
    }
    return (Str){0};
}

/* Some line of the case may be the charge for it; a bill without codes might hold anything. */
static bool is_billed(const Audit *audit, const Line *e)
{
    const Situation *s = audit_situation(audit);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        for (int i = 0; (doc_is_bill(doc) || doc_is_eob(doc)) && i < doc->line_count; i++) {
            LineRef at = {d, i};
            const Line *l = s->counts[d] ? audit_line(audit, at) : &doc->lines[i];
            bool near = l->date == NO_DATE ||
                        (l->date <= record_last_day(e) + 1 && record_last_day(l) >= e->date - 1);
            if (near && (!l->code.len || record_entry_fits(audit_know(audit), l, e)))
                return true;
        }
    }
    return false;
}

static void tell(Audit *audit, const Group *bill, const Doc *record, const Line *e)
{
    Draft *f = audit_find(audit, bill);
    draft_lines(f, NULL, 0);
    draft_text(f, "entry", e->description.len ? e->description : e->code);
    draft_date(f, "entry_day", e->date);
    draft_text(f, "record", record->file);
    draft_cite_documents(f, record->file);
}

static bool is_told(const Audit *audit, const Doc *record, int at)
{
    const Line *e = &record->lines[at];
    for (int i = 0; i < at; i++) {
        if (record->lines[i].date == e->date &&
            str_equal(work_code(audit, &record->lines[i]), work_code(audit, e)))
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Date first = doc_first_day(d), last = doc_last_day(d);
    for (int r = 0; first != NO_DATE && r < audit_doc_count(audit); r++) {
        const Doc *record = audit_doc(audit, r);
        if (record->type != DOC_MEDICAL_RECORD || !record_is_of(audit, r, bill->doc))
            continue;
        for (int i = 0; i < record->line_count; i++) {
            const Line *e = &record->lines[i];
            if (work_code(audit, e).len && e->date >= first && e->date <= last &&
                record_entry_is_of(audit, bill->doc, record, e) && !is_told(audit, record, i) &&
                !is_billed(audit, e))
                tell(audit, bill, record, e);
        }
    }
}

CHECK(recorded_not_billed, .each = EACH_DOCUMENT, .check = check, .on = ON_SERVICES,
      .needs = HAS_RECORD)
