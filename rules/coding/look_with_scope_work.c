/* look_with_scope_work.c: a look with a scope, billed beside the work through the same scope. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

static bool is_apart(const Audit *audit, LineRef a, LineRef b)
{
    return audit_has_modifier_of(audit, a, S("separate-modifiers")) ||
           audit_has_modifier_of(audit, b, S("separate-modifiers")) ||
           lines_at_two_places(audit, a, b);
}

static void tell(Audit *audit, const Group *day, LineRef work, LineRef look)
{
    LineRef both[2] = {work, look};
    Policy p;
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "look", parts_text(audit, &look, 1));
    draft_cents(f, "charge", audit_line(audit, look)->charge);
    draft_take_line(f, look);
    if (policy_of(audit, audit_line(audit, work)->code, day->day, &p))
        draft_cite_ref(f, &p.rows.source,
                       arena_print(audit_arena(audit), "%.*s, base of its family %.*s",
                                   STR_ARG(audit_line(audit, work)->code),
                                   STR_ARG(audit_line(audit, look)->code)));
}

/* A work through a scope, by the schedule. */
static bool may(Audit *audit, Str code, Date day)
{
    Policy p;
    return audit_may_have_policy(audit, code, day, &p) &&
           (!p.known || !policy_is(&p, FIELD_ENDOSCOPY_BASE, (Str){0}));
}

static void check(Audit *audit, const Group *day)
{
    if (day->count < 2 || !audit_has_table(audit, day, REF_PHYSICIAN_POLICY))
        return;
    bool *works = arena_array(audit_arena(audit), bool, day->count);
    for (int i = 0; i < day->count; i++)
        works[i] = may(audit, audit_line(audit, day->refs[i])->code, day->day);
    for (int i = 0; i < day->count; i++) {
        for (int j = 0; j < day->count; j++) {
            LineRef work = day->refs[j], look = day->refs[i];
            if (!works[j] || !line_is_charged(audit, look) || !line_is_charged(audit, work) ||
                !audit_lines_together(audit, work, look) ||
                !line_is_base_look(audit, day, work, look) || is_apart(audit, work, look) ||
                audit_service_doc(audit, work.doc)->inpatient)
                continue;
            if (!pair_is_never(audit, day, work, look))
                tell(audit, day, work, look);
            break;
        }
    }
}

CHECK(look_with_scope_work, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may = may)
