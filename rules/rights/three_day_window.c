/* three_day_window.c: outpatient care by the hospital itself shortly before a Medicare stay. */
#include "audit/join.h"
#include "audit/services.h"
#include "audit/traits.h"
#include "know/code.h"

#include "audit/rule.h"

/* Diagnostic services always go with the stay; others where they are related to it. Rides and
   dialysis never do. */
typedef enum Goes { GOES_NOT, GOES_IF_RELATED, GOES } Goes;

static Goes goes_with_stay(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("window-kinds"));
    const Table *free = know_table(audit_know(audit), S("window-free-revenue"));
    Str kind = line_kind(audit_know(audit), l);
    if (l->revenue_code.len && table_find_span(free, l->revenue_code) >= 0)
        return GOES_NOT;
    int row = kind.len ? table_find(t, S("kind"), kind) : -1;
    if (row < 0)
        return GOES_IF_RELATED;
    Str how = table_cell(t, row, S("how"));
    return str_equal(how, S("diagnostic")) ? GOES
           : str_equal(how, S("never"))    ? GOES_NOT
                                           : GOES_IF_RELATED;
}

/* A bill of a kind that the window does not reach, such as a small rural hospital's. */
static bool is_free(const Audit *audit, int doc)
{
    const Table *t = know_table(audit_know(audit), S("window-free-bills"));
    Str type = audit_service_doc(audit, doc)->bill_type;
    bool is = false;
    for (int row = 0; type.len && row < t->row_count && !is; row++)
        is = str_starts(type, table_cell(t, row, S("starts")));
    return is;
}

/* The stay of the same hospital that begins within the window after the day; -1 for none. */
static int stay_after(const Audit *audit, int doc, Date day)
{
    const Situation *s = audit_situation(audit);
    int64_t days = know_value(audit_know(audit), S("mcr.3day"), S("days"));
    const Doc *d = audit_doc(audit, doc);
    for (int i = 0; i < audit_doc_count(audit); i++) {
        const Doc *stay = audit_doc(audit, i);
        Date from = stay->admitted != NO_DATE ? stay->admitted : doc_first_day(stay);
        if (i == doc || !s->counts[i] || !doc_is_stay(s, i) ||
            doc_same_provider(d, stay) != ANSWER_YES || doc_same_patient(d, stay) == ANSWER_NO)
            continue;
        if (from != NO_DATE && day < from && day >= from - days)
            return i;
    }
    return -1;
}

/* Tests are one finding, and care that must have to do with the stay another, which is asked. */
static void tell(Audit *audit, const Group *g, Goes which)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, g->count + 1);
    int count = 0, stay = -1;
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(audit, g->refs[i]);
        int after = goes_with_stay(audit, l) == which && l->date != NO_DATE
                        ? stay_after(audit, g->doc, l->date)
                        : -1;
        if (after < 0)
            continue;
        stay = after;
        lines[count++] = g->refs[i];
    }
    if (!count)
        return;
    Date admitted = audit_doc(audit, stay)->admitted;
    Draft *f = audit_find(audit, g);
    draft_lines(f, lines, count);
    draft_document(f, stay);
    draft_date(f, "admitted",
               admitted != NO_DATE ? admitted : doc_first_day(audit_doc(audit, stay)));
    draft_count(f, "count", count);
    draft_phrase(f, "what", which == GOES ? S("Tests") : S("Care"));
    for (int i = 0; i < count; i++)
        draft_take_line(f, lines[i]);
    if (which == GOES_IF_RELATED)
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    if (situation_is(s, IS_MEDICARE, -1) != ANSWER_YES ||
        !doc_is_facility(s, audit_doc(audit, g->doc)) || doc_is_stay(s, g->doc) ||
        is_free(audit, g->doc)) {
        audit_not_applicable(audit, g);
        return;
    }
    tell(audit, g, GOES);
    tell(audit, g, GOES_IF_RELATED);
}

CHECK(three_day_window, .each = EACH_DOCUMENT, .check = check, .needs = HAS_DAY, .on = ON_SERVICES,
      .not_without = WITH_MEDICARE)
