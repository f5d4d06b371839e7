/* wrong_member.h: whether an insurer's paper is about the person of the case. */
#ifndef INSURANCE_WRONG_MEMBER_H
#define INSURANCE_WRONG_MEMBER_H

#include "audit/rule.h"

/* How an insurer's paper differs from what is known of the person. */
typedef struct Mismatch {
    int eob, other; /* the two papers; other -1: what the person told */
    bool birth;     /* the birth date */
    bool name;      /* the name; else the member number */
    Str printed, known;
    Date printed_birth, known_birth;
} Mismatch;

/* The first mismatch of the claim's EOBs; `ret` may be NULL. */
bool claim_member_differs(const Audit *audit, const Group *claim, Mismatch *ret);

#endif
