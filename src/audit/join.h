/* join.h: which EOB speaks of which bill, and which of its lines became which. */
#ifndef AUDIT_JOIN_H
#define AUDIT_JOIN_H

#include "audit/situation.h"

/* Fills claims, claim_of and match of `s`; reads its `counts`. */
void join_documents(Arena *a, Situation *s);
/* Whether both documents name one provider: yes, no, or one does not say. */
Answer doc_same_provider(const Doc *a, const Doc *b);
/* Whether one office sent both: with `collector` the same agency, else the same provider or, where
   a name is missing, the same account. */
bool doc_same_sender(const Doc *a, const Doc *b, bool collector);
/* Whether both documents are of one patient, likewise. */
Answer doc_same_patient(const Doc *a, const Doc *b);

/* "Doe, Jane A" and "Jane Doe" are one person; an empty name is nobody. */
bool person_same(Str a, Str b);
/* Every line of `older` stands on `newer` too. */
bool lines_covered(const Doc *older, const Doc *newer);
/* Whether `newer` is an EOB for all lines of `older` that decides them, and was written later. */
bool eob_repeats(const Know *know, const Doc *older, const Doc *newer);
bool eob_is_later(const Doc *older, const Doc *newer);
/* Whether a bill of the claim asks for this EOB line, and the charge that no bill asks for. */
bool claim_bills_line(const Situation *s, const Claim *claim, LineRef eob);
Cents claim_line_left(const Situation *s, const Claim *claim, LineRef eob);
/* Whether a later EOB of the claim decides the same lines: a second insurer's. */
bool claim_decides_again(const Situation *s, const Claim *claim, int eob);
/* Whether every line of the bills stands in full on the claim's only EOB: then its other lines
   speak of other bills. */
bool claim_is_part(const Situation *s, const Claim *claim);

#endif
