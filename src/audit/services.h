/* services.h: each service of a case once: whose lines stand for it, and what other papers add. */
#ifndef AUDIT_SERVICES_H
#define AUDIT_SERVICES_H

#include "audit/rule.h"
#include "refs/refs.h"

/* What coding rules want to know of a document. */
typedef struct ServiceDoc {
    bool carries;   /* its lines stand for the services: no fuller paper of the case has them */
    bool modifiers; /* it prints a modifier somewhere */
    bool silent;    /* a page that would not show a modifier, nor does another paper of its claim */
    bool inpatient; /* a hospital's stay: paid as one, and outside CMS's edits of code pairs */
    bool edited;    /* CMS's edits are for this kind of bill */
    ClaimKind kind; /* whose tables are for it */
    int provider;   /* the first document of the same provider */
    bool room;      /* it charges for a room */
    bool repeated;  /* another paper speaks of the same services */
    Str bill_type;  /* its own, or that of the claim which it goes with; without leading zeros */
} ServiceDoc;

/* One for each document. A bill carries, but a claim of which the bill is in the case does not, and
   an insurer's paper carries only what no bill or claim lists by code. */
const ServiceDoc *services_make(Arena *a, const Situation *s);

/* Another paper of the document's claim prints the codes, so that words need not tell them. */
bool doc_is_coded_elsewhere(const Situation *s, int doc);

const ServiceDoc *audit_service_doc(const Audit *audit, int doc);
/* Whether the line bears the modifier, or where its own document prints none, the same service on
   the claim or the insurer's paper does. */
bool audit_has_modifier(const Audit *audit, LineRef at, Str modifier);
/* Whether the line or its copies bear any modifier of the first column of a table. */
bool audit_has_modifier_of(const Audit *audit, LineRef at, Str table);
/* The place of service of the line, by any paper; empty where none prints it. */
Str audit_place(const Audit *audit, LineRef at);
/* The minutes of the line, by any paper; 0 where none prints them. */
int audit_minutes(const Audit *audit, LineRef at);
/* How the person left, by any paper of the claim ("01" home); empty where none prints it. */
Str audit_discharge_status(const Audit *audit, int doc);
/* The days of the document's stay: its own, those of another paper of its claim, else as the person
   tells them; `ret_from_paper` says which. False where they are not known. */
bool audit_stay_days(const Audit *audit, int doc, Date *ret_admitted, Date *ret_discharged,
                     bool *ret_from_paper);
/* The diagnoses behind the line: those it points to, else all of its claim, by any paper. At most
   `room` are given; 0: none is printed. */
int audit_diagnoses(const Audit *audit, LineRef at, Str *ret, int room);
/* One provider, as far as it is printed, and both the hospital's part or both not. */
bool audit_lines_together(const Audit *audit, LineRef a, LineRef b);

#endif
