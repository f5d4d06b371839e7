/* ruleset.h: sets of rules as bits, and counting them a set at a time. */
#ifndef AUDIT_RULESET_H
#define AUDIT_RULESET_H

#include <stdbool.h>
#include <stdint.h>

enum { RULESET_WORDS = 3, RULES_MAX = 64 * RULESET_WORDS };

typedef struct RuleSet {
    uint64_t bits[RULESET_WORDS];
} RuleSet;

static inline void ruleset_add(RuleSet *s, int rule)
{
    s->bits[rule >> 6] |= UINT64_C(1) << (rule & 63);
}

static inline bool ruleset_has(const RuleSet *s, int rule)
{
    return s->bits[rule >> 6] >> (rule & 63) & 1;
}

static inline bool ruleset_any(const RuleSet *s)
{
    uint64_t any = 0;
    for (int i = 0; i < RULESET_WORDS; i++)
        any |= s->bits[i];
    return any != 0;
}

static inline bool ruleset_same(const RuleSet *a, const RuleSet *b)
{
    uint64_t differ = 0;
    for (int i = 0; i < RULESET_WORDS; i++)
        differ |= a->bits[i] ^ b->bits[i];
    return !differ;
}

static inline RuleSet ruleset_or(RuleSet a, RuleSet b)
{
    for (int i = 0; i < RULESET_WORDS; i++)
        a.bits[i] |= b.bits[i];
    return a;
}

static inline RuleSet ruleset_and(RuleSet a, RuleSet b)
{
    for (int i = 0; i < RULESET_WORDS; i++)
        a.bits[i] &= b.bits[i];
    return a;
}

/* Those of `a` that are not in `b`. */
static inline RuleSet ruleset_less(RuleSet a, RuleSet b)
{
    for (int i = 0; i < RULESET_WORDS; i++)
        a.bits[i] &= ~b.bits[i];
    return a;
}

/* A number for each rule, as columns of bits: to add to all rules of a set costs a few words, and
   a set is added for each group of lines. */
enum { TALLY_BITS = 40 };

typedef struct RuleTally {
    RuleSet planes[TALLY_BITS];
} RuleTally;

static inline void tally_add(RuleTally *t, RuleSet set, int64_t times)
{
    for (int bit = 0; times >> bit; bit++) {
        RuleSet carry = set;
        if (!(times >> bit & 1))
            continue;
        for (int level = bit; level < TALLY_BITS && ruleset_any(&carry); level++) {
            RuleSet both = ruleset_and(t->planes[level], carry);
            for (int i = 0; i < RULESET_WORDS; i++)
                t->planes[level].bits[i] ^= carry.bits[i];
            carry = both;
        }
    }
}

static inline int64_t tally_get(const RuleTally *t, int rule)
{
    int64_t count = 0;
    for (int level = 0; level < TALLY_BITS; level++)
        count |= (int64_t)ruleset_has(&t->planes[level], rule) << level;
    return count;
}

#endif
