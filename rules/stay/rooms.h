/* rooms.h: the room lines of a stay and the nights it had. */
#ifndef RULES_STAY_ROOMS_H
#define RULES_STAY_ROOMS_H

#include "audit/rule.h"

typedef struct Stay {
    Date admitted, discharged;
    int nights;      /* that can be billed; one for a stay within a day */
    bool from_paper; /* the days are printed on a paper, not told by the person */
    bool room;       /* the bill charges for a room */
} Stay;

/* The stay of the group's bill; false, and said, where the bill is of no stay or its days are not
   known. Days that only the person told are a hospital's, not a doctor's who visits later. */
bool stay_of(Audit *audit, const Group *stay, Stay *ret);
/* The nights that a room line bills: its units, else its days; NO_UNITS where neither is printed.
 */
Units room_nights(const Line *l);
/* The sum over the room lines of `who`, credits taken off; NO_UNITS where a line has none. */
Units rooms_sum(const Audit *audit, const Group *stay, Str who);

#endif
