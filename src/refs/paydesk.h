/* paydesk.h: what the schedules share: the numbers of knowledge/code/payment.txt, and saying how.
 */
#ifndef REFS_PAYDESK_H
#define REFS_PAYDESK_H

#include "know/say.h"
#include "refs/pay.h"

/* A share in thousandths of a percent: 62500 is 62.5 percent. */
typedef int64_t Milli;
enum { MILLI_ALL = 100000 };

/* ---- the schedules: false where the code is none of theirs ---- */

bool pay_physician(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_anesthesia(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_lab(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_drug(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_equipment(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_ambulance(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_hospital(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_center(const PayDesk *d, const PayAsk *ask, Pay *ret);
bool pay_inpatient(const PayDesk *d, const PayAsk *ask, Pay *ret);

/* ---- numbers ---- */

/* A number of table pay-numbers in thousandths. */
int64_t pay_number(const PayDesk *d, Str name);
/* "13.6" in thousandths; false where the cell is empty. */
bool milli_of(Str text, Milli *ret);
/* The day to ask a table for: where no edition holds it and one is of a later part of that year,
   the first day of that. */
Date pay_day(const PayDesk *d, RefTable table, Date day);
/* What the ask's modifiers leave, by table pay-modifiers. */
typedef struct Modified {
    Milli percent;
    Str part;        /* of a surgery's package; empty: all */
    bool contractor; /* the amount is set from the record */
    Str last;        /* the modifier that mattered last; empty: none */
} Modified;
Modified pay_modified(const PayDesk *d, const PayAsk *ask, Str schedule, const RefRows *policy,
                      int row);
bool ask_has(const PayAsk *ask, Str modifier);
Units ask_units(const PayAsk *ask);
/* An exact amount times a share, rounded half up in trillionths. */
Exact exact_share(Exact e, Milli share);

/* ---- saying ---- */

/* Begins an answer of this schedule and table. */
Pay pay_begin(const PayDesk *d, PaySchedule schedule, PayState state, const RefSource *source);
/* Says that the table is older than the day, or later. */
void pay_stale(const PayDesk *d, Date day, const RefSource *source, Pay *p);
/* Adds a sentence of knowledge/words/medicare.txt, filled. */
void pay_say(const PayDesk *d, Pay *p, const char *word, const Fact *facts, int count);
Fact fact_of_text(const char *name, Str text);
Fact fact_of_cents(const char *name, Cents c);
/* "1.5", "$32.3465", "62.5%". */
Fact fact_of_decimal(const PayDesk *d, const char *name, Decimal value);
Fact fact_of_milli(const PayDesk *d, const char *name, Milli value);
/* The amount of `each` times the units, said where there is more than one. */
void pay_amount(const PayDesk *d, const PayAsk *ask, Pay *p, Exact each);
/* Where it is, or that the place is not known and the amount is the nation's. */
void pay_place(const PayDesk *d, Pay *p, const PayPlace *place);
/* The answer that a table is missing. */
Pay pay_no_table(const PayDesk *d, PaySchedule schedule, RefTable table);
/* Marks the answer as one of the program's own amounts, of this table and edition, and says so. */
void pay_mark_carried(const PayDesk *d, Pay *p, Str table, Str edition);
/* The national amount that the program carries (code.h: "office", "hospital", ...), where it does.
 */
bool pay_carried(const PayDesk *d, const PayAsk *ask, PaySchedule schedule, Str what, Pay *ret);

#endif
