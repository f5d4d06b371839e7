/* told.h: the code that the words of a line tell, where the paper prints none. The one place where
   words become codes; rules with `Told:` see such lines as if the code stood there. */
#ifndef AUDIT_TOLD_H
#define AUDIT_TOLD_H

#include "audit/situation.h"

/* The lines of each document as they are printed, and with the codes that their words tell: the
   same where they tell none. */
typedef struct Told {
    const Line *const *printed, *const *docs;
} Told;

Told told_make(Arena *a, const Situation *s);
/* The line with its told code; NULL where the words tell none, or the code is printed. */
static inline const Line *told_line(const Told *told, LineRef at)
{
    const Line *line = &told->docs[at.doc][at.line];
    return line->code_from != CODE_PRINTED ? line : NULL;
}

/* The row of `told-words` that says what the words of the line mean: all its words are there, and
   no word that it does not know; -1 where there is none. */
int told_row(const Know *know, const Line *l);

#endif
