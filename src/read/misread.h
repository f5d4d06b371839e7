/* misread.h: codes that were read in a picture as what no code is, and words run together. */
#ifndef READ_MISREAD_H
#define READ_MISREAD_H

#include "know/know.h"
#include "read/draft.h"

/* Puts apart the words of lines that others have apart, and the codes of lines right where one
   letter or figure in front was read for another that is like it; a code that was put right is a
   question. */
void misread_settle(Arena *a, const Know *know, DocDraft *d);

#endif
