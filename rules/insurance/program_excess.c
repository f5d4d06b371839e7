/* program_excess.c: a bill above what Medicare or Medicaid lets its providers ask. `Program:` in
   the .rule file says which of their laws. */
#include "rules/insurance/excess.h"

static Program program_param(const Audit *audit)
{
    Str name = audit_param(audit, S("Program"));
    if (str_equal(name, S("limited")))
        return PROGRAM_LIMITED;
    return str_equal(name, S("medicaid")) ? PROGRAM_MEDICAID : PROGRAM_ASSIGNED;
}

/* The sum that the law is: 115 percent of 117.75 and so on, line by line. */
static void limits_tell(Audit *audit, Draft *f, const Claim *c)
{
    int64_t percent = know_value(audit_know(audit), S("mcr.limiting"), S("percent"));
    Cents allowed = 0;
    for (int i = 0; i < c->eob_count; i++) {
        const Doc *eob = audit_doc(audit, c->eobs[i]);
        for (int e = 0; e < eob->line_count; e++)
            allowed += cents_or_zero(eob->lines[e].allowed);
    }
    draft_count(f, "percent", percent);
    draft_cents(f, "allowed", allowed);
}

static void check(Audit *audit, const Group *claim)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    Excess e;
    if (program_of(audit, c) != program_param(audit)) {
        audit_not_applicable(audit, claim);
        return;
    }
    if (!excess_get(audit, claim, &e) || !e.of[CAUSE_PROGRAM])
        return;
    Draft *f = excess_find(audit, claim, &e, NULL, 0);
    limits_tell(audit, f, c);
    draft_take_document(f, e.bill, e.of[CAUSE_PROGRAM]);
}

CHECK(program_excess, .each = EACH_CLAIM, .check = check, .needs = HAS_EOB, .on = ON_BILLS)
