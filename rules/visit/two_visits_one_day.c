/* two_visits_one_day.c: two visits to one practice on one day, where one is usual. */
#include "rules/coding/pairs.h"

#include "audit/care.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* A visit of a doctor that is charged; checkups stand beside other visits by a rule of their own.
 */
static bool is_counted(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    bool doctors = audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER ||
                   line_is_professional(audit_know(audit), l);
    return doctors && line_is_visit(audit, l) && line_is_charged(audit, at) &&
           !line_is_again(audit_know(audit), l) &&
           !line_is_care(audit_know(audit), l, S("preventive-visit"));
}

static bool are_of_one_kind(const Audit *audit, LineRef a, LineRef b)
{
    const Table *t = know_table(audit_know(audit), S("visits"));
    return table_find_span(t, audit_line(audit, a)->code) ==
           table_find_span(t, audit_line(audit, b)->code);
}

/* The two have no diagnosis in common, as far as both point to theirs. */
static bool are_for_other_things(const Audit *audit, LineRef a, LineRef b)
{
    enum { ROOM = 12 };
    Str x[ROOM], y[ROOM];
    if (!audit_line(audit, a)->pointer_count || !audit_line(audit, b)->pointer_count)
        return false;
    int m = audit_diagnoses(audit, a, x, ROOM), n = audit_diagnoses(audit, b, y, ROOM);
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
            if (str_equal(x[i], y[j]))
                return false;
        }
    }
    return m && n;
}

/* Twins are a charge that stands twice, which is another rule's. */
static bool are_two(const Audit *audit, LineRef a, LineRef b)
{
    const Line *x = audit_line(audit, a), *y = audit_line(audit, b);
    return audit_lines_together(audit, a, b) &&
           !(str_equal(x->code, y->code) && x->charge == y->charge);
}

static void tell(Audit *audit, const Group *day, LineRef less, LineRef more)
{
    Ptp p;
    LineRef both[2] = {less, more};
    const Line *l = audit_line(audit, less);
    bool kind = are_of_one_kind(audit, less, more);
    bool apart = audit_has_modifier_of(audit, less, S("own-visit-modifiers")) ||
                 audit_has_modifier_of(audit, more, S("own-visit-modifiers")) ||
                 are_for_other_things(audit, less, more);
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "provider", audit_doc(audit, less.doc)->provider.name);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "other", parts_text(audit, &more, 1));
    draft_cents(f, "other_charge", audit_line(audit, more)->charge);
    draft_phrase(f, "how", !kind ? S("Kinds") : apart ? S("Apart") : S("Alone"));
    draft_take_line(f, less);
    if (pair_find(audit, day, CLAIM_PRACTITIONER, more, less, &p) == PAIR_STANDS)
        draft_cite_pair(f, audit, &p, more, less);
    if (!kind || apart)
        draft_at_most(f, CERTAINTY_ASK);
}

/* The higher level of one series of codes, whatever is charged for it; else the dearer one. */
static bool is_more(const Line *a, const Line *b)
{
    enum { SERIES = 4 };
    if (str_equal(str_slice(a->code, 0, SERIES), str_slice(b->code, 0, SERIES)) &&
        !str_equal(a->code, b->code))
        return str_compare(a->code, b->code) > 0;
    return a->charge > b->charge;
}

/* The higher visit stays; each other one is told beside it. */
static void check(Audit *audit, const Group *day)
{
    int most = -1, seen = 0;
    for (int i = 0; i < day->count; i++) {
        if (!is_counted(audit, day->refs[i]))
            continue;
        seen++;
        if (most < 0 ||
            is_more(audit_line(audit, day->refs[i]), audit_line(audit, day->refs[most])))
            most = i;
    }
    for (int i = 0; seen > 1 && i < day->count; i++) {
        if (i != most && is_counted(audit, day->refs[i]) &&
            are_two(audit, day->refs[i], day->refs[most]))
            tell(audit, day, day->refs[i], day->refs[most]);
    }
}

static bool may_be_visit(Audit *audit, Str code, Date day)
{
    const Line l = {.code = code};
    (void)day;
    return line_is_visit(audit, &l);
}

CHECK(two_visits_one_day, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may_be_visit, .two_lines = true)
