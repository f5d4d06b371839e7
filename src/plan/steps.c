/* steps.c: every strategy of the trade that fits the case, in order, with its day, its worth and
   its reason. The strategies are knowledge/plan/steps.txt. */
#include "plan/make.h"

enum { EVEN_ODDS = 500 };

/* Whether its last day is at most so many days ahead. */
static bool within(const Maker *m, const Move *d, int64_t days)
{
    return d->deadline && !d->late && d->deadline->day - m->s->today <= days;
}

/* A deadline that is over drops the step, unless the stanza says what to do then (`Late:`). */
static Moves moves_find(Maker *m)
{
    static const char *const texts[] = {"Title", "Why", NULL};
    Moves all = {0};
    Walk walk = walk_begin("knowledge/plan/");
    for (const Stanza *s; (s = walk_next(m, &walk, "Step", texts));) {
        Move d = {.s = s, .id = stanza_get(s, S("Step")), .rank = stanza_number(s, "Order", 0)};
        d.deadline = deadline_find(m, stanza_get(s, S("Deadline")));
        d.late = d.deadline && d.deadline->day < m->s->today;
        if (d.late && !stanza_has(s, S("Late")))
            continue;
        d.extra = str_equal(stanza_get(s, S("Part")), S("extra"));
        if (stanza_has(s, S("Suit-order")) && situation_is(m->s, IS_LAWSUIT, -1) == ANSWER_YES) {
            d.rank = stanza_number(s, "Suit-order", d.rank);
            d.extra = true;
        }
        if (situation_is(m->s, IS_BEFORE_CARE, -1) == ANSWER_YES)
            d.rank = stanza_number(s, "Care-order", d.rank);
        int64_t near = stanza_number(s, "Near", 0), alone = stanza_number(s, "Alone", 0);
        if (near && within(m, &d, near)) {
            d.rank = stanza_number(s, "Near-order", d.rank);
            d.near = true;
        }
        d.alone = alone && (d.late || within(m, &d, alone));
        d.effort = stanza_number(s, "Effort", 0);
        *list_add(m->arena, &all) = d;
    }
    return all;
}

/* ---- what a step says ---- */

/* A share that a plan set falls by little, however little the person has. */
static bool share_is_set(const Maker *m)
{
    return m->when[WHEN_CASH_SHORT] && !m->when[WHEN_DENIED_MOST] &&
           !m->when[WHEN_BALANCE_BILLED] && situation_is(m->s, IS_INSURED, -1) == ANSWER_YES;
}

static Cents worth_of(const Maker *m, Str kind)
{
    const Sums *x = &m->sums;
    const Offers *o = &m->plan.offers;
    if (str_equal(kind, S("errors")))
        return x->errors > 0 ? x->errors : NO_CENTS;
    if (str_equal(kind, S("balance")))
        return x->balance;
    if (str_equal(kind, S("owed")) || str_equal(kind, S("aid")))
        return x->owed;
    if (str_equal(kind, S("policy")) && x->policy_pay != NO_CENTS)
        return x->owed - x->policy_pay;
    if (str_equal(kind, S("state-off")))
        return x->state_off;
    if (str_equal(kind, S("denied")))
        return x->won != NO_CENTS      ? x->owed - x->won
               : x->denied == NO_CENTS ? NO_CENTS
                                       : cents_max(0, x->denied - x->share_left);
    if (str_equal(kind, S("estimate")))
        return x->over;
    if (str_equal(kind, S("paid")))
        return x->paid != NO_CENTS && x->paid > 0 ? x->paid : NO_CENTS;
    if (str_equal(kind, S("pending")))
        return x->pending;
    if (str_equal(kind, S("interest")))
        return x->added;
    if (str_equal(kind, S("waiting")))
        return x->waiting > 0 ? x->waiting : NO_CENTS;
    if (str_equal(kind, S("refused")))
        return x->refused;
    if (str_equal(kind, S("excess")))
        return x->excess > 0 ? x->excess : NO_CENTS;
    if (str_equal(kind, S("refund")))
        return x->refund != NO_CENTS && x->refund > 0 ? x->refund : NO_CENTS;
    if (str_equal(kind, S("discount")) && x->owed != NO_CENTS && o->target != NO_CENTS) {
        Cents goal = share_is_set(m) ? o->fair : o->target;
        return x->due > goal ? x->due - goal : NO_CENTS;
    }
    return NO_CENTS;
}

/* "0.62" or "0.34 0.34 0.44" in thousandths; absent is -1. */
static void chance_read(const Stanza *s, Step *step)
{
    Str text = stanza_get(s, S("Chance"));
    Chance *into[] = {&step->chance, &step->chance_low, &step->chance_high};
    step->chance = step->chance_low = step->chance_high = -1;
    for (size_t i = 0; i < sizeof into / sizeof *into; i++) {
        Str part = str_word(&text);
        str_cut(&part, '.');
        int64_t n;
        if (!str_number(part, &n))
            return;
        for (ptrdiff_t digits = part.len; digits < 3; digits++)
            n *= 10;
        *into[i] = (Chance)n;
    }
}

/* `script:office` is the script for whoever asks for the money, `script:provider` for whoever gave
   the care. Before the care the insurer is asked other things, and no one asks for money. */
static Str use_name(const Maker *m, Str use)
{
    bool office = str_equal(use, S("script:office")),
         provider = str_equal(use, S("script:provider"));
    if (situation_is(m->s, IS_BEFORE_CARE, -1) == ANSWER_YES) {
        if (str_equal(use, S("script:insurer")))
            return S("script:coverage");
        return office || provider ? (Str){0} : use;
    }
    if (!office && !provider)
        return use;
    if (office && situation_is(m->s, IS_COLLECTIONS, -1) == ANSWER_YES)
        return S("script:collections");
    return situation_is(m->s, IS_HOSPITAL, -1) == ANSWER_YES ? S("script:hospital")
                                                             : S("script:doctor");
}

static void uses_read(const Maker *m, const Stanza *s, Step *step)
{
    LIST(Str) uses = {0};
    Str text = stanza_get(s, S("Uses"));
    for (Str use = str_word(&text); use.len; use = str_word(&text)) {
        Str name = use_name(m, use);
        if (name.len)
            *list_add(m->arena, &uses) = name;
    }
    step->uses = uses.items;
    step->use_count = uses.count;
}

static void after_read(const Maker *m, Moves *all, const Move *d, Step *step)
{
    LIST(int) orders = {0};
    Str after = stanza_get(d->s, S("After"));
    for (Str id = str_word(&after); id.len; id = str_word(&after)) {
        const Move *before = move_find(all, id);
        if (before && before->order < d->order)
            *list_add(m->arena, &orders) = before->order;
    }
    step->after = orders.items;
    step->after_count = orders.count;
}

/* The law's day where one runs, or the suggested day. */
static void day_set(Maker *m, const Move *d, Step *step)
{
    step->start = step->by = d->start;
    step->deadline_source = plan_word(m, "plan-suggested");
    if (!d->deadline || d->late)
        return;
    step->lawful = true;
    step->by = d->deadline->safe < m->s->today ? d->deadline->day : d->deadline->safe;
    step->deadline_source = d->deadline->source;
}

static Step step_make(Maker *m, Moves *all, const Move *d)
{
    Step step = {.order = d->order, .what = d->id, .over = NO_DATE};
    if (d->late)
        step.over = d->deadline->day;
    fact_day(m, "start", d->start);
    if (d->deadline)
        fact_day(m, "last_day", d->deadline->day);
    step.title = words_fill(m, d->s, "Title");
    step.why = words_fill(m, d->s, d->late ? "Late" : "Why");
    step.worth = worth_of(m, stanza_get(d->s, S("Worth")));
    step.effort_minutes = (int)stanza_number(d->s, "Effort", 0);
    step.cites = stanza_cites(m->arena, d->s, &step.cite_count);
    step.extra = d->extra;
    day_set(m, d, &step);
    chance_read(d->s, &step);
    uses_read(m, d->s, &step);
    after_read(m, all, d, &step);
    step.why_here = place_say(m, all, d);
    step.if_refused = refused_say(m, all, d);
    return step;
}

/* What an advocate on a share of the savings would take, and what that leaves. */
static void advocate_names(Maker *m)
{
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("advocate"));
    Cents off = worth_of(m, S("discount"));
    Cents saved = (m->sums.errors > 0 ? m->sums.errors : 0) + cents_or_zero(off);
    int64_t percent = s ? stanza_number(s, "Percent", 0) : 0;
    if (saved <= 0 || percent <= 0)
        return;
    Cents fee = cents_part_half_up(saved, percent, 100);
    fact_count(m, "fee_percent", percent);
    fact_money(m, "saved", saved);
    fact_money(m, "fee", fee);
    fact_money(m, "kept", saved - fee);
}

static void deadline_names(Maker *m)
{
    const Deadline *over = deadline_find(m, S("hand-over"));
    const Deadline *limit = deadline_find(m, S("limitation"));
    const Deadline *eca = deadline_find(m, S("extraordinary-collection"));
    static const char *const appeals[] = {
        "internal-appeal",  "medicare-redetermination", "medicare-advantage-appeal",
        "medicaid-appeal",  "medicare-reconsideration", "medicare-hearing",
        "medicaid-hearing", "tricare-appeal",           "tricare-review"};
    for (size_t i = 0; i < sizeof appeals / sizeof *appeals; i++) {
        const Deadline *last = deadline_find(m, str_of(appeals[i]));
        if (last && last->day >= m->s->today)
            fact_day(m, "appeal_day", last->safe);
    }
    if (over && over->day >= m->s->today)
        fact_day(m, "hand_over", over->day);
    if (limit)
        fact_day(m, "limit_day", limit->day);
    if (eca && eca->day >= m->s->today)
        fact_day(m, "eca_day", eca->day);
}

/* What a step may save, in cents by thousandths: its worth by its chance, or by even odds where no
   survey tells one. */
static void gains_find(const Maker *m, Moves *all)
{
    for (int i = 0; i < all->count; i++) {
        Step step = {0};
        Cents worth = worth_of(m, stanza_get(all->items[i].s, S("Worth")));
        chance_read(all->items[i].s, &step);
        Chance chance = step.chance >= 0 ? step.chance : EVEN_ODDS;
        all->items[i].gain =
            worth == NO_CENTS || worth <= 0 ? 0 : cents_part_down(worth, chance, 1000);
    }
}

/* The first step that comes after the bill's own due day says that a hold is to be asked for. */
static void hold_say(Maker *m, Step *steps)
{
    Date due = due_day(m->s);
    if (due == NO_DATE || due < m->s->today || !m->when[WHEN_BALANCE] ||
        !situation_holds(m->s, S("billed"), -1))
        return;
    for (int i = 0; i < m->plan.step_count; i++) {
        if (steps[i].extra || steps[i].start <= due)
            continue;
        Str hold = plan_word(m, "plan-here-due");
        steps[i].why_here =
            arena_print(m->arena, "%.*s %.*s", STR_ARG(steps[i].why_here), STR_ARG(hold));
        steps[i].why_here = str_trim(steps[i].why_here);
        return;
    }
}

void steps_make(Maker *m)
{
    advocate_names(m);
    deadline_names(m);
    Moves all = moves_find(m);
    gains_find(m, &all);
    moves_order(m, &all);
    Step *steps = arena_array(m->arena, Step, all.count + 1);
    for (int i = 0; i < all.count; i++)
        steps[all.items[i].order - 1] = step_make(m, &all, &all.items[i]);
    m->plan.steps = steps;
    m->plan.step_count = all.count;
    hold_say(m, steps);
}
