/* practice.h: a script as a call to practise: the program plays the other side. */
#ifndef LETTER_PRACTICE_H
#define LETTER_PRACTICE_H

#include "letter/letter.h"

typedef struct Practice Practice;

/* Begins a call; `tone` is gentle, firm or hostile. False as script_print, and where there is no
   such tone. */
MUST bool practice_begin(Arena *a, const LetterInput *in, Str kind, Str tone, Practice **ret,
                         Err *err);
/* What is shown before the person has said anything. */
Str practice_open(const Practice *p);
/* What is shown after the person said this; *ret_over when the call has ended. */
Str practice_turn(Practice *p, Str said, bool *ret_over);
/* What was asked for in the call, and what was not. */
Str practice_end(const Practice *p);

#endif
