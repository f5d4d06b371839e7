/* trace.h: what in the case allows each sentence of a letter. */
#ifndef LETTER_TRACE_H
#define LETTER_TRACE_H

#include "letter/fill.h"

/* One reason, and where in the text of its block it applies. */
typedef struct Reason {
    ptrdiff_t at;
    Str text;
} Reason;

typedef LIST(Reason) Reasons;

/* "account.number: SP-4471902 (01-bill.pdf)"; of a finding its rule and proof; of a sum how. */
Str trace_name(const Fill *f, Name name, Str value);
/* "law fdcpa.cease: 15 USC 1692c(c) (read)". */
Str trace_law(const Fill *f, Str law);
/* "because emergency: yes"; empty where the condition is only whether a name has a value. */
Str trace_condition(const Fill *f, Str condition);
/* The marks by sentence of `text`: "sentence 1: ...; ... / sentence 2: ...". */
Str trace_sentences(Arena *a, Str text, const Reasons *marks);

#endif
