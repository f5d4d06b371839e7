/* order.c: which step comes when. The stages of knowledge/plan/stages.txt come in turn; a step
   never comes before one that it waits for; and within a stage that is open to choice the order is
   the one that brings the most money soonest for the time that it costs, found exactly. */
#include "plan/make.h"

Move *move_find(Moves *all, Str id)
{
    for (int i = 0; i < all->count; i++) {
        if (str_equal(all->items[i].id, id))
            return &all->items[i];
    }
    return NULL;
}

/* The steps that should come before it; none where there is no time left to wait. */
static Str after_of(const Move *d)
{
    return d->alone ? (Str){0} : stanza_get(d->s, S("After"));
}

static bool waits_for(const Move *d, Str id)
{
    return str_has_word(after_of(d), id);
}

/* ---- stages ---- */

static const Stanza *stage_of(const Maker *m, const Move *d)
{
    const KnowFile *f = know_file(m->know, S("knowledge/plan/stages.txt"));
    for (int i = 0; f && i < f->stanzas.count; i++) {
        if (d->rank <= stanza_number(&f->stanzas.items[i], "Up-to", 0))
            return &f->stanzas.items[i];
    }
    return NULL;
}

static bool stage_is_open(const Stanza *stage)
{
    return stage && str_equal(stanza_get(stage, S("Choice")), S("gain"));
}

/* ---- the best order within a stage ---- */

enum { CHOICE_MAX = 14 };

/* The steps among which there is a choice: what brings money, and what that waits for. */
typedef struct Choice {
    Move *moves[CHOICE_MAX];
    unsigned before[CHOICE_MAX]; /* by step: the set of those that it waits for */
    int count;
} Choice;

static bool is_needed(const Moves *all, const Move *d, const Maker *m, const Stanza *stage)
{
    if (d->gain > 0)
        return true;
    for (int i = 0; i < all->count; i++) {
        const Move *later = &all->items[i];
        if (later->gain > 0 && stage_of(m, later) == stage && waits_for(later, d->id))
            return true;
    }
    return false;
}

static Choice choice_of(const Maker *m, Moves *all, const Stanza *stage)
{
    Choice c = {0};
    for (int i = 0; i < all->count && c.count < CHOICE_MAX; i++) {
        Move *d = &all->items[i];
        if (!d->order && stage_of(m, d) == stage && is_needed(all, d, m, stage))
            c.moves[c.count++] = d;
    }
    for (int i = 0; i < c.count; i++) {
        for (int j = 0; j < c.count; j++) {
            if (i != j && waits_for(c.moves[i], c.moves[j]->id))
                c.before[i] |= 1u << j;
        }
    }
    return c;
}

/* The time that a set of steps takes. */
static int64_t set_effort(const Choice *c, unsigned set)
{
    int64_t minutes = 0;
    for (int i = 0; i < c->count; i++) {
        if (set & 1u << i)
            minutes += c->moves[i]->effort + 1;
    }
    return minutes;
}

/* The best last step of each set: the one that makes the waiting of all money (dollars by minutes
   until their step is done) least. Of equal orders the one with the lower rank first. */
static void choice_solve(const Maker *m, const Choice *c, Move **ret_order)
{
    unsigned sets = 1u << c->count;
    int64_t *cost = arena_array(m->arena, int64_t, sets);
    signed char *last = arena_array(m->arena, signed char, sets);
    for (unsigned set = 1; set < sets; set++) {
        int64_t minutes = set_effort(c, set);
        cost[set] = INT64_MAX;
        last[set] = -1;
        for (int i = 0; i < c->count; i++) {
            unsigned rest = set & ~(1u << i);
            if (rest == set || (c->before[i] & ~rest) || cost[rest] == INT64_MAX)
                continue;
            int64_t each = cost[rest] + c->moves[i]->gain / 100 * minutes;
            bool ties = each == cost[set] && c->moves[i]->rank > c->moves[last[set]]->rank;
            if (each < cost[set] || ties) {
                cost[set] = each;
                last[set] = (signed char)i;
            }
        }
    }
    unsigned set = sets - 1;
    for (int at = c->count - 1; at >= 0; at--) {
        int i = last[set] >= 0 ? last[set] : at; /* a ring of waiting is our mistake in the data */
        ret_order[at] = c->moves[i];
        set &= ~(1u << i);
    }
}

/* ---- places and days ---- */

/* Every step that it waits for, and that is in this plan, has its place. */
static bool move_ready(Moves *all, const Move *d)
{
    Str after = after_of(d);
    for (Str id = str_word(&after); id.len; id = str_word(&after)) {
        const Move *before = move_find(all, id);
        if (before && !before->order)
            return false;
    }
    return true;
}

/* A week before the last day, or half of the days that are left where they are fewer: mail is slow
   and people fall ill. */
static Date earlier_start(Date today, Date start, Date last)
{
    enum { MARGIN = 7 };
    int left = last > today ? last - today : 0;
    Date latest = left >= 2 * MARGIN ? last - MARGIN : today + left / 2;
    if (start <= latest)
        return start;
    latest = working_day_before(latest);
    return latest > today ? latest : today;
}

/* The latest suggested day of the steps that have their place: a list whose days run back and forth
   is hard to follow. What is only for the case that the others do not reach has its own days. */
static Date latest_start(const Moves *all, Date today)
{
    Date latest = today;
    for (int i = 0; i < all->count; i++) {
        if (all->items[i].order && all->items[i].start > latest)
            latest = all->items[i].start;
    }
    return latest;
}

/* The suggested day: when those before it are answered, some working days on; not before the step
   above it; some time before its deadline, never before today. */
static void move_date(const Maker *m, Moves *all, Move *d, Date above)
{
    Date earliest = m->s->today;
    Str after = after_of(d);
    for (Str id = str_word(&after); id.len; id = str_word(&after)) {
        const Move *before = move_find(all, id);
        if (before && before->done > earliest)
            earliest = before->done;
    }
    int64_t usual = stanza_number(d->s, "Suggest", 0);
    int days = (int)(d->late ? stanza_number(d->s, "Late-suggest", usual) : usual);
    d->start = days ? date_add_business_days(earliest, days) : working_day_from(earliest);
    if (d->start < above && !d->extra)
        d->start = above;
    if (d->deadline && !d->late)
        d->start = earlier_start(m->s->today, d->start, d->deadline->safe);
    d->done = d->start + (Date)stanza_number(d->s, "Takes", 0);
}

/* Lowest rank first among those whose turn it can be. */
static Move *move_next(Moves *all)
{
    Move *next = NULL;
    for (int pass = 0; pass < 2 && !next; pass++) {
        for (int i = 0; i < all->count; i++) {
            Move *d = &all->items[i];
            if (!d->order && (pass || move_ready(all, d)) && (!next || d->rank < next->rank))
                next = d;
        }
    }
    return next;
}

static void move_place(const Maker *m, Moves *all, Move *d, int *placed)
{
    Date above = latest_start(all, m->s->today);
    d->order = ++*placed;
    move_date(m, all, d, above);
}

void moves_order(const Maker *m, Moves *all)
{
    int placed = 0;
    while (placed < all->count) {
        Move *next = move_next(all);
        const Stanza *stage = stage_of(m, next);
        if (!stage_is_open(stage)) {
            move_place(m, all, next, &placed);
            continue;
        }
        Choice c = choice_of(m, all, stage);
        Move *order[CHOICE_MAX];
        choice_solve(m, &c, order);
        for (int i = 0; i < c.count && move_ready(all, order[i]); i++) {
            move_place(m, all, order[i], &placed);
            next = NULL;
        }
        if (next && !next->order)
            move_place(m, all, next, &placed);
    }
}

/* ---- why here, and what changes it ---- */

/* "step 3" or "steps 3, 5". */
static Str steps_say(Maker *m, const int *orders, int count)
{
    Buf list = {.arena = m->arena};
    for (int i = 0; i < count; i++)
        buf_print(&list, "%s%d", i ? ", " : "", orders[i]);
    fact_text(m, "steps", buf_str(&list));
    return plan_word(m, count == 1 ? "plan-step-one" : "plan-step-many");
}

/* Whether a step waits for another that waits for this one: then that one is said, not this. */
static bool is_implied(const Moves *all, const Move *d, const Move *later)
{
    for (int i = 0; i < all->count; i++) {
        const Move *between = &all->items[i];
        if (between->order > d->order && between->order < later->order &&
            waits_for(between, d->id) && waits_for(later, between->id))
            return true;
    }
    return false;
}

/* The steps that wait for this one, as far as they bring money or are to be done in any case. */
static Str waiting_say(Maker *m, Moves *all, const Move *d)
{
    enum { MOST = 4 };
    int orders[MOST], count = 0;
    for (int order = d->order + 1; order <= all->count && count < MOST; order++) {
        for (int i = 0; i < all->count; i++) {
            const Move *later = &all->items[i];
            if (later->order == order && !later->extra && waits_for(later, d->id) &&
                !is_implied(all, d, later) && count < MOST)
                orders[count++] = order;
        }
    }
    if (!count)
        return (Str){0};
    fact_text(m, "waiting", steps_say(m, orders, count));
    return plan_word(m, "plan-here-needed");
}

/* With more days left than these a deadline is no reason to come first. */
enum { CLOCK_DAYS = 45 };

Str place_say(Maker *m, Moves *all, const Move *d)
{
    const Stanza *stage = stage_of(m, d);
    int left = d->deadline && !d->late ? d->deadline->day - m->s->today : INT32_MAX;
    if (d->near || (d->order == 1 && left <= CLOCK_DAYS)) {
        fact_count(m, "days_left", left);
        if (d->alone)
            return plan_word(m, left > 1 ? "plan-here-alone" : "plan-here-alone-now");
        return plan_word(m, left == 0   ? "plan-here-today"
                            : left == 1 ? "plan-here-tomorrow"
                                        : "plan-here-clock");
    }
    if (stanza_has(d->s, S("Here")))
        return words_fill(m, d->s, "Here");
    Str waiting = waiting_say(m, all, d);
    if (waiting.len)
        return waiting;
    if (stage_is_open(stage) && d->gain > 0 && d->effort > 0) {
        fact_money(m, "per_hour", cents_round_down(cents_part_down(d->gain, 60, d->effort), 100));
        return plan_word(m, "plan-here-gain");
    }
    if (situation_is(m->s, IS_PAID, -1) == ANSWER_YES)
        return (Str){0}; /* what the stages say of a deal is said to who has not paid */
    return stage && stanza_has(stage, S("Here")) ? words_fill(m, stage, "Here") : (Str){0};
}

Str refused_say(Maker *m, Moves *all, const Move *d)
{
    Str next = stanza_get(d->s, S("Refused"));
    for (Str id = str_word(&next); id.len; id = str_word(&next)) {
        const Move *other = move_find(all, id);
        if (other && other->order > d->order) {
            fact_text(m, "go_to", steps_say(m, &other->order, 1));
            return plan_word(m, "plan-refused");
        }
    }
    return (Str){0};
}
