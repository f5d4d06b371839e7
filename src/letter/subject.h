/* subject.h: to whom a letter goes, and which papers of the case it is about. */
#ifndef LETTER_SUBJECT_H
#define LETTER_SUBJECT_H

#include "letter/letter.h"

/* One addressee: a provider with all its bills, a collector with its notices, an insurer with a
   claim. `doc` is the paper that the letter answers; -1 where the case has none. */
typedef struct Subject {
    int doc;
    const int *docs;
    int doc_count;
    Cents balance;    /* what these papers ask; NO_CENTS: not printed */
    Str within;       /* another provider of that estimate, whose lines these are; else empty */
    bool alone;       /* the case has no other addressee of this kind */
    bool facility;    /* a hospital, not a doctor */
    bool collector;   /* a collection agency */
    bool for_insurer; /* the findings that an insurer answers for, not a provider */
} Subject;

typedef struct Subjects {
    const Subject *items;
    int count;
} Subjects;

/* The addressees of "provider", "hospital", "doctor", "collector", "insurer" or "holder" (the
   collector where the account is with one, else the provider), the largest balance first; one
   without papers where there is none. */
Subjects subjects_of(Arena *a, const LetterInput *in, Str to);
bool subject_has(const Subject *s, int doc);
/* Whether the finding belongs in a letter to this addressee. */
bool subject_finding(const Subject *s, const Finding *f);

#endif
