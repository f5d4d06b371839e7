/* meaning.c: what a column of amounts means, where its name says one thing and all lines say
   another: "member rate" is the allowed amount, or what comes off to reach it. */
#include "read/proof.h"

#include <stddef.h>

static bool is_known(const Line *l)
{
    return l->charge != NO_CENTS && l->plan_paid != NO_CENTS && l->patient != NO_CENTS &&
           l->charge > 0;
}

/* How many lines say that `what` comes off the charge, how many that it is what is left of it. */
static void votes(const DocDraft *d, size_t what, int *off, int *left)
{
    *off = *left = 0;
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        Cents amount = *(const Cents *)((const char *)l + what);
        if (!is_known(l) || amount == NO_CENTS || !amount || 2 * amount == l->charge)
            continue; /* nothing came off, or nothing is allowed: it may be either */
        *off += l->charge - amount == l->plan_paid + l->patient;
        *left += amount == l->plan_paid + l->patient;
    }
}

/* The sum of a column that moves goes with it: "CLAIM TOTALS" below "Horizon Allowance". */
static void sum_move(DocDraft *d, size_t column, Cents *from, Cents *to, Str was, Str is)
{
    Cents sum = 0;
    for (int i = 0; i < d->lines.count; i++)
        sum = cents_add(sum, cents_or_zero(*(Cents *)((char *)&d->lines.items[i] + column)));
    if (*from != sum || *to != NO_CENTS)
        return;
    *to = sum;
    *from = NO_CENTS;
    mark_rename(d, was, is);
}

/* Amounts of one column stand in another, with their marks. */
static void amounts_move(DocDraft *d, size_t from, size_t to, Str was, Str is)
{
    for (int i = 0; i < d->lines.count; i++) {
        Line *l = &d->lines.items[i];
        Cents *a = (Cents *)((char *)l + from), *b = (Cents *)((char *)l + to);
        *b = *a;
        *a = NO_CENTS;
    }
    for (int i = 0; i < d->marks.count; i++) {
        if (d->marks.items[i].line >= 0 && str_equal(d->marks.items[i].field, was))
            d->marks.items[i].field = is;
    }
}

/* Whether what stands below "Paid" comes to what the paper says that the patient paid. */
static bool patient_paid_it(const DocDraft *d)
{
    Cents sum = 0;
    for (int i = 0; i < d->lines.count; i++)
        sum += cents_or_zero(d->lines.items[i].plan_paid);
    return d->lines.count && d->d.totals.patient_paid == sum &&
           (d->d.totals.insurance_paid == NO_CENTS || d->d.totals.insurance_paid == sum);
}

/* "Paid" on a bill that knows of no insurer, or that the client hands to one, is what the patient
   paid. */
static void paid_settle(DocDraft *d)
{
    bool bill = d->d.type == DOC_SUMMARY_BILL || d->d.type == DOC_OTHER;
    if (!bill || !d->payer_unsaid || (d->d.payer.name.len && !d->for_client))
        return;
    bool told = patient_paid_it(d);
    for (int i = 0; i < d->lines.count && !told && !d->for_client; i++) {
        const Line *l = &d->lines.items[i];
        if (l->adjustment != NO_CENTS || l->allowed != NO_CENTS || l->deductible != NO_CENTS)
            return;
    }
    int kept = 0;
    for (int i = 0; i < d->lines.count; i++)
        d->lines.items[i].plan_paid = NO_CENTS;
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line < 0 || !str_equal(m->field, S("plan_paid_cents")))
            d->marks.items[kept++] = *m;
    }
    d->marks.count = kept;
    Totals *t = &d->d.totals;
    if (told)
        t->insurance_paid = NO_CENTS;
    if (t->insurance_paid == NO_CENTS || t->patient_paid != NO_CENTS)
        return;
    t->patient_paid = t->insurance_paid;
    t->insurance_paid = NO_CENTS;
    mark_rename(d, S("totals.insurance_paid_cents"), S("totals.patient_paid_cents"));
}

/* Whether a line's coinsurance is all that is left of its charge, and nothing else says so. */
static bool coinsurance_is_rest(const Line *l)
{
    return l->charge != NO_CENTS && l->coinsurance != NO_CENTS && l->plan_paid != NO_CENTS &&
           l->patient == NO_CENTS && l->deductible == NO_CENTS && l->copay == NO_CENTS &&
           (l->allowed != NO_CENTS ? l->allowed : l->charge - cents_or_zero(l->adjustment)) ==
               l->plan_paid + l->coinsurance;
}

/* "Patient coinsurance" on a bill, as the only column of what the patient owes: where that is so in
   all lines, it is their share too. */
static void coinsurance_settle(Arena *a, DocDraft *d)
{
    bool bill = d->d.type == DOC_SUMMARY_BILL || d->d.type == DOC_OTHER;
    for (int i = 0; i < d->lines.count; i++)
        bill = bill && coinsurance_is_rest(&d->lines.items[i]);
    for (int i = 0; bill && i < d->lines.count; i++)
        d->lines.items[i].patient = d->lines.items[i].coinsurance;
    int marks = bill ? d->marks.count : 0;
    for (int i = 0; i < marks; i++) {
        Mark m = d->marks.items[i];
        if (m.line >= 0 && str_equal(m.field, S("coinsurance_cents"))) {
            m.field = S("patient_cents");
            *list_add(a, &d->marks) = m;
        }
    }
}

void meaning_settle(Arena *a, DocDraft *d)
{
    paid_settle(d);
    coinsurance_settle(a, d);
    bool allowed = false, adjusted = false;
    size_t one = offsetof(Line, allowed), other = offsetof(Line, adjustment);
    int off, left;
    for (int i = 0; i < d->lines.count; i++) {
        allowed = allowed || d->lines.items[i].allowed != NO_CENTS;
        adjusted = adjusted || d->lines.items[i].adjustment != NO_CENTS;
    }
    votes(d, allowed ? one : other, &off, &left);
    Totals *t = &d->d.totals;
    if (allowed && !adjusted && off > 0 && !left) {
        sum_move(d, one, &t->allowed, &t->adjustments, S("totals.allowed"),
                 S("totals.adjustments_cents"));
        amounts_move(d, one, other, S("allowed_cents"), S("adjustment_cents"));
    } else if (adjusted && !allowed && left > 0 && !off) {
        sum_move(d, other, &t->adjustments, &t->allowed, S("totals.adjustments_cents"),
                 S("totals.allowed"));
        amounts_move(d, other, one, S("adjustment_cents"), S("allowed_cents"));
    }
}
