/* tables.h: the tables of reference, as rules ask them: what they answer, and saying so. */
#ifndef AUDIT_TABLES_H
#define AUDIT_TABLES_H

#include "audit/rule.h"
#include "refs/refs.h"

const Refs *audit_refs(const Audit *audit);

/* Whose tables of pairs and units are for the group's lines: hospitals', practitioners',
   suppliers'. False where none is, such as for a hospital's stay; the group is then not applicable.
 */
bool audit_edits(Audit *audit, const Group *group, ClaimKind *ret);
/* Whether Medicare pays, so that its own rules bind. */
bool audit_medicare(const Audit *audit);

/* What a look-up answered, told to the audit: the edition that was asked stands in `checked`; a day
   that no edition covers makes the group "not checked", with the reason. True where the answer is
   REF_FOUND. */
bool audit_answered(Audit *audit, const Group *group, RefTable table, RefAnswer answer,
                    const RefSource *source);

/* The same while a rule is asked of a code (`may`): true where the table has it, or cannot be
   asked, so that the check must say so. */
bool audit_may_be(Audit *audit, RefAnswer answer, const RefSource *source);

/* Whether some edition answers for the day of the group; else the group is "not checked". */
bool audit_has_table(Audit *audit, const Group *group, RefTable table);
/* Rows of a table of diagnoses, whose keys have no point. */
RefAnswer audit_diagnosis_rows(const Audit *audit, RefTable table, Str code, Date day,
                               RefRows *ret);

/* What the Medicare fee schedule says of a code without a modifier. */
typedef struct Policy {
    RefRows rows;
    uint32_t row;
    bool known;
} Policy;
/* False where the schedule of that day does not have the code, or cannot be asked. */
bool policy_of(const Audit *audit, Str code, Date day, Policy *ret);
/* The same, told to the audit: the group is "not checked" where no schedule can be asked. */
bool audit_policy(Audit *audit, const Group *group, Str code, Policy *ret);
/* The same while a rule is asked of a code (`may`): true where the schedule has it, or with `known`
   false cannot be asked. */
bool audit_may_have_policy(Audit *audit, Str code, Date day, Policy *ret);
/* Whether an indicator of it is this one ("global", "090"). */
bool policy_is(const Policy *p, RefField field, Str value);

/* Proof by a row of a table ("column 1 80053, column 2 82947, indicator 0"). An edition older than
   the day supports at most `likely`. */
void draft_cite_ref(Draft *f, const RefSource *source, Str row);

#endif
