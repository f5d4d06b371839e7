/* audit.h: running the rules over a case. */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include "audit/rule.h"
#include "audit/ruleset.h"

/* A rule: its words (.rule) and its check. */
typedef struct Rule {
    Str id, family;
    const Stanza *words;
    const Check *check;
    Str certainty;    /* "likely if medicare, ask otherwise" */
    Str codes;        /* `Codes:` only groups with one of these matter; empty: all */
    Str lines;        /* `Lines:` the same, by care and ranges, where some lines have no code */
    bool reads_words; /* `Told:` lines without a code have the one that their words tell */
} Rule;

/* Codes that a rule names as a range, by their keys (know/span.h). */
typedef struct LineSpan {
    uint64_t first, last;
    int rule;
} LineSpan;

/* Which rules a code can matter to, of those that name their codes (`Codes:`) or their lines
   (`Lines:`). */
typedef struct CodeMasks {
    Index index;
    const RuleSet *rules; /* by place in the index */
    RuleSet choosy;       /* the rules that name their codes, and are clean without them */
    RuleSet only;         /* those for which other codes are none of their business */
    const LineSpan *spans;
    int span_count;
    RuleSet lines;      /* the rules that name their lines, and are clean without one */
    RuleSet lines_only; /* those for which other lines are none of their business */
    RuleSet worded;     /* both: a line that has words and no code may be of their lines */
    RuleSet asked;      /* the rules that are asked of each code; they stand among `lines`, too */
    RuleSet asked_modifier;  /* of each modifier */
    RuleSet asked_diagnosis; /* of each diagnosis */
    RuleSet two_lines;       /* those to which one line alone is nothing */
} CodeMasks;

enum { NEED_COUNT = 13, ON_COUNT = 5, WITH_COUNT = 23 }; /* of HAS_..., ON_... and WITH_... */
enum { LINE_NEEDS = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE | HAS_UNIT_PRICE };
#define ALL_NEEDS ((1u << NEED_COUNT) - 1)
#define ALL_WITH ((1u << WITH_COUNT) - 1)

/* Read-only once begun, shared by threads. */
typedef struct Rules {
    const Rule *items;
    int count;
    CodeMasks masks;
    /* By what a rule is called for, and the kinds of documents that the lines stand on. */
    RuleSet kind[EACH_CASE + 1][1 << ON_COUNT], each[EACH_CASE + 1];
    unsigned with[EACH_CASE + 1]; /* WITH_... that some rule of the kind asks about */
    RuleSet needs[NEED_COUNT];    /* by what it cannot do without */
    RuleSet clean_without[WITH_COUNT], not_without[WITH_COUNT], shown_with[WITH_COUNT];
} Rules;

/* The rules of the sets that these bits stand for. */
static inline RuleSet rules_of_bits(const RuleSet *sets, unsigned bits)
{
    RuleSet all = {{0}};
    for (; bits; bits &= bits - 1)
        all = ruleset_or(all, sets[__builtin_ctz(bits)]);
    return all;
}
/* The rules that this code can matter to, of those that name their codes or their lines. */
RuleSet rules_of_code(const Rules *rules, Str code);

/* One row of the table that the build writes from the .rule files, sorted by path. */
typedef struct RuleRow {
    const char *path;
    const Check *check;
} RuleRow;

/* Joins the build's rows with their words; false where words are missing (our mistake). */
MUST bool rules_begin(Arena *a, const Know *know, const RuleRow *rows, int row_count, Rules *ret,
                      Err *err);
/* Audits the case: findings sorted by certainty, worth and place; words in `lang`. */
AuditResult audit_run(Arena *a, const Situation *s, const Rules *rules, Str lang);

/* A desk audits one case after another for someone who wants findings and no words: it keeps what
   it has looked up, and counts what became of each rule over all cases. For one thread. */
typedef struct Desk Desk;
Desk *desk_begin(Arena *a, const Rules *rules, const Know *know, const Refs *refs);
/* The findings of a case as audit_run sorts them, in `a`: without title, reason, question and
   sentence, and without the proofs by the papers themselves. */
void desk_audit(Desk *d, Arena *a, const Case *c, Date today, const Finding **ret, int *ret_count);
/* What became of the i-th rule over all cases by now. */
Checked desk_checked(const Desk *d, Arena *a, int rule);
/* From now on each rule is timed by this clock, for bench/; what a rule spent by it, in how many
   calls. */
void desk_clock(Desk *d, uint64_t (*clock)(void));
uint64_t desk_spent(const Desk *d, int rule, int64_t *ret_calls);

#endif
