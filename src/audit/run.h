/* run.h: the inside of a running audit, shared by audit.c and draft.c. */
#ifndef AUDIT_RUN_H
#define AUDIT_RUN_H

#include "audit/group.h"
#include "audit/ledger.h"
#include "audit/services.h"
#include "audit/told.h"

struct Draft {
    Audit *audit;
    Finding f;
    LIST(int) docs;
    LIST(Share) shares;
    LIST(Fact) facts;
    LIST(Proof) proofs;
    Certainty most;
    int confidence; /* the least, in thousandths, of what was read beside the lines */
};

struct Audit {
    Arena *arena;
    const Situation *situation;
    const Rules *rules;
    const Rule *rule; /* the one that runs */
    Str lang;
    const ServiceDoc *services; /* by document */
    Told told;
    bool rule_reads_words; /* `Told:` lines without a code have the one that their words tell */
    Ledger ledger;
    CodeMasks masks;
    Groups groups;
    LIST(Draft *) drafts;
    LIST(Question) questions;
    LIST(Checked) checked;
    /* of the running rule */
    int found, refused, passed_over, lines_checked, lines_refused;
    const char *refused_why;
    Str edition;  /* of the last table that was asked */
    bool touched; /* the check said something of the group it was called with */
};

/* Fills the words and the certainty of a draft. */
Finding draft_finish(Draft *f);

#endif
