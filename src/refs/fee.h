/* fee.h: the rows of the physician fee schedule at a place: relative values, the price level of the
   place and the conversion factor. */
#ifndef REFS_FEE_H
#define REFS_FEE_H

#include "refs/refs.h"

/* Dollars in trillionths, as products of three table values are: rounded once, at the end. */
typedef int64_t Exact;
#define EXACT_CENT INT64_C(10000000000)
/* Half up to a cent. */
Cents exact_cents(Exact e);

/* What the tables say of a ZIP code. */
typedef struct PayPlace {
    Str zip;
    bool known;                       /* the ZIP code is in the table */
    bool local;                       /* and the price level of its place, too */
    bool divided;                     /* parts of it lie in another place, by ZIP+4 */
    KeyText state, carrier, locality; /* where known */
    KeyText rural;                    /* R rural, B the most rural; else empty */
    Str name;                         /* of the locality, as published */
    Decimal work, pe, malpractice;    /* one each where not local */
    RefSource zips, levels;
} PayPlace;

/* `zip` five digits or more, or empty. A day before the first edition is answered from that. */
PayPlace place_of(const Refs *r, Str zip, Date day);

/* A row of the schedule at a place. */
typedef struct FeeRow {
    Decimal work, pe, malpractice, factor;
    Exact of_work, of_pe, of_malpractice; /* at the place, in dollars */
    bool capped;                          /* by what a hospital is paid (imaging) */
    Exact sum;                            /* after the cap */
    RefSource source;
} FeeRow;

/* The row of a code; `modifier` 26, TC, 53 or empty. REF_NONE where there is none or it has no
   values; ret->source is told with it. */
RefAnswer fee_row(const Refs *r, Str code, Str modifier, bool facility, const PayPlace *place,
                  Date day, FeeRow *ret);

typedef struct Fee {
    Cents amount;              /* at the place, or where it is not known, of the nation */
    bool local;                /* the price level of the place was found */
    KeyText carrier, locality; /* of the place */
    RefSource source;          /* of the relative values */
    RefSource place_source;    /* of the price levels; where `local` */
} Fee;

/* The fee of one unit on that day. `modifier` is 26, TC or empty; `zip` five digits or more, or
   empty. REF_NONE where the schedule does not price the code; ret->source is told with it. */
RefAnswer refs_fee(const Refs *r, Str code, Str modifier, bool facility, Str zip, Date day,
                   Fee *ret);
/* The last five-digit ZIP code of an address; empty where there is none. */
Str address_zip(Str address);

#endif
