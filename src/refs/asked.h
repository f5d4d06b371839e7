/* asked.h: the question about prices in the forms that files use. */
#ifndef REFS_ASKED_H
#define REFS_ASKED_H

#include "refs/price.h"

/* A code that is asked for. */
typedef struct AskedCode {
    Str code; /* upper case */
    Str type; /* "RC", or empty */
    Str modifiers[ASK_MODIFIERS_MAX];
    int modifier_count;
} AskedCode;

typedef struct Asked {
    const PriceAsk *ask;
    const AskedCode *codes;
    int count;
    const Str *tokens; /* every way that the codes, then the NPI and the TIN, may be written */
    int code_token_count, token_count;
} Asked;

/* Reads the codes. The error names the one that is none. */
MUST bool asked_begin(Arena *a, const PriceAsk *ask, Asked *ret, Err *err);
/* The code that a file's code and type answer, or NULL. Revenue codes and DRGs are equal without
   their leading zeros, drug codes without their hyphens. */
const AskedCode *asked_find(const Asked *asked, Str code, Str type);
/* Whether the file's code and type answer this one. */
bool asked_is(const AskedCode *asked, Str code, Str type);
/* Whether a name means who was asked for: every word of `wanted` stands in `name` or in `other`,
   and so do common short forms (BCBS for Blue Cross Blue Shield). An empty `wanted` means all. */
bool asked_name(const Know *know, Str wanted, Str name, Str other);
/* The digits of `s` in `room`, at most 15 of them. */
Str digits_of(Str s, char room[16]);

#endif
