/* excess.h: what a bill asks above what its EOBs say the patient owes, and for which cause. */
#ifndef INSURANCE_EXCESS_H
#define INSURANCE_EXCESS_H

#include "audit/rule.h"

/* Every dollar of an excess has one cause, so that it is told once. */
typedef enum Cause {
    CAUSE_PAYMENT,    /* the plan paid, and the bill does not show it */
    CAUSE_PENDING,    /* the same, but the bill is too early to show it */
    CAUSE_WRITE_OFF,  /* the contract's discount */
    CAUSE_DENIED,     /* refused, and the provider bears it */
    CAUSE_UNFINISHED, /* to be corrected, or another insurer's */
    CAUSE_COPY,       /* refused as a copy of a claim that nobody paid */
    CAUSE_SURPRISE,   /* out of network where the law protects */
    CAUSE_PROGRAM,    /* above what a public program lets its providers ask */
    CAUSE_REST,       /* none of these explains it */
    CAUSE_COUNT
} Cause;

/* The public program whose law says what may be asked for a claim. */
typedef enum Program {
    PROGRAM_NONE,
    PROGRAM_ASSIGNED, /* Medicare, and its price was accepted */
    PROGRAM_LIMITED,  /* Medicare, and its price was not accepted: the limiting charge */
    PROGRAM_MEDICAID
} Program;

/* What of a claim's bills stands on its EOBs. */
typedef struct Coverage {
    const LineRef *off; /* lines that no EOB line matches */
    int off_count;
    Cents off_charges;
    bool by_total; /* there are no lines to compare */
    bool loose;    /* whether the EOB covers the whole bill is not printed */
} Coverage;

typedef struct Excess {
    const char *missing; /* what is not printed, where nothing can be compared; else NULL */
    int bill, eob;       /* the first of each, for dates and names */
    Coverage covered;
    Cents asked;        /* the balance, without older balances, interest and fees */
    Cents patient_paid; /* what the person paid already */
    Cents share;        /* what the EOBs say the patient owes for it, less `barred` */
    Cents barred;       /* put on the patient above the allowed amount, where the law protects */
    Cents plan_paid, posted;
    Cents taken_off; /* off the charges, on EOBs that give no code for it */
    Program program;
    bool doubtful; /* not assigned by the network printed, though a line was written off */
    Cents of[CAUSE_COUNT];
} Excess;

Excess excess_of(Audit *audit, const Group *claim);
/* The same; false, and "not checked" is said, where it cannot be known. */
bool excess_get(Audit *audit, const Group *claim, Excess *ret);
Coverage coverage_of(Audit *audit, const Claim *claim);
/* Column `final` (or `action`) of table carc for this reason; empty where it is not listed. */
Str carc_cell(const Audit *audit, Str reason, Str column);
/* What an adjustment on an EOB is as a cause of an excess; CAUSE_COUNT for the patient's share. */
Cause adjustment_cause(const Audit *audit, const Adjustment *adj);
/* A reason code and what the claim's EOBs adjust for it. */
typedef struct Reason {
    Str reason;
    Cents amount;
} Reason;

/* The reasons of a cause on the claim's EOBs, in order of place; at least one place is there. */
Reason *reasons_of(Audit *audit, const Group *claim, Cause cause, int *ret_count);
/* The bills' lines whose EOB line carries an adjustment of this cause and reason (empty: any); with
   the EOB's line beside a line that prints no code. */
LineRef *lines_of_cause(Audit *audit, const Group *claim, Cause cause, Str reason, int *ret_count);
/* What an EOB's line puts on the patient above the allowed amount: a discount in group PR, or by
   the columns where no code is printed. */
Cents line_barred(const Audit *audit, const Line *eob);
/* Whose law says what may be asked for this claim. */
Program program_of(const Audit *audit, const Claim *claim);
/* Begins the finding on these lines, or on the bill and its EOB where there are none. */
Draft *excess_find(Audit *audit, const Group *claim, const Excess *e, const LineRef *lines,
                   int count);

#endif
