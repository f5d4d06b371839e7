/* screen.c: which rules a code or a diagnosis can matter to: asked of the rules once, and
   remembered by code and period. */
#include "audit/run.h"
#include "audit/traits.h"
#include "refs/memo.h"

/* Where a code is not asked about on a day: of the rules that name their codes alone. */
enum { NO_PERIOD = -1 };

static void ask(Audit *audit, const RuleSet *which, bool diagnosis, Str code, Date day,
                RuleSet *ret)
{
    for (int word = 0; word < RULESET_WORDS; word++) {
        for (uint64_t rules = which->bits[word]; rules; rules &= rules - 1) {
            int rule = word * 64 + __builtin_ctzll(rules);
            audit->rule = &audit->rules->items[rule];
            audit->count = &audit->counts[rule];
            const Check *check = audit->rule->check;
            if (diagnosis ? check->may_mean(audit, code, day) : check->may(audit, code, day))
                ruleset_add(ret, rule);
        }
    }
}

static int period(Picks *all, Date day)
{
    if (all->day != day) {
        all->day = day;
        all->period = period_of(&all->periods, day);
    }
    return all->period;
}

/* What was asked of the code in the period, at one of its two places; where it is at neither the
   older gives way to an empty one. NULL: the code is too long to be kept. */
static CodeRules *place_of(Picks *all, Str code, int period)
{
    uint64_t key;
    if (!memo_key(code, &key))
        return NULL;
    uint64_t mix = key * 0x9e3779b97f4a7c15u + (uint64_t)period * 0xbf58476d1ce4e5b9u;
    CodeRules *first = &all->codes[(mix ^ mix >> 29) >> 12 & (CODES_KEPT - 2)], *second = first + 1;
    if (first->key == key && first->period == period)
        return first;
    if (second->key == key && second->period == period)
        return second;
    *second = *first;
    *first = (CodeRules){.key = key, .period = period};
    return first;
}

static RuleSet code_rules(Audit *audit, Str code, int period, Date day)
{
    if (!code.len)
        return (RuleSet){{0}};
    CodeRules *c = place_of(audit->picks, code, period);
    if (c && c->known)
        return c->rules;
    RuleSet rules = rules_of_code(audit->rules, code);
    if (period != NO_PERIOD)
        ask(audit, &audit->rules->masks.asked, false, code, day, &rules);
    if (c) {
        c->rules = rules;
        c->known = true;
    }
    return rules;
}

RuleSet screen_line(Audit *audit, const Line *l, bool asked)
{
    RuleSet rules =
        code_rules(audit, l->code, asked ? period(audit->picks, l->date) : NO_PERIOD, l->date);
    if (l->revenue_code.len)
        rules = ruleset_or(rules, code_rules(audit, l->revenue_code, NO_PERIOD, NO_DATE));
    if (!l->code.len && l->description.len)
        rules = ruleset_or(rules, audit->rules->masks.worded);
    return rules;
}

/* Diagnoses stand in the same memory as codes, in periods of their own: "E11" may be both. */
static RuleSet diagnosis_rules(Audit *audit, Str code, Date day)
{
    RuleSet rules = {{0}};
    CodeRules *c =
        code.len ? place_of(audit->picks, code, NO_PERIOD - 1 - period(audit->picks, day)) : NULL;
    if (c && c->known)
        return c->rules;
    ask(audit, &audit->rules->masks.asked_diagnosis, true, code, day, &rules);
    if (c) {
        c->rules = rules;
        c->known = true;
    }
    return rules;
}

RuleSet screen_diagnoses(Audit *audit, const Doc *d)
{
    RuleSet rules = {{0}};
    Date day = doc_diagnosis_day(d);
    for (int i = 0; i < d->diagnosis_count; i++)
        rules = ruleset_or(rules, diagnosis_rules(audit, d->diagnoses[i], day));
    return rules;
}
