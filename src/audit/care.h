/* care.h: what a line is for, by its code, its revenue code or its words, and how long it took. */
#ifndef AUDIT_CARE_H
#define AUDIT_CARE_H

#include "audit/services.h"

/* Whether the line is for this care (the first column of knowledge/code/care.txt). */
bool line_is_care(const Know *know, const Line *l, Str care);
/* The same of any line of the group that is charged. */
bool group_has_care(const Audit *audit, const Group *group, Str care);
/* The next line of the group that is charged for this care, from `from` on; -1 for none. */
int group_next_care(const Audit *audit, const Group *group, Str care, int from);
/* Whether any paper of the case charges the patient of `doc` for this care on a day from `first` to
   `last`, or on `doc` itself without a day. */
bool case_has_care(const Audit *audit, int doc, Str care, Date first, Date last);
/* The days of a hospital stay that a paper of the case bills and that holds the day; false for
   none. case_stay_on: the same, or as the person tells of one. */
bool case_stay_billed(const Audit *audit, int doc, Date day, Date *ret_admitted,
                      Date *ret_discharged);
bool case_stay_on(const Audit *audit, int doc, Date day, Date *ret_admitted, Date *ret_discharged);

/* The minutes printed for the line, else those between its clock times; 0 where neither is. */
int line_minutes(const Audit *audit, LineRef at);
/* Minutes of the table `time-limits`. */
int time_limit(const Know *know, Str name);

/* The time of a line that is charged by time. */
typedef struct CareTime {
    int billed;   /* minutes that are charged; 0: not known */
    int shown;    /* minutes that the paper shows beside them; 0: none are */
    int block;    /* minutes that one unit stands for */
    bool guessed; /* the words do not say what a unit is */
} CareTime;

CareTime line_time(const Audit *audit, LineRef at);

#endif
