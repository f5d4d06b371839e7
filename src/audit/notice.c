/* notice.c: a debt may be sold or moved: then two agencies write about it, and it is owed once. */
#include "audit/notice.h"

#include "audit/counts.h"
#include "audit/join.h"

/* Whether the document is a collector's notice that names a sum. */
static bool asks(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    return doc->type == DOC_COLLECTION_NOTICE && s->counts[d] && doc_balance(doc) != NO_CENTS;
}

/* The provider's account says it; where no notice prints one, the provider and the day of care. */
static bool same_debt(const Doc *a, const Doc *b)
{
    Answer provider = doc_same_provider(a, b);
    if (provider == ANSWER_NO || doc_same_patient(a, b) == ANSWER_NO)
        return false;
    if (a->original_account.len && b->original_account.len)
        return str_equal(a->original_account, b->original_account);
    if (a->account_number.len && str_equal(a->account_number, b->account_number) &&
        doc_same_sender(a, b, true))
        return true;
    return provider == ANSWER_YES && a->itemization_date != NO_DATE &&
           a->itemization_date == b->itemization_date;
}

static bool other_agency(const Doc *a, const Doc *b)
{
    return a->collector.name.len && b->collector.name.len && !doc_same_sender(a, b, true);
}

/* Whether a newer notice asks for this one's debt; with `moved` one of another agency. */
static bool asked_later(const Situation *s, int d, bool moved)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < s->c->docs.count; i++) {
        const Doc *other = &s->c->docs.items[i];
        if (i != d && asks(s, i) && same_debt(doc, other) &&
            statement_is_newer(other, doc, i > d) && (!moved || other_agency(doc, other)))
            return true;
    }
    return false;
}

bool notice_overtaken(const Situation *s, int d)
{
    return asked_later(s, d, false);
}

bool notice_moved(const Situation *s, int d)
{
    return asks(s, d) && asked_later(s, d, true);
}

bool notice_of_two(const Situation *s)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        if (notice_moved(s, d))
            return true;
    }
    return false;
}

/* ---- whose days run ---- */

int notice_newest(const Situation *s)
{
    int best = -1;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        if (doc->type == DOC_COLLECTION_NOTICE &&
            (best < 0 || statement_is_newer(doc, &s->c->docs.items[best], false)))
            best = d;
    }
    return best;
}

/* An agency's days run from its first letter; another agency's letter starts them again. */
static Date first_letter(const Situation *s, const Doc *notice)
{
    Date first = notice->statement_date;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        if (doc->type == DOC_COLLECTION_NOTICE && doc->statement_date != NO_DATE &&
            doc->statement_date < first && doc_same_sender(doc, notice, true))
            first = doc->statement_date;
    }
    return first;
}

Date situation_notice_day(const Situation *s)
{
    int last = notice_newest(s);
    if (s->c->facts.collector_notice_date != NO_DATE || last < 0)
        return s->c->facts.collector_notice_date;
    return first_letter(s, &s->c->docs.items[last]);
}

static bool is_open(const Situation *s, Date end, Date notice)
{
    if (end == NO_DATE && notice != NO_DATE) {
        int mail =
            (int)know_value(s->know, S("fdcpa.validation_receipt"), S("receipt-business-days"));
        end = date_add_business_days(notice, mail) +
              (int)know_value(s->know, S("fdcpa.validation_window"), S("days"));
    }
    return end != NO_DATE && s->today <= end;
}

bool notice_window_open(const Situation *s)
{
    Date end = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (s->c->docs.items[d].validation_end > end)
            end = s->c->docs.items[d].validation_end;
    }
    return is_open(s, end, situation_notice_day(s));
}

Answer notice_window_of(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    bool several = false;
    for (int i = 0; i < s->c->docs.count; i++) {
        const Doc *other = &s->c->docs.items[i];
        several |= other->type == DOC_COLLECTION_NOTICE && other_agency(doc, other);
    }
    if (doc->type != DOC_COLLECTION_NOTICE || !several)
        return s->is[IS_VALIDATION_OPEN];
    return is_open(s, doc->validation_end, first_letter(s, doc)) ? ANSWER_YES : ANSWER_NO;
}

/* ---- the bill behind a notice ---- */

/* An insurer's paper has no number of the account: the provider must be the same, or the day of
   the care where one of them names no provider. */
static bool notice_is_of(const Doc *notice, const Doc *eob)
{
    Answer same = doc_same_provider(notice, eob);
    Date day = notice->itemization_date;
    bool in_time = day == NO_DATE || doc_first_day(eob) == NO_DATE ||
                   (day >= doc_first_day(eob) && day <= doc_last_day(eob));
    return same == ANSWER_YES || (same == ANSWER_UNKNOWN && day != NO_DATE && in_time);
}

bool notice_asks_for(const Situation *s, const Doc *bill)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *n = &s->c->docs.items[d];
        if (!asks(s, d))
            continue;
        bool account =
            bill->account_number.len && (str_equal(n->original_account, bill->account_number) ||
                                         str_equal(n->account_number, bill->account_number));
        if (account || (!n->original_account.len && doc_same_provider(bill, n) == ANSWER_YES))
            return true;
        if (doc_is_eob(bill) && notice_is_of(n, bill))
            return true;
    }
    return false;
}
