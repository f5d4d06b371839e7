/* offer.c: what to offer: fair, opening, target, ceiling and the rungs between; and the answer to
   an offer that was made. The percentages and their sources are in knowledge/plan/offers.txt. */
#include "plan/make.h"

#include "audit/fair.h"

/* One way to bargain: shares of a base, in percent. */
typedef struct Terms {
    const Stanza *words;
    Cents base;
    Cents fixed; /* owed in any case, on top of the shares of the base */
    int64_t open, target, ceiling;
    Cents round;
} Terms;

static Cents share(const Terms *t, int64_t percent)
{
    Cents exact = cents_part_half_up(t->base, percent, 100);
    Cents rounded = cents_round_down(exact + t->round / 2, t->round);
    return t->fixed + cents_min(rounded, t->base);
}

/* The first way that holds, over what it is counted from; false: there is nothing to offer on. */
static bool terms_find(Maker *m, const char *key, Terms *ret)
{
    Walk walk = walk_begin("knowledge/plan/");
    const Stanza *s = walk_next(m, &walk, key, NULL);
    if (!s)
        return false;
    Str base = stanza_get(s, S("Base"));
    const CaseFacts *f = &m->s->c->facts;
    *ret = (Terms){
        .words = s,
        .base = str_equal(base, S("lump"))       ? f->budget_lump_sum
                : str_equal(base, S("estimate")) ? m->sums.estimate
                : str_equal(base, S("due"))      ? m->sums.due
                : str_equal(base, S("policy"))   ? m->sums.policy_pay
                : str_equal(base, S("excess"))   ? m->sums.excess
                                                 : m->sums.owed,
        .open = stanza_number(s, "Open", 0),
        .target = stanza_number(s, "Target", 0),
        .ceiling = stanza_number(s, "Ceiling", 0),
        .round = (Cents)stanza_number(s, "Round", 1) * 100,
    };
    if (str_equal(base, S("excess")))
        ret->fixed = m->sums.owed - m->sums.excess;
    return ret->base != NO_CENTS;
}

/* Small sums are rounded finer: to a tenth of the usual step where the base is small. */
static void round_fit(Terms *t)
{
    while (t->round > 100 && t->base < t->round * 20)
        t->round = t->round == 1000 ? 500 : 100;
}

static void ladder_make(Maker *m, Offers *o, Cents round)
{
    LIST(Cents) rungs = {0};
    const Cents all[] = {o->opening, (o->opening + o->target) / 2, o->target,
                         (o->target + o->ceiling) / 2, o->ceiling};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        Cents rung = i % 2 ? cents_round_down(all[i], round) : all[i];
        if (!rungs.count || rung > rungs.items[rungs.count - 1])
            *list_add(m->arena, &rungs) = rung;
    }
    o->ladder = rungs.items;
    o->ladder_count = rungs.count;
}

static void offer_names(Maker *m, const Offers *o, const Terms *t)
{
    fact_money(m, "fair", o->fair);
    fact_money(m, "opening", o->opening);
    fact_money(m, "target", o->target);
    fact_money(m, "ceiling", o->ceiling);
    fact_count(m, "open_percent", t->open);
    fact_count(m, "target_percent", t->target);
    fact_count(m, "ceiling_percent", t->ceiling);
    if (m->sums.owed != NO_CENTS && o->target != NO_CENTS && m->sums.due > o->target)
        fact_money(m, "discount", m->sums.due - o->target);
}

/* Money in hand caps the ceiling; where it is below the usual opening, all is counted from it. */
static void fit_to_budget(Maker *m, Offers *o, Terms *t)
{
    Cents lump = m->s->c->facts.budget_lump_sum;
    if (situation_is(m->s, IS_LUMP_SUM, -1) != ANSWER_YES)
        return;
    if (lump < o->opening) {
        Terms cash;
        m->when[WHEN_CASH_SHORT] = true;
        fact_money(m, "usual_opening", o->opening);
        if (!terms_find(m, "Cash", &cash))
            return;
        cash.round = t->round;
        round_fit(&cash);
        o->opening = share(&cash, cash.open);
        o->target = share(&cash, cash.target);
        o->ceiling = share(&cash, cash.ceiling);
        *t = cash;
        return;
    }
    m->capped = lump < o->ceiling;
    o->ceiling = cents_min(o->ceiling, lump);
    if (o->target > o->ceiling)
        o->target = (o->opening + o->ceiling) / 2 / t->round * t->round;
    o->target = cents_max(o->target, o->opening);
}

/* A part of the fair range, for all that is asked, in percent of the base. */
static int64_t fair_percent(const Maker *m, const Terms *t, const Fair *fair, Cents part)
{
    Cents asked = m->sums.balance == NO_CENTS ? t->base : m->sums.balance;
    Cents whole = cents_part_half_up(part, asked, fair->priced);
    return cents_part_half_up(cents_min(whole, t->base), 100, t->base);
}

/* Where the stanza asks for it and enough charges could be compared, the shares are those of the
   fair range: never above what the trade's custom leaves, but where the hospital's own prices say
   more. */
static Str fair_terms(Maker *m, Terms *t)
{
    if (!str_equal(stanza_get(t->words, S("Price")), S("fair")) || t->base <= 0 || t->target < 1)
        return (Str){0};
    Fair fair = fair_of(m->arena, m->s, m->lang);
    if (!fair.whole || fair.middle == NO_CENTS)
        return (Str){0};
    int64_t middle = fair_percent(m, t, &fair, fair.middle);
    bool own = fair.cash != NO_CENTS || fair.median != NO_CENTS;
    if (middle < 1 || (middle >= t->target && !own))
        return (Str){0};
    int64_t low = fair_percent(m, t, &fair, fair.low), high = fair_percent(m, t, &fair, fair.high);
    int64_t open = middle * t->open / t->target;
    t->open = low < open ? low : open;
    t->target = middle;
    t->ceiling = own || high < t->ceiling ? high : t->ceiling;
    t->ceiling = t->ceiling > middle ? t->ceiling : middle;
    return fair.why;
}

void offers_make(Maker *m)
{
    Offers *o = &m->plan.offers;
    Terms t = {0};
    *o = (Offers){.fair = NO_CENTS, .opening = NO_CENTS, .target = NO_CENTS, .ceiling = NO_CENTS};
    if (!terms_find(m, "Offer", &t)) {
        bool none = t.words && !stanza_has(t.words, S("Target")) &&
                    names_known(m, stanza_words(t.words, S("Why"), m->lang));
        o->why = none ? words_fill(m, t.words, "Why") : plan_word(m, "plan-offer-none");
        return;
    }
    Str fair = fair_terms(m, &t);
    bool bargain = t.target > 0 && t.base > 0;
    round_fit(&t);
    m->round = t.round;
    o->fair = bargain                          ? share(&t, t.target)
              : stanza_has(t.words, S("Fair")) ? stanza_number(t.words, "Fair", NO_CENTS)
                                               : t.base;
    if (m->when[WHEN_PENDING] && !bargain && m->sums.owed != NO_CENTS)
        o->fair = cents_max(0, m->sums.owed - cents_or_zero(m->sums.pending));
    if (bargain) {
        o->opening = share(&t, t.open);
        o->target = o->fair;
        o->ceiling = share(&t, t.ceiling);
    }
    fact_money(m, "fair", o->fair);
    fact_money(m, "base", t.base);
    fact_money(m, "fair_open", o->opening);
    const Stanza *usual = t.words;
    int64_t fair_percent = t.target;
    if (bargain)
        fit_to_budget(m, o, &t);
    m->when[WHEN_OFFER] = bargain && o->opening > 0;
    offer_names(m, o, &t);
    fact_count(m, "fair_percent", fair_percent);
    if (m->when[WHEN_OFFER]) {
        ladder_make(m, o, t.round);
        offers_split(m);
    }
    o->why = words_fill(m, usual, fair.len ? "Why-fair" : "Why");
    if (fair.len)
        o->why = arena_print(m->arena, "%.*s %.*s", STR_ARG(fair), STR_ARG(o->why));
    Str more = {0};
    if (t.words != usual)
        more = words_fill(m, t.words, "Why");
    else if (m->capped)
        more = plan_word(m, "plan-offer-capped");
    if (more.len)
        o->why = arena_print(m->arena, "%.*s %.*s", STR_ARG(o->why), STR_ARG(more));
}

/* ---- the answer to their offer ---- */

/* As far as they came down from what is owed to our ceiling, so far we go up to our target. */
static Cents meet(const Maker *m, Cents offered)
{
    const Offers *o = &m->plan.offers;
    Cents way = m->sums.owed == NO_CENTS ? 0 : m->sums.owed - o->ceiling, came = way;
    if (way > 0)
        came = cents_max(0, cents_min(way, m->sums.owed - offered));
    Cents next = o->opening;
    if (way > 0)
        next += cents_part_down(o->target - o->opening, came, way);
    else
        next = o->target;
    return cents_max(o->opening, next - next % m->round);
}

/* An appeal runs, and if it is won less would be owed than this. */
static bool appeal_may_bring_less(const Maker *m, Cents offered)
{
    const Sums *x = &m->sums;
    bool open = situation_holds(m->s, S("denied, unless denied-final, unless lawsuit"), -1);
    return open && m->when[WHEN_DENIED_MOST] &&
           offered > (x->won == NO_CENTS ? x->share_left : x->won);
}

/* Which answer of knowledge/plan/counter.txt fits. */
static const char *counter_kind(const Maker *m, Cents offered)
{
    const Offers *o = &m->plan.offers;
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("counter-near"));
    Cents near = cents_part_down(o->ceiling, s ? stanza_number(s, "Percent", 0) : 0, 100);
    if (!offered)
        return "accept-zero";
    if (m->when[WHEN_FREE_OF_COST])
        return "free-of-cost";
    if (!m->when[WHEN_OFFER])
        return "no-bargain";
    if (appeal_may_bring_less(m, offered))
        return "appeal-runs";
    if (offered < o->target)
        return "accept-below";
    if (offered == o->target || (offered <= o->ceiling && offered <= o->target + near))
        return "accept";
    if (m->sums.owed != NO_CENTS && offered > m->sums.owed)
        return "above-owed";
    return offered <= o->ceiling ? "inside" : "above-ceiling";
}

/* What is to be decided before a deal is signed; NULL: nothing. */
static const Stanza *counter_first(const Maker *m)
{
    bool low = situation_is(m->s, IS_HOSPITAL, -1) == ANSWER_YES &&
               situation_is(m->s, IS_NONPROFIT, -1) != ANSWER_NO &&
               situation_is(m->s, IS_LOW_INCOME, -1) == ANSWER_YES;
    bool aid = low || m->when[WHEN_STATE_FREE] || m->when[WHEN_POLICY_FREE];
    bool appeal = situation_is(m->s, IS_DENIED, -1) == ANSWER_YES;
    bool proof = situation_holds(m->s, S("collections, validation-open, unless disputed"), -1);
    bool died = situation_is(m->s, IS_DIED, -1) == ANSWER_YES;
    bool sued = situation_is(m->s, IS_LAWSUIT, -1) == ANSWER_YES;
    Str kind = died     ? S("first-estate")
               : sued   ? S("first-suit")
               : aid    ? S("first-aid")
               : appeal ? S("first-appeal")
               : proof  ? S("first-proof")
                        : (Str){0};
    return kind.len ? know_stanza(m->know, S("knowledge/plan/"), S("Counter"), kind) : NULL;
}

/* The answer of this kind; in a lawsuit, or to who can pay month by month alone, its own words. */
static const Stanza *counter_words(const Maker *m, Str kind)
{
    bool sued = situation_is(m->s, IS_LAWSUIT, -1) == ANSWER_YES;
    bool monthly = situation_is(m->s, IS_MONTHLY_ONLY, -1) == ANSWER_YES;
    const char *end = sued ? "-suit" : monthly ? "-monthly" : "";
    Str own = arena_print(m->arena, "%.*s%s", STR_ARG(kind), end);
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Counter"), own);
    return s ? s : know_stanza(m->know, S("knowledge/plan/"), S("Counter"), kind);
}

void counter_make(Maker *m, Cents offered)
{
    Counter *c = &m->plan.counter;
    *c = (Counter){.asked = offered != NO_CENTS, .offered = offered, .next = NO_CENTS};
    if (!c->asked)
        return;
    Str kind = str_of(counter_kind(m, offered));
    const Stanza *s = counter_words(m, kind);
    c->accept = str_starts(kind, S("accept"));
    if (c->accept)
        c->next = offered;
    else if (m->when[WHEN_OFFER] && !str_equal(kind, S("appeal-runs")))
        c->next = cents_min(meet(m, offered), offered);
    fact_money(m, "offered", offered);
    fact_money(m, "next", c->next);
    if (!s)
        return;
    bool known = names_known(m, stanza_get(s, S("Say"))) && names_known(m, stanza_get(s, S("Why")));
    if (!known && stanza_has(s, S("Else")))
        s = know_stanza(m->know, S("knowledge/plan/"), S("Counter"), stanza_get(s, S("Else")));
    c->say = words_fill(m, s, "Say");
    c->why = words_fill(m, s, "Why");
    if (m->plan.offers.part_count)
        c->why = arena_print(m->arena, "%.*s %.*s", STR_ARG(plan_word(m, "plan-counter-all")),
                             STR_ARG(c->why));
    const Stanza *first = c->accept && offered > 0 ? counter_first(m) : NULL;
    if (first)
        c->why = arena_print(m->arena, "%.*s %.*s", STR_ARG(c->why),
                             STR_ARG(words_fill(m, first, "Why")));
}
