/* duplicate_charge.c: the same service, day and charge more than once on one bill. */
#include "audit/rule.h"

/* A modifier that says the line stands apart from its twin: a repeat, another site, another side. */
static bool stands_apart(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("apart-modifiers"));
    for (int i = 0; i < l->modifier_count; i++) {
        if (table_find(t, S("modifier"), l->modifiers[i]) >= 0)
            return true;
    }
    return false;
}

static bool modifiers_same(const Line *a, const Line *b)
{
    if (a->modifier_count != b->modifier_count)
        return false;
    for (int i = 0; i < a->modifier_count; i++) {
        if (!line_has_modifier(b, a->modifiers[i]))
            return false;
    }
    return true;
}

static bool is_twin(const Line *a, const Line *b)
{
    bool named = a->code.len ? str_equal(a->code, b->code)
                             : !b->code.len && a->description.len &&
                                   str_same(a->description, b->description);
    return named && modifiers_same(a, b) && a->charge == b->charge && a->units == b->units &&
           a->date == b->date && a->date_end == b->date_end &&
           str_equal(a->revenue_code, b->revenue_code) && str_equal(a->ndc, b->ndc) &&
           str_equal(a->provider_name, b->provider_name);
}

static bool has_repeating_kind(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("repeating-services"));
    return (l->code.len && table_find_span(t, l->code) >= 0) ||
           (l->revenue_code.len && table_find_span(t, l->revenue_code) >= 0) || l->ndc.len;
}

static void check(Audit *audit, const Group *day)
{
    LineRef *twins = arena_array(audit_arena(audit), LineRef, day->count);
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        int count = 0;
        bool seen = false;
        if (l->charge <= 0 || stands_apart(audit, l))
            continue;
        for (int j = 0; j < day->count; j++) {
            if (!is_twin(l, audit_line(audit, day->refs[j])))
                continue;
            seen |= j < i;
            twins[count++] = day->refs[j];
        }
        if (count < 2 || seen)
            continue;
        Draft *f = audit_find(audit, day);
        draft_lines(f, twins, count);
        draft_count(f, "count", count);
        draft_cents(f, "charge", l->charge);
        for (int extra = 1; extra < count; extra++)
            draft_take_line(f, twins[extra]);
        if (has_repeating_kind(audit, l))
            draft_at_most(f, CERTAINTY_ASK);
    }
}

CHECK(duplicate_charge, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_BILLS)
