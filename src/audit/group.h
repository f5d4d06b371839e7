/* group.h: the lines of a case, gathered once in every way that rules ask for. */
#ifndef AUDIT_GROUP_H
#define AUDIT_GROUP_H

#include "audit/kind.h"
#include "audit/services.h"

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
    uint64_t made; /* the how manyeth it is */
    RuleSet run, refused, passed_over, clean;
    int64_t groups, lines;
} Pick;

/* Groups are of few kinds: what was picked for one is remembered, and counted by kind. */
enum { PICKS = 2048 };

/* Which pick a line alone in its group has: the last that were asked for, by the numbers of its
   kind and its paper's, and what the group is. `made` is the pick's own number. */
enum { ALONE = 2048 };
typedef struct Alone {
    uint64_t line, doc, made;
    unsigned kind, pick;
} Alone;

typedef struct Picks {
    const Rules *rules;
    Pick items[PICKS];
    Alone alone[ALONE];
    uint64_t made;         /* picks by now */
    RuleSet idle;          /* rules that a desk does not call: none of their tables is loaded */
    RuleTally clean_lines; /* of the kinds that gave their place to another */
    RuleSet refused, passed_over;
} Picks;

Picks *picks_begin(Arena *a, const Rules *rules);
/* What a group is of which all lines have `has` and some have `with`, or a code of `choosy`. */
PickKey pick_key(const Rules *rules, unsigned kind, unsigned has, unsigned with, RuleSet choosy);
/* What is picked for groups of this kind; the next call may give its place to another kind. */
Pick *pick_of(Picks *all, const PickKey *key);
/* The same for a line that is alone in its group, on a paper. */
Pick *pick_alone(Picks *all, unsigned kind, const LineTraits *line, const DocTraits *doc);
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
    unsigned read, unread; /* ON_... of the papers of which a charge was read, and was not */
} Groups;

/* Of an audit whose services are made. A silent one keeps no group that no rule is called for. */
Groups groups_make(Audit *audit);

#endif
