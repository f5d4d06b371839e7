/* kind.h: what a line or a paper shows of itself, remembered by kind: most were seen before. */
#ifndef AUDIT_KIND_H
#define AUDIT_KIND_H

#include "audit/audit.h"
#include "refs/periods.h"

/* What is asked of a line for each group that it stands in. Lines with one `kind` show the same, a
   new number is given to what is not remembered. */
typedef struct LineTraits {
    uint64_t kind;
    unsigned has, with; /* HAS_... and WITH_... */
    bool fee;           /* a doctor's, on a hospital's bill */
    RuleSet choosy;     /* the rules that its codes can matter to */
} LineTraits;

/* The same of a paper for all groups of its lines. */
typedef struct DocTraits {
    uint64_t kind;
    unsigned has, with, on; /* HAS_..., WITH_... and ON_... */
    RuleSet choosy;         /* the rules that name its diagnoses */
} DocTraits;

/* A line by all that its traits are made of: the bytes of its codes, and what it prints. */
typedef struct LineKey {
    uint64_t code, revenue, modifiers;
    unsigned shows; /* HAS_... and above them WITH_... */
    int period;     /* of its day, where rules are asked about its code; else NO_PERIOD */
} LineKey;

/* The rules that a code or a diagnosis can matter to, by its bytes and how it was asked: in a
   period, or of the rules that name their codes alone. */
typedef struct CodeRules {
    uint64_t key;
    int period;
    bool known;
    RuleSet rules;
} CodeRules;

typedef struct LineKind {
    LineKey key;
    LineTraits traits;
} LineKind;

/* What is asked of a text: codes have their periods, from 0 on; diagnoses stand in the same memory
   ("E11" may be both) in periods below these. */
enum { NO_PERIOD = -1, MODIFIERS = -2, DIAGNOSES = -3 };
enum { CODES_KEPT = 4096, LINES_KEPT = 4096, DOCS_KEPT = 256 };

typedef struct Kinds {
    Periods periods;
    Date day; /* the last that was asked for, and its period */
    int period;
    uint64_t last; /* the last number that was given */
    CodeRules codes[CODES_KEPT];
    LineKind lines[LINES_KEPT];
    DocTraits docs[DOCS_KEPT];
} Kinds;

Kinds *kinds_begin(Arena *a, const Refs *refs);
/* The period of a day: days with one number are answered from the same editions of all tables. */
int kinds_period(Kinds *all, Date day);
/* What the line shows. `repeated`: on another paper, too; `asked`: its code is one of those that
   rules are asked about. */
LineTraits kinds_line(Audit *audit, const Line *l, bool repeated, bool asked);
/* Gives the traits of a paper their number. */
void kinds_doc(Kinds *all, DocTraits *doc);
/* What one line has, of HAS_... */
static inline unsigned line_has(const Line *l)
{
    return (l->code.len ? HAS_CODE : 0u) | (l->date != NO_DATE ? HAS_DAY : 0u) |
           (l->units != NO_UNITS ? HAS_UNITS : 0u) | (l->charge != NO_CENTS ? HAS_CHARGE : 0u) |
           (l->unit_price != NO_CENTS ? HAS_UNIT_PRICE : 0u);
}

#endif
