/* wording.h: what a line without a code is, by the words of the paper. */
#ifndef AUDIT_WORDING_H
#define AUDIT_WORDING_H

#include "know/know.h"
#include "model/doc.h"

/* Whether a word of `text` begins with `word`, in any case of letters; "_" in it is a space or a
   hyphen, and "$" at its end says that the word ends there ("kit$"). */
bool text_has_start(Str text, Str word);
/* The first row of the table whose `words` all begin words of `text` while none of `not` does; -1
   where there is none. */
int wording_find(const Table *t, Str text);
/* The same for a line's description, where its revenue code, if printed, begins with one of
   `revenue`. */
int line_wording(const Table *t, const Line *l);

#endif
