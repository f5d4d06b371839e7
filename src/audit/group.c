/* group.c: gathering lines by code and day, by document, by claim, by patient. */
#include "audit/join.h"
#include "audit/run.h"
#include "audit/traits.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

/* ---- groups ---- */

unsigned line_has(const Line *l)
{
    return (l->code.len ? HAS_CODE : 0u) | (l->date != NO_DATE ? HAS_DAY : 0u) |
           (l->units != NO_UNITS ? HAS_UNITS : 0u) | (l->charge != NO_CENTS ? HAS_CHARGE : 0u) |
           (l->unit_price != NO_CENTS ? HAS_UNIT_PRICE : 0u);
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
    bool fee;           /* a doctor's, on a hospital's bill */
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
    int line_count;
    DocTraits *docs; /* of each document */
    DocTraits whole; /* of the case: WITH_... of any document, HAS_... that are told of none */
    LIST(GroupRow) rows[EACH_CASE + 1];
} Gather;

static unsigned case_has(const Situation *s, int doc)
{
    const CaseFacts *f = &s->c->facts;
    unsigned has = 0;
    const Doc *d = doc >= 0 ? &s->c->docs.items[doc] : NULL;
    if (f->birth_date != NO_DATE || (d && d->birth_date != NO_DATE))
        has |= HAS_BIRTH;
    bool sex = f->sex || (d && d->sex.len);
    for (int i = 0; !d && !sex && i < s->c->docs.count; i++)
        sex = s->c->docs.items[i].sex.len > 0;
    if (sex)
        has |= HAS_SEX;
    if (f->plan.kind != PLAN_UNKNOWN || case_has_summary(s->c))
        has |= HAS_PLAN;
    if (s->is[IS_HAS_RECORD] == ANSWER_YES)
        has |= HAS_RECORD;
    if (d && d->totals.charges != NO_CENTS)
        has |= HAS_TOTAL;
    if (d && doc_balance(d) != NO_CENTS)
        has |= HAS_BALANCE;
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

/* What all lines of the group have, and what any of them has. */
static LineTraits traits_of(const Gather *gather, const Group *g)
{
    const DocTraits *doc = g->doc >= 0 ? &gather->docs[g->doc] : &gather->whole;
    const RuleSet *two = &gather->audit->rules->masks.two_lines;
    LineTraits any = {.has = LINE_NEEDS, .with = doc->with | (g->count > 1 ? WITH_TWO : 0u)};
    RuleSet twice = {{0}};
    if (g->count == 1) { /* what most groups are */
        const LineTraits *t = &gather->lines[g->refs->doc][g->refs->line];
        any.has = t->has | doc->has;
        any.with |= t->with;
        any.choosy = ruleset_or(ruleset_less(t->choosy, *two), doc->choosy);
        return any;
    }
    for (int i = 0; i < g->count; i++) {
        const LineTraits *t = &gather->lines[g->refs[i].doc][g->refs[i].line];
        any.has &= t->has;
        any.with |= t->with;
        twice = ruleset_or(twice, ruleset_and(any.choosy, t->choosy));
        any.choosy = ruleset_or(any.choosy, t->choosy);
    }
    any.has |= doc->has;
    any.choosy = ruleset_or(ruleset_less(any.choosy, *two), ruleset_and(twice, *two));
    any.choosy = ruleset_or(any.choosy, doc->choosy);
    return any;
}

/* The group with its sums, and whose and what it is. */
static void group_sum(const Gather *gather, Group *g)
{
    g->day = NO_DATE;
    g->units = NO_UNITS;
    g->charge = g->count ? 0 : NO_CENTS;
    for (int i = 0; i < g->count; i++) {
        const Line *l = case_line(gather->s->c, g->refs[i]);
        g->charge = cents_add(g->charge, l->charge);
        if (l->units != NO_UNITS)
            g->units = (g->units == NO_UNITS ? 0 : g->units) + l->units;
    }
    if (g->count) {
        const Line *first = case_line(gather->s->c, g->refs[0]);
        g->patient = line_patient(gather->s, g->refs[0]);
        g->code = first->code;
        g->day = first->date;
    }
}

static void group_add(Gather *g, Each each, const Group *group, unsigned on)
{
    const Rules *rules = g->audit->rules;
    if (!ruleset_any(&rules->each[each]))
        return;
    LineTraits any = traits_of(g, group);
    PickKey key = {each | on << KIND_ON | (unsigned)(group->count > 1) << KIND_SEVERAL, any.has,
                   any.with & rules->with[each], ruleset_and(any.choosy, rules->each[each])};
    Pick *pick = pick_of(g->picks, &key);
    pick->groups++;
    pick->lines += group->count ? group->count : 1;
    if (g->audit->silent && !ruleset_any(&pick->run))
        return;
    GroupRow *row = list_add(g->arena, &g->rows[each]);
    row->group = *group;
    row->has = any.has;
    row->run = pick->run;
    row->refused = pick->refused;
    group_sum(g, &row->group);
}

/* qsort has no context argument in C11; the lines are compared through this carrier. */
typedef struct SortRow {
    LineRef at;
    Str patient;
    const Str *code;
    uint64_t head; /* the first eight bytes of the code, in their order */
    Date day;
    int biller; /* provider and kind of claim: who is held to one table */
} SortRow;

static uint64_t head_of(Str code)
{
    unsigned char bytes[8] = {0};
    uint64_t head;
    for (ptrdiff_t i = 0; i < code.len && i < (ptrdiff_t)sizeof bytes; i++)
        bytes[i] = (unsigned char)code.ptr[i];
    memcpy(&head, bytes, sizeof head);
    return be64toh(head);
}

static SortRow sort_row(LineRef at, const Line *l, Str patient)
{
    return (SortRow){at, patient, &l->code, l->code.len ? head_of(l->code) : 0, l->date, 0};
}

static int by_patient_biller_day_code(const void *a, const void *b)
{
    const SortRow *x = a, *y = b;
    bool one = x->patient.ptr == y->patient.ptr && x->patient.len == y->patient.len;
    int order = one ? 0 : str_compare(x->patient, y->patient);
    if (order)
        return order;
    if (x->biller != y->biller)
        return x->biller < y->biller ? -1 : 1;
    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    if (x->head != y->head)
        return x->head < y->head ? -1 : 1;
    order = x->code->len > 8 || y->code->len > 8 ? str_compare(*x->code, *y->code) : 0;
    if (order)
        return order;
    if (x->at.doc != y->at.doc)
        return x->at.doc < y->at.doc ? -1 : 1;
    return x->at.line < y->at.line ? -1 : x->at.line > y->at.line;
}

/* The same of two that follow each other, told at once for most. */
static inline bool rows_in_order(const SortRow *a, const SortRow *b)
{
    if (a->patient.ptr == b->patient.ptr && a->patient.len == b->patient.len &&
        a->biller == b->biller && (a->day != b->day || a->head != b->head))
        return a->day < b->day || (a->day == b->day && a->head < b->head);
    return by_patient_biller_day_code(a, b) <= 0;
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
        if (rows_in_order(&rows[i - 1], &rows[i]))
            continue;
        SortRow row = rows[i];
        int at = i;
        for (; at > 0 && !rows_in_order(&rows[at - 1], &row); at--)
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
    return a->biller != b->biller || a->day != b->day ||
           (by_code && !str_equal(*a->code, *b->code));
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
        Group cut = {.refs = refs + start,
                     .count = lines,
                     .doc = one,
                     .claim = one >= 0 ? g->s->claim_of[one] : claim};
        group_add(g, each, &cut, on);
        start = i + 1;
    }
}

static SortRow *rows_of(Gather *g, int d, int *ret_count)
{
    const Doc *doc = &g->s->c->docs.items[d];
    SortRow *rows = arena_array(g->arena, SortRow, doc->line_count + 1);
    for (int i = 0; i < doc->line_count; i++) {
        LineRef at = {d, i};
        rows[i] = sort_row(at, &doc->lines[i], line_patient(g->s, at));
    }
    *ret_count = doc->line_count;
    return rows;
}

/* Whether every rule of the kind lacks something that no line can have, and nobody reads for how
   many groups. */
static bool each_is_refused(const Gather *g, Each each, int d)
{
    const Rules *rules = g->audit->rules;
    unsigned lacking = ALL_NEEDS & ~(unsigned)LINE_NEEDS & ~g->docs[d].has;
    RuleSet left = ruleset_less(rules->each[each], rules_of_bits(rules->needs, lacking));
    RuleSet choosy = ruleset_and(rules->each[each], rules->masks.choosy);
    return g->audit->silent && !ruleset_any(&left) && !ruleset_any(&choosy);
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
        Group one = {.refs = &refs[i], .count = 1, .doc = d, .claim = claim};
        group_add(g, EACH_LINE, &one, on);
    }
    Group whole = {.refs = refs, .count = count, .doc = d, .claim = claim};
    group_add(g, EACH_DOCUMENT, &whole, on);
    Date admitted, discharged;
    if (situation_stay(g->s, d, &admitted, &discharged))
        group_add(g, EACH_STAY, &whole, on);
    rows_sort(rows, count);
    if (!each_is_refused(g, EACH_CODE_DAY, d))
        groups_cut(g, rows, count, EACH_CODE_DAY, d, on);
    else if (count) /* of all groups alike: one stands for them */
        group_add(g, EACH_CODE_DAY, &whole, on);
    groups_cut(g, rows, count, EACH_CLAIM_DAY, d, on);
}

static void claim_groups(Gather *g)
{
    for (int c = 0; c < g->s->claim_count; c++) {
        const Claim *claim = &g->s->claims[c];
        LIST(LineRef) refs = {0};
        for (int b = 0; b < claim->bill_count; b++) {
            bool copy = situation_is_copy(g->s, claim->bills[b]);
            int lines = copy ? 0 : g->s->c->docs.items[claim->bills[b]].line_count;
            for (int i = 0; i < lines; i++)
                *list_add(g->arena, &refs) = (LineRef){claim->bills[b], i};
        }
        int doc = claim->bill_count ? claim->bills[0] : claim->eobs[0];
        Group whole = {.refs = refs.items, .count = refs.count, .doc = doc, .claim = c};
        group_add(g, EACH_CLAIM, &whole,
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
    bool fee = g->lines[at.doc][at.line].fee;
    return d->provider * 4 + (int)(fee ? CLAIM_PRACTITIONER : d->kind);
}

/* All services by patient; a line whose patient is not printed goes with the first named one, since
   a folder is usually one person's. Then the same by biller. */
static void patient_groups(Gather *g)
{
    SortRow *rows = arena_array(g->arena, SortRow, g->line_count + 1);
    int count = 0, first;
    bool one_biller = true;
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
            rows[count++] = sort_row(at, &doc->lines[i], patient.len ? spelling : patient);
        }
    }
    for (int i = 0; i < count; i++) {
        if (!rows[i].patient.len && names.count)
            rows[i].patient = names.items[0];
    }
    if (!count)
        return;
    rows_sort(rows, count);
    groups_cut(g, rows, count, EACH_PATIENT, -1, ON_BILLS | ON_SERVICES);
    first = biller_of(g, rows[0].at);
    for (int i = 0; i < count; i++) {
        rows[i].biller = biller_of(g, rows[i].at);
        one_biller &= rows[i].biller == first;
    }
    if (!one_biller)
        rows_sort(rows, count);
    groups_cut(g, rows, count, EACH_VISIT_DAY, -1, ON_SERVICES);
    groups_cut(g, rows, count, EACH_CODE_VISIT, -1, ON_SERVICES);
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

static bool has_extras(const Doc *d)
{
    const Totals *t = &d->totals;
    bool extras = cents_or_zero(t->prior_balance) > 0 || cents_or_zero(t->interest) > 0 ||
                  cents_or_zero(t->fees) > 0;
    for (int i = 0; i < d->line_count && !extras; i++) {
        const Line *l = &d->lines[i];
        extras = l->description.len && !l->code.len && !l->revenue_code.len;
    }
    return extras;
}

static unsigned doc_with(const Gather *g, int d)
{
    const Doc *doc = &g->s->c->docs.items[d];
    const ServiceDoc *service = &g->services[d];
    bool stay = service->room || service->repeated || doc->admitted != NO_DATE ||
                doc->discharged != NO_DATE;
    return (service->edited ? WITH_EDITS : 0u) | (service->repeated ? WITH_REPEATED : 0u) |
           (service->inpatient ? 0u : WITH_OUTPATIENT) | (stay ? WITH_STAY : 0u) |
           (g->s->network[d] == NETWORK_OUT ? WITH_OUT_OF_NETWORK : 0u) |
           (doc->type == DOC_COLLECTION_NOTICE ? WITH_COLLECTION : 0u) |
           (doc_is_statement(doc) ? WITH_STATEMENT : 0u) | (has_extras(doc) ? WITH_EXTRAS : 0u);
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
        bool fee = line_is_professional(g->s->know, l);
        unsigned with = line_with(l, service->repeated) | (fee ? WITH_EDITS : 0u);
        g->lines[d][i] =
            (LineTraits){line_has(l), with, fee, screen_line(g->audit, l, service->carries)};
    }
    g->line_count += doc->line_count;
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
    int lines = g->audit->silent ? 0 : g->line_count;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
        if (!lines || !ruleset_any(&g->picks->rules->each[many[i]]))
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
    Group whole = {.doc = -1, .claim = -1};
    group_add(&g, EACH_CASE, &whole, all);
    Groups groups;
    for (int each = 0; each <= EACH_CASE; each++)
        groups.by[each] = (GroupList){g.rows[each].items, g.rows[each].count};
    return groups;
}
