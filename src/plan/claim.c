/* claim.c: what the plan decided, as far as the EOBs and the findings tell: refused, not finished,
   paid and not posted, or priced below what is asked out of network. */
#include "plan/make.h"

#include "know/refusal.h"

/* ---- findings ---- */

/* The dollars of the findings of one rule; NO_CENTS where there are none. */
static Cents found(const Maker *m, Str rule, Certainty least, const Finding **ret_first)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        if (!str_equal(f->rule, rule) || f->certainty < least)
            continue;
        if (ret_first && sum == NO_CENTS)
            *ret_first = f;
        sum = cents_add(cents_or_zero(sum), cents_or_zero(f->amount));
    }
    return sum;
}

static bool is_found(const Maker *m, Str rule)
{
    return found(m, rule, CERTAINTY_ASK, NULL) != NO_CENTS;
}

static Str fact_find(const Maker *m, const char *name)
{
    for (int i = 0; i < m->facts.count; i++) {
        if (str_equal(m->facts.items[i].name, str_of(name)))
            return m->facts.items[i].text;
    }
    return (Str){0};
}

static Str finding_text(const Finding *f, Str name)
{
    for (int i = 0; i < f->fact_count; i++) {
        if (str_equal(f->facts[i].name, name))
            return f->facts[i].text;
    }
    return (Str){0};
}

/* Who sent the paper that the finding is about, under a name that texts may use; a bill first. */
static void sender_name(Maker *m, const char *name, const Finding *f)
{
    Str sender = {0};
    for (int i = 0; i < f->line_count + f->doc_count; i++) {
        int d = i < f->line_count ? f->lines[i].doc : f->docs[i - f->line_count];
        const Doc *doc = d >= 0 ? &m->s->c->docs.items[d] : NULL;
        if (doc && (!sender.len || doc_is_bill(doc)) && doc->provider.name.len)
            sender = doc->provider.name;
    }
    fact_text(m, name, sender);
}

/* ---- sums ---- */

Cents claim_denied(const Maker *m, Str group)
{
    Cents sum = 0;
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        bool stands = doc_is_eob(doc) && !eob_is_replaced(m->s, d);
        for (int i = 0; stands && i < doc->line_count; i++)
            sum = cents_add(sum, line_denied(m->s->know, &doc->lines[i], group));
    }
    return sum;
}

/* What the bills of a claim ask, or its EOBs where no bill has come. */
static Cents claim_asked(const Maker *m, int claim)
{
    Cents sum = NO_CENTS;
    for (int d = 0; d < m->s->c->docs.count; d++) {
        if (m->s->claim_of[d] == claim && situation_asks(m->s, d))
            sum = cents_add(cents_or_zero(sum), doc_balance(&m->s->c->docs.items[d]));
    }
    return sum;
}

/* NO_CENTS unless every paper that asks for money has an EOB. */
static Cents share_sum(const Maker *m)
{
    Cents sum = NO_CENTS;
    for (int d = 0; d < m->s->c->docs.count; d++) {
        if (situation_asks(m->s, d) && m->s->claim_of[d] < 0)
            return NO_CENTS;
    }
    for (int i = 0; i < m->s->claim_count; i++) {
        Cents asked = claim_asked(m, i), each = claim_patient_share(m->s, &m->s->claims[i]);
        if (asked == NO_CENTS)
            continue;
        if (each == NO_CENTS)
            return NO_CENTS;
        sum = cents_add(cents_or_zero(sum), each);
    }
    return sum;
}

/* What an EOB leaves to the patient above the plan's own price: PR-45. */
static Cents above_price(const Doc *eob)
{
    Cents sum = 0;
    for (int i = 0; i < eob->line_count; i++) {
        for (int j = 0; j < eob->lines[i].adjustment_count; j++) {
            const Adjustment *a = &eob->lines[i].adjustments[j];
            if (str_equal(a->group, S("PR")) && str_equal(a->reason, S("45")))
                sum = cents_add(sum, cents_or_zero(a->amount));
        }
    }
    return sum;
}

/* Out of network: what is asked beyond the share of the plan's price. What the errors take off is
   no longer asked, and counts against it first; so does a payment of the plan that is on its way.
 */
static Cents excess_sum(const Maker *m)
{
    Cents sum = 0, owed = m->sums.owed;
    for (int i = 0; i < m->s->claim_count; i++) {
        const Claim *c = &m->s->claims[i];
        Cents asked = claim_asked(m, i), share = claim_patient_share(m->s, c), above = 0;
        bool out = false;
        for (int e = 0; e < c->eob_count; e++) {
            if (eob_is_replaced(m->s, c->eobs[e]))
                continue;
            out |= situation_is(m->s, IS_OUT_OF_NETWORK, c->eobs[e]) == ANSWER_YES;
            above = cents_add(above, above_price(&m->s->c->docs.items[c->eobs[e]]));
        }
        if (out && asked != NO_CENTS && share != NO_CENTS)
            sum = cents_add(sum, cents_max(0, asked - (share - above)));
    }
    Str pending = S("plan-payment-pending");
    Cents taken = m->sums.errors + cents_or_zero(found(m, pending, CERTAINTY_ASK, NULL)) -
                  cents_or_zero(found(m, pending, CERTAINTY_LIKELY, NULL));
    return owed == NO_CENTS || sum <= taken ? 0 : cents_min(sum - taken, owed);
}

void claim_sums(Maker *m)
{
    Sums *x = &m->sums;
    x->share = share_sum(m);
    x->pending = found(m, S("plan-payment-pending"), CERTAINTY_ASK, NULL);
    x->waiting = cents_or_zero(found(m, S("claim-unfinished"), CERTAINTY_LIKELY, NULL));
    x->waiting = cents_min(x->waiting, x->errors);
    x->refused = found(m, S("denial-billed"), CERTAINTY_ASK, NULL);
    x->excess = excess_sum(m);
}

/* ---- words and names ---- */

static void unfinished_make(Maker *m)
{
    const Finding *f = NULL;
    Cents amount = found(m, S("claim-unfinished"), CERTAINTY_ASK, &f);
    if (amount == NO_CENTS)
        return;
    const Table *carc = know_table(m->know, S("carc"));
    Str reason = finding_text(f, S("reason"));
    int row = table_find(carc, S("code"), reason);
    bool other = row >= 0 && str_equal(table_cell(carc, row, S("final")), S("other-payer"));
    m->when[other ? WHEN_OTHER_PAYER : WHEN_RESUBMIT] = true;
    sender_name(m, "unfinished_by", f);
    fact_money(m, "unfinished", amount);
    fact_text(m, "unfinished_code", reason);
    fact_text(m, "unfinished_says", finding_text(f, S("says")));
}

static void denial_billed_make(Maker *m)
{
    const Finding *f = NULL;
    Cents amount = found(m, S("denial-billed"), CERTAINTY_ASK, &f);
    bool denied = situation_is(m->s, IS_DENIED, -1) == ANSWER_YES;
    Cents borne = denied ? 0 : claim_denied(m, S("CO"));
    m->when[WHEN_PROVIDER_BEARS] = amount == NO_CENTS && borne > 0;
    if (borne > 0)
        fact_money(m, "refused", borne);
    if (amount == NO_CENTS)
        return;
    Str reason = finding_text(f, S("reason"));
    m->when[WHEN_DENIAL_BILLED] = true;
    m->when[WHEN_NO_APPROVAL] = str_equal(refusal_by_code(m->know, reason), S("approval"));
    sender_name(m, "refused_by", f);
    fact_money(m, "refused", amount);
    fact_text(m, "refused_code", reason);
    fact_text(m, "refused_says", finding_text(f, S("says")));
}

/* A debt that may be too old to sue on, where nobody can say so for sure. */
static bool old_debt(const Maker *m)
{
    Date last = limitation_day(m->s);
    if (last == NO_DATE || situation_is(m->s, IS_TIME_BARRED, -1) == ANSWER_YES)
        return false;
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("old-debt"));
    int years = situation_limit_years(m->s, false);
    if (!years && s)
        years = (int)stanza_number(s, "Years", 0);
    return years && m->s->today > date_add_months(last, years * 12, MONTH_NEXT_FIRST);
}

/* The provider out of network whose price lies above the plan's. */
static void excess_name(Maker *m)
{
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        if (situation_asks(m->s, d) && situation_is(m->s, IS_OUT_OF_NETWORK, d) == ANSWER_YES) {
            fact_text(m, "excess_by", doc->provider.name);
            return;
        }
    }
}

/* Emergency care out of network on a bill or an EOB, under a plan that the federal law binds; rides
   on the ground are left out of it. */
static bool emergency_out(Maker *m)
{
    const Situation *s = m->s;
    if (situation_is(s, IS_INSURED, -1) != ANSWER_YES ||
        situation_is(s, IS_MEDICARE, -1) == ANSWER_YES ||
        situation_is(s, IS_MEDICARE_ADVANTAGE, -1) == ANSWER_YES ||
        situation_is(s, IS_MEDICAID, -1) == ANSWER_YES ||
        situation_is(s, IS_TRICARE, -1) == ANSWER_YES ||
        situation_is(s, IS_AMBULANCE, -1) == ANSWER_YES)
        return false;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (situation_is(s, IS_EMERGENCY, d) == ANSWER_YES &&
            situation_is(s, IS_OUT_OF_NETWORK, d) == ANSWER_YES) {
            fact_text(m, "surprise_by", s->c->docs.items[d].provider.name);
            return true;
        }
    }
    return false;
}

static bool record_questions(const Maker *m)
{
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        if (f->certainty == CERTAINTY_ASK && !str_equal(f->family, S("insurance")))
            return true;
    }
    return false;
}

/* Who sent what, and whether federal law may forbid part of a bill. */
static void papers_make(Maker *m)
{
    static const Str surprises[] = {
        S_INIT("out-of-network-emergency"), S_INIT("out-of-network-air-ambulance"),
        S_INIT("out-of-network-at-in-network-facility"),
        S_INIT("out-of-network-clinician-without-consent"), S_INIT("out-of-network-share-unknown")};
    static const char *const senders[] = {"surprise_by", "unfinished_by", "refused_by",
                                          "pending_by", "excess_by"};
    for (size_t i = 0; i < sizeof senders / sizeof *senders; i++)
        fact_text(m, senders[i], fact_find(m, "provider"));
    const Finding *f = NULL;
    m->when[WHEN_SURPRISE] = emergency_out(m);
    for (size_t i = 0; i < sizeof surprises / sizeof *surprises; i++) {
        if (found(m, surprises[i], CERTAINTY_ASK, &f) != NO_CENTS) {
            m->when[WHEN_SURPRISE] = true;
            sender_name(m, "surprise_by", f);
        }
    }
    if (found(m, S("plan-payment-pending"), CERTAINTY_ASK, &f) != NO_CENTS)
        sender_name(m, "pending_by", f);
}

/* What the errors come to that a collector answers for: they lead first to the letter that makes it
   prove the debt. */
static Cents collectors_part(const Maker *m)
{
    Cents sum = 0;
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        if (f->certainty != CERTAINTY_ASK && f->next_count &&
            str_equal(f->next[0], S("letter:validation")))
            sum = cents_add(sum, cents_or_zero(f->amount));
    }
    return sum;
}

/* Another insurer that the person told of: work, a car, another plan, the VA. */
static void first_payer_make(Maker *m)
{
    static const Str rules[] = {S_INIT("work-injury-billed"), S_INIT("auto-insurer-first"),
                                S_INIT("veterans-care-billed"), S_INIT("other-plan-first")};
    Cents errors = m->sums.errors - m->sums.waiting, part = 0;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const Finding *f = NULL;
        Cents found_here = found(m, rules[i], CERTAINTY_ASK, &f);
        if (found_here == NO_CENTS)
            continue;
        part = cents_add(part, found_here);
        if (!m->when[WHEN_FIRST_PAYER]) {
            fact_text(m, "first_payer", finding_text(f, S("who")));
            sender_name(m, "first_by", f);
        }
        m->when[WHEN_FIRST_PAYER] = true;
    }
    m->when[WHEN_PAYER_ALONE] = m->when[WHEN_FIRST_PAYER] && errors <= part;
}

/* Whether a finding is for the insurer to mend and for nobody else. */
static bool is_insurers(const Finding *f)
{
    for (int i = 0; i < f->next_count; i++) {
        if (!next_is_insurers(f->next[i]))
            return false;
    }
    return f->next_count > 0;
}

static Cents insurers_part(const Maker *m)
{
    Cents sum = 0;
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        if (f->certainty >= CERTAINTY_LIKELY && is_insurers(f))
            sum = cents_add(sum, cents_or_zero(f->amount));
    }
    return sum;
}

/* What a collector asks too much stands in the letter that makes it prove the debt; an estimate has
   its own dispute. Where there is nothing else, no second step disputes the same dollars. */
static void alone_make(Maker *m)
{
    Cents errors = m->sums.errors - m->sums.waiting, estimate, added;
    added = cents_or_zero(found(m, S("collector-added-charges"), CERTAINTY_LIKELY, NULL));
    estimate = cents_or_zero(found(m, S("over-good-faith-estimate"), CERTAINTY_LIKELY, NULL));
    m->when[WHEN_ESTIMATE_ALONE] = situation_holds(m->s, S("uninsured, over-estimate"), -1) &&
                                   errors > 0 && errors <= estimate;
    Cents insurers = insurers_part(m);
    m->when[WHEN_INSURER_ALONE] = errors > 0 && errors <= insurers;
    m->when[WHEN_INSURER_PART] = insurers > 0 && errors > insurers;
    if (!situation_holds(m->s, S("collections, unless time-barred"), -1))
        return;
    m->when[WHEN_COLLECTOR_ALONE] = errors > 0 && errors <= collectors_part(m);
    m->when[WHEN_FEES] &= errors <= added;
}

/* What may be paid: with a decided claim not more than the share, unless all above is bargained. */
static void due_make(Maker *m, bool above)
{
    Sums *x = &m->sums;
    bool *when = m->when, insured = situation_is(m->s, IS_INSURED, -1) == ANSWER_YES;
    bool denied = situation_is(m->s, IS_DENIED, -1) == ANSWER_YES;
    when[WHEN_NOTHING_ASKED] = x->balance != NO_CENTS && x->balance <= 0;
    when[WHEN_CREDIT] = x->balance != NO_CENTS && x->balance < 0;
    x->due = x->owed;
    if (insured && !denied && !above && x->owed != NO_CENTS && x->share != NO_CENTS)
        x->due = cents_min(x->owed, cents_max(0, x->share));
    when[WHEN_ABOVE_SHARE] = x->due != x->owed;
    Cents left = x->due;
    when[WHEN_TINY] |= when[WHEN_ABOVE_SHARE] && left > 0 && left < limit_cents(m, S("bargain"));
}

void claim_make(Maker *m)
{
    const Sums *x = &m->sums;
    bool *when = m->when, insured = situation_is(m->s, IS_INSURED, -1) == ANSWER_YES;
    bool denied = situation_is(m->s, IS_DENIED, -1) == ANSWER_YES;
    papers_make(m);
    excess_name(m);
    when[WHEN_RECORD_QUESTIONS] = record_questions(m);
    when[WHEN_UNPROCESSED] |=
        insured && !denied &&
        (is_found(m, S("insurance-not-billed")) || is_found(m, S("out-of-network-share-unknown")) ||
         is_found(m, S("out-of-network-ground-share-unknown")));
    when[WHEN_PENDING] = x->pending != NO_CENTS;
    when[WHEN_MEMBER_REFUSED] = is_found(m, S("wrong-member"));
    unfinished_make(m);
    denial_billed_make(m);
    denial_make(m);
    alone_make(m);
    first_payer_make(m);
    bool above = insured && x->excess > 0 && x->excess >= x->owed / 2;
    when[WHEN_SURPRISE_OPEN] = when[WHEN_SURPRISE] && above;
    when[WHEN_DENIAL_OPEN] = when[WHEN_DENIAL_BILLED] && x->refused != NO_CENTS &&
                             x->owed != NO_CENTS &&
                             found(m, S("denial-billed"), CERTAINTY_LIKELY, NULL) == NO_CENTS &&
                             x->refused >= x->owed / 2;
    when[WHEN_BALANCE_BILLED] = above && !when[WHEN_SURPRISE] && !when[WHEN_DENIAL_BILLED];
    when[WHEN_HOLD] = (when[WHEN_FIRST_PAYER] && situation_holds(m->s, S("unless lawsuit"), -1)) ||
                      when[WHEN_UNPROCESSED] || when[WHEN_MEMBER_REFUSED] || when[WHEN_PENDING] ||
                      when[WHEN_RESUBMIT] || when[WHEN_OTHER_PAYER] || when[WHEN_SURPRISE_OPEN] ||
                      when[WHEN_DENIAL_OPEN];
    when[WHEN_DENIED_MOST] =
        denied && (x->denied == NO_CENTS || x->owed == NO_CENTS || x->denied >= x->owed / 2);
    when[WHEN_UNDER_SHARE] = insured && !denied && x->share != NO_CENTS && x->owed != NO_CENTS &&
                             x->owed + cents_or_zero(x->paid) < x->share;
    when[WHEN_OLD_DEBT] = old_debt(m);
    due_make(m, above);
    fact_money(m, "due_now", m->sums.due);
    fact_money(m, "pending", x->pending);
    fact_money(m, "share", x->share);
    if (x->pending != NO_CENTS && x->owed != NO_CENTS)
        fact_money(m, "after_payment", cents_max(0, x->owed - x->pending));
    if (above) {
        fact_money(m, "excess", x->excess);
        fact_money(m, "plan_share", x->owed - x->excess);
    }
}
