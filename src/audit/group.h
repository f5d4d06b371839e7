/* group.h: the lines of a case, gathered once in every way that rules ask for. */
#ifndef AUDIT_GROUP_H
#define AUDIT_GROUP_H

#include "audit/audit.h"
#include "audit/services.h"

/* A group with what the runner needs to pick it. */
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

/* What became of the groups for which rules need not be called: how many lines are clean, by rule;
   the rules that lack what they need for some group, and those whose business some group is not. */
typedef struct Tallies {
    RuleTally clean_lines;
    RuleSet refused, passed_over;
} Tallies;

Groups groups_make(Arena *a, const Situation *s, const Rules *rules, const ServiceDoc *services,
                   Tallies *tallies);
/* What one line has, of HAS_... */
unsigned line_has(const Line *l);

#endif
