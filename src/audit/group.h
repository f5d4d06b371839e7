/* group.h: the lines of a case, gathered once in every way that rules ask for. */
#ifndef AUDIT_GROUP_H
#define AUDIT_GROUP_H

#include "audit/audit.h"
#include "audit/services.h"
#include "refs/periods.h"

/* What decides which rules a group is shown to. */
typedef struct PickKey {
    unsigned kind; /* its Each, ON_... above KIND_ON, and at KIND_SEVERAL whether it has lines */
    unsigned has, with;
    RuleSet choosy; /* the rules that name one of its codes */
} PickKey;
enum { KIND_ON = 4, KIND_SEVERAL = 9 };

/* Which rules see the groups of one kind, what becomes of the others, and how many groups and lines
   of the kind there were. */
typedef struct Pick {
    PickKey key;
    RuleSet run, refused, passed_over, clean;
    int64_t groups, lines;
} Pick;

/* Groups are of few kinds: what was picked for one is remembered, and counted by kind. */
enum { PICKS = 1024 };

/* The rules that a code or a diagnosis can matter to, by its bytes and how it was asked: in a
   period, or of the rules that name their codes alone. */
enum { CODES_KEPT = 4096 };
typedef struct CodeRules {
    uint64_t key;
    int period;
    bool known;
    RuleSet rules;
} CodeRules;

typedef struct Picks {
    const Rules *rules;
    Periods periods;
    Date day; /* the last that was asked for, and its period */
    int period;
    CodeRules codes[CODES_KEPT];
    Pick items[PICKS];
    RuleSet idle;          /* rules that a desk does not call: none of their tables is loaded */
    RuleTally clean_lines; /* of the kinds that gave their place to another */
    RuleSet refused, passed_over;
} Picks;

Picks *picks_begin(Arena *a, const Rules *rules, const Refs *refs);
/* What is picked for groups of this kind; the next call may give its place to another kind. */
Pick *pick_of(Picks *all, const PickKey *key);
/* The rules that the line can matter to, of those that name their codes or lines, and where
   `asked` of those that are asked of each code. */
RuleSet screen_line(Audit *audit, const Line *l, bool asked);
/* The rules that a diagnosis of the paper can matter to. */
RuleSet screen_diagnoses(Audit *audit, const Doc *d);
/* Of all that was picked: lines for which the rule is clean without being called; whether it could
   not do without something, and whether some group was none of its business. */
int64_t picks_clean(const Picks *p, int rule);
bool picks_refused(const Picks *p, int rule);
bool picks_passed(const Picks *p, int rule);

/* A group with what the runner needs. */
typedef struct GroupRow {
    Group group;
    unsigned has;    /* what every line has, and the document */
    RuleSet run;     /* the rules to be called for it */
    RuleSet refused; /* those that would be, and cannot do without what it lacks */
} GroupRow;

typedef struct GroupList {
    GroupRow *items;
    int count;
} GroupList;

typedef struct Groups {
    GroupList by[EACH_CASE + 1];
} Groups;

/* Of an audit whose services are made. A silent one keeps no group that no rule is called for. */
Groups groups_make(Audit *audit);
/* What one line has, of HAS_... */
unsigned line_has(const Line *l);

#endif
