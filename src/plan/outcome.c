/* outcome.c: what the person likely pays in the end: what the papers ask, less what the findings,
   aid and bargaining usually take off. It weighs answers (ask.c); it is no promise and is not shown
   as one. */
#include "plan/make.h"

static Cents part(Cents whole, int64_t percent)
{
    return cents_part_half_up(whole, percent, 100);
}

/* What is paid without aid: the target of an offer, else what is fair, else what is owed. */
static Cents bargained(const Maker *m)
{
    const Offers *o = &m->plan.offers;
    const Sums *x = &m->sums;
    if (m->when[WHEN_OFFER] && o->target != NO_CENTS)
        return o->target;
    if (o->fair != NO_CENTS)
        return o->fair;
    if (x->owed == NO_CENTS && m->audit->summary.billed > 0)
        return cents_max(0, m->audit->summary.billed - x->errors);
    return x->due != NO_CENTS ? x->due : x->owed;
}

/* Nothing, by a rule or a program that takes the whole bill. */
static bool is_free(const Maker *m)
{
    const bool *when = m->when;
    bool hospital = situation_is(m->s, IS_HOSPITAL, -1) == ANSWER_YES;
    bool insured = situation_is(m->s, IS_INSURED, -1) == ANSWER_YES;
    bool barred = situation_is(m->s, IS_TIME_BARRED, -1) == ANSWER_YES &&
                  situation_is(m->s, IS_LAWSUIT, -1) != ANSWER_YES;
    return when[WHEN_FREE_OF_COST] || barred || (hospital && when[WHEN_STATE_FREE]) ||
           (hospital && when[WHEN_PRESUMED]) ||
           (!insured && when[WHEN_MEDICAID_INCOME] && when[WHEN_RETRO_REACHES]);
}

Cents plan_outcome(const Maker *m)
{
    const Sums *x = &m->sums;
    Cents pay = bargained(m);
    if (situation_is(m->s, IS_PAID, -1) == ANSWER_YES)
        return x->paid == NO_CENTS ? NO_CENTS : x->paid - cents_or_zero(x->refund);
    if (pay == NO_CENTS)
        return NO_CENTS;
    if (is_free(m))
        return 0;
    if (x->won != NO_CENTS && x->owed != NO_CENTS && x->won < pay) {
        int64_t wins = know_value(m->know, S("stat.kff_2024"), S("overturned-percent"));
        pay = part(x->won, wins) + part(pay, 100 - wins);
    }
    if (m->when[WHEN_PENDING])
        pay = cents_min(pay, cents_max(0, x->owed - x->pending));
    if (x->policy_pay != NO_CENTS)
        return cents_min(pay, x->policy_pay);
    if (x->state_off != NO_CENTS)
        pay = cents_min(pay, x->owed - x->state_off);
    if (situation_is(m->s, IS_HOSPITAL, -1) == ANSWER_YES &&
        situation_is(m->s, IS_NONPROFIT, -1) != ANSWER_NO &&
        situation_is(m->s, IS_LOW_INCOME, -1) == ANSWER_YES) {
        int64_t relief = know_value(m->know, S("nego.ask_works"), S("relief-percent"));
        pay = part(pay, 100 - relief);
    }
    return pay;
}
