/* legend.h: the short codes that stand on a document, each with its meaning. */
#ifndef API_LEGEND_H
#define API_LEGEND_H

#include "base/arena.h"
#include "know/know.h"
#include "model/doc.h"

/* kind: "bill_type", "modifier", "place", "group", "reason" or "remark". A reason is written with
   its group: "CO-45". */
typedef struct LegendRow {
    Str kind, code, name;
} LegendRow;

typedef LIST(LegendRow) Legend;

/* Each code once, in the order of the kinds above and then of the paper; codes whose meaning is not
   known are left out. Procedure and revenue codes are not in it: they are named on their lines. */
Legend legend_of(Arena *a, const Know *k, const Doc *d, Str lang);

#endif
