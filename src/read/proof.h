/* proof.h: a page proved against its own arithmetic: what adds up is sure, what does not is mended
   where a picture was read and one reading alone adds up. */
#ifndef READ_PROOF_H
#define READ_PROOF_H

#include "know/know.h"
#include "read/draft.h"

/* Settles by the lines' own arithmetic whether a column is what the plan allows or what it takes
   off; what a bill leaves as coinsurance is the patient's share. */
void meaning_settle(Arena *a, DocDraft *d);
/* Raises the marks of values that their equations prove; puts right what a picture's reading got
   wrong, with origin repaired; lowers the marks of values that contradict each other. */
void proof_run(Arena *a, const Know *know, DocDraft *d);
/* Once the draft is closed to `d`, its lines as sure as their values: lowers what a picture alone
   says of the rest. */
void proof_rest(const Know *know, DocDraft *draft, const Doc *d);

#endif
