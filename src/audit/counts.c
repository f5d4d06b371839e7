/* counts.c: which documents count: not an older statement, a replaced claim, an EOB decided again.
 */
#include "audit/counts.h"

#include "audit/estimate.h"
#include "audit/join.h"

bool statement_same_account(const Doc *a, const Doc *b)
{
    return a->account_number.len && str_equal(a->account_number, b->account_number) &&
           doc_same_provider(a, b) != ANSWER_NO;
}

/* One is told to repeat the other, or both are statements of one account. */
static bool same_statement_line(const Doc *a, const Doc *b)
{
    return statement_same_account(a, b) ||
           (a->reminder_of.len && str_equal(a->reminder_of, b->file)) ||
           (b->reminder_of.len && str_equal(b->reminder_of, a->file));
}

/* The third digit of a bill's type, or the claim's frequency: 7 replaces, 8 takes back. */
static char frequency_of(const Doc *d)
{
    if (d->frequency.len == 1)
        return d->frequency.ptr[0];
    return d->bill_type.len >= 3 ? d->bill_type.ptr[d->bill_type.len - 1] : 0;
}

bool doc_is_void(const Doc *d)
{
    return doc_is_bill(d) && frequency_of(d) == '8';
}

static bool days_meet(const Doc *a, const Doc *b)
{
    Date a1 = doc_first_day(a), a2 = doc_last_day(a), b1 = doc_first_day(b), b2 = doc_last_day(b);
    return a1 == NO_DATE || b1 == NO_DATE || (a1 <= b2 && b1 <= a2);
}

/* A corrected claim of which one paper or the other prints no account: one provider, one patient,
   and half of the services at least. */
static bool corrects(const Doc *doc, const Doc *other)
{
    int same = 0;
    if ((doc->account_number.len && other->account_number.len) ||
        doc_same_provider(doc, other) != ANSWER_YES || doc_same_patient(doc, other) == ANSWER_NO ||
        doc->type != other->type)
        return false;
    for (int i = 0; i < doc->line_count; i++) {
        bool found = false;
        for (int j = 0; j < other->line_count && !found; j++)
            found = doc->lines[i].date == other->lines[j].date &&
                    str_equal(doc->lines[i].code, other->lines[j].code) &&
                    str_equal(doc->lines[i].revenue_code, other->lines[j].revenue_code);
        same += found;
    }
    return doc->line_count && 2 * same >= doc->line_count;
}

/* A claim that takes another back does so at the insurer: what the person was sent still asks. */
static bool replaced_by(const Doc *doc, const Doc *other)
{
    char mine = frequency_of(doc), its = frequency_of(other);
    bool asks = doc_is_statement(doc) && !mine && doc_balance(doc) != NO_CENTS;
    return (its == '7' || (its == '8' && !asks)) && mine != its && mine != '8' &&
           days_meet(doc, other);
}

bool statement_is_newer(const Doc *a, const Doc *b, bool later_in_folder)
{
    return a->statement_date > b->statement_date ||
           (a->statement_date == b->statement_date && later_in_folder);
}

/* A bill whose lines all stand on another statement of the account: the fuller one counts, or the
   newer one where they are equal. The index of that one; -1: this one counts. */
static int superseded_by(const Case *c, int d)
{
    const Doc *doc = &c->docs.items[d];
    for (int i = 0; i < c->docs.count; i++) {
        const Doc *other = &c->docs.items[i];
        if (i == d || !doc_is_bill(other))
            continue;
        bool one_account = same_statement_line(doc, other);
        if (replaced_by(doc, other) && (one_account || corrects(doc, other)))
            return i;
        if (!one_account || (doc->type == DOC_CLAIM) != (other->type == DOC_CLAIM))
            continue;
        /* Departments with amounts are the sums of the itemized bill's lines. */
        Cents charges = doc_charges(doc);
        bool same_charges = charges == doc_charges(other);
        bool summed =
            doc->type == DOC_SUMMARY_BILL && other->type == DOC_ITEMIZED_BILL && same_charges;
        if (!lines_covered(doc, other) && !summed)
            continue;
        bool equal = lines_covered(other, doc);
        if (equal && (doc->type == DOC_CLAIM) != (other->type == DOC_CLAIM)) {
            if (doc->type == DOC_CLAIM)
                continue; /* a claim says more of its lines than a bill */
            return i;
        }
        if (!equal && (doc->line_count || charges == NO_CENTS || same_charges))
            return i;
        if (equal && statement_is_newer(other, doc, i > d))
            return i;
    }
    return -1;
}

static bool asks_nothing(const Doc *d)
{
    const Totals *t = &d->totals;
    return t->balance == NO_CENTS && t->insurance_paid == NO_CENTS && t->patient_paid == NO_CENTS &&
           t->adjustments == NO_CENTS && !d->payment_count;
}

/* Lines before the first credit need not be looked at for one. */
static int first_credit(const Doc *d)
{
    int i = 0;
    while (i < d->line_count && (d->lines[i].charge == NO_CENTS || d->lines[i].charge >= 0))
        i++;
    return i;
}

/* An itemized bill that prints charges alone, or is older than the last statement of them, stands
   for the statement that asks: it takes that one's balance, payments and days. */
const Case *counts_with_balances(Arena *a, const Case *c)
{
    bool asked = false;
    for (int d = 0; d < c->docs.count; d++)
        asked |= doc_is_bill(&c->docs.items[d]) && doc_balance(&c->docs.items[d]) != NO_CENTS;
    if (!asked)
        return c; /* as claims are */
    Case *copy = arena_new(a, Case);
    *copy = *c;
    copy->docs.items = arena_array(a, Doc, c->docs.count + 1);
    for (int d = 0; d < c->docs.count; d++) {
        copy->docs.items[d] = c->docs.items[d];
        copy->docs.items[d].first_credit = first_credit(&c->docs.items[d]);
    }
    for (int d = 0; d < c->docs.count; d++) {
        const Doc *statement = &c->docs.items[d];
        if (!doc_is_bill(statement) || doc_balance(statement) == NO_CENTS)
            continue;
        int by = superseded_by(c, d);
        Cents charges = doc_charges(statement);
        if (by < 0)
            continue;
        Doc *bill = &copy->docs.items[by];
        bool same = charges == NO_CENTS || charges == doc_charges(bill);
        bool silent = asks_nothing(bill) || bill->type == DOC_CLAIM;
        if (!same || (!silent && !statement_is_newer(statement, bill, false)))
            continue;
        Cents printed = bill->totals.charges;
        bill->totals = statement->totals;
        if (bill->totals.charges == NO_CENTS)
            bill->totals.charges = printed;
        bill->payments = statement->payments;
        bill->payment_count = statement->payment_count;
        bill->statement_date = statement->statement_date;
        bill->due_date = statement->due_date;
    }
    return copy;
}

static bool is_remittance(const Doc *d)
{
    return d->type == DOC_REMITTANCE;
}

/* A later EOB of the same insurer for the same lines, or the same one twice. */
static bool decided_again(const Case *c, const Know *know, int d)
{
    const Doc *doc = &c->docs.items[d];
    for (int i = 0; i < c->docs.count; i++) {
        const Doc *other = &c->docs.items[i];
        if (i == d || !eob_repeats(know, doc, other))
            continue;
        if (doc->payer.name.len && other->payer.name.len &&
            !provider_same(doc->payer.name, other->payer.name))
            continue;
        bool same = eob_repeats(know, other, doc) && doc_balance(doc) == doc_balance(other);
        if (same && is_remittance(doc) != is_remittance(other)) {
            if (is_remittance(doc))
                return true; /* the person's own paper says more */
            continue;
        }
        if (eob_is_later(doc, other) || (same && !eob_is_later(other, doc) && i < d))
            return true;
    }
    return false;
}

/* Every service of `older` stands on `newer`, at whatever price. */
static bool services_covered(const Doc *older, const Doc *newer)
{
    for (int i = 0; i < older->line_count; i++) {
        const Line *l = &older->lines[i];
        bool found = false;
        for (int j = 0; j < newer->line_count && !found; j++)
            found = l->code.len ? str_equal(l->code, newer->lines[j].code)
                                : str_same(l->description, newer->lines[j].description);
        if (!found)
            return false;
    }
    return true;
}

/* A later estimate of the same provider for the same services, or more. */
static bool estimated_again(const Case *c, int d)
{
    const Doc *doc = &c->docs.items[d];
    for (int i = 0; i < c->docs.count; i++) {
        const Doc *other = &c->docs.items[i];
        if (i != d && other->type == DOC_GOOD_FAITH_ESTIMATE && doc->statement_date != NO_DATE &&
            other->statement_date > doc->statement_date &&
            doc_same_provider(doc, other) == ANSWER_YES &&
            doc_same_patient(doc, other) != ANSWER_NO && services_covered(doc, other))
            return true;
    }
    return false;
}

/* A remittance says so by its status; a portal by the claim's frequency, or by amounts below zero.
 */
static bool is_reversal(const Doc *d)
{
    Cents charges = doc_charges(d);
    return str_equal(d->claim_status, S("22")) ||
           (doc_is_eob(d) && (frequency_of(d) == '8' || (charges != NO_CENTS && charges < 0)));
}

/* The amounts of the decision that is taken back, with or without a sign before them. */
static bool is_mirrored(Cents a, Cents b)
{
    return cents_or_zero(a) == cents_or_zero(b) || cents_or_zero(a) == -cents_or_zero(b);
}

static bool same_decision(const Doc *a, const Doc *b)
{
    return statement_same_account(a, b) ||
           (a->claim_number.len && str_equal(a->claim_number, b->claim_number) &&
            doc_same_provider(a, b) != ANSWER_NO);
}

/* A remittance that decides nothing that stands: it takes an earlier decision back, was itself
   taken back, or answers a question before care. */
static bool taken_back(const Case *c, int d)
{
    const Doc *doc = &c->docs.items[d];
    if (is_reversal(doc) || str_equal(doc->claim_status, S("25")))
        return true;
    bool new_decision = doc->corrects.len || frequency_of(doc) == '7';
    for (int i = 0; i < c->docs.count && !new_decision; i++) {
        const Doc *other = &c->docs.items[i];
        if (is_reversal(other) && same_decision(doc, other) &&
            is_mirrored(doc_charges(doc), doc_charges(other)) &&
            is_mirrored(doc_insurance_paid(doc), doc_insurance_paid(other)) &&
            doc->statement_date <= other->statement_date)
            return true;
    }
    return false;
}

const bool *counts_make(Arena *a, const Case *c, const Know *know)
{
    bool *counts = arena_array(a, bool, c->docs.count + 1);
    for (int d = 0; d < c->docs.count; d++) {
        const Doc *doc = &c->docs.items[d];
        counts[d] = !doc_is_void(doc) && !(doc_is_bill(doc) && superseded_by(c, d) >= 0) &&
                    !(doc_is_eob(doc) && (decided_again(c, know, d) || taken_back(c, d))) &&
                    !(doc->type == DOC_GOOD_FAITH_ESTIMATE && estimated_again(c, d));
    }
    return counts;
}
