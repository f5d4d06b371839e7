/* ask.h: the few questions whose answers would change the result. */
#ifndef PLAN_ASK_H
#define PLAN_ASK_H

#include "audit/audit.h"
#include "base/json.h"

/* One answer that was tried, and what the person would likely pay with it. */
typedef struct Answered {
    Str label, set; /* "about $30,000", the keys of case.json that it sets */
    Cents outcome;  /* NO_CENTS: not known */
} Answered;

typedef struct Ask {
    Str id, ask, why, unknown; /* unknown: what is done when nobody knows */
    Str field;                 /* keys of case.json: "household.income_cents" */
    Str example;               /* how it is answered: "household.income=42000" */
    Cents worth;               /* what hangs on it; NO_CENTS: not known */
    const Answered *answers;
    int answer_count;
    const LineRef *lines;
    int line_count;
} Ask;

typedef struct AskList {
    const Ask *items;
    int count;
    Cents outcome; /* as things stand */
} AskList;

/* Tries the answers of knowledge/plan/ask.txt on the case and keeps the questions that matter, the
   dearest first, with those of the audit among them. Pure. */
AskList ask_make(Arena *a, const Situation *s, const AuditResult *audit, const Rules *rules,
                 Str lang);
void ask_json(JsonOut *o, const AskList *list);
Str ask_text(Arena *a, const Know *know, const AskList *list, Str lang);

#endif
