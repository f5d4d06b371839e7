/* refused_without_bill.c: an EOB without its bill that leaves a part undecided, or puts a refusal
   on the patient that a provider in the network usually bears. */
#include "rules/insurance/excess.h"

/* Other rules tell of these reasons, with or without a bill. */
static bool has_own_rule(const Audit *audit, Str reason)
{
    static const char *const tables[] = {"late-reasons", "member-denials", "coverage-denials"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        if (table_find(know_table(audit_know(audit), str_of(tables[i])), S("reason"), reason) >= 0)
            return true;
    }
    return false;
}

/* Whether this part waits for somebody, or with PR is a refusal put on the patient, who has not
   told of it. */
static bool is_open(const Audit *audit, const Adjustment *adj)
{
    Str final = carc_cell(audit, adj->reason, S("final"));
    Str action = carc_cell(audit, adj->reason, S("action"));
    if (has_own_rule(audit, adj->reason) || cents_or_zero(adj->amount) <= 0)
        return false;
    bool told = audit_situation(audit)->c->facts.denial_stage != DENIAL_UNKNOWN;
    return str_equal(final, S("resubmit")) || str_equal(action, S("find-original")) ||
           str_equal(action, S("bill-other")) ||
           (!told && str_equal(final, S("deny")) && str_equal(adj->group, S("PR")));
}

static const Adjustment *open_part(const Audit *audit, const Line *l)
{
    for (int i = 0; i < l->adjustment_count && cents_or_zero(l->plan_paid) == 0; i++) {
        if (is_open(audit, &l->adjustments[i]))
            return &l->adjustments[i];
    }
    return NULL;
}

/* The lines from `first` on that wait for the same reason; what the patient is said to owe of them.
 */
static void tell(Audit *audit, const Group *eob, int first, bool *told)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, eob->count + 1);
    Str reason = open_part(audit, audit_line(audit, eob->refs[first]))->reason;
    int count = 0;
    Cents sum = 0;
    Draft *f = audit_find(audit, eob);
    for (int i = first; i < eob->count; i++) {
        const Line *l = audit_line(audit, eob->refs[i]);
        const Adjustment *open = open_part(audit, l);
        if (!open || !str_equal(open->reason, reason))
            continue;
        told[i] = true;
        lines[count++] = eob->refs[i];
        sum += open->amount;
        if (cents_or_zero(l->patient) > 0)
            draft_take_share(f, eob->refs[i], cents_min(l->patient, open->amount));
    }
    draft_lines(f, lines, count);
    draft_cents(f, "refused", sum);
    draft_text(f, "reason", reason);
    draft_words(f, "says", carc_cell(audit, reason, S("says")),
                carc_cell(audit, reason, S("says_es")));
    draft_cite_table(f, S("carc"), reason);
}

static void check(Audit *audit, const Group *eob)
{
    const Situation *s = audit_situation(audit);
    bool *told = arena_array(audit_arena(audit), bool, eob->count + 1);
    bool billed = eob->claim >= 0 && s->claims[eob->claim].bill_count > 0;
    if (billed || eob_is_replaced(s, eob->doc) ||
        situation_is(s, IS_OUT_OF_NETWORK, eob->doc) == ANSWER_YES) {
        audit_not_applicable(audit, eob);
        return;
    }
    for (int i = 0; i < eob->count; i++) {
        if (!told[i] && open_part(audit, audit_line(audit, eob->refs[i])))
            tell(audit, eob, i, told);
    }
}

CHECK(refused_without_bill, .each = EACH_DOCUMENT, .check = check, .needs = HAS_LINES,
      .on = ON_EOBS)
