/* group.c: gathering lines by code and day, by document, by claim, by patient. */
#include "audit/group.h"

#include "audit/join.h"
#include "audit/traits.h"

#include <stdlib.h>
#include <string.h>

/* ---- codes ---- */

static uint64_t *mask_slot(CodeMasks *m, Str code)
{
    uint64_t at = str_hash(code) % (uint64_t)m->room;
    while (m->codes[at].ptr && !str_equal(m->codes[at], code))
        at = (at + 1) % (uint64_t)m->room;
    m->codes[at] = code;
    return &m->masks[at];
}

static uint64_t mask_find(const CodeMasks *m, Str code)
{
    uint64_t at = str_hash(code) % (uint64_t)m->room;
    while (m->codes[at].ptr && !str_equal(m->codes[at], code))
        at = (at + 1) % (uint64_t)m->room;
    return m->codes[at].ptr ? m->masks[at] : 0;
}

/* `Codes:` is a list, or "table NAME COLUMN...": every code in those columns. */
static int codes_each(const Know *know, Str codes, CodeMasks *m, uint64_t bit)
{
    int count = 0;
    Str rest = codes, first = str_word(&rest);
    if (!str_equal(first, S("table"))) {
        for (Str code = first; code.len; code = str_word(&rest), count++) {
            if (m)
                *mask_slot(m, code) |= bit;
        }
        return count;
    }
    const Table *t = know_table(know, str_word(&rest));
    for (Str column = str_word(&rest); column.len; column = str_word(&rest)) {
        for (int row = 0; row < t->row_count; row++) {
            Str cell = table_cell(t, row, column);
            for (Str code = str_word(&cell); code.len; code = str_word(&cell), count++) {
                if (m)
                    *mask_slot(m, code) |= bit;
            }
        }
    }
    return count;
}

CodeMasks code_masks_make(Arena *a, const Rules *rules, const Know *know)
{
    CodeMasks m = {.rules = rules, .bit_of = arena_array(a, int, rules->count + 1)};
    int count = 0, bits = 0;
    for (int i = 0; i < rules->count; i++)
        count += codes_each(know, rules->items[i].codes, NULL, 0);
    m.room = count * 2 + 17;
    m.codes = arena_array(a, Str, m.room);
    m.masks = arena_array(a, uint64_t, m.room);
    for (int i = 0; i < rules->count; i++) {
        m.bit_of[i] = -1;
        if (!rules->items[i].codes.len || bits == 64)
            continue; /* a rule past the 64th simply sees every group */
        m.bit_of[i] = bits;
        codes_each(know, rules->items[i].codes, &m, UINT64_C(1) << bits++);
    }
    return m;
}

/* ---- groups ---- */

unsigned line_has(const Line *l)
{
    return (l->code.len ? HAS_CODE : 0u) | (l->date != NO_DATE ? HAS_DAY : 0u) |
           (l->units != NO_UNITS ? HAS_UNITS : 0u) | (l->charge != NO_CENTS ? HAS_CHARGE : 0u);
}

static unsigned doc_on(const Doc *d, bool carries)
{
    unsigned services = carries ? ON_SERVICES : 0u;
    if (doc_is_bill(d))
        return ON_BILLS | services;
    if (doc_is_eob(d))
        return ON_EOBS | services;
    if (d->type == DOC_GOOD_FAITH_ESTIMATE)
        return ON_ESTIMATES;
    return d->type == DOC_COLLECTION_NOTICE ? ON_NOTICES : 0u;
}

typedef struct Gather {
    Arena *arena;
    const Situation *s;
    const CodeMasks *masks;
    const ServiceDoc *services;
    LIST(GroupRow) rows[EACH_CASE + 1];
    LineRef *refs; /* room for all lines of the case; a slice belongs to each group */
} Gather;

static unsigned case_has(const Situation *s, int doc)
{
    const CaseFacts *f = &s->c->facts;
    unsigned has = 0;
    const Doc *d = doc >= 0 ? &s->c->docs.items[doc] : NULL;
    if (f->birth_date != NO_DATE || (d && d->birth_date != NO_DATE))
        has |= HAS_BIRTH;
    if (f->sex || (d && d->sex.len))
        has |= HAS_SEX;
    if (f->plan.kind != PLAN_UNKNOWN)
        has |= HAS_PLAN;
    if (s->is[IS_HAS_RECORD] == ANSWER_YES)
        has |= HAS_RECORD;
    if (d && d->totals.charges != NO_CENTS)
        has |= HAS_TOTAL;
    int claim = d ? s->claim_of[doc] : -1;
    if (claim >= 0 && s->claims[claim].eob_count)
        has |= HAS_EOB;
    return has;
}

static Str line_patient(const Situation *s, LineRef at)
{
    const Line *l = case_line(s->c, at);
    return l->patient_name.len ? l->patient_name : s->c->docs.items[at.doc].patient_name;
}

static void sums_add(const Situation *s, GroupRow *row, const CodeMasks *masks)
{
    Group *g = &row->group;
    g->units = NO_UNITS;
    g->charge = g->count ? 0 : NO_CENTS;
    row->has = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE;
    for (int i = 0; i < g->count; i++) {
        const Line *l = case_line(s->c, g->refs[i]);
        row->has &= line_has(l);
        row->codes |= l->code.len ? mask_find(masks, l->code) : 0;
        g->charge = cents_add(g->charge, l->charge);
        if (l->units != NO_UNITS)
            g->units = (g->units == NO_UNITS ? 0 : g->units) + l->units;
    }
    row->has |= case_has(s, g->doc);
}

static void group_add(Gather *g, Each each, Group group, unsigned on)
{
    GroupRow *row = list_add(g->arena, &g->rows[each]);
    if (group.count) {
        const Line *first = case_line(g->s->c, group.refs[0]);
        group.patient = line_patient(g->s, group.refs[0]);
        group.code = first->code;
        group.day = first->date;
    } else {
        group.day = NO_DATE;
    }
    *row = (GroupRow){.group = group, .on = on};
    sums_add(g->s, row, g->masks);
}

/* qsort has no context argument in C11; the lines are compared through this carrier. */
typedef struct SortRow {
    LineRef at;
    const Line *line;
    Str patient;
    int biller; /* provider and kind of claim: who is held to one table */
} SortRow;

static int by_patient_biller_day_code(const void *a, const void *b)
{
    const SortRow *x = a, *y = b;
    int order = str_compare(x->patient, y->patient);
    if (order)
        return order;
    if (x->biller != y->biller)
        return x->biller < y->biller ? -1 : 1;
    if (x->line->date != y->line->date)
        return x->line->date < y->line->date ? -1 : 1;
    order = str_compare(x->line->code, y->line->code);
    if (order)
        return order;
    if (x->at.doc != y->at.doc)
        return x->at.doc < y->at.doc ? -1 : 1;
    return x->at.line < y->at.line ? -1 : x->at.line > y->at.line;
}

static bool rows_break(const SortRow *a, const SortRow *b, Each each)
{
    if (!str_equal(a->patient, b->patient))
        return true;
    if (each == EACH_PATIENT)
        return false;
    bool by_code = each == EACH_CODE_DAY || each == EACH_CODE_VISIT;
    return a->biller != b->biller || a->line->date != b->line->date ||
           (by_code && !str_equal(a->line->code, b->line->code));
}

/* The one document of the lines, or -1. */
static int doc_of_all(const LineRef *refs, int count)
{
    for (int i = 1; i < count; i++) {
        if (refs[i].doc != refs[0].doc)
            return -1;
    }
    return count ? refs[0].doc : -1;
}

/* Cuts sorted rows into groups. */
static void groups_cut(Gather *g, const SortRow *rows, int count, Each each, int doc, unsigned on)
{
    LineRef *refs = arena_array(g->arena, LineRef, count + 1);
    int claim = doc >= 0 ? g->s->claim_of[doc] : -1;
    for (int i = 0, start = 0; i < count; i++) {
        refs[i] = rows[i].at;
        if (i + 1 < count && !rows_break(&rows[i], &rows[i + 1], each))
            continue;
        int lines = i + 1 - start, one = doc;
        if (doc < 0 && each != EACH_PATIENT)
            one = doc_of_all(refs + start, lines);
        group_add(g, each,
                  (Group){.refs = refs + start,
                          .count = lines,
                          .doc = one,
                          .claim = one >= 0 ? g->s->claim_of[one] : claim},
                  on);
        start = i + 1;
    }
}

static SortRow *rows_of(Gather *g, int d, int *ret_count)
{
    const Doc *doc = &g->s->c->docs.items[d];
    SortRow *rows = arena_array(g->arena, SortRow, doc->line_count + 1);
    for (int i = 0; i < doc->line_count; i++) {
        LineRef at = {d, i};
        rows[i] = (SortRow){.at = at, .line = &doc->lines[i], .patient = line_patient(g->s, at)};
    }
    *ret_count = doc->line_count;
    return rows;
}

static void document_groups(Gather *g, int d)
{
    const Doc *doc = &g->s->c->docs.items[d];
    unsigned on = doc_on(doc, g->services[d].carries);
    int count, claim = g->s->claim_of[d];
    SortRow *rows = rows_of(g, d, &count);
    LineRef *refs = arena_array(g->arena, LineRef, count + 1);
    if (situation_is_copy(g->s, d))
        on &= ~(unsigned)ON_BILLS;
    for (int i = 0; i < count; i++) {
        refs[i] = rows[i].at;
        group_add(g, EACH_LINE, (Group){.refs = &refs[i], .count = 1, .doc = d, .claim = claim},
                  on);
    }
    Group whole = {.refs = refs, .count = count, .doc = d, .claim = claim};
    group_add(g, EACH_DOCUMENT, whole, on);
    Date admitted, discharged;
    if (situation_stay(g->s, d, &admitted, &discharged))
        group_add(g, EACH_STAY, whole, on);
    if (count)
        qsort(rows, (size_t)count, sizeof *rows, by_patient_biller_day_code);
    groups_cut(g, rows, count, EACH_CODE_DAY, d, on);
    groups_cut(g, rows, count, EACH_CLAIM_DAY, d, on);
}

static void claim_groups(Gather *g)
{
    for (int c = 0; c < g->s->claim_count; c++) {
        const Claim *claim = &g->s->claims[c];
        LIST(LineRef) refs = {0};
        for (int b = 0; b < claim->bill_count; b++) {
            int lines = g->s->c->docs.items[claim->bills[b]].line_count;
            for (int i = 0; !situation_is_copy(g->s, claim->bills[b]) && i < lines; i++)
                *list_add(g->arena, &refs) = (LineRef){claim->bills[b], i};
        }
        int doc = claim->bill_count ? claim->bills[0] : claim->eobs[0];
        group_add(g, EACH_CLAIM,
                  (Group){.refs = refs.items, .count = refs.count, .doc = doc, .claim = c},
                  (claim->bill_count ? ON_BILLS : 0u) | (claim->eob_count ? ON_EOBS : 0u));
    }
}

typedef LIST(Str) Names;

/* The spelling of the patient's name that came first; `names` are those, each once. */
static Str one_spelling(Arena *a, Names *names, Str patient)
{
    for (int i = 0; i < names->count; i++) {
        if (person_same(names->items[i], patient))
            return names->items[i];
    }
    *list_add(a, names) = patient;
    return patient;
}

/* Who bills the line: a doctor's fee on a hospital's bill is held to the doctors' tables. */
static int biller_of(const Gather *g, LineRef at)
{
    const ServiceDoc *d = &g->services[at.doc];
    bool fee = line_is_professional(g->s->know, case_line(g->s->c, at));
    return d->provider * 4 + (int)(fee ? CLAIM_PRACTITIONER : d->kind);
}

/* All services by patient; a line whose patient is not printed goes with the first named one, since
   a folder is usually one person's. Then the same by biller. */
static void patient_groups(Gather *g)
{
    LIST(SortRow) rows = {0};
    Names names = {0};
    Str printed = {0}, spelling = {0};
    for (int d = 0; d < g->s->c->docs.count; d++) {
        const Doc *doc = &g->s->c->docs.items[d];
        for (int i = 0; g->services[d].carries && i < doc->line_count; i++) {
            LineRef at = {d, i};
            Str patient = line_patient(g->s, at);
            if (patient.len && !str_equal(patient, printed))
                spelling = one_spelling(g->arena, &names, patient);
            printed = patient.len ? patient : printed;
            *list_add(g->arena, &rows) = (SortRow){
                .at = at, .line = &doc->lines[i], .patient = patient.len ? spelling : patient};
        }
    }
    for (int i = 0; i < rows.count; i++) {
        if (!rows.items[i].patient.len && names.count)
            rows.items[i].patient = names.items[0];
    }
    if (!rows.count)
        return;
    qsort(rows.items, (size_t)rows.count, sizeof *rows.items, by_patient_biller_day_code);
    groups_cut(g, rows.items, rows.count, EACH_PATIENT, -1, ON_BILLS | ON_SERVICES);
    for (int i = 0; i < rows.count; i++)
        rows.items[i].biller = biller_of(g, rows.items[i].at);
    qsort(rows.items, (size_t)rows.count, sizeof *rows.items, by_patient_biller_day_code);
    groups_cut(g, rows.items, rows.count, EACH_VISIT_DAY, -1, ON_SERVICES);
    groups_cut(g, rows.items, rows.count, EACH_CODE_VISIT, -1, ON_SERVICES);
}

Groups groups_make(Arena *a, const Situation *s, const CodeMasks *masks, const ServiceDoc *services)
{
    Gather g = {.arena = a, .s = s, .masks = masks, .services = services};
    unsigned all = ON_BILLS | ON_EOBS | ON_ESTIMATES | ON_NOTICES | ON_SERVICES;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (s->counts[d])
            document_groups(&g, d);
    }
    claim_groups(&g);
    patient_groups(&g);
    group_add(&g, EACH_CASE, (Group){.doc = -1, .claim = -1}, all);
    Groups groups;
    for (int each = 0; each <= EACH_CASE; each++)
        groups.by[each] = (GroupList){g.rows[each].items, g.rows[each].count};
    return groups;
}
