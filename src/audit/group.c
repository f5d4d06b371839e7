/* group.c: gathering lines by code and day, by document, by claim, by patient. */
#include "audit/join.h"
#include "audit/run.h"
#include "audit/traits.h"

#include <stdlib.h>
#include <string.h>

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

/* What is asked of a line for each group that it stands in. */
typedef struct LineTraits {
    unsigned has, with; /* HAS_... and WITH_... */
    RuleSet choosy;     /* the rules that name its code */
} LineTraits;

typedef struct DocTraits {
    unsigned has, with;
    RuleSet choosy; /* the rules that name its diagnoses */
} DocTraits;

typedef struct Gather {
    Audit *audit;
    Arena *arena;
    const Situation *s;
    const ServiceDoc *services;
    Picks *picks;
    LineTraits **lines; /* by document, by line */
    DocTraits *docs;    /* of each document */
    DocTraits whole;    /* of the case: WITH_... of any document, HAS_... that are told of none */
    LIST(GroupRow) rows[EACH_CASE + 1];
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

/* The sums of the group, and what all or any of its lines have. */
static LineTraits sums_add(const Gather *gather, GroupRow *row)
{
    Group *g = &row->group;
    const DocTraits *doc = g->doc >= 0 ? &gather->docs[g->doc] : &gather->whole;
    LineTraits any = {.with = doc->with | (g->count > 1 ? WITH_TWO : 0u)};
    RuleSet twice = {{0}};
    g->units = NO_UNITS;
    g->charge = g->count ? 0 : NO_CENTS;
    row->has = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE;
    for (int i = 0; i < g->count; i++) {
        const Line *l = case_line(gather->s->c, g->refs[i]);
        const LineTraits *t = &gather->lines[g->refs[i].doc][g->refs[i].line];
        row->has &= t->has;
        any.with |= t->with;
        twice = ruleset_or(twice, ruleset_and(any.choosy, t->choosy));
        any.choosy = ruleset_or(any.choosy, t->choosy);
        g->charge = cents_add(g->charge, l->charge);
        if (l->units != NO_UNITS)
            g->units = (g->units == NO_UNITS ? 0 : g->units) + l->units;
    }
    row->has |= doc->has;
    const RuleSet *two = &gather->audit->rules->masks.two_lines;
    any.choosy = ruleset_or(ruleset_less(any.choosy, *two), ruleset_and(twice, *two));
    any.choosy = ruleset_or(any.choosy, doc->choosy);
    return any;
}

static void group_add(Gather *g, Each each, Group group, unsigned on)
{
    if (!ruleset_any(&g->picks->rules->each[each]))
        return;
    GroupRow row = {.group = group};
    if (group.count) {
        const Line *first = case_line(g->s->c, group.refs[0]);
        row.group.patient = line_patient(g->s, group.refs[0]);
        row.group.code = first->code;
        row.group.day = first->date;
    } else {
        row.group.day = NO_DATE;
    }
    LineTraits any = sums_add(g, &row);
    PickKey key = {each, on, row.has, any.with, group.count > 1, any.choosy};
    Pick *pick = pick_of(g->picks, &key);
    pick->groups++;
    pick->lines += group.count ? group.count : 1;
    row.run = pick->run;
    row.refused = pick->refused;
    if (!g->audit->silent || ruleset_any(&row.run))
        *list_add(g->arena, &g->rows[each]) = row;
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
    bool one = x->patient.ptr == y->patient.ptr && x->patient.len == y->patient.len;
    int order = one ? 0 : str_compare(x->patient, y->patient);
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

/* Most claims have a few lines, which are nearly in order. */
static void rows_sort(SortRow *rows, int count)
{
    enum { FEW = 24 };
    if (count > FEW) {
        qsort(rows, (size_t)count, sizeof *rows, by_patient_biller_day_code);
        return;
    }
    for (int i = 1; i < count; i++) {
        SortRow row = rows[i];
        int at = i;
        for (; at > 0 && by_patient_biller_day_code(&rows[at - 1], &row) > 0; at--)
            rows[at] = rows[at - 1];
        rows[at] = row;
    }
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
    if (!ruleset_any(&g->picks->rules->each[each]))
        return; /* no rule asks for them */
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
    rows_sort(rows, count);
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
    rows_sort(rows.items, rows.count);
    groups_cut(g, rows.items, rows.count, EACH_PATIENT, -1, ON_BILLS | ON_SERVICES);
    for (int i = 0; i < rows.count; i++)
        rows.items[i].biller = biller_of(g, rows.items[i].at);
    rows_sort(rows.items, rows.count);
    groups_cut(g, rows.items, rows.count, EACH_VISIT_DAY, -1, ON_SERVICES);
    groups_cut(g, rows.items, rows.count, EACH_CODE_VISIT, -1, ON_SERVICES);
}

/* ---- traits ---- */

static unsigned line_with(const Line *l, bool repeated)
{
    return (l->modifier_count || repeated ? WITH_MODIFIER : 0u) |
           (l->description.len ? WITH_WORDS : 0u) | (l->ndc.len ? WITH_PACKAGE : 0u) |
           (l->revenue_code.len ? WITH_REVENUE : 0u) |
           (l->units != NO_UNITS && l->units > UNITS_ONE ? WITH_UNITS : 0u) |
           (l->minutes || repeated ? WITH_MINUTES : 0u);
}

static unsigned case_with(const Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    const Answer *is = s->is;
    bool collection = is[IS_COLLECTIONS] == ANSWER_YES || is[IS_LAWSUIT] == ANSWER_YES ||
                      f->disputed_date != NO_DATE;
    return (is[IS_MEDICARE] == ANSWER_YES ? WITH_MEDICARE : 0u) |
           (is[IS_HAS_ESTIMATE] == ANSWER_YES ? WITH_ESTIMATE : 0u) |
           (is[IS_UNINSURED] == ANSWER_YES ? WITH_UNINSURED : 0u) |
           (f->other_payer_count ? WITH_OTHER_PAYER : 0u) | (f->visit_count ? WITH_STAY : 0u) |
           (collection ? WITH_COLLECTION : 0u);
}

static unsigned doc_with(const Gather *g, int d)
{
    const Doc *doc = &g->s->c->docs.items[d];
    const ServiceDoc *service = &g->services[d];
    bool stay = service->room || service->repeated || doc->admitted != NO_DATE ||
                doc->discharged != NO_DATE;
    return (service->edited ? WITH_EDITS : 0u) | (service->inpatient ? 0u : WITH_OUTPATIENT) |
           (stay ? WITH_STAY : 0u) | (g->s->network[d] == NETWORK_OUT ? WITH_OUT_OF_NETWORK : 0u) |
           (doc->type == DOC_COLLECTION_NOTICE ? WITH_COLLECTION : 0u) |
           (doc_is_statement(doc) ? WITH_STATEMENT : 0u);
}

/* Whether the age on the day of the paper's diagnoses is known, and nobody tells another. */
static bool age_is_sure(const Situation *s, const Doc *d)
{
    const CaseFacts *f = &s->c->facts;
    Date day = doc_diagnosis_day(d);
    return d->birth_date != NO_DATE && day != NO_DATE && d->birth_date <= day &&
           f->birth_date == NO_DATE;
}

static unsigned diagnoses_with(const Gather *g)
{
    unsigned with = 0;
    bool any = false;
    for (int d = 0; d < g->s->c->docs.count; d++) {
        const Doc *doc = &g->s->c->docs.items[d];
        bool prints = false;
        for (int i = 0; (doc_is_bill(doc) || doc_is_eob(doc)) && i < doc->diagnosis_count; i++)
            prints |= text_is_diagnosis(doc->diagnoses[i]);
        any |= prints;
        with |= prints && !age_is_sure(g->s, doc) ? WITH_UNSURE_AGE : 0u;
    }
    return with | (any ? 0u : WITH_NO_DIAGNOSIS);
}

static void document_look(Gather *g, int d)
{
    const Doc *doc = &g->s->c->docs.items[d];
    const ServiceDoc *service = &g->services[d];
    g->docs[d] = (DocTraits){case_has(g->s, d), doc_with(g, d), screen_diagnoses(g->audit, doc)};
    g->lines[d] = arena_array(g->arena, LineTraits, doc->line_count + 1);
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        unsigned fee = line_is_professional(g->s->know, l) ? WITH_EDITS : 0u;
        g->lines[d][i] = (LineTraits){line_has(l), line_with(l, service->repeated) | fee,
                                      screen_line(g->audit, l, service->carries)};
        g->lines[d][i].with |= g->docs[d].with;
    }
}

static void lines_look(Gather *g)
{
    int docs = g->s->c->docs.count;
    unsigned with = case_with(g->s);
    g->lines = arena_array(g->arena, LineTraits *, docs + 1);
    g->docs = arena_array(g->arena, DocTraits, docs + 1);
    g->whole = (DocTraits){.has = case_has(g->s, -1), .with = diagnoses_with(g)};
    for (int d = 0; d < docs; d++) {
        document_look(g, d);
        g->docs[d].with |= with;
        g->whole.with |= g->docs[d].with;
        g->whole.choosy = ruleset_or(g->whole.choosy, g->docs[d].choosy);
    }
    g->whole.with |= with;
}

/* ---- all of it ---- */

/* Room at once for the groups of which there is about one a line. */
static void rows_room(Gather *g)
{
    static const Each many[] = {EACH_LINE, EACH_CODE_DAY, EACH_CODE_VISIT};
    int lines = 0;
    for (int d = 0; d < g->s->c->docs.count; d++)
        lines += g->s->c->docs.items[d].line_count;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
        if (!ruleset_any(&g->picks->rules->each[many[i]]))
            continue;
        g->rows[many[i]].items = arena_array(g->arena, GroupRow, lines + 1);
        g->rows[many[i]].room = lines + 1;
    }
}

Groups groups_make(Audit *audit)
{
    const Situation *s = audit->sight.situation;
    Gather g = {.audit = audit,
                .arena = audit->arena,
                .s = s,
                .services = audit->services,
                .picks = audit->picks};
    unsigned all = ON_BILLS | ON_EOBS | ON_ESTIMATES | ON_NOTICES | ON_SERVICES;
    lines_look(&g);
    rows_room(&g);
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
