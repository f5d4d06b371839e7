/* added.c: interest and fees that a bill or a collector's notice puts on top of the care. */
#include "audit/rule.h"
#include "audit/wording.h"

enum { DAYS_OF_YEAR = 365, PERCENT = 100 };

typedef struct Added {
    Cents interest, fees; /* as the totals say */
    LineRef *lines;       /* charges for no care at all */
    int line_count;
    Cents in_lines;
} Added;

static Cents above_zero(Cents c)
{
    return cents_max(cents_or_zero(c), 0);
}

static Added added_of(Audit *audit, const Group *g)
{
    const Totals *t = &audit_doc(audit, g->doc)->totals;
    const Table *words = know_table(audit_know(audit), S("added-words"));
    Added a = {above_zero(t->interest), above_zero(t->fees),
               arena_array(audit_arena(audit), LineRef, g->count + 1), 0, 0};
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(audit, g->refs[i]);
        if (l->code.len || l->revenue_code.len || l->charge == NO_CENTS || l->charge <= 0 ||
            wording_find(words, l->description) < 0)
            continue;
        a.lines[a.line_count++] = g->refs[i];
        a.in_lines += l->charge;
    }
    /* Totals that repeat the lines are the same dollars. */
    if (a.in_lines &&
        (a.in_lines == a.fees || a.in_lines == a.interest || a.in_lines == a.fees + a.interest)) {
        a.interest -= a.in_lines == a.fees ? 0 : cents_min(a.interest, a.in_lines);
        a.fees = a.in_lines == a.interest ? a.fees : 0;
    }
    return a;
}

/* The most interest that the state lets anybody add, from the care on; NO_CENTS where no cap is
   known, or the paper has no days or no sum to count from. */
static Cents state_cap(const Audit *audit, const Doc *d, const Added *a, const Stanza **state)
{
    const Situation *s = audit_situation(audit);
    int64_t percent;
    Date from = doc_last_day(d), to = d->statement_date;
    Cents sum = d->totals.principal;
    *state = know_stanza(s->know, S("knowledge/state/"), S("State"), s->c->facts.state);
    if (sum == NO_CENTS)
        sum = cents_subtract(doc_balance(d), a->interest + a->fees + a->in_lines);
    if (from == NO_DATE)
        from = d->itemization_date;
    if (s->c->facts.first_bill_date != NO_DATE &&
        (from == NO_DATE || s->c->facts.first_bill_date < from))
        from = s->c->facts.first_bill_date;
    if (!*state || !str_number(stanza_get(*state, S("Interest-cap-percent")), &percent) ||
        from == NO_DATE || to == NO_DATE || to < from || sum == NO_CENTS || sum <= 0)
        return NO_CENTS;
    return cents_part_half_up(sum, percent * (to - from), DAYS_OF_YEAR * PERCENT);
}

/* No insurer shares a fee: what its line would leave to the plan is the person's, too. */
static void take_added(const Audit *audit, Draft *f, const Group *g, const Added *a, Cents totals)
{
    for (int i = 0; i < a->line_count; i++) {
        Cents share = ledger_line(audit, a->lines[i]);
        draft_take_line(f, a->lines[i]);
        if (share != NO_CENTS && situation_asks(audit_situation(audit), g->doc))
            totals += cents_max(audit_line(audit, a->lines[i])->charge - share, 0);
    }
    if (totals > 0)
        draft_take_document(f, g->doc, totals);
}

/* Agreed to, and still more than the state allows. */
static void check_agreed(Audit *audit, const Group *g, const Added *a)
{
    const Stanza *state;
    Cents cap = state_cap(audit, audit_doc(audit, g->doc), a, &state);
    if (cap == NO_CENTS || a->interest <= cap)
        return;
    Draft *f = audit_find(audit, g);
    draft_lines(f, NULL, 0);
    draft_cents(f, "added", a->interest);
    draft_cents(f, "cap", cap);
    draft_phrase(f, "how", S("Capped"));
    draft_take_document(f, g->doc, a->interest - cap);
    draft_cite_state(f, state, S("Interest"));
}

static void check(Audit *audit, const Group *g)
{
    const Doc *d = audit_doc(audit, g->doc);
    Answer agreed = audit_situation(audit)->c->facts.fees_agreed;
    Added a = added_of(audit, g);
    Cents totals = a.interest + a.fees;
    const Stanza *state;
    if (totals + a.in_lines <= 0) {
        audit_not_applicable(audit, g);
        return;
    }
    if (agreed == ANSWER_YES) {
        check_agreed(audit, g, &a);
        return;
    }
    Cents cap = state_cap(audit, d, &a, &state);
    bool over = cap != NO_CENTS && a.interest > cap;
    Draft *f = audit_find(audit, g);
    draft_lines(f, a.lines, a.line_count);
    draft_cents(f, "added", totals + a.in_lines);
    draft_cents(f, "interest", a.interest);
    draft_cents(f, "fees", a.fees + a.in_lines);
    draft_cents(f, "principal", d->totals.principal);
    draft_cents(f, "cap", over ? cap : 0);
    draft_phrase(f, "how", over ? S("Over") : S("Unnamed"));
    take_added(audit, f, g, &a, totals);
    if (over)
        draft_cite_state(f, state, S("Interest"));
    /* Interest that the state's law allows stands without a signature. */
    if (agreed == ANSWER_UNKNOWN && cap != NO_CENTS && !over && !a.fees && !a.in_lines)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(late_fee, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS, .not_without = WITH_EXTRAS)
CHECK(collector_added_charges, .each = EACH_DOCUMENT, .check = check, .on = ON_NOTICES,
      .not_without = WITH_EXTRAS)
