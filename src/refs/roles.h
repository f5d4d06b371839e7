/* roles.h: the words for the columns of price files, and for the keys of JSON, to what they hold.
 */
#ifndef REFS_ROLES_H
#define REFS_ROLES_H

#include "know/know.h"

typedef enum PriceRole {
    ROLE_DESCRIPTION,
    ROLE_MODIFIERS,
    ROLE_SETTING,
    ROLE_CLASS,
    ROLE_DRUG_UNIT,
    ROLE_DRUG_TYPE,
    ROLE_GROSS,
    ROLE_CASH,
    ROLE_MINIMUM,
    ROLE_MAXIMUM,
    ROLE_PAYER,
    ROLE_PLAN,
    ROLE_DOLLAR,
    ROLE_PERCENT,
    ROLE_ALGORITHM,
    ROLE_METHOD,
    ROLE_ESTIMATED,
    ROLE_MEDIAN,
    ROLE_P10,
    ROLE_P90,
    ROLE_COUNT,
    ROLE_NOTE,
    ROLE_PAYER_NOTE,
    ROLES,
    ROLE_CODE = ROLES, /* with a kind where the column holds one kind only */
    ROLE_CODE_TYPE,
    ROLE_IGNORE,
    ROLE_UNKNOWN
} PriceRole;

enum { HEADING_MAX = 200 };

/* The words of knowledge/layout/price-columns.txt, by hash. */
typedef struct Roles Roles;

const Roles *roles_begin(Arena *a, const Know *know);
/* What a heading or a key holds. *ret_number is the number of "code|2", else 0; *ret_kind "CPT",
   "RC" ... where the name says the kind of its codes, else empty. */
PriceRole roles_find(const Roles *roles, Str name, int *ret_number, Str *ret_kind);
/* The role that the tables of words call so. */
PriceRole role_named(Str name);
/* A name in lower case, its words parted by one space, a number of its own as #; *ret_number is the
   last such number and is left alone where there is none. */
Str heading_plain(Str s, char room[HEADING_MAX], int *ret_number);

#endif
