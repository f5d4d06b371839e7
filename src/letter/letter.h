/* letter.h: a step to a letter or a phone script. */
#ifndef LETTER_LETTER_H
#define LETTER_LETTER_H

#include "audit/audit.h"
#include "model/print.h"
#include "model/step.h"

/* What a letter is filled from. Without a case (`situation` NULL) it is the general form, with
   blanks to fill. */
typedef struct LetterInput {
    const Know *know;
    const Situation *situation;
    const AuditResult *audit;
    const Plan *plan;
    Date today;
    Str lang;
    /* The same audit worded in English, for what is sent and said; NULL where `audit` is. */
    const AuditResult *english;
    bool bare;  /* the letter alone, without the notes for the person who sends it */
    bool trace; /* say for each sentence what in the case allows it */
} LetterInput;

/* Fills knowledge/letter/KIND.txt (or script/KIND.txt) in; false where there is no such kind (the
   error lists the kinds), or where a need of the letter is missing from the case (the error says
   which and how to give it). */
MUST bool letter_print(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err);
MUST bool script_print(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err);

/* Every kind with what it is for, a line each, as a page. */
Print letter_kinds(Arena *a, const LetterInput *in, bool scripts);

/* What a page of plain text is wide. */
enum { LETTER_COLUMNS = 80 };

#endif
