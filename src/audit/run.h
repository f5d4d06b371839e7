/* run.h: the inside of a running audit, shared by audit.c and draft.c. */
#ifndef AUDIT_RUN_H
#define AUDIT_RUN_H

#include "audit/group.h"
#include "audit/ledger.h"
#include "audit/services.h"
#include "audit/settle.h"
#include "audit/told.h"

struct Draft {
    Audit *audit;
    const Rule *rule;
    Finding f;
    LIST(int) docs;
    LIST(Share) shares;
    LIST(Removal) removed; /* the lines, or parts of them, that the shares stand for */
    LIST(Fact) facts;
    LIST(Proof) proofs;
    bool moved; /* other charges will take over deductible that these used up */
    Certainty most;
    int confidence; /* the least, in thousandths, of what was read beside the lines */
};

/* What became of a rule, summed over its groups. */
typedef struct RuleCount {
    int64_t found, refused, passed_over, lines_checked, lines_refused;
    const char *refused_why; /* the first reason */
    Str edition;             /* of the last table that was asked */
    uint64_t spent;          /* by the clock of who asks what a rule costs */
    int64_t calls;
} RuleCount;

/* A group without the lines that lack what some rules need: most of them need the same. */
typedef struct Filtered {
    const GroupRow *row;
    const Line *const *lines; /* as the rule saw them */
    unsigned needs, missing;
    Group group;
    int refused; /* lines */
} Filtered;

struct Audit {
    AuditSight sight; /* first: rule.h looks at it so */
    Arena *arena;
    const Rules *rules;
    const Rule *rule; /* the one that runs */
    RuleCount *count; /* its own */
    Str lang;
    bool silent;                /* nobody reads words: none are made */
    const ServiceDoc *services; /* by document */
    Told told;
    Ledger *ledger; /* by audit_ledger */
    Groups groups;
    Filtered filtered; /* the last */
    LIST(Draft *) drafts;
    LIST(Question) questions;
    RuleCount *counts; /* by rule */
    Arena *kept;       /* for what is prepared once a run */
    void **prepared;   /* by rule */
    Picks *picks;
    Kinds *kinds;
    uint64_t (*clock)(void); /* NULL: nobody asks */
};

/* The dollars of the case. */
Ledger *audit_ledger(const Audit *audit);
/* From here on lines are seen as this rule sees them. */
void audit_see_as(Audit *audit, const Rule *rule);
/* The finding of a draft: its certainty, and its words and proofs unless the audit is silent. */
Finding draft_finish(Draft *f);

#endif
