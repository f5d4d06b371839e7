/* sums.h: whether the figures of one bill follow from each other, in any way that bills are added.
 */
#ifndef AUDIT_SUMS_H
#define AUDIT_SUMS_H

#include "model/doc.h"

/* Whether the balance printed is what some fair way of adding makes of these charges: older balance
   and fees put in or left out, payments by their total or by their rows, a payment that came after
   the statement, adjustments told within the insurer's payments. */
bool balance_follows_from(const Doc *d, Cents charges);
/* The same from the total printed or from the lines; or the balance is the lines' patient column.
 */
bool balance_follows(const Doc *d);
/* The most that the figures can make: charges, older balance and fees, less all that was taken off;
   NO_CENTS where no charges are known. */
Cents balance_at_most(const Doc *d);
/* How surely the totals, and where asked the lines, were read: the least, in thousandths. */
int sums_confidence(const Doc *d, bool lines);
/* A page without a line between pages with lines. */
bool pages_are_missing(const Doc *d);

#endif
