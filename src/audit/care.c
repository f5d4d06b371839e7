/* care.c: looking up what a line is for, and reading its time. */
#include "audit/care.h"

#include "audit/join.h"
#include "audit/minutes.h"
#include "audit/traits.h"

#include <assert.h>

/* ---- what it is for ---- */

/* By their keys (know/span.h); no code has the key 0. */
static bool spans(uint64_t first, uint64_t last, uint64_t code)
{
    return code && first <= code && code <= last;
}

/* Whether the code may lie between the two: of their length, and between their first letters. */
static bool may_lie(Str first, Str last, Str code)
{
    return code.len == first.len && first.ptr[0] <= code.ptr[0] && code.ptr[0] <= last.ptr[0];
}

static bool lies(Str first, Str last, Str code)
{
    return may_lie(first, last, code) && spans(span_key(first), span_key(last), span_key(code));
}

static bool codes_say(const Know *know, const Line *l, Str care)
{
    const Table *t = know_table(know, S("care-codes"));
    int row = table_find(t, S("care"), care);
    assert(row >= 0);
    int of = table_column(t, S("care")), from = table_column(t, S("first"));
    int to = table_column(t, S("last"));
    for (; row < t->row_count && str_equal(table_at(t, row, of), care); row++) {
        Str first = table_at(t, row, from), last = table_at(t, row, to);
        last = last.len ? last : first;
        if ((l->code.len && lies(first, last, l->code)) ||
            (l->revenue_code.len && lies(first, last, l->revenue_code)))
            return true;
    }
    return false;
}

/* Every piece of "emergency + level 5" stands in the text. */
static bool has_pieces(Str text, Str pieces)
{
    while (pieces.ptr) {
        if (!text_has_word(text, str_trim(str_cut(&pieces, '+'))))
            return false;
    }
    return true;
}

static bool has_one_of(Str text, Str words)
{
    while (words.ptr) {
        Str word = str_trim(str_cut(&words, ','));
        if (word.len && text_has_word(text, word))
            return true;
    }
    return false;
}

static bool words_say(const Know *know, Str text, Str care)
{
    const Table *t = know_table(know, S("care-words"));
    int row = table_find(t, S("care"), care);
    for (; row >= 0 && row < t->row_count && str_equal(table_cell(t, row, S("care")), care);
         row++) {
        if (has_pieces(text, table_cell(t, row, S("words"))) &&
            !has_one_of(text, table_cell(t, row, S("unless"))))
            return true;
    }
    return false;
}

bool line_is_care(const Know *know, const Line *l, Str care)
{
    if (codes_say(know, l, care))
        return true;
    return !l->code.len && l->description.len && words_say(know, l->description, care);
}

int group_next_care(const Audit *audit, const Group *group, Str care, int from)
{
    for (int i = from; i < group->count; i++) {
        const Line *l = audit_line(audit, group->refs[i]);
        if (l->charge > 0 && line_is_care(audit_know(audit), l, care) &&
            !line_reversals(audit_know(audit), audit_doc(audit, group->refs[i].doc), l))
            return i;
    }
    return -1;
}

bool group_has_care(const Audit *audit, const Group *group, Str care)
{
    return group_next_care(audit, group, care, 0) >= 0;
}

bool case_has_care(const Audit *audit, int doc, Str care, Date first, Date last)
{
    const Situation *s = audit_situation(audit);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *other = audit_doc(audit, d);
        bool bills = doc_is_bill(other) || doc_is_eob(other);
        if (!bills || !s->counts[d] || doc_same_patient(audit_doc(audit, doc), other) == ANSWER_NO)
            continue;
        for (int i = 0; i < other->line_count; i++) {
            const Line *l = &other->lines[i];
            bool near = l->date == NO_DATE ? d == doc : l->date >= first && l->date <= last;
            if (near && l->charge > 0 && line_is_care(audit_know(audit), l, care))
                return true;
        }
    }
    return false;
}

/* Whether the document bills a stay in a bed: by its type or a room, else by nights that were not
   spent in a watching bed. */
static bool is_stay(const Audit *audit, int d)
{
    const ServiceDoc *doc = audit_service_doc(audit, d);
    const Doc *paper = audit_doc(audit, d);
    if (doc->inpatient || doc->bill_type.len)
        return doc->inpatient;
    for (int i = 0; i < paper->line_count; i++) {
        if (line_is_care(audit_know(audit), &paper->lines[i], S("observation")))
            return false;
    }
    return doc_is_stay(audit_situation(audit), d);
}

bool case_stay_billed(const Audit *audit, int doc, Date day, Date *ret_admitted,
                      Date *ret_discharged)
{
    const Situation *s = audit_situation(audit);
    bool printed;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        if (s->counts[d] && is_stay(audit, d) &&
            doc_same_patient(audit_doc(audit, doc), audit_doc(audit, d)) != ANSWER_NO &&
            audit_stay_days(audit, d, ret_admitted, ret_discharged, &printed) &&
            *ret_admitted <= day && day <= *ret_discharged)
            return true;
    }
    return false;
}

bool case_stay_on(const Audit *audit, int doc, Date day, Date *ret_admitted, Date *ret_discharged)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    if (case_stay_billed(audit, doc, day, ret_admitted, ret_discharged))
        return true;
    for (int i = 0; i < f->visit_count; i++) {
        const Visit *v = &f->visits[i];
        *ret_admitted = v->admitted;
        *ret_discharged = v->discharged;
        if (v->kind == VISIT_INPATIENT && v->admitted != NO_DATE && v->discharged != NO_DATE &&
            v->admitted <= day && day <= v->discharged)
            return true;
    }
    return false;
}

/* ---- lengths ---- */

int time_limit(const Know *know, Str name)
{
    const Table *t = know_table(know, S("time-limits"));
    int row = table_find(t, S("name"), name);
    int64_t minutes = 0;
    assert(row >= 0);
    bool ok = str_number(table_cell(t, row, S("minutes")), &minutes);
    assert(ok);
    return (int)minutes;
}

int line_minutes(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int minutes = audit_minutes(audit, at);
    if (!minutes)
        minutes = text_clock_minutes(audit_know(audit), l->description);
    /* Of several units the words may tell how long one is. */
    if (!minutes && line_units(l) == UNITS_ONE)
        minutes = text_minutes(audit_know(audit), l->description);
    return minutes;
}

/* Units without words: many are minutes, several are blocks, one is the whole room. */
static int block_guessed(const Know *know, int units)
{
    if (units >= time_limit(know, S("units-are-minutes-from")))
        return 1;
    return units > 1 ? time_limit(know, S("block")) : 0;
}

CareTime line_time(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int units = (int)(line_units(l) / UNITS_ONE), minutes = audit_minutes(audit, at);
    CareTime t = {.shown = text_clock_minutes(audit_know(audit), l->description)};
    t.block = text_block_minutes(audit_know(audit), l->description);
    if (t.block == units && units >= time_limit(audit_know(audit), S("units-are-minutes-from")))
        t.block = 1; /* "90 minutes", 90 units: the same said twice */
    bool said = t.block > 0;
    if (!said)
        t.block = block_guessed(audit_know(audit), units);
    t.billed = units * t.block;
    t.guessed = !said && t.billed;
    if (minutes > t.billed) {
        t.billed = minutes; /* the units count something else, such as the room */
        t.guessed = false;
    } else if (!t.shown) {
        t.shown = minutes;
    }
    t.guessed &= minutes != t.billed;
    return t;
}
