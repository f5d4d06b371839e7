/* look.h: what the medical records of a case say of a service that is billed. */
#ifndef RULES_RECORD_LOOK_H
#define RULES_RECORD_LOOK_H

#include "audit/rule.h"

typedef enum InRecord {
    IN_NO_RECORD,   /* no record of this patient covers the day at this provider */
    IN_OTHER_PARTS, /* one does, but it holds no entries of the kind that would show the service, or
                       it is not known how it would call it */
    IN_DONE,        /* it shows the service, or may */
    IN_NOT_DONE,    /* it says that it was not done, and nowhere that it was */
    IN_NOTHING      /* it holds such entries, and this service is not among them */
} InRecord;

/* What was found. */
typedef struct Look {
    InRecord says;
    int doc;       /* the record that covers the day; -1 */
    LineRef entry; /* of IN_DONE and IN_NOT_DONE: the entry that fits best */
    int others;    /* entries of the same kind on those days */
    Date from, to; /* the days on which entries were looked at */
} Look;

Look record_look(Audit *audit, LineRef billed);
/* Whether this entry of a record may be of the billed line's service: by its code, by the families
   of knowledge/record/, or by words. */
bool record_entry_fits(const Know *know, const Line *billed, const Line *entry);
/* Of a report on pictures, by the record's own code of it: its family; empty for anything else. */
Str record_picture_family(const Know *know, const Line *entry);
/* An encounter of a record, done, of this bill's patient and provider, that has the day or, where
   `to` is later, some of the days; the longest. {-1, -1} where there is none. */
LineRef record_encounter(const Audit *audit, int doc, Date from, Date to);
/* Whether a document is a record of the bill's patient; and an entry of one, of its provider. */
bool record_is_of(const Audit *audit, int record, int doc);
bool record_entry_is_of(const Audit *audit, int doc, const Doc *record, const Line *entry);
/* Whether two names of providers may be of one house: one is missing, or they share a word that
   tells houses apart. */
bool providers_may_be_one(const Know *know, Str a, Str b);
/* The last day of an entry. */
Date record_last_day(const Line *entry);

#endif
