/* fair.h: what a bill's services would fairly cost: a range with its reasons, from Medicare's
   price, from what insurers pay on average, and from the hospital's own published prices. A point
   for bargaining, never an error of the bill. */
#ifndef AUDIT_FAIR_H
#define AUDIT_FAIR_H

#include "audit/situation.h"
#include "model/print.h"
#include "refs/pay.h"

/* NO_CENTS where not known. All for the units billed. */
typedef struct FairLine {
    LineRef at; /* line -1: a whole stay, priced by its group (MS-DRG) */
    Cents charge;
    Cents medicare;                    /* what Medicare pays; 0: within another service */
    Cents insurers_low, insurers_high; /* Medicare times the published ratios */
    Cents cash, median;      /* the hospital's own: for cash, and the middle of its plans */
    Cents low, middle, high; /* the range; NO_CENTS where nothing speaks */
    Pay pay;
} FairLine;

typedef struct Fair {
    const FairLine *lines; /* the charges of the bills that count, in order */
    int line_count;
    Cents charges;                                        /* of all lines */
    Cents priced;                                         /* of the lines that have a range */
    Cents medicare, cash, median;                         /* sums over lines that have each */
    Cents medicare_charges, cash_charges, median_charges; /* and what these lines charge */
    Cents low, middle, high;                              /* over the priced lines */
    bool whole;    /* the range speaks for the bill: enough of its charges are priced */
    bool national; /* some of Medicare's prices are not adjusted to the place */
    Str why;       /* in words, with sources */
} Fair;

Fair fair_of(Arena *a, const Situation *s, Str lang);
/* The same where the services were at this ZIP code, whatever the papers' addresses say. */
Fair fair_near(Arena *a, const Situation *s, Str zip, Str lang);
/* What to call it: the line's service, or the stay. */
Str fair_line_name(Arena *a, const Situation *s, const FairLine *x, Str lang);
/* Whether the charges are so far above Medicare's price, or the hospital's own are known, that it
   is worth a word. */
bool fair_is_far(const Situation *s, const Fair *fair);
/* The hospital's own prices for a line; false where none were looked up. */
bool fair_own_prices(Arena *a, const Situation *s, LineRef at, Cents *ret_cash, Cents *ret_median,
                     Cents *ret_gross);
/* A value of table fair-limits. */
int64_t fair_limit(const Know *know, Str name);
/* The range of each line beside its charge, as a drawing (SVG) that stands by itself. */
Str fair_svg(Arena *a, const Situation *s, const Fair *fair, Str lang);
/* The same as the bars of a page, under a heading; nothing where no charge has a range. */
void fair_bars(Print *out, const Situation *s, const Fair *fair, Str lang);

#endif
