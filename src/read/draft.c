/* draft.c: gathering a document, and proving it against its own totals. */
#include "read/draft.h"

DocDraft *doc_draft(Arena *a, Str file)
{
    DocDraft *d = arena_new(a, DocDraft);
    d->d = doc_blank();
    d->d.file = file;
    return d;
}

void draft_mark(Arena *a, DocDraft *d, Str field, int line, Place place, int confidence)
{
    *list_add(a, &d->marks) = (Mark){field, line, place, ORIGIN_PRINTED, confidence};
}

void draft_note(Arena *a, DocDraft *d, Place place, Str text)
{
    *list_add(a, &d->notes) = (Note){place, text};
}

void draft_unread(Arena *a, DocDraft *d, Place place, Str text, Str why)
{
    *list_add(a, &d->unread) = (Unread){place, text, why};
}

/* Several totals are often printed (by department, by visit, in all): the one that the lines add up
   to is theirs; else the largest. */
static Cents charges_chosen(const DocDraft *d, Cents sum)
{
    Cents best = d->d.totals.charges;
    for (int i = 0; i < d->charge_totals.count; i++) {
        Cents each = d->charge_totals.items[i];
        if (each == sum)
            return sum;
        best = best == NO_CENTS || each > best ? each : best;
    }
    return best;
}

/* The balance printed most often; of two as frequent, the later. */
static Cents balance_chosen(const DocDraft *d)
{
    Cents best = d->d.totals.balance;
    int most = 0;
    for (int i = 0; i < d->balances.count; i++) {
        int times = 0;
        for (int j = 0; j < d->balances.count; j++)
            times += d->balances.items[j] == d->balances.items[i];
        if (times >= most) {
            most = times;
            best = d->balances.items[i];
        }
    }
    return best;
}

/* No total of charges is printed, but charges less the rows of payments are the balance that is. */
static bool rows_prove(const Doc *d, Cents sum)
{
    Cents paid = 0;
    for (int i = 0; i < d->payment_count; i++)
        paid += cents_or_zero(d->payments[i].amount);
    return !d->unread_count &&
           sum - paid + cents_or_zero(d->totals.prior_balance) == d->totals.balance;
}

Doc draft_close(Arena *a, DocDraft *d)
{
    (void)a;
    Doc doc = d->d;
    doc.lines = d->lines.items;
    doc.line_count = d->lines.count;
    doc.payments = d->payments.items;
    doc.payment_count = d->payments.count;
    doc.unread = d->unread.items;
    doc.unread_count = d->unread.count;
    doc.notes = d->notes.items;
    doc.note_count = d->notes.count;
    doc.marks = d->marks.items;
    doc.mark_count = d->marks.count;
    doc.diagnoses = d->diagnoses.items;
    doc.diagnosis_count = d->diagnoses.count;
    Cents sum = doc_sum_charges(&doc);
    doc.totals.charges = charges_chosen(d, sum);
    doc.totals.balance = balance_chosen(d);
    if (doc.totals.charges != NO_CENTS && sum != NO_CENTS)
        doc.adds_up = sum == doc.totals.charges && !doc.unread_count ? ANSWER_YES : ANSWER_NO;
    else if (sum != NO_CENTS && doc.totals.balance != NO_CENTS && rows_prove(&doc, sum))
        doc.adds_up = ANSWER_YES;
    return doc;
}
