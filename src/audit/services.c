/* services.c: which document's lines stand for the services, and the papers that repeat them. */
#include "audit/services.h"

#include "audit/join.h"
#include "audit/run.h"
#include "audit/traits.h"
#include "know/marks.h"

/* ---- which papers speak of the same services ---- */

/* The fuller paper comes first: what the person is asked to pay, then what was sent, then what the
   insurer decided. */
static int rank_of(const Doc *d)
{
    if (d->type == DOC_ITEMIZED_BILL || d->type == DOC_SUMMARY_BILL)
        return 0;
    return doc_is_bill(d) ? 1 : doc_is_eob(d) ? 2 : 3;
}

static bool is_coded(const Situation *s, int d)
{
    return s->marks[d] & MARK_CODED;
}

static bool ids_meet(const Doc *a, const Doc *b)
{
    return (a->account_number.len && str_equal(a->account_number, b->account_number)) ||
           (a->claim_number.len && str_equal(a->claim_number, b->claim_number));
}

/* Both are papers of one claim: joined, or by their numbers, or line by line. */
static bool papers_of_one_claim(const Situation *s, int a, int b)
{
    const Doc *x = &s->c->docs.items[a], *y = &s->c->docs.items[b];
    bool joined = s->claim_of[a] >= 0 && s->claim_of[a] == s->claim_of[b];
    return (joined || (doc_same_provider(x, y) != ANSWER_NO &&
                       (ids_meet(x, y) || (x->line_count && lines_covered(x, y))))) &&
           doc_same_patient(x, y) != ANSWER_NO;
}

/* Whether the other paper can stand for the lines of this one: by codes, or where neither has any,
   by listing every one of them. */
static bool can_stand_for(const Situation *s, int o, int d)
{
    const Doc *other = &s->c->docs.items[o], *doc = &s->c->docs.items[d];
    return is_coded(s, o) || (!is_coded(s, d) && doc->line_count && lines_covered(doc, other));
}

/* Another paper of the claim lists the same services, and is the fuller one or the first. */
static bool stands_elsewhere(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < s->c->docs.count; i++) {
        const Doc *other = &s->c->docs.items[i];
        int mine = rank_of(doc), its = rank_of(other);
        if (i == d || !s->counts[i] || its > mine || !can_stand_for(s, i, d) ||
            !papers_of_one_claim(s, d, i))
            continue;
        if (its < mine || (its == 2 && i < d && lines_covered(doc, other)))
            return true;
    }
    return false;
}

bool doc_is_coded_elsewhere(const Situation *s, int doc)
{
    for (int i = 0; i < s->c->docs.count; i++) {
        if (i != doc && is_coded(s, i) && papers_of_one_claim(s, doc, i))
            return true;
    }
    return false;
}

/* ---- what kind of bill it is ---- */

static Str without_zeros(Str type)
{
    while (str_starts(type, S("0")))
        type = str_slice(type, 1, type.len);
    return type;
}

static Str bill_type(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < s->c->docs.count && !doc->bill_type.len; i++) {
        const Doc *other = &s->c->docs.items[i];
        if (i != d && other->bill_type.len && papers_of_one_claim(s, d, i))
            return without_zeros(other->bill_type);
    }
    return without_zeros(doc->bill_type);
}

/* Only what a supplier of equipment bills. */
static bool is_equipment(unsigned marks)
{
    return marks & MARK_GOODS && !(marks & (MARK_OTHER | MARK_REVENUE));
}

static void kind_make(const Situation *s, int d, ServiceDoc *ret)
{
    const Doc *doc = &s->c->docs.items[d];
    ret->bill_type = bill_type(s, d);
    Str says = bill_setting(s->know, ret->bill_type);
    bool facility = says.len || s->facility[d];
    ret->kind = facility                    ? CLAIM_HOSPITAL
                : is_equipment(s->marks[d]) ? CLAIM_EQUIPMENT
                                            : CLAIM_PRACTITIONER;
    ret->room = doc_has_room(s->know, doc, s->marks[d]);
    ret->inpatient =
        str_equal(says, S("inpatient")) || (facility && !says.len && (doc->drg.len || ret->room));
    ret->edited = facility ? !ret->inpatient && (!says.len || str_equal(says, S("edited"))) : true;
}

/* A page for a person, with nothing on it that only claims print: what was sent may bear modifiers
   that it leaves out. What is read from data has them where there are any. */
static bool is_silent(const Doc *d, bool modifiers)
{
    bool page = false, place = false;
    for (int i = 0; i < d->line_count && !place; i++) {
        page |= d->lines[i].place.page > 0;
        place = d->lines[i].place_code.len || d->lines[i].pointer_count;
    }
    return page && !place && !modifiers && !d->diagnosis_count && !d->bill_type.len &&
           (doc_is_statement(d) || d->type == DOC_EOB);
}

/* Marks the papers that another one repeats in part. */
static void repeats_find(const Situation *s, ServiceDoc *all)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        for (int i = 0; i < s->c->docs.count && (!all[d].repeated || all[d].silent); i++) {
            if (i == d || !papers_of_one_claim(s, d, i))
                continue;
            all[d].repeated = true;
            all[d].silent &= is_silent(&s->c->docs.items[i], all[i].modifiers);
        }
    }
}

const ServiceDoc *services_make(Arena *a, const Situation *s)
{
    int count = s->c->docs.count;
    ServiceDoc *all = arena_array(a, ServiceDoc, count + 1);
    for (int d = 0; d < count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        bool speaks = s->counts[d] && (doc_is_bill(doc) || doc_is_eob(doc));
        all[d].carries = speaks && !(rank_of(doc) && stands_elsewhere(s, d));
        all[d].provider = d;
        for (int p = 0; p < d && all[d].provider == d; p++) {
            if (doc_same_provider(&s->c->docs.items[p], doc) == ANSWER_YES)
                all[d].provider = all[p].provider;
        }
        for (int i = 0; i < doc->line_count && !all[d].modifiers; i++)
            all[d].modifiers = doc->lines[i].modifier_count > 0;
        all[d].silent = is_silent(doc, all[d].modifiers);
        kind_make(s, d, &all[d]);
    }
    repeats_find(s, all);
    return all;
}

/* ---- what the other papers add ---- */

const ServiceDoc *audit_service_doc(const Audit *audit, int doc)
{
    return &audit->services[doc];
}

/* The same service on a paper that repeats it, or NULL; `from` goes on where the last one was. */
static const Line *copy_next(const Audit *audit, LineRef at, LineRef *from)
{
    const Situation *s = audit->sight.situation;
    const Line *l = audit_line(audit, at);
    if (!audit->services[at.doc].repeated)
        return NULL;
    for (; from->doc < s->c->docs.count; *from = (LineRef){from->doc + 1, 0}) {
        const Doc *doc = &s->c->docs.items[from->doc];
        bool said = s->counts[from->doc] || rank_of(doc) == 1; /* a claim, though its bill counts */
        if (from->doc == at.doc || !said || rank_of(doc) > 2 ||
            (from->line == 0 && !papers_of_one_claim(s, at.doc, from->doc)))
            continue;
        while (from->line < doc->line_count) {
            const Line *other = &doc->lines[from->line++];
            Str mine = l->code.len ? l->code : l->revenue_code;
            if (mine.len && str_equal(mine, l->code.len ? other->code : other->revenue_code) &&
                l->date == other->date && (l->charge == other->charge || other->charge == NO_CENTS))
                return other;
        }
    }
    return NULL;
}

bool audit_has_modifier(const Audit *audit, LineRef at, Str modifier)
{
    LineRef from = {0, 0};
    if (line_has_modifier(audit_line(audit, at), modifier))
        return true;
    if (audit->services[at.doc].modifiers)
        return false;
    for (const Line *l = copy_next(audit, at, &from); l; l = copy_next(audit, at, &from)) {
        if (line_has_modifier(l, modifier))
            return true;
    }
    return false;
}

static bool line_has_one_of(const Table *t, const Line *l)
{
    for (int i = 0; i < l->modifier_count; i++) {
        if (table_find_row(t, l->modifiers[i]) >= 0)
            return true;
    }
    return false;
}

bool audit_has_modifier_of(const Audit *audit, LineRef at, Str table)
{
    const Table *t = know_table(audit_know(audit), table);
    LineRef from = {0, 0};
    if (line_has_one_of(t, audit_line(audit, at)))
        return true;
    if (audit->services[at.doc].modifiers)
        return false;
    for (const Line *l = copy_next(audit, at, &from); l; l = copy_next(audit, at, &from)) {
        if (line_has_one_of(t, l))
            return true;
    }
    return false;
}

Str audit_place(const Audit *audit, LineRef at)
{
    LineRef from = {0, 0};
    Str place = audit_line(audit, at)->place_code;
    for (const Line *l = place.len ? NULL : copy_next(audit, at, &from); l && !place.len;
         l = copy_next(audit, at, &from))
        place = l->place_code;
    return place;
}

int audit_minutes(const Audit *audit, LineRef at)
{
    LineRef from = {0, 0};
    int minutes = audit_line(audit, at)->minutes;
    for (const Line *l = minutes ? NULL : copy_next(audit, at, &from); l && !minutes;
         l = copy_next(audit, at, &from))
        minutes = l->minutes;
    return minutes;
}

Str audit_discharge_status(const Audit *audit, int doc)
{
    Str status = audit_doc(audit, doc)->discharge_status;
    for (int d = 0; d < audit_doc_count(audit) && !status.len; d++) {
        const Doc *other = audit_doc(audit, d);
        if (d != doc && other->discharge_status.len &&
            papers_of_one_claim(audit_situation(audit), doc, d))
            status = other->discharge_status;
    }
    return status;
}

bool audit_stay_days(const Audit *audit, int doc, Date *ret_admitted, Date *ret_discharged,
                     bool *ret_from_paper)
{
    const Situation *s = audit_situation(audit);
    const Doc *own = audit_doc(audit, doc);
    bool printed = own->admitted != NO_DATE && own->discharged != NO_DATE;
    *ret_from_paper = printed;
    for (int d = 0; d < audit_doc_count(audit) && !printed; d++) {
        const Doc *other = audit_doc(audit, d);
        if (d == doc || other->admitted == NO_DATE || other->discharged == NO_DATE ||
            !papers_of_one_claim(s, doc, d))
            continue;
        *ret_admitted = other->admitted;
        *ret_discharged = other->discharged;
        return *ret_from_paper = true;
    }
    return situation_stay(s, doc, ret_admitted, ret_discharged);
}

static void diagnosis_add(Str *ret, int room, int *count, Str code)
{
    for (int i = 0; i < *count; i++) {
        if (str_equal(ret[i], code))
            return;
    }
    if (*count < room)
        ret[(*count)++] = code;
}

static void diagnoses_of(const Doc *doc, const Line *l, Str *ret, int room, int *count)
{
    bool pointed = false;
    for (int p = 0; p < l->pointer_count; p++) {
        int at = l->pointers[p] - 1;
        if (at < 0 || at >= doc->diagnosis_count)
            continue;
        diagnosis_add(ret, room, count, doc->diagnoses[at]);
        pointed = true;
    }
    for (int i = 0; !pointed && i < doc->diagnosis_count; i++)
        diagnosis_add(ret, room, count, doc->diagnoses[i]);
}

int audit_diagnoses(const Audit *audit, LineRef at, Str *ret, int room)
{
    int count = 0;
    const Doc *own = audit_doc(audit, at.doc);
    diagnoses_of(own, audit_line(audit, at), ret, room, &count);
    bool elsewhere = !own->diagnosis_count && audit->services[at.doc].repeated;
    for (int d = 0; elsewhere && d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (d == at.doc || !doc->diagnosis_count ||
            !papers_of_one_claim(audit->sight.situation, at.doc, d))
            continue;
        const Line *same = NULL;
        for (int i = 0; i < doc->line_count && !same; i++) {
            const Line *l = audit_line(audit, at);
            if (str_equal(l->code, doc->lines[i].code) && l->date == doc->lines[i].date)
                same = &doc->lines[i];
        }
        const Line none = line_blank();
        diagnoses_of(doc, same ? same : &none, ret, room, &count);
    }
    return count;
}

bool audit_lines_together(const Audit *audit, LineRef a, LineRef b)
{
    const Line *x = audit_line(audit, a), *y = audit_line(audit, b);
    bool clinicians = x->provider_name.len && y->provider_name.len &&
                      !provider_same(x->provider_name, y->provider_name);
    return audit->services[a.doc].provider == audit->services[b.doc].provider && !clinicians &&
           (x->revenue_code.len > 0) == (y->revenue_code.len > 0);
}
