/* tables.h: the tables of reference, as rules ask them: what they answer, and saying so. */
#ifndef AUDIT_TABLES_H
#define AUDIT_TABLES_H

#include "audit/rule.h"
#include "refs/refs.h"

const Refs *audit_refs(const Audit *audit);

/* Which of the publisher's tables is for this document: hospitals' or practitioners'. */
ClaimKind doc_claim_kind(const Situation *s, int doc);

/* What a look-up answered, told to the audit: the edition that was asked stands in `checked`; a day
   that no edition covers makes the group "not checked", with the reason. True where the answer is
   REF_FOUND. */
bool audit_answered(Audit *audit, const Group *group, RefTable table, RefAnswer answer,
                    const RefSource *source);

/* Proof by a row of a table ("column 1 80053, column 2 82947, indicator 0"). An edition older than
   the day supports at most `likely`. */
void draft_cite_ref(Draft *f, const RefSource *source, Str row);

#endif
