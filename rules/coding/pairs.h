/* pairs.h: what CMS's table of code pairs says of two lines, and their modifiers. */
#ifndef RULES_CODING_PAIRS_H
#define RULES_CODING_PAIRS_H

#include "audit/tables.h"

typedef enum PairState {
    PAIR_NONE,     /* not listed, or no rule any more */
    PAIR_LIFTED,   /* a modifier says that it was a separate service */
    PAIR_DOUBTFUL, /* one line names a place of the body, the other none */
    PAIR_STANDS    /* nothing on the lines allows both */
} PairState;

/* The same, said to nobody. */
PairState pair_find(const Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                    LineRef second, Ptp *ret);
/* The pair in this order on the day of the group; what cannot be looked up is told as not checked.
 */
PairState pair_look(Audit *audit, const Group *day, ClaimKind kind, LineRef first, LineRef second,
                    Ptp *ret);
/* The table that holds the pairs of this kind of claim: the caller has seen that it can be asked.
 */
RefTable pair_table(ClaimKind kind);
/* No modifier allows the two (indicator 0), in either order: the rule on pairs tells of them. */
bool pair_is_never(const Audit *audit, const Group *day, LineRef a, LineRef b);
/* Two lines that a rule with a name of its own tells of: a panel and its part, a test and its half,
   a look through a scope and the work through it, a visit and a small operation, what goes with a
   service (knowledge/code/goes-with.txt). */
bool pair_has_own_rule(Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                       LineRef second);
/* A panel and its part, or a test and its half, said to be separate though no modifier allows the
   two: the rule on pairs asks, where the rule on panels keeps still. */
bool pair_is_part_apart(const Audit *audit, const Group *day, LineRef first, LineRef second);
/* "column 1 80053, column 2 82947, indicator 0: reason" */
void draft_cite_pair(Draft *f, Audit *audit, const Ptp *pair, LineRef first, LineRef second);

/* A cell of ranges and codes ("99281-99285 99291", or "surgery": all with days of after-care). */
bool line_in_cell(Audit *audit, const Group *day, Str cell, const Line *l);
/* The part goes with the whole by the general rules (knowledge/code/goes-with.txt). */
bool line_goes_with(Audit *audit, const Group *day, const Line *part, const Line *whole);
/* The second line is the look with a scope that the first one's work begins with. */
bool line_is_base_look(Audit *audit, const Group *day, LineRef work, LineRef look);
/* A visit beside work of the same day whose price holds it (`global`: the schedule's days). */
bool line_is_visit(const Audit *audit, const Line *l);
bool line_holds_visit(Audit *audit, const Group *day, const Line *work, Policy *ret);
/* Both lines name places of the body and none is the same. */
bool lines_at_two_places(const Audit *audit, LineRef a, LineRef b);

#endif
