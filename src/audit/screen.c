/* screen.c: which rules a code or a diagnosis can matter to: asked of the rules once, and
   remembered by code and period. */
#include "audit/screen.h"

#include "audit/run.h"
#include "audit/traits.h"

static bool may(Audit *audit, const Check *check, int period, Str text, Date day)
{
    if (period == MODIFIERS)
        return check->may_bear(audit, text);
    return period <= DIAGNOSES ? check->may_mean(audit, text, day) : check->may(audit, text, day);
}

static void ask(Audit *audit, const RuleSet *which, int period, Str text, Date day, RuleSet *ret)
{
    for (int word = 0; word < RULESET_WORDS; word++) {
        for (uint64_t rules = which->bits[word]; rules; rules &= rules - 1) {
            int rule = word * 64 + __builtin_ctzll(rules);
            audit->rule = &audit->rules->items[rule];
            audit->count = &audit->counts[rule];
            if (may(audit, audit->rule->check, period, text, day))
                ruleset_add(ret, rule);
        }
    }
}

/* What was asked of the code in the period, at one of its two places; where it is at neither the
   older gives way to an empty one. NULL: the code is too long to be kept. */
static CodeRules *place_of(Kinds *all, Str code, int period)
{
    uint64_t key;
    if (!str_bytes(code, &key))
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

static RuleSet rules_asked(Audit *audit, Str text, int period, Date day)
{
    const CodeMasks *m = &audit->rules->masks;
    RuleSet rules = {{0}};
    if (period == MODIFIERS) {
        ask(audit, &m->asked_modifier, period, text, day, &rules);
    } else if (period <= DIAGNOSES) {
        ask(audit, &m->asked_diagnosis, period, text, day, &rules);
    } else {
        rules = rules_of_code(audit->rules, text);
        if (period != NO_PERIOD)
            ask(audit, &m->asked, period, text, day, &rules);
    }
    return rules;
}

static RuleSet rules_of_text(Audit *audit, Str text, int period, Date day)
{
    if (!text.len)
        return (RuleSet){{0}};
    CodeRules *c = place_of(audit->kinds, text, period);
    if (!c)
        return rules_asked(audit, text, period, day);
    if (!c->known) {
        c->rules = rules_asked(audit, text, period, day);
        c->known = true;
    }
    return c->rules;
}

RuleSet screen_line(Audit *audit, const Line *l, int period)
{
    RuleSet rules = rules_of_text(audit, l->code, period, l->date);
    if (l->revenue_code.len)
        rules = ruleset_or(rules, rules_of_text(audit, l->revenue_code, NO_PERIOD, NO_DATE));
    for (int i = 0; i < l->modifier_count; i++)
        rules = ruleset_or(rules, rules_of_text(audit, l->modifiers[i], MODIFIERS, NO_DATE));
    if (!l->code.len && l->description.len)
        rules = ruleset_or(rules, audit->rules->masks.worded);
    return rules;
}

RuleSet screen_diagnoses(Audit *audit, const Doc *d)
{
    RuleSet rules = {{0}};
    Date day = doc_diagnosis_day(d);
    int own = DIAGNOSES - kinds_period(audit->kinds, day);
    for (int i = 0; i < d->diagnosis_count; i++)
        rules = ruleset_or(rules, rules_of_text(audit, d->diagnoses[i], own, day));
    return rules;
}
