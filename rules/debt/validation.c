/* validation.c: a collector that goes on after a dispute, or never told what the law asks for. */
#include "audit/rule.h"

static bool is_notice(const Doc *d)
{
    return d->type == DOC_COLLECTION_NOTICE;
}

/* ---- disputed, and collected all the same ---- */

/* The last day to dispute: printed, else thirty days after the notice can be taken as received. */
static Date window_end(const Audit *audit)
{
    const Know *know = audit_know(audit);
    Date end = NO_DATE, notice = audit_situation(audit)->c->facts.collector_notice_date;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (!is_notice(doc))
            continue;
        if (doc->validation_end != NO_DATE && doc->validation_end > end)
            end = doc->validation_end;
        if (doc->statement_date != NO_DATE && (notice == NO_DATE || doc->statement_date < notice))
            notice = doc->statement_date;
    }
    if (end != NO_DATE || notice == NO_DATE)
        return end;
    int mail = (int)know_value(know, S("fdcpa.validation_receipt"), S("receipt-business-days"));
    int days = (int)know_value(know, S("fdcpa.validation_window"), S("days"));
    return date_add_business_days(notice, mail) + days;
}

/* Care that is told by its code: what a proof of the debt would list. */
static bool lists_care(const Doc *d)
{
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].code.len || d->lines[i].revenue_code.len)
            return true;
    }
    return false;
}

/* A notice from after the dispute that lists no care, so is no proof of the debt; -1: none. */
static int notice_after(const Audit *audit, Date disputed)
{
    int best = -1;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (is_notice(doc) && doc->statement_date != NO_DATE && doc->statement_date > disputed &&
            !lists_care(doc) &&
            (best < 0 || doc->statement_date > audit_doc(audit, best)->statement_date))
            best = d;
    }
    return best;
}

static void check_disputed(Audit *audit, const Group *all)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    Date disputed = f->disputed_date, end = window_end(audit);
    if (disputed == NO_DATE || end == NO_DATE) {
        audit_not_applicable(audit, all);
        return;
    }
    int notice = notice_after(audit, disputed);
    bool sued = f->served_date != NO_DATE && f->served_date > disputed;
    if (disputed > end || (notice < 0 && !sued))
        return;
    Date again = notice >= 0 ? audit_doc(audit, notice)->statement_date : f->served_date;
    Draft *d = audit_find(audit, all);
    for (int i = 0; i < audit_doc_count(audit); i++) {
        if (i == notice || (notice < 0 && is_notice(audit_doc(audit, i))))
            draft_document(d, i);
    }
    draft_date(d, "disputed", disputed);
    draft_date(d, "end", end);
    draft_date(d, "again", again);
    draft_phrase(d, "how", notice >= 0 ? S("Letter") : S("Suit"));
}

CHECK(collected_while_disputed, .each = EACH_CASE, .check = check_disputed, .on = ON_NOTICES,
      .not_without = WITH_COLLECTION)

/* ---- no notice of rights ---- */

static bool tells_rights(const Doc *d)
{
    return d->validation_end != NO_DATE || d->itemization_date != NO_DATE;
}

/* A collector has the account, and the person tells of no letter: a question. */
static void check_unwritten(Audit *audit, const Group *all)
{
    const Situation *s = audit_situation(audit);
    int count = 0;
    if (s->c->facts.stage != STAGE_COLLECTIONS || s->c->facts.collector_notice_date != NO_DATE) {
        audit_not_applicable(audit, all);
        return;
    }
    for (int d = 0; d < audit_doc_count(audit); d++)
        count += situation_asks(s, d);
    if (!count)
        return;
    Draft *f = audit_find(audit, all);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        if (situation_asks(s, d))
            draft_document(f, d);
    }
    draft_phrase(f, "how", S("None"));
    draft_phrase(f, "which", S("Any"));
    draft_at_most(f, CERTAINTY_ASK);
}

/* The first letter of a collector that is here and says nothing of the right to dispute. */
static void check_silent(Audit *audit, const Group *all)
{
    const Situation *s = audit_situation(audit);
    int first = -1, days = (int)know_value(s->know, S("fdcpa.validation_notice"), S("days"));
    bool told = false;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (!is_notice(doc))
            continue;
        told = told || tells_rights(doc);
        if (doc->statement_date != NO_DATE &&
            (first < 0 || doc->statement_date < audit_doc(audit, first)->statement_date))
            first = d;
    }
    if (first < 0) {
        check_unwritten(audit, all);
        return;
    }
    const Doc *notice = audit_doc(audit, first);
    Date known = s->c->facts.collector_notice_date;
    bool earlier = known != NO_DATE && known < notice->statement_date;
    if (told || earlier || s->today <= notice->statement_date + days)
        return;
    Draft *d = audit_find(audit, all);
    draft_document(d, first);
    draft_date(d, "letter", notice->statement_date);
    draft_phrase(d, "how", S("Silent"));
    draft_phrase(d, "which", S("Earlier"));
}

CHECK(collector_without_notice, .each = EACH_CASE, .check = check_silent, .on = ON_NOTICES,
      .not_without = WITH_COLLECTION)
