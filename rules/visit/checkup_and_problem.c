/* checkup_and_problem.c: a visit for a problem charged on the day of a checkup. */
#include "audit/care.h"

static void check(Audit *audit, const Group *day)
{
    int checkup = group_next_care(audit, day, S("preventive-visit"), 0);
    if (checkup < 0) {
        audit_not_applicable(audit, day);
        return;
    }
    for (int i = group_next_care(audit, day, S("office-visit"), 0); i >= 0;
         i = group_next_care(audit, day, S("office-visit"), i + 1)) {
        LineRef both[2] = {day->refs[i], day->refs[checkup]};
        if (i == checkup)
            continue;
        Draft *f = audit_find(audit, day);
        draft_lines(f, both, 2);
        draft_text(f, "checkup", audit_service_name(audit, audit_line(audit, both[1])));
        draft_cents(f, "charge", audit_line(audit, both[0])->charge);
        draft_take_line(f, both[0]);
    }
}

CHECK(checkup_and_problem, .each = EACH_VISIT_DAY, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
