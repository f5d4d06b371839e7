/* publisher.h: where the tables are published, and how the current file of each is called. */
#ifndef REFS_PUBLISHER_H
#define REFS_PUBLISHER_H

#include "base/date.h"
#include "base/stanza.h"

/* How often a table is published. A fiscal year begins in October of the year before. */
typedef enum Every { EVERY_MONTH, EVERY_QUARTER, EVERY_YEAR, EVERY_FISCAL_YEAR } Every;
/* "quarter", "fiscal-year" ...; false for an unknown word. */
bool every_of(Str word, Every *ret);

/* One table's publisher: a stanza `Source:` of knowledge/fetch/sources.txt, or of the person's own
   file of the same form. */
typedef struct Publisher {
    Str id, tables, licence; /* `licence`: what must be accepted first, by a person; or empty */
    Every every;
    int back; /* how many editions before the newest are worth asking for */
    bool own; /* from the person's own file */
    const Stanza *words;
} Publisher;

typedef struct Publishers {
    const Publisher *items;
    int count;
} Publishers;

/* The publishers of `known`, each replaced by the one of the same name in `own`; then the others of
   `own`. One that says `Every: never` is left out. */
MUST bool publishers_read(Arena *a, Stanzas known, Stanzas own, Publishers *ret, Err *err);

/* The first day of the edition that holds on `day`, and of the one before an edition. */
Date edition_of(const Publisher *p, Date day);
Date edition_before(const Publisher *p, Date edition);
/* "2026 Q4", "FY 2026", "2026", "2026-10". */
Str edition_name(Arena *a, const Publisher *p, Date edition);

/* `pattern` with its placeholders filled for one edition: {yyyy} {yy} {q} {mm} {month} (october)
   {letter} (a to d, by quarter), each number also less or more another: {q-1}. */
MUST bool address_fill(Arena *a, const Publisher *p, Str pattern, Date edition, Str *ret, Err *err);
/* The lines of the field `key` (Url, Find, Page), filled; none where the field is not there. */
MUST bool addresses_of(Arena *a, const Publisher *p, Str key, Date edition, const Str **ret,
                       int *ret_count, Err *err);
/* `address` with its scheme and host replaced by `base`; as it is where `base` is empty. */
Str address_rebase(Arena *a, Str address, Str base);

#endif
