/* pick.c: which rules a group of lines is shown to, remembered by kind of group. */
#include "audit/group.h"

static Pick pick_make(const Rules *rules, RuleSet idle, const PickKey *key)
{
    Pick p = {.key = *key};
    unsigned each = key->kind & ((1u << KIND_ON) - 1);
    unsigned on = key->kind >> KIND_ON & ((1u << (KIND_SEVERAL - KIND_ON)) - 1);
    RuleSet all = rules->kind[each][on];
    bool coded = key->has & HAS_CODE;
    if (coded) { /* none of its codes: clean */
        p.clean = ruleset_less(ruleset_and(all, rules->masks.choosy), key->choosy);
        all = ruleset_less(all, p.clean);
    }
    /* Of several lines a rule may still see those that have what it needs. */
    unsigned vain = key->kind >> KIND_SEVERAL ? ~(unsigned)LINE_NEEDS : ~0u;
    p.refused = ruleset_and(all, rules_of_bits(rules->needs, ~key->has & vain & ALL_NEEDS));
    all = ruleset_less(all, p.refused);
    /* Where some lines lack what a rule needs, it is the rule that says what it makes of the rest.
     */
    RuleSet sure = ruleset_less(all, rules_of_bits(rules->needs, ~key->has & ALL_NEEDS));
    unsigned lacking = ~key->with & rules->with[each]; /* no other is asked about */
    p.passed_over = ruleset_and(sure, rules_of_bits(rules->not_without, lacking));
    if (coded)
        p.passed_over = ruleset_or(p.passed_over,
                                   ruleset_less(ruleset_and(sure, rules->masks.only), key->choosy));
    RuleSet elsewhere = ruleset_less(sure, key->choosy); /* none of the lines is one of theirs */
    elsewhere = ruleset_less(elsewhere, rules_of_bits(rules->shown_with, key->with));
    p.passed_over = ruleset_or(p.passed_over, ruleset_and(elsewhere, rules->masks.lines_only));
    RuleSet without = ruleset_or(rules_of_bits(rules->clean_without, lacking),
                                 ruleset_and(elsewhere, rules->masks.lines));
    without = ruleset_and(ruleset_less(sure, p.passed_over), without);
    p.clean = ruleset_or(p.clean, without);
    all = ruleset_less(ruleset_less(all, p.passed_over), without);
    p.refused = ruleset_or(p.refused, ruleset_and(all, idle));
    p.run = ruleset_less(all, idle);
    return p;
}

/* Its counts go to the sums before another kind takes its place. */
static void pick_end(Picks *all, const Pick *p)
{
    tally_add(&all->clean_lines, p->clean, p->lines);
    if (!p->groups)
        return;
    all->refused = ruleset_or(all->refused, p->refused);
    all->passed_over = ruleset_or(all->passed_over, p->passed_over);
}

static bool key_same(const PickKey *a, const PickKey *b)
{
    return a->kind == b->kind && a->has == b->has && a->with == b->with &&
           ruleset_same(&a->choosy, &b->choosy);
}

Picks *picks_begin(Arena *a, const Rules *rules)
{
    Picks *p = arena_new(a, Picks);
    p->rules = rules;
    return p;
}

Pick *pick_of(Picks *all, const PickKey *key)
{
    uint64_t h = key->kind | (uint64_t)key->has << 10 | (uint64_t)key->with << 22;
    for (int i = 0; i < RULESET_WORDS; i++)
        h = (h ^ key->choosy.bits[i]) * 0x9e3779b97f4a7c15u;
    Pick *p = &all->items[h >> 32 & (PICKS - 1)];
    if (!p->made || !key_same(&p->key, key)) {
        pick_end(all, p);
        *p = pick_make(all->rules, all->idle, key);
        p->made = ++all->made;
    }
    return p;
}

PickKey pick_key(const Rules *rules, unsigned kind, unsigned has, unsigned with, RuleSet choosy)
{
    unsigned each = kind & ((1u << KIND_ON) - 1);
    return (PickKey){kind, has, with & rules->with[each], ruleset_and(choosy, rules->each[each])};
}

static Pick *alone_find(Picks *all, unsigned kind, const LineTraits *line, const DocTraits *doc)
{
    RuleSet choosy = ruleset_less(line->choosy, all->rules->masks.two_lines);
    PickKey key = pick_key(all->rules, kind, line->has | doc->has, line->with | doc->with,
                           ruleset_or(choosy, doc->choosy));
    return pick_of(all, &key);
}

Pick *pick_alone(Picks *all, unsigned kind, const LineTraits *line, const DocTraits *doc)
{
    uint64_t h = (line->kind * 0x9e3779b97f4a7c15u ^ doc->kind) * 0xbf58476d1ce4e5b9u;
    Alone *a = &all->alone[(h >> 40 ^ kind * 17) & (ALONE - 1)];
    if (a->line != line->kind || a->doc != doc->kind || a->kind != kind ||
        all->items[a->pick].made != a->made) {
        Pick *p = alone_find(all, kind, line, doc);
        *a = (Alone){line->kind, doc->kind, p->made, kind, (unsigned)(p - all->items)};
    }
    return &all->items[a->pick];
}

int64_t picks_clean(const Picks *p, int rule)
{
    int64_t lines = tally_get(&p->clean_lines, rule);
    for (int i = 0; i < PICKS; i++)
        lines += ruleset_has(&p->items[i].clean, rule) ? p->items[i].lines : 0;
    return lines;
}

bool picks_refused(const Picks *p, int rule)
{
    bool refused = ruleset_has(&p->refused, rule);
    for (int i = 0; i < PICKS && !refused; i++)
        refused = ruleset_has(&p->items[i].refused, rule);
    return refused;
}

bool picks_passed(const Picks *p, int rule)
{
    bool passed = ruleset_has(&p->passed_over, rule);
    for (int i = 0; i < PICKS && !passed; i++)
        passed = ruleset_has(&p->items[i].passed_over, rule);
    return passed;
}
