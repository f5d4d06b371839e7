/* paper.h: what letters and scripts share: finding the template, the addressees, the needs. */
#ifndef LETTER_PAPER_H
#define LETTER_PAPER_H

#include "letter/layout.h"

typedef struct Paper {
    Arena *arena;
    const LetterInput *in;
    Str kind;
    const Stanza *head;
    Tokens english, spanish;
    LawList laws; /* cited so far */
} Paper;

/* Opens FOLDER/KIND.txt and its Spanish; false where there is none, with the kinds that are, or
   where its `If:` says that the case is another. */
MUST bool paper_open(Arena *a, const LetterInput *in, Str folder, Str kind, Paper *ret, Err *err);
/* The page that is still empty: its title, its day, its language. */
Print paper_page(const Paper *p);
/* The addressees whose needs are met; false where there is none, with what the first one lacks.
   One without findings is passed over where another has some. */
MUST bool paper_subjects(const Paper *p, Subjects *ret, Err *err);
/* The paper for one addressee in one language. */
Blocks paper_fill(Paper *p, const Subject *s, Str lang);
/* A note on the laws among those cited that nobody has read; empty where all were. */
Str paper_recalled(const Paper *p, Str lang);

#endif
