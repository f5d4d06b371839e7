/* words.h: whether the words that a person used name a line of a bill. */
#ifndef RULES_NOT_RECEIVED_WORDS_H
#define RULES_NOT_RECEIVED_WORDS_H

#include "audit/rule.h"

/* Every word of `words` begins a word of `text`; one of up to three letters is that word. Accents,
   hyphens and the case of letters aside. */
bool words_all_begin(Str text, Str words);

/* How a person's words ("71046", "crutches", "radiografía de tórax") fit a line. */
typedef enum Fit { FIT_NOT, FIT_WORDS, FIT_CODE } Fit;

/* By code; else every word of three letters or more begins a word of the line's description or of
   the service's name in English or Spanish, accents, hyphens and plurals aside. */
Fit words_fit(const Know *know, Str words, const Line *l);
/* The best fit of a list. */
Fit words_fit_any(const Know *know, const Words *list, const Line *l);

#endif
