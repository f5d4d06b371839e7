/* advance_notice.c: Medicare's advance notices (ABN) as the modifiers of a line tell of them.
   `Notice:` in the .rule file says which. */
#include "audit/rule.h"

/* The modifier on the line, or on the copy of it on an EOB of the claim. */
static bool says(const Audit *audit, LineRef at, Str modifier)
{
    const Line *eob = situation_match(audit_situation(audit), at);
    return line_has_modifier(audit_line(audit, at), modifier) ||
           (eob && line_has_modifier(eob, modifier));
}

/* What the insurer refused of the line and put on the patient; the whole line where no EOB is
   here. */
static bool refused(const Audit *audit, LineRef at)
{
    const Line *eob = situation_match(audit_situation(audit), at);
    if (!eob && doc_is_eob(audit_doc(audit, at.doc)))
        eob = audit_line(audit, at);
    return !eob || (cents_or_zero(eob->plan_paid) == 0 && cents_or_zero(eob->allowed) == 0);
}

static void tell(Audit *audit, const Group *g)
{
    Draft *f = audit_find(audit, g);
    Cents share = ledger_line(audit, g->refs[0]);
    draft_cents(f, "share", share);
    draft_take_line(f, g->refs[0]);
}

/* GZ: the provider itself says that it expected a refusal and has no notice. GA: it says that it
   has one, which the person can check. Neither, and refused as not needed: ask for the notice. */
static void check(Audit *audit, const Group *g)
{
    LineRef at = g->refs[0];
    Str which = audit_param(audit, S("Notice"));
    bool medicare = situation_is(audit_situation(audit), IS_MEDICARE, -1) == ANSWER_YES;
    bool excluded = says(audit, at, S("GY")) || says(audit, at, S("GX"));
    if (!medicare || excluded) {
        audit_not_applicable(audit, g);
        return;
    }
    if (str_equal(which, S("GZ")) && says(audit, at, S("GA")))
        return; /* signed and not signed: the rule on modifiers tells it */
    if (!says(audit, at, which) || !refused(audit, at) || ledger_line(audit, at) <= 0)
        return;
    tell(audit, g);
}

CHECK(advance_notice, .each = EACH_LINE, .check = check, .on = ON_SERVICES,
      .not_without = WITH_MEDICARE)

static bool put_on_patient(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("need-denials"));
    for (int i = 0; i < l->adjustment_count; i++) {
        if (str_equal(l->adjustments[i].group, S("PR")) &&
            table_find(t, S("reason"), l->adjustments[i].reason) >= 0)
            return true;
    }
    return false;
}

static void check_missing(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Line *l = audit_line(audit, g->refs[0]);
    if (situation_is(s, IS_MEDICARE, -1) != ANSWER_YES) {
        audit_not_applicable(audit, g);
        return;
    }
    bool noticed = line_has_modifier(l, S("GA")) || line_has_modifier(l, S("GX"));
    for (int d = 0; d < audit_doc_count(audit); d++) {
        for (int i = 0; doc_is_bill(audit_doc(audit, d)) && i < audit_doc(audit, d)->line_count;
             i++) {
            LineRef m = s->match[d][i];
            if (m.doc == g->refs[0].doc && m.line == g->refs[0].line)
                noticed |= line_has_modifier(audit_line(audit, (LineRef){d, i}), S("GA"));
        }
    }
    if (!put_on_patient(audit, l) || noticed)
        return;
    Draft *f = audit_find(audit, g);
    draft_cents(f, "share", cents_or_zero(l->patient));
    draft_take_share(f, g->refs[0], l->patient);
}

CHECK(notice_missing, .each = EACH_LINE, .check = check_missing, .on = ON_EOBS,
      .not_without = WITH_MEDICARE)
