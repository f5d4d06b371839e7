/* facts.c: the sums of a case and the names that the plan's texts may use. */
#include "plan/make.h"

#include "know/name.h"

#include "audit/estimate.h"
#include "audit/notice.h"

Str money(Arena *a, Cents c)
{
    CentsText t = cents_text(c);
    Str text = str_of(t.text);
    return arena_str(a, str_ends(text, S(".00")) ? str_slice(text, 0, text.len - 3) : text);
}

static void fact_set(Maker *m, Fact fact)
{
    for (int i = 0; i < m->facts.count; i++) {
        if (str_equal(m->facts.items[i].name, fact.name)) {
            m->facts.items[i] = fact;
            return;
        }
    }
    *list_add(m->arena, &m->facts) = fact;
}

void fact_text(Maker *m, const char *name, Str text)
{
    if (text.len)
        fact_set(m, (Fact){str_of(name), FACT_TEXT, text, 0});
}

void fact_money(Maker *m, const char *name, Cents c)
{
    if (c != NO_CENTS)
        fact_text(m, name, money(m->arena, c));
}

void fact_day(Maker *m, const char *name, Date d)
{
    if (d != NO_DATE)
        fact_set(m, (Fact){str_of(name), FACT_DATE, {0}, d});
}

void fact_count(Maker *m, const char *name, int64_t n)
{
    fact_set(m, (Fact){str_of(name), FACT_COUNT, {0}, n});
}

/* ---- sums ---- */

static const Doc *doc_at(const Maker *m, int d)
{
    return &m->s->c->docs.items[d];
}

static int doc_count(const Maker *m)
{
    return m->s->c->docs.count;
}

/* What the insurer refused: lines of EOBs on which it paid and wrote off nothing. */
/* A line on which the insurer paid nothing and that it counted toward nothing. */
bool line_refused(const Line *l)
{
    return cents_or_zero(l->plan_paid) == 0 && cents_or_zero(l->deductible) == 0 &&
           cents_or_zero(l->copay) == 0 && cents_or_zero(l->coinsurance) == 0 &&
           cents_or_zero(l->patient != NO_CENTS ? l->patient : l->charge) > 0;
}

static Cents denied_sum(const Maker *m)
{
    Cents sum = 0;
    if (situation_is(m->s, IS_DENIED, -1) != ANSWER_YES)
        return NO_CENTS;
    for (int d = 0; d < doc_count(m); d++) {
        const Doc *doc = doc_at(m, d);
        if (!doc_is_eob(doc) || !m->s->counts[d])
            continue;
        for (int i = 0; i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            if (line_refused(l))
                sum += cents_or_zero(l->patient != NO_CENTS ? l->patient : l->charge);
        }
        if (!doc->line_count && doc->type == DOC_DENIAL_LETTER)
            sum += cents_or_zero(doc_balance(doc));
    }
    Cents asked = m->sums.balance;
    if (sum <= 0)
        sum = claim_denied(m, S("PR"));
    if (sum <= 0)
        return asked;
    return asked == NO_CENTS ? sum : cents_min(sum, asked);
}

static Cents over_estimate_sum(const Maker *m, Cents *ret_estimate)
{
    Cents over = NO_CENTS;
    Cents least = know_value(m->know, S("ppdr.threshold"), S("dollars")); /* by each provider */
    *ret_estimate = m->s->c->facts.estimate_total;
    for (int d = 0; d < doc_count(m); d++) {
        Cents each = doc_is_bill(doc_at(m, d)) ? estimate_excess(m->s, d) : NO_CENTS;
        if (each != NO_CENTS && each >= least)
            over = cents_add(cents_or_zero(over), each);
        if (doc_at(m, d)->type == DOC_GOOD_FAITH_ESTIMATE && *ret_estimate == NO_CENTS)
            *ret_estimate = doc_charges(doc_at(m, d)) != NO_CENTS ? doc_charges(doc_at(m, d))
                                                                  : doc_balance(doc_at(m, d));
    }
    return over;
}

static Cents added_sum(const Maker *m)
{
    Cents sum = NO_CENTS;
    for (int d = 0; d < doc_count(m); d++) {
        const Totals *t = &doc_at(m, d)->totals;
        Cents added = cents_or_zero(t->interest) + cents_or_zero(t->fees);
        if (m->s->counts[d] && added > 0)
            sum = cents_add(cents_or_zero(sum), added);
    }
    return sum;
}

/* A bill that the person says is paid, with nothing left to pay and no payment printed: what the
   charges leave after the insurer's part. */
static Cents paid_in_full(const Maker *m)
{
    Cents sum = NO_CENTS;
    for (int d = 0; d < doc_count(m); d++) {
        Cents each = m->s->counts[d] ? doc_paid_in_full(doc_at(m, d)) : NO_CENTS;
        if (each != NO_CENTS)
            sum = cents_add(cents_or_zero(sum), each);
    }
    return sum;
}

static Cents paid_sum(const Maker *m)
{
    const CaseFacts *f = &m->s->c->facts;
    Cents told = NO_CENTS, printed = NO_CENTS;
    for (int i = 0; i < f->payment_count; i++)
        told = cents_add(cents_or_zero(told), cents_or_zero(f->payments[i].amount));
    for (int d = 0; d < doc_count(m); d++) {
        Cents each = m->s->counts[d] ? doc_patient_paid(doc_at(m, d)) : NO_CENTS;
        if (each != NO_CENTS && doc_is_bill(doc_at(m, d)))
            printed = cents_add(cents_or_zero(printed), each);
    }
    if (told == NO_CENTS && printed == NO_CENTS && situation_is(m->s, IS_PAID, -1) == ANSWER_YES)
        return paid_in_full(m);
    return cents_max(told, printed); /* a receipt may be printed on the bill too */
}

/* Findings are worth at most what is asked; on a bill that is paid, at most what was paid. */
static void sums_make(Maker *m)
{
    const Summary *sum = &m->audit->summary;
    Sums *x = &m->sums;
    Cents errors = sum->certain + sum->likely;
    x->balance = m->s->balance;
    if (x->balance != NO_CENTS && x->balance > 0 && m->s->paid_since > 0 &&
        situation_is(m->s, IS_PAID, -1) != ANSWER_YES) {
        x->balance = cents_max(0, x->balance - m->s->paid_since);
        fact_money(m, "paid_since", m->s->paid_since);
    }
    x->paid = paid_sum(m);
    x->over = over_estimate_sum(m, &x->estimate);
    x->added = added_sum(m);
    x->denied = denied_sum(m);
    x->refund = NO_CENTS;
    if (situation_is(m->s, IS_REFUND_DUE, -1) == ANSWER_YES) {
        Cents credit = x->balance != NO_CENTS && x->balance < 0 ? -x->balance : 0;
        x->refund = cents_max(errors, credit);
        if (x->paid != NO_CENTS)
            x->refund = cents_min(x->refund, x->paid);
    }
    if (x->balance != NO_CENTS && x->balance > 0)
        errors = cents_min(errors, x->balance);
    x->errors = errors;
    x->owed = x->balance == NO_CENTS ? NO_CENTS : cents_max(x->balance - errors, 0);
    claim_sums(m);
    x->won = appeal_won(m);
}

/* ---- names ---- */

static Str provider_name(const Maker *m)
{
    for (int d = 0; d < doc_count(m); d++) {
        if (m->s->counts[d] && doc_is_bill(doc_at(m, d)) && doc_at(m, d)->provider.name.len)
            return doc_at(m, d)->provider.name;
    }
    for (int d = 0; d < doc_count(m); d++) {
        if (doc_at(m, d)->provider.name.len)
            return doc_at(m, d)->provider.name;
    }
    if (m->s->c->facts.estimate_provider.len)
        return m->s->c->facts.estimate_provider;
    bool hospital = situation_is(m->s, IS_HOSPITAL, -1) == ANSWER_YES;
    return plan_word(m, hospital ? "plan-the-hospital" : "plan-the-provider");
}

static Str payer_name(const Maker *m)
{
    for (int d = 0; d < doc_count(m); d++) {
        if (doc_is_eob(doc_at(m, d)) && doc_at(m, d)->payer.name.len)
            return doc_at(m, d)->payer.name;
    }
    Str told = m->s->c->facts.plan.payer;
    bool medicare = situation_is(m->s, IS_MEDICARE, -1) == ANSWER_YES;
    return told.len ? told : plan_word(m, medicare ? "letter-medicare" : "plan-the-payer");
}

static Str collector_name(const Maker *m)
{
    int newest = notice_newest(m->s);
    if (newest >= 0 && doc_at(m, newest)->collector.name.len)
        return doc_at(m, newest)->collector.name;
    for (int d = 0; d < doc_count(m); d++) {
        if (doc_at(m, d)->collector.name.len)
            return doc_at(m, d)->collector.name;
    }
    return plan_word(m, "plan-the-collector");
}

static void names_make(Maker *m)
{
    bool handed = situation_is(m->s, IS_COLLECTIONS, -1) == ANSWER_YES;
    fact_text(m, "provider", name_say(m->arena, m->know, provider_name(m)));
    fact_text(m, "payer", payer_name(m));
    fact_text(m, "collector", collector_name(m));
    fact_text(m, "office", handed ? collector_name(m) : provider_name(m));
    if (m->state) {
        Str within =
            str_equal(m->lang, S("es")) ? (Str){0} : stanza_get(m->state, S("Name-within"));
        fact_text(m, "state", within.len ? within : stanza_words(m->state, S("Name"), m->lang));
    }
}

/* The debt that a form 1099-C reports, and who gave it up. */
static void cancelled_names(Maker *m)
{
    for (int d = 0; d < doc_count(m); d++) {
        const Doc *doc = doc_at(m, d);
        if (!doc->tax_form.len || doc->cancelled == NO_CENTS)
            continue;
        fact_money(m, "cancelled", doc->cancelled);
        fact_text(m, "cancelled_by",
                  doc->provider.name.len ? name_say(m->arena, m->know, doc->provider.name)
                                         : plan_word(m, "plan-the-sender"));
    }
}

static bool has_amount(const Finding *f)
{
    return f->amount != NO_CENTS && f->amount > 0;
}

/* The first findings by weight, as one list of titles; where some would come off, only those. */
static Str findings_list(const Maker *m, bool sure)
{
    enum { MOST = 3 };
    Buf out = {.arena = m->arena};
    int shown = 0, all = 0;
    bool money = false;
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        money |= (f->certainty >= CERTAINTY_LIKELY) == sure && has_amount(f);
    }
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        if ((f->certainty >= CERTAINTY_LIKELY) != sure || (sure && money && !has_amount(f)))
            continue;
        if (++all > MOST)
            continue;
        if (shown++)
            buf_add(&out, S("; "));
        buf_add(&out, f->title);
    }
    if (all > shown)
        buf_print(&out, "; + %d", all - shown);
    return buf_str(&out);
}

static void money_names_make(Maker *m)
{
    const Sums *x = &m->sums;
    const CaseFacts *f = &m->s->c->facts;
    bool sure = m->audit->summary.certain > 0;
    fact_money(m, "balance", x->balance);
    fact_money(m, "still_asked", x->balance);
    if (m->s->paid_since > 0 && x->balance != m->s->balance) /* said beside what is left */
        fact_text(m, "balance", plan_word(m, "plan-balance-since"));
    fact_money(m, "owed", x->owed);
    fact_money(m, "errors", x->errors > 0 ? x->errors : NO_CENTS);
    fact_money(m, "certain", sure ? m->audit->summary.certain : NO_CENTS);
    fact_money(m, "denied", x->denied);
    fact_money(m, "won", x->won == NO_CENTS ? NO_CENTS : cents_round_up(x->won, 100));
    fact_money(m, "over", x->over);
    fact_money(m, "added", x->added);
    fact_money(m, "paid", x->paid != NO_CENTS && x->paid > 0 ? x->paid : NO_CENTS);
    fact_money(m, "refund", x->refund != NO_CENTS && x->refund > 0 ? x->refund : NO_CENTS);
    fact_money(m, "estimate", x->estimate);
    fact_money(m, "lump", f->budget_lump_sum);
    fact_money(m, "monthly", f->budget_monthly);
    fact_money(m, "income", f->income);
    fact_text(m, "findings", findings_list(m, true));
    fact_text(m, "asks", findings_list(m, false));
    if (m->s->fpl_percent >= 0) {
        fact_count(m, "fpl", m->s->fpl_percent);
        fact_money(m, "fpl_line", m->s->fpl_line);
        fact_count(m, "fpl_year", m->s->fpl_year);
        fact_count(m, "household", f->household_size);
    }
}

static void day_names_make(Maker *m)
{
    const Stanza *wait = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("bargain-after"));
    Date talk = m->s->today + (wait ? (Date)stanza_number(wait, "Days", 0) : 0);
    Date month = working_day_before(date_month_end(talk));
    Date quarter = working_day_before(date_quarter_end(talk));
    Date due = due_day(m->s);
    fact_day(m, "today", m->s->today);
    if (month < talk)
        month = working_day_before(date_month_end(date_month_end(talk) + 1));
    if (quarter < talk)
        quarter = working_day_before(date_quarter_end(date_quarter_end(talk) + 1));
    fact_day(m, "month_end", month);
    fact_day(m, "quarter_end", quarter);
    fact_text(m, "good_days",
              plan_word(m, month == quarter ? "plan-good-days-one" : "plan-good-days"));
    if (due != NO_DATE && due >= m->s->today)
        fact_day(m, "due", due);
    if (m->s->c->facts.denial_date != NO_DATE)
        fact_day(m, "denial_day", m->s->c->facts.denial_date);
    if (m->s->c->facts.served_date != NO_DATE)
        fact_day(m, "served_day", m->s->c->facts.served_date);
}

/* ---- what is true ---- */

/* Insured, a bill is here, and nothing shows that the insurer has decided on it. */
static bool unprocessed(const Maker *m)
{
    bool bill = false;
    if (situation_is(m->s, IS_INSURED, -1) != ANSWER_YES ||
        situation_is(m->s, IS_DENIED, -1) == ANSWER_YES)
        return false;
    for (int d = 0; d < doc_count(m); d++) {
        const Doc *doc = doc_at(m, d);
        if (doc_is_eob(doc))
            return false;
        if (m->s->counts[d] && doc_is_bill(doc)) {
            if (cents_or_zero(doc_insurance_paid(doc)) > 0)
                return false;
            bill = true;
        }
    }
    return bill;
}

static bool open_questions(const Maker *m)
{
    for (int i = 0; i < m->audit->finding_count; i++) {
        if (m->audit->findings[i].certainty == CERTAINTY_ASK)
            return true; /* what you got or did not get needs no record, only your word */
    }
    return false;
}

Cents limit_cents(const Maker *m, Str name)
{
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), name);
    return s ? stanza_number(s, "Dollars", 0) * 100 : 0;
}

static bool any_checked_bill(const Maker *m)
{
    return situation_is(m->s, IS_HAS_BILL, -1) == ANSWER_YES;
}

static void when_make(Maker *m)
{
    const Sums *x = &m->sums;
    bool *when = m->when;
    bool asked = x->balance != NO_CENTS && x->balance > 0;
    when[WHEN_BALANCE] = asked;
    when[WHEN_ERRORS] = x->errors > x->waiting;
    when[WHEN_QUESTIONS] = open_questions(m);
    when[WHEN_CLEAN] = any_checked_bill(m) && x->errors <= 0 && !when[WHEN_QUESTIONS];
    when[WHEN_UNPROCESSED] = unprocessed(m);
    when[WHEN_SOLVED] = asked && x->owed == 0;
    when[WHEN_SMALL] = asked && x->balance < limit_cents(m, S("credit-report"));
    when[WHEN_TINY] = asked && x->owed < limit_cents(m, S("bargain"));
    when[WHEN_LARGE] = asked && x->balance >= limit_cents(m, S("advocate"));
    when[WHEN_FEES] = x->added != NO_CENTS;
    when[WHEN_TAX_ALONE] = situation_holds(
        m->s,
        S("debt-cancelled, unless has-bill, unless has-eob, unless collections, unless lawsuit"),
        -1);
    when[WHEN_FREE_OF_COST] = situation_is(m->s, IS_QMB, -1) == ANSWER_YES ||
                              situation_is(m->s, IS_MEDICAID, -1) == ANSWER_YES;
    claim_make(m);
}

void facts_make(Maker *m)
{
    Str state = m->s->c->facts.state;
    m->state = state.len ? know_stanza(m->know, S("knowledge/state/"), S("State"), state) : NULL;
    sums_make(m);
    names_make(m);
    cancelled_names(m);
    money_names_make(m);
    day_names_make(m);
    when_make(m);
    means_make(m);
}
