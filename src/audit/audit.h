/* audit.h: running the rules over a case. */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include "audit/rule.h"

/* A rule: its words (.rule) and its check. */
typedef struct Rule {
    Str id, family;
    const Stanza *words;
    const Check *check;
    Str certainty; /* "likely if medicare, ask otherwise" */
    Str codes;     /* `Codes:` only groups with one of these matter; empty: all */
} Rule;

typedef struct Rules {
    const Rule *items;
    int count;
} Rules;

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
/* The same for one rule alone, for tests and for the cost of each rule in bench/. */
AuditResult audit_run_one(Arena *a, const Situation *s, const Rules *rules, Str id, Str lang);

#endif
