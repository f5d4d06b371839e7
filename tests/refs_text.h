/* refs_text.h: rows of the tables of reference in .test files, see docs/adding-a-rule.md. */
#ifndef TESTS_REFS_TEXT_H
#define TESTS_REFS_TEXT_H

#include "know/know.h"
#include "refs/refs.h"

/* The tables that a case's rows make. */
typedef struct RefsText {
    Refs *refs;
} RefsText;

/* Reads lines of `TABLE EDITION KEY[/SECOND] FIELD VALUE ...`, such as
   `mue-practitioner 2025Q1 J1885 units 8 mai 3`, and makes a pack of them in memory. */
MUST bool refs_text_read(Arena *a, const Know *know, Str body, RefsText *ret, Err *err);

#endif
