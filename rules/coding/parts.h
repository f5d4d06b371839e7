/* parts.h: codes as sets of their smallest parts, by a table of wholes and parts. */
#ifndef RULES_CODING_PARTS_H
#define RULES_CODING_PARTS_H

#include "audit/rule.h"

enum { ATOMS_MAX = 64 };

/* The smallest parts of a code; a code that is no whole is its own only part. */
typedef struct Atoms {
    Str items[ATOMS_MAX];
    int count;
} Atoms;

/* The parts of `codes` ("80053 84443"), each taken apart as far as the table goes. */
Atoms atoms_of(const Table *wholes, Str codes);
bool atoms_have(const Atoms *all, Str code);
/* Every part of `few` is in `all`. */
bool atoms_within(const Atoms *few, const Atoms *all);
void atoms_add(Atoms *all, const Atoms *more);
/* Both lines are the hospital's part or both are not, and no two clinicians are printed. */
bool lines_stand_together(const Line *a, const Line *b);
/* A charge that stands: above zero, not taken back, not said to be done again. */
bool line_stands(const Audit *audit, LineRef at);
/* The same, whether or not it is said to be done again. */
bool line_is_charged(const Audit *audit, LineRef at);
/* "Blood sugar (82947), Sodium (84295)" for the lines' facts. */
Str parts_text(Audit *audit, const LineRef *refs, int count);

#endif
