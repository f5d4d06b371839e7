/* doubt.h: what is told of a paper and nothing else on it bears out is a question. */
#ifndef READ_DOUBT_H
#define READ_DOUBT_H

#include "read/flow.h"

/* The words and amounts of lines: after the equations have proved what they prove, before the draft
   is closed. */
void doubt_lines(const Flow *f, DocDraft *d);
/* The closed documents of a paper: whether the reader is lost on it, names, sums, the type. */
void doubt_documents(const Flow *f, Docs docs);

#endif
