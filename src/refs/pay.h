/* pay.h: what Medicare pays for a code at a place on a day, and how that is worked out.
 *
 *     PayDesk desk = {arena, refs, know, lang, NO_DECIMAL};
 *     Pay pay = medicare_pay(&desk, &ask);
 *     if (pay.state == PAY_PRICED)
 *         ... pay.amount, pay.how ...
 *
 * The tables of reference are asked first; where one that is needed is not loaded, the national
 * amounts that the program carries answer for it, and `how` says so. */
#ifndef REFS_PAY_H
#define REFS_PAY_H

#include "know/know.h"
#include "refs/fee.h"

enum { PAY_MODIFIERS_MAX = 4 };

/* Whose payment: a practitioner's in an office, in a hospital or other facility; the hospital's own
   for an outpatient or for a stay; a surgery center's. */
typedef enum PaySetting {
    PAY_OFFICE,
    PAY_FACILITY,
    PAY_HOSPITAL,
    PAY_CENTER,
    PAY_INPATIENT
} PaySetting;

typedef struct PayAsk {
    Str code; /* "73630"; with PAY_INPATIENT an MS-DRG, "470" */
    Str modifiers[PAY_MODIFIERS_MAX];
    int modifier_count;
    Units units;     /* NO_UNITS: one */
    int64_t minutes; /* of anesthesia; 0: not told */
    Units miles;     /* of an ambulance; NO_UNITS: not told */
    PaySetting setting;
    Str zip;
    Date day;
} PayAsk;

typedef enum PayState {
    PAY_PRICED,
    PAY_PACKAGED,   /* paid within another service; the amount is 0 */
    PAY_NOT_PAID,   /* not by this schedule, or not with this modifier */
    PAY_CONTRACTOR, /* Medicare's contractor sets the amount */
    PAY_INCOMPLETE, /* `how` says what must be told: the minutes, the modifier */
    PAY_NO_TABLE    /* `how` says which table to load */
} PayState;

/* Which schedule answered. */
typedef enum PaySchedule {
    SCHEDULE_NONE,
    SCHEDULE_PHYSICIAN,
    SCHEDULE_ANESTHESIA,
    SCHEDULE_HOSPITAL,
    SCHEDULE_CENTER,
    SCHEDULE_INPATIENT,
    SCHEDULE_LAB,
    SCHEDULE_DRUG,
    SCHEDULE_EQUIPMENT,
    SCHEDULE_AMBULANCE
} PaySchedule;

typedef struct Pay {
    PayState state;
    PaySchedule schedule;
    Cents amount; /* of all units; NO_CENTS but where priced or packaged */
    int year;
    bool facility; /* a practitioner's fee in a facility, or a facility's own payment */
    bool national; /* not adjusted to the place though the schedule is */
    bool carried;  /* from the amounts that the program carries */
    Str table, edition, locality;
    bool stale; /* older than the day, or of a later part of its year */
    bool rare;  /* hardly ever done in this setting, as the schedule says */
    Str how;
    Str modifier;             /* of the row that answered, where the ask named none */
    KeyText letter, multiple; /* status letter of OPPS; indicator for second procedures */
    Exact whole, of_pe;       /* of one unit, of a physician's fee */
    Exact reduced;            /* what is left of `whole` after the modifiers */
    Exact endoscopy;          /* of its base, where it is an endoscopy */
    KeyText base;
} Pay;

/* Where the answers come from, and who writes them. */
typedef struct PayDesk {
    Arena *arena;
    const Refs *refs;
    const Know *know;
    Str lang;
    Decimal wage_index; /* of the hospital's area; NO_DECIMAL: not known */
    Str bidding_area;   /* for equipment, as the table of former bidding areas names it; or empty */
} PayDesk;

Pay medicare_pay(const PayDesk *desk, const PayAsk *ask);
/* Every setting in which the code is paid, for who does not say: at most PAY_SETTINGS, each with
   its own answer; at least one, which says why there is no price. Of the settings in `among` alone.
 */
typedef struct SettingPay {
    PaySetting setting;
    Pay pay;
} SettingPay;
enum { PAY_SETTINGS = 5 };
int medicare_pay_settings(const PayDesk *desk, const PayAsk *ask, unsigned among,
                          SettingPay ret[PAY_SETTINGS]);
/* Several services of one patient, day and biller: second procedures are reduced, and what is paid
   within another is packaged. `ret` has room for `count`. */
void medicare_pay_claim(const PayDesk *desk, const PayAsk *asks, int count, Pay *ret);
/* "priced", "packaged", "not_paid", "contractor", "incomplete", "no_table". */
Str pay_state_name(PayState state);

#endif
