/* operation_in_surgery_days.c: a second operation in the days that belong to a first one, with
   nothing on the line that says why. */
#include "rules/coding/pairs.h"

#include "audit/join.h"
#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* The days after the operation that its price holds; 0 for what holds none. */
static int days_after(const Policy *p)
{
    int64_t days = 0;
    KeyText is = ref_code(&p->rows, p->row, FIELD_GLOBAL);
    return str_number(str_of(is.text), &days) ? (int)days : 0;
}

/* A paper that prints no modifier at all says nothing of them. */
static bool is_explained(const Audit *audit, LineRef at)
{
    return (!audit_service_doc(audit, at.doc)->modifiers &&
            audit_doc(audit, at.doc)->type != DOC_CLAIM) ||
           audit_has_modifier_of(audit, at, S("again-in-surgery-modifiers"));
}

/* A doctor's own operation that is charged, with days of its own. */
static bool is_operation(Audit *audit, LineRef at, Policy *ret)
{
    const Line *l = audit_line(audit, at);
    Group one = {.refs = &at, .count = 1, .doc = at.doc, .day = l->date};
    return !line_is_visit(audit, l) && line_is_charged(audit, at) &&
           audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER &&
           audit_policy(audit, &one, l->code, ret) && days_after(ret) > 0;
}

static void tell(Audit *audit, const Group *all, LineRef first, LineRef second, const Policy *p)
{
    LineRef both[2] = {second, first};
    const Line *work = audit_line(audit, first);
    Draft *f = audit_find(audit, all);
    draft_lines(f, both, 2);
    draft_cents(f, "charge", audit_line(audit, second)->charge);
    draft_text(f, "operation", parts_text(audit, &first, 1));
    draft_date(f, "operation_day", work->date);
    draft_count(f, "days", days_after(p));
    draft_cite_ref(f, &p->rows.source,
                   arena_print(audit_arena(audit), "%.*s, global days %s", STR_ARG(work->code),
                               ref_code(&p->rows, p->row, FIELD_GLOBAL).text));
}

static void check(Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        Policy later;
        const Line *l = audit_line(audit, all->refs[i]);
        if (is_explained(audit, all->refs[i]) || !is_operation(audit, all->refs[i], &later))
            continue;
        for (int j = 0; j < all->count; j++) {
            Policy p;
            Date before = audit_line(audit, all->refs[j])->date;
            if (before >= l->date || !audit_lines_together(audit, all->refs[j], all->refs[i]) ||
                !is_operation(audit, all->refs[j], &p) || l->date - before > days_after(&p))
                continue;
            tell(audit, all, all->refs[j], all->refs[i], &p);
            break;
        }
    }
}

static bool may(Audit *audit, Str code, Date day)
{
    Policy p;
    return audit_may_have_policy(audit, code, day, &p) && (!p.known || days_after(&p) > 0);
}

CHECK(operation_in_surgery_days, .each = EACH_PATIENT, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .may = may)
