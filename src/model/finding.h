/* finding.h: what an audit says: findings, questions, what was checked, the sums. */
#ifndef MODEL_FINDING_H
#define MODEL_FINDING_H

#include "base/json.h"
#include "model/doc.h"

typedef enum Certainty { CERTAINTY_ASK, CERTAINTY_LIKELY, CERTAINTY_CERTAIN } Certainty;

typedef enum Basis { BASIS_DOCUMENTS, BASIS_TABLE, BASIS_READ, BASIS_RECALLED } Basis;

/* A line of a document of the case. */
typedef struct LineRef {
    int doc, line;
} LineRef;

typedef enum FactType { FACT_TEXT, FACT_CENTS, FACT_DATE, FACT_UNITS, FACT_COUNT } FactType;

/* A named value of a finding, for its words: {units}, {day}. Kept typed, so that each language
   prints it in its own way. */
typedef struct Fact {
    Str name;
    FactType type;
    Str text;
    int64_t number;
} Fact;

/* Where a finding's truth stands. */
typedef struct Proof {
    Str source, edition, cite;
    Basis basis;
    bool stale;
} Proof;

/* Dollars that a finding takes from one line (line >= 0) or from what a document asks beyond its
   lines (line < 0). One that overlaps is on the same dollars as other findings of the claim: the
   summary counts the larger of the two. */
typedef struct Share {
    LineRef at;
    Cents amount;
    bool overlaps;
} Share;

/* What a rule found. `rule` is the id; the words are the rule's, filled from the facts. */
typedef struct Finding {
    Str rule, family;
    Certainty certainty;
    const LineRef *lines;
    int line_count;
    const int *docs;
    int doc_count;
    Cents amount; /* the sum of the shares */
    const Share *shares;
    int share_count;
    const Fact *facts;
    int fact_count;
    const Proof *proofs;
    int proof_count;
    const Str *also; /* other rules that found the same on the same lines; their proofs are here */
    int also_count;
    Str title, why, unless, say;
    const Str *next;
    int next_count;
} Finding;

/* A question whose answer would settle something. */
typedef struct Question {
    Str id, ask;
    const LineRef *lines;
    int line_count;
    Cents worth; /* NO_CENTS: not known */
} Question;

typedef enum CheckState {
    CHECK_NOT_APPLICABLE,
    CHECK_NOT_CHECKED,
    CHECK_CLEAN,
    CHECK_FOUND
} CheckState;

/* What became of one rule. */
typedef struct Checked {
    Str rule;
    Str name; /* what is looked for, in a few plain words; empty where nobody reads */
    CheckState state;
    int lines;
    Str edition, why;
} Checked;

/* Where the dollars of an account, or of all of them, went. What was billed is the sum of
   written_off, insurance_paid, patient_paid, disputed, owed and not_known, to the cent; not_known
   is below zero where the papers account for more than was billed. Beside that stands what is asked
   beyond the charges: earlier balances, interest, fees. */
typedef struct Dollars {
    int doc; /* the account's bill; -1: the whole case */
    Cents billed, written_off, insurance_paid, patient_paid, disputed, owed, not_known;
    Cents beyond, beyond_disputed;
    Cents refund; /* of what the patient paid, what is certainly to be given back */
} Dollars;

typedef struct Summary {
    Cents billed, claimed_balance, owed, certain, likely;
    Dollars dollars;
    const Dollars *accounts;
    int account_count;
} Summary;

typedef struct AuditResult {
    const Finding *findings;
    int finding_count;
    const Question *questions;
    int question_count;
    const Checked *checked;
    int checked_count;
    Summary summary;
} AuditResult;

Str certainty_name(Certainty c);
Str basis_name(Basis b);
Str check_state_name(CheckState s);
/* Whether one of a finding's next things goes to the insurer: a call or a letter to it. */
bool next_is_insurers(Str next);
/* The member "lines": [{"document": 0, "line": 3}]. */
void line_refs_json(JsonOut *o, const LineRef *refs, int count);

#endif
