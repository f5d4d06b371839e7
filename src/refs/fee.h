/* fee.h: what Medicare's physician fee schedule pays for a code at a place, worked out from
   relative values, the price level of the place and the conversion factor. */
#ifndef REFS_FEE_H
#define REFS_FEE_H

#include "refs/refs.h"

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
