/* join.h: which EOB speaks of which bill, and which of its lines became which. */
#ifndef AUDIT_JOIN_H
#define AUDIT_JOIN_H

#include "audit/situation.h"

/* Fills claims, claim_of and match of `s`; reads its `counts`. */
void join_documents(Arena *a, Situation *s);
/* Whether both documents name one provider: yes, no, or one does not say. */
Answer doc_same_provider(const Doc *a, const Doc *b);
/* Whether both documents are of one patient, likewise. */
Answer doc_same_patient(const Doc *a, const Doc *b);

/* "Doe, Jane A" and "Jane Doe" are one person; an empty name is nobody. */
bool person_same(Str a, Str b);

#endif
