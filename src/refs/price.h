/* price.h: what a hospital's price file, or an insurer's in-network file, says of some codes.
 *
 *     PriceAsk ask = {.codes = codes, .code_count = 2, .threads = 1};
 *     PriceQuotes quotes;
 *     if (price_search(arena, know, "prices.csv", &ask, &quotes, &err))
 *         ... quotes.items[i].cash ...
 *
 * One pass over the file in constant memory: every layout that CMS has allowed (CSV tall and wide,
 * JSON) and many that it has not, and the in-network files of the Transparency in Coverage rule;
 * plain, gzip or zip. A code counts only where a code stands. Nothing is decided here: the quotes
 * are what the file says. */
#ifndef REFS_PRICE_H
#define REFS_PRICE_H

#include "base/cents.h"
#include "base/date.h"
#include "base/err.h"
#include "know/know.h"

typedef enum PriceLayout { LAYOUT_TALL, LAYOUT_WIDE, LAYOUT_JSON, LAYOUT_IN_NETWORK } PriceLayout;

/* Whose bill a price is for: the hospital's, the doctor's, either. */
typedef enum BillingClass {
    CLASS_UNKNOWN,
    CLASS_FACILITY,
    CLASS_PROFESSIONAL,
    CLASS_BOTH
} BillingClass;

enum { ASK_MODIFIERS_MAX = 4, QUOTE_MODIFIERS_MAX = 8, PRICE_CODES_MAX = 4096 };

/* A percentage in ten-thousandths of a percent: 625000 is 62.5 percent. */
typedef int64_t Percent;
#define NO_PERCENT INT64_MIN
enum { PERCENT_PLACES = 4 };

/* What is asked. Codes are as on a bill ("99213", "j1885", "0450") and may name their kind
   ("RC:0450", "MS-DRG:470") or end in modifiers ("70551-26"). Empty fields do not narrow. */
typedef struct PriceAsk {
    const Str *codes;
    int code_count;
    Str payer, plan; /* matched forgivingly */
    Str setting;     /* inpatient, outpatient */
    BillingClass class;
    Str modifiers[ASK_MODIFIERS_MAX];
    int modifier_count;
    Str npi, tin; /* of an in-network file: whose prices */
    int threads;
    const struct Mapper *mapper; /* of refs/source.h; NULL: the file is read */
    const char *cache;           /* a folder for what is remembered of large files, or NULL */
    bool remember;               /* of a small file, too */
    void (*progress)(void *whom, int64_t taken, int64_t size); /* or NULL; now and then */
    void *whom;
} PriceAsk;

/* What one plan pays. Unknown fields are NO_CENTS, NO_PERCENT, or empty. */
typedef struct Negotiated {
    Str payer, plan;
    Cents amount;
    Percent percent; /* of the charges billed */
    Str algorithm, method;
    Cents estimated, median, p10, p90; /* amounts allowed in the months before */
    Str count;                         /* of them: "14", "1 through 10" */
    Str note;
    Str places, expires; /* in-network files: places of service; the last day */
} Negotiated;

/* One priced item. A tall file's rows that differ in the plan only are one item. */
typedef struct PriceQuote {
    Str code, code_type;
    Str modifiers[QUOTE_MODIFIERS_MAX];
    int modifier_count;
    Str description, setting;
    BillingClass class;
    Str drug_unit, drug_type;
    Cents gross, cash, minimum, maximum;
    Str note;
    Negotiated *negotiated;
    int negotiated_count;
    int negotiated_room;
} PriceQuote;

/* What the file says of itself. */
typedef struct PriceFile {
    Str file; /* its name, and the one inside a zip */
    Str hospital, updated, version;
    Str payer, plan;  /* of an in-network file: whose it is */
    Date updated_day; /* NO_DATE where `updated` is no day */
    PriceLayout layout;
    bool attested; /* it says that it is true and complete */
    int64_t bytes; /* on disk */
    int64_t rows;  /* of prices; 0 where not counted */
} PriceFile;

typedef struct PriceQuotes {
    const PriceQuote *items;
    int count;
    const bool *answered; /* a flag for each code that was asked for */
    PriceFile file;       /* the first file of prices inside */
    const Str *notes;     /* what was passed over or torn: a sentence each */
    int note_count;
    bool torn; /* not all of the file could be read */
} PriceQuotes;

/* Reads the file once. All that is returned lives in `a`. False where it is no price file: the
   error says what was seen in it. */
MUST bool price_search(Arena *a, const Know *know, const char *path, const PriceAsk *ask,
                       PriceQuotes *ret, Err *err);
/* Whether its code is of a kind that lines of bills have (CPT, HCPCS, or none said), and no number
   of the house's own, which may look the same. */
bool quote_is_service(const PriceQuote *q);
/* Whether it is a stay by its MS-DRG: other groupings give the same numbers to other stays. */
bool quote_is_stay(const PriceQuote *q);
/* Whether the file is a hospital's price file, by the words at its beginning that the price rule
   sets (knowledge/layout/price-columns.txt, price-marks). A bill with columns like them is none. */
bool price_file_is(Arena *a, const Know *know, const char *path);
/* "tall", "wide", "json", "in_network". */
Str price_layout_name(PriceLayout layout);
/* "facility", "professional", "both", or the empty text; and back (unknown words are unknown). */
Str billing_class_name(BillingClass class);
BillingClass billing_class_of(Str word);

#endif
