/* sums.c: the fair ways to add up a bill. */
#include "audit/sums.h"

enum { WAYS_MAX = 6 };

/* Amounts that one figure of the bill may rightly be. */
typedef struct Ways {
    Cents amounts[WAYS_MAX];
    int count;
} Ways;

static void way_add(Ways *w, Cents amount)
{
    if (amount != NO_CENTS && w->count < WAYS_MAX)
        w->amounts[w->count++] = amount;
}

static Ways ways_or_nothing(Ways w)
{
    if (!w.count)
        way_add(&w, 0);
    return w;
}

static Cents paid_before_statement(const Doc *d)
{
    Cents sum = NO_CENTS;
    for (int i = 0; d->statement_date != NO_DATE && i < d->payment_count; i++) {
        const Payment *p = &d->payments[i];
        if (p->by == PAID_BY_PATIENT && p->date != NO_DATE && p->date <= d->statement_date)
            sum = cents_add(cents_or_zero(sum), p->amount);
    }
    return sum;
}

static Cents column_sum(const Doc *d, bool adjustments)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++) {
        Cents c = adjustments ? d->lines[i].adjustment : d->lines[i].plan_paid;
        if (c != NO_CENTS)
            sum = cents_add(cents_or_zero(sum), c);
    }
    return sum;
}

static Ways insurance_ways(const Doc *d)
{
    Ways w = {.count = 0};
    way_add(&w, d->totals.insurance_paid);
    way_add(&w, doc_sum_payments(d, PAID_BY_INSURANCE));
    way_add(&w, column_sum(d, false));
    return ways_or_nothing(w);
}

static Ways adjustment_ways(const Doc *d)
{
    Ways w = {.count = 0};
    Cents adjusted = doc_adjusted(d), paid = doc_insurance_paid(d);
    way_add(&w, d->totals.adjustments);
    way_add(&w, doc_sum_payments(d, PAID_BY_ADJUSTMENT));
    way_add(&w, column_sum(d, true));
    if (adjusted != NO_CENTS && paid != NO_CENTS && paid >= adjusted)
        way_add(&w, 0); /* told within the insurer's payments */
    return ways_or_nothing(w);
}

static Ways patient_ways(const Doc *d)
{
    Ways w = {.count = 0};
    Cents rows = doc_sum_payments(d, PAID_BY_PATIENT), before = paid_before_statement(d);
    way_add(&w, d->totals.patient_paid);
    way_add(&w, rows);
    way_add(&w, before);
    if (rows != NO_CENTS && before == NO_CENTS && d->statement_date != NO_DATE)
        way_add(&w, 0); /* all of it came after the statement */
    return ways_or_nothing(w);
}

static Ways extra_ways(const Doc *d)
{
    Ways w = {.count = 0};
    Cents prior = cents_or_zero(d->totals.prior_balance);
    Cents fees = cents_or_zero(d->totals.interest) + cents_or_zero(d->totals.fees);
    way_add(&w, 0);
    way_add(&w, prior);
    way_add(&w, fees);
    way_add(&w, prior + fees);
    return w;
}

static bool any_sum_is(const Ways ways[4], Cents charges, Cents balance)
{
    for (int i = 0; i < ways[0].count; i++) {
        for (int j = 0; j < ways[1].count; j++) {
            for (int k = 0; k < ways[2].count; k++) {
                for (int e = 0; e < ways[3].count; e++) {
                    Cents sum = charges - ways[0].amounts[i] - ways[1].amounts[j] -
                                ways[2].amounts[k] + ways[3].amounts[e];
                    if (sum == balance)
                        return true;
                }
            }
        }
    }
    return false;
}

bool balance_follows_from(const Doc *d, Cents charges)
{
    Ways ways[4] = {insurance_ways(d), adjustment_ways(d), patient_ways(d), extra_ways(d)};
    return charges != NO_CENTS && doc_balance(d) != NO_CENTS &&
           any_sum_is(ways, charges, doc_balance(d));
}

bool balance_follows(const Doc *d)
{
    return balance_follows_from(d, d->totals.charges) ||
           balance_follows_from(d, doc_sum_charges(d)) ||
           (doc_balance(d) != NO_CENTS && doc_balance(d) == doc_sum_patient(d));
}

Cents balance_at_most(const Doc *d)
{
    const Totals *t = &d->totals;
    Cents sum = doc_sum_charges(d), total = t->charges;
    Cents charges = sum == NO_CENTS ? total : total == NO_CENTS ? sum : cents_max(sum, total);
    if (charges == NO_CENTS)
        return NO_CENTS;
    return charges + cents_max(cents_or_zero(t->prior_balance), 0) + cents_or_zero(t->interest) +
           cents_or_zero(t->fees) - cents_or_zero(doc_insurance_paid(d)) -
           cents_or_zero(doc_adjusted(d)) - cents_or_zero(doc_patient_paid(d));
}

int sums_confidence(const Doc *d, bool lines)
{
    int least = 1000;
    for (int i = 0; i < d->mark_count; i++) {
        if (str_starts(d->marks[i].field, S("totals.")) && d->marks[i].confidence < least)
            least = d->marks[i].confidence;
    }
    for (int i = 0; lines && i < d->line_count; i++)
        least = d->lines[i].confidence < least ? d->lines[i].confidence : least;
    return least;
}

static bool page_has_lines(const Doc *d, int page)
{
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].place.page == page)
            return true;
    }
    return false;
}

bool pages_are_missing(const Doc *d)
{
    int first = 0, last = 0;
    for (int i = 0; i < d->line_count; i++) {
        int page = d->lines[i].place.page;
        first = page && (!first || page < first) ? page : first;
        last = page > last ? page : last;
    }
    for (int page = first; page < last; page++) {
        if (!page_has_lines(d, page))
            return true;
    }
    return false;
}
