/* code.h: what is known of a code before any download: its plain name, its unit, what it usually
   goes with, its limit a day, and what Medicare pays for it. Tables of knowledge/code/. */
#ifndef KNOW_CODE_H
#define KNOW_CODE_H

#include "base/buf.h"
#include "know/know.h"
#include "model/doc.h"

/* ---- names, in `lang` ("es", else English); empty where the code is not known ---- */

/* Of a CPT, HCPCS or CDT code. */
Str code_name(const Know *k, Str code, Str lang);
/* Of a revenue code; one that is not known has the name of its family. */
Str revenue_name(const Know *k, Str code, Str lang);
Str modifier_name(const Know *k, Str modifier, Str lang);
/* Of a place of service. */
Str place_name(const Know *k, Str place, Str lang);
/* Of a hospital's bill type, "0131" or "131": who sends it, and what the bill does. */
Str bill_type_name(Arena *a, const Know *k, Str type, Str lang);
/* Of the group of an adjustment on an EOB: CO, PR ... */
Str group_name(const Know *k, Str group, Str lang);
/* Of an adjustment reason (CARC) and a remark (RARC) on an EOB. */
Str reason_name(const Know *k, Str reason, Str lang);
Str remark_name(const Know *k, Str remark, Str lang);

/* ---- a line ---- */

/* The plain name of its code, else of its revenue code; empty where neither is known. */
Str line_plain_name(const Know *k, const Line *l, Str lang);
/* What to call it: the name of its code, else what the paper prints, else the revenue code's name,
   else the code, else "a charge". */
Str line_service_name(const Know *k, const Line *l, Str lang);
/* The same, with the paper's own words behind it where they say something else: so that the person
   finds the line. `Broken wrist set ("CLSD TX DIST RAD")`. */
Str line_printed_name(Arena *a, const Know *k, const Line *l, Str lang);
/* Whether the paper's words for the line say something else than its plain name `name`, so that
   both are wanted: under two thirds of the name's words that carry meaning are among them. */
bool line_words_differ(const Know *k, const Line *l, Str name);
/* Its kind (services.txt), by its code, else its revenue code or that code's family; empty where
   neither is known. */
Str line_kind(const Know *k, const Line *l);

/* ---- what is known of a code ---- */

/* The kind of a code, and of a revenue code or its family (services.txt, revenue.txt); empty where
   it is not known. */
Str code_kind(const Know *k, Str code);
Str revenue_kind(const Know *k, Str code);
/* Whether the patient would know that it took place, so that "did you get this?" is fair. */
bool code_is_noticed(const Know *k, Str code);
/* What one unit of it is: "15 minutes", "a mile"; empty where the code is not known. */
Str code_unit(const Know *k, Str code, Str lang);
/* The codes and kinds that usually stand beside it, with spaces between; empty where not known. */
Str code_companions(const Know *k, Str code);

/* Who bills: the limit differs. */
typedef enum Biller { BILLER_PRACTITIONER, BILLER_HOSPITAL, BILLER_SUPPLIER } Biller;
typedef enum LimitPer { LIMIT_LINE, LIMIT_DAY, LIMIT_DAY_FIRM } LimitPer;

/* Medicare's ceiling of units. A firm one stands whatever the record shows. */
typedef struct CodeLimit {
    int64_t units;
    LimitPer per;
    Proof proof; /* stale: the day is before the table's first */
} CodeLimit;

/* The ceiling on `day`, from the newest table in force by then; false where none is published. */
bool code_limit(const Know *k, Str code, Biller biller, Date day, CodeLimit *ret);

/* One of the amounts that Medicare has for a code. `what`: office, facility, hospital, lab, drug,
   anesthesia, floor, ceiling. `paid` is false for a value that Medicare publishes and does not pay
   by. `each` is for one unit, in millionths of a dollar (a milligram may cost less than a cent). */
typedef struct CodePrice {
    Str what, modifier;
    bool paid;
    int64_t each;
    Proof proof;
} CodePrice;

enum { CODE_PRICES_MAX = 24, PRICE_ONE_CENT = 10000 };

/* The amounts of all schedules that have the code, in a fixed order; how many. */
int code_prices(const Know *k, Str code, CodePrice ret[CODE_PRICES_MAX]);
/* The price of `units`, rounded half up to a cent; NO_CENTS past CENTS_MAX. */
Cents code_price_of(const CodePrice *price, Units units);

#endif
