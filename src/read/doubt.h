/* doubt.h: what is told of a paper and nothing else on it bears out is a question. */
#ifndef READ_DOUBT_H
#define READ_DOUBT_H

#include "read/flow.h"

/* The words and amounts of lines: after the equations have proved what they prove, before the draft
   is closed. */
void doubt_lines(const Flow *f, DocDraft *d);
/* The closed documents of a paper: whether the reader is lost on it, names, sums, the type. */
void doubt_documents(const Flow *f, Docs docs);
/* The names of document `at`: what is no name by its form, what stands once and is nobody's, whose
   claim a paper for a family does not say. */
void names_doubt(const Flow *f, Docs docs, int at);

/* The surest mark of a field that is no line's; NULL: none. */
const Mark *doc_mark(const Doc *d, Str field);
/* Makes a field that is no line's no surer than `most`, wherever it was read. */
void field_cap(const Doc *d, Str field, int most);

#endif
