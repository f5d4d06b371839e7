/* services.c: which document's lines stand for the services, and the papers that repeat them. */
#include "audit/services.h"

#include "audit/join.h"
#include "audit/run.h"
#include "audit/traits.h"

/* ---- which papers speak of the same services ---- */

/* The fuller paper comes first: what the person is asked to pay, then what was sent, then what the
   insurer decided. */
static int rank_of(const Doc *d)
{
    if (d->type == DOC_ITEMIZED_BILL || d->type == DOC_SUMMARY_BILL)
        return 0;
    return doc_is_bill(d) ? 1 : doc_is_eob(d) ? 2 : 3;
}

static bool is_coded(const Doc *d)
{
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].code.len)
            return true;
    }
    return false;
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
    if (doc_same_patient(x, y) == ANSWER_NO)
        return false;
    if (s->claim_of[a] >= 0 && s->claim_of[a] == s->claim_of[b])
        return true;
    return doc_same_provider(x, y) != ANSWER_NO &&
           (ids_meet(x, y) || (x->line_count && lines_covered(x, y)));
}

/* Another paper of the claim lists the same services, and is the fuller one or the first. */
static bool stands_elsewhere(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < s->c->docs.count; i++) {
        const Doc *other = &s->c->docs.items[i];
        int mine = rank_of(doc), its = rank_of(other);
        if (i == d || !s->counts[i] || its > mine || !papers_of_one_claim(s, d, i) ||
            (!is_coded(other) && (is_coded(doc) || !lines_covered(doc, other))))
            continue;
        if (its < mine || (its == 2 && i < d && lines_covered(doc, other)))
            return true;
    }
    return false;
}

bool doc_is_coded_elsewhere(const Situation *s, int doc)
{
    for (int i = 0; i < s->c->docs.count; i++) {
        if (i != doc && is_coded(&s->c->docs.items[i]) && papers_of_one_claim(s, doc, i))
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

static int bill_type_row(const Table *t, Str type)
{
    for (int row = 0; row < t->row_count; row++) {
        if (type.len && str_starts(type, table_cell(t, row, S("starts"))))
            return row;
    }
    return -1;
}

static bool has_room(const Situation *s, const Doc *doc)
{
    for (int i = 0; i < doc->line_count; i++) {
        if (line_room(s->know, &doc->lines[i]).len)
            return true;
    }
    return false;
}

/* Only what a supplier of equipment bills. */
static bool is_equipment(const Situation *s, const Doc *doc)
{
    const Table *t = know_table(s->know, S("equipment-codes"));
    int coded = 0;
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        coded += l->code.len > 0;
        if (l->revenue_code.len || (l->code.len && table_find_span(t, l->code) < 0))
            return false;
    }
    return coded > 0;
}

static void kind_make(const Situation *s, int d, ServiceDoc *ret)
{
    const Doc *doc = &s->c->docs.items[d];
    const Table *types = know_table(s->know, S("bill-settings"));
    ret->bill_type = bill_type(s, d);
    int row = bill_type_row(types, ret->bill_type);
    Str says = row >= 0 ? table_cell(types, row, S("kind")) : (Str){0};
    bool facility = says.len || doc_is_facility(s, doc);
    ret->kind = facility               ? CLAIM_HOSPITAL
                : is_equipment(s, doc) ? CLAIM_EQUIPMENT
                                       : CLAIM_PRACTITIONER;
    ret->inpatient = str_equal(says, S("inpatient")) ||
                     (facility && !says.len && (doc->drg.len || has_room(s, doc)));
    ret->edited = facility ? !ret->inpatient && (!says.len || str_equal(says, S("edited"))) : true;
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
        kind_make(s, d, &all[d]);
    }
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
    const Situation *s = audit->situation;
    const Line *l = audit_line(audit, at);
    for (; from->doc < s->c->docs.count; *from = (LineRef){from->doc + 1, 0}) {
        const Doc *doc = &s->c->docs.items[from->doc];
        bool said = s->counts[from->doc] || rank_of(doc) == 1; /* a claim, though its bill counts */
        if (from->doc == at.doc || !said || rank_of(doc) > 2 ||
            (from->line == 0 && !papers_of_one_claim(s, at.doc, from->doc)))
            continue;
        while (from->line < doc->line_count) {
            const Line *other = &doc->lines[from->line++];
            if (l->code.len && str_equal(l->code, other->code) && l->date == other->date &&
                (l->charge == other->charge || other->charge == NO_CENTS))
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
        if (table_find(t, t->columns[0], l->modifiers[i]) >= 0)
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
    for (int d = 0; d < audit_doc_count(audit) && !own->diagnosis_count; d++) {
        const Doc *doc = audit_doc(audit, d);
        if (d == at.doc || !doc->diagnosis_count ||
            !papers_of_one_claim(audit->situation, at.doc, d))
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
