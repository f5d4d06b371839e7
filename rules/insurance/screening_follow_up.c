/* screening_follow_up.c: a share asked for what completes a screening, where the law has made that
   free too. */
#include "rules/insurance/eob_line.h"

#include "audit/services.h"

/* Whether a diagnosis of the line begins with one of the words. */
static bool has_diagnosis(Audit *audit, LineRef at, Str prefixes)
{
    enum { ROOM = 24 };
    Str codes[ROOM];
    int count = audit_diagnoses(audit, at, codes, ROOM);
    for (Str prefix = str_word(&prefixes); prefix.len; prefix = str_word(&prefixes)) {
        for (int i = 0; i < count; i++) {
            if (str_starts(codes[i], prefix))
                return true;
        }
    }
    return false;
}

static bool applies(const Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    return situation_is(s, IS_COMMERCIAL, doc) == ANSWER_YES &&
           situation_is(s, IS_GRANDFATHERED, doc) != ANSWER_YES &&
           situation_is(s, IS_OUT_OF_NETWORK, doc) != ANSWER_YES;
}

static void check(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("screening-follow-up"));
    const Line *l = audit_line(audit, one->refs[0]);
    int row = l->code.len ? table_find(t, S("code"), l->code) : -1;
    if (row < 0 || !applies(audit, one->doc)) {
        audit_not_applicable(audit, one);
        return;
    }
    Date from = date_parse_iso(table_cell(t, row, S("from")));
    if (cents_or_zero(l->patient) <= 0 || l->date < from ||
        !has_diagnosis(audit, one->refs[0], table_cell(t, row, S("needs"))))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "share", l->patient);
    draft_take_share(f, one->refs[0], l->patient);
    draft_cite_table(f, S("screening-follow-up"), l->code);
}

CHECK(screening_follow_up, .each = EACH_LINE, .check = check, .needs = HAS_DAY, .on = ON_EOBS)
