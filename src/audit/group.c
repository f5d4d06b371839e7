/* group.c: gathering lines by code and day, by document, by claim, by patient. */
#include "audit/join.h"
#include "audit/run.h"
#include "audit/screen.h"
#include "audit/traits.h"

#include <endian.h>
#include <stdlib.h>

/* ---- groups ---- */

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

/* A line for sorting: lines are compared by patient, biller, day and code. */
typedef struct SortRow {
    uint64_t who;  /* the patient's place in the order of names, and the biller */
    uint64_t head; /* the first eight bytes of the code, in their order */
    const Str *code;
    Cents charge;
    Date day;
    LineRef at;
    int person; /* whose it is: of Gather.persons */
} SortRow;

/* What lines show together: what all have, what any has, and the rules that any and that two of
   them can matter to. */
typedef struct Together {
    unsigned has, with;
    RuleSet any, twice;
} Together;

/* A patient's name as it is printed, its place in the order of names, and that of the name by which
   the person goes. */
typedef struct Person {
    Str name;
    int order, spelled;
} Person;

typedef struct Gather {
    Audit *audit;
    Arena *arena;
    const Situation *s;
    const ServiceDoc *services;
    Picks *picks;
    LineTraits **lines; /* by document, by line */
    DocTraits *docs;    /* of each document */
    Together *together; /* the lines of each document, once asked for */
    DocTraits whole;    /* of the case: WITH_... of any document, HAS_... that are told of none */
    SortRow *rows;      /* of all lines, document after document */
    LineRef *refs;      /* the same lines */
    int *first;         /* by document: its first row; behind the last, how many there are */
    LIST(Person) persons;
    LIST(GroupRow) groups[EACH_CASE + 1];
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
    if (d && d->line_count)
        has |= HAS_LINES;
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

static const LineTraits *traits_at(const Gather *gather, LineRef at)
{
    return &gather->lines[at.doc][at.line];
}

static Together lines_together(const Gather *gather, const LineRef *refs, int count)
{
    Together all = {.has = LINE_NEEDS, .with = count > 1 ? WITH_TWO : 0u};
    for (int i = 0; i < count; i++) {
        const LineTraits *t = traits_at(gather, refs[i]);
        all.has &= t->has;
        all.with |= t->with;
        all.twice = ruleset_or(all.twice, ruleset_and(all.any, t->choosy));
        all.any = ruleset_or(all.any, t->choosy);
    }
    return all;
}

/* All lines of one document are a group again and again: the document, the claim, the day. A paper
   of which no line was read has nothing that a line has. */
static const Together *group_together(const Gather *gather, const Group *g, Together *room)
{
    int d = g->count ? g->refs[0].doc : -1;
    if (!g->count && g->doc >= 0) {
        *room = (Together){0};
        return room;
    }
    if (d < 0 || g->doc != d || g->count != gather->s->c->docs.items[d].line_count) {
        *room = lines_together(gather, g->refs, g->count);
        return room;
    }
    if (!gather->together[d].has)
        gather->together[d] = lines_together(gather, g->refs, g->count);
    return &gather->together[d];
}

/* What is picked for a group by what its lines show together; `with`: and the group itself. */
static Pick *pick_group(const Gather *gather, unsigned kind, const Group *g, unsigned with)
{
    Together room;
    const Together *all = group_together(gather, g, &room);
    const DocTraits *doc = g->doc >= 0 ? &gather->docs[g->doc] : &gather->whole;
    const RuleSet *two = &gather->audit->rules->masks.two_lines;
    RuleSet choosy = ruleset_or(ruleset_less(all->any, *two), ruleset_and(all->twice, *two));
    PickKey key = pick_key(gather->audit->rules, kind, all->has | doc->has,
                           all->with | doc->with | with, ruleset_or(choosy, doc->choosy));
    return pick_of(gather->picks, &key);
}

/* The group with its sums, and whose and what it is. */
static void group_sum(const Gather *gather, Group *g)
{
    g->day = NO_DATE;
    g->units = NO_UNITS;
    g->charge = g->count ? 0 : NO_CENTS;
    for (int i = 0; i < g->count; i++) {
        const Line *l = audit_line(gather->audit, g->refs[i]);
        g->charge = cents_add(g->charge, l->charge);
        if (l->units != NO_UNITS)
            g->units = (g->units == NO_UNITS ? 0 : g->units) + l->units;
    }
    if (g->count) {
        const Line *first = audit_line(gather->audit, g->refs[0]);
        g->patient = line_patient(gather->s, g->refs[0]);
        g->code = first->code;
        g->day = first->date;
    }
}

/* `with` is what is true of these lines together, of WITH_... */
static void group_add(Gather *g, Each each, const Group *group, unsigned on, unsigned with)
{
    unsigned kind = each | on << KIND_ON | (unsigned)(group->count > 1) << KIND_SEVERAL;
    Pick *pick =
        group->count == 1 && group->doc >= 0
            ? pick_alone(g->picks, kind, traits_at(g, group->refs[0]), &g->docs[group->doc])
            : pick_group(g, kind, group, with);
    pick->groups++;
    pick->lines += group->count ? group->count : 1;
    if (g->audit->silent && !ruleset_any(&pick->run))
        return;
    GroupRow *row = list_add(g->arena, &g->groups[each]);
    row->group = *group;
    row->has = pick->key.has;
    row->run = pick->run;
    row->refused = pick->refused;
    group_sum(g, &row->group);
}

/* ---- rows ---- */

static uint64_t head_of(Str code)
{
    uint64_t head;
    str_bytes(str_slice(code, 0, sizeof head), &head);
    return htobe64(head);
}

/* qsort has no context argument in C11: the rows hold all that is compared. */
static int by_who_day_code(const void *a, const void *b)
{
    const SortRow *x = a, *y = b;
    if (x->who != y->who)
        return x->who < y->who ? -1 : 1;
    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    if (x->head != y->head)
        return x->head < y->head ? -1 : 1;
    int order = x->code->len > 8 || y->code->len > 8 ? str_compare(*x->code, *y->code) : 0;
    if (order)
        return order;
    if (x->at.doc != y->at.doc)
        return x->at.doc < y->at.doc ? -1 : 1;
    return x->at.line < y->at.line ? -1 : x->at.line > y->at.line;
}

/* The same of two that follow each other, told at once for most. */
static inline bool rows_in_order(const SortRow *a, const SortRow *b)
{
    if (a->who != b->who)
        return a->who < b->who;
    if (a->day != b->day)
        return a->day < b->day;
    if (a->head != b->head)
        return a->head < b->head;
    return by_who_day_code(a, b) <= 0;
}

/* Most claims have a few lines, which are nearly in order. */
static void rows_sort(SortRow *rows, int count)
{
    enum { FEW = 24 };
    if (count > FEW) {
        qsort(rows, (size_t)count, sizeof *rows, by_who_day_code);
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

static inline bool rows_break(const SortRow *a, const SortRow *b, Each each)
{
    if (each == EACH_PATIENT)
        return a->who != b->who;
    bool by_code = each == EACH_CODE_DAY || each == EACH_CODE_VISIT;
    return a->who != b->who || a->day != b->day ||
           (by_code && (a->head != b->head || !str_equal(*a->code, *b->code)));
}

static LineRef *rows_refs(const Gather *g, const SortRow *rows, int count)
{
    LineRef *refs = arena_array(g->arena, LineRef, count + 1);
    for (int i = 0; i < count; i++)
        refs[i] = rows[i].at;
    return refs;
}

/* Whether two of the lines are of one day and have one charge; of very many they may be. The rows
   are in the order of their days. */
static unsigned rows_with(const SortRow *rows, int count)
{
    enum { MANY = 100 };
    if (count > MANY)
        return WITH_SAME_CHARGE;
    for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count && rows[j].day == rows[i].day; j++) {
            if (rows[j].charge == rows[i].charge)
                return WITH_SAME_CHARGE;
        }
    }
    return 0;
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

/* Cuts sorted rows into groups; `refs` are the same lines. */
static void groups_cut(Gather *g, const SortRow *rows, const LineRef *refs, int count, Each each,
                       int doc, unsigned on)
{
    bool asked = g->picks->rules->with[each] & WITH_SAME_CHARGE;
    for (int i = 0, start = 0; i < count; i++) {
        if (i + 1 < count && !rows_break(&rows[i], &rows[i + 1], each))
            continue;
        int lines = i + 1 - start, one = doc;
        if (doc < 0 && each != EACH_PATIENT)
            one = doc_of_all(refs + start, lines);
        Group cut = {.refs = refs + start,
                     .count = lines,
                     .doc = one,
                     .claim = one >= 0 ? g->s->claim_of[one] : -1};
        group_add(g, each, &cut, on, asked ? rows_with(rows + start, lines) : WITH_SAME_CHARGE);
        start = i + 1;
    }
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
    unsigned on = g->docs[d].on;
    int count = g->s->c->docs.items[d].line_count, claim = g->s->claim_of[d];
    SortRow *rows = g->rows + g->first[d];
    const LineRef *refs = g->refs + g->first[d];
    for (int i = 0; i < count; i++) {
        Group one = {.refs = &refs[i], .count = 1, .doc = d, .claim = claim};
        group_add(g, EACH_LINE, &one, on, 0);
    }
    Group whole = {.refs = refs, .count = count, .doc = d, .claim = claim};
    group_add(g, EACH_DOCUMENT, &whole, on, WITH_SAME_CHARGE);
    Date admitted, discharged;
    if (situation_stay(g->s, d, &admitted, &discharged))
        group_add(g, EACH_STAY, &whole, on, WITH_SAME_CHARGE);
    rows_sort(rows, count);
    const LineRef *sorted = rows_refs(g, rows, count);
    if (!each_is_refused(g, EACH_CODE_DAY, d))
        groups_cut(g, rows, sorted, count, EACH_CODE_DAY, d, on);
    else if (count) /* of all groups alike: one stands for them */
        group_add(g, EACH_CODE_DAY, &whole, on, WITH_SAME_CHARGE);
    groups_cut(g, rows, sorted, count, EACH_CLAIM_DAY, d, on);
}

/* The lines of the claim's bills; they stand in one row where there is one bill. */
static const LineRef *claim_lines(const Gather *g, const Claim *claim, int *ret_count)
{
    LIST(LineRef) refs = {0};
    *ret_count = 0;
    for (int b = 0; b < claim->bill_count; b++) {
        int d = claim->bills[b];
        if (situation_is_copy(g->s, d))
            continue;
        *ret_count += g->first[d + 1] - g->first[d];
        if (claim->bill_count == 1)
            return g->refs + g->first[d];
        for (int i = g->first[d]; i < g->first[d + 1]; i++)
            *list_add(g->arena, &refs) = g->refs[i];
    }
    return refs.items;
}

static void claim_groups(Gather *g)
{
    for (int c = 0; c < g->s->claim_count; c++) {
        const Claim *claim = &g->s->claims[c];
        int doc = claim->bill_count ? claim->bills[0] : claim->eobs[0];
        Group whole = {.doc = doc, .claim = c};
        whole.refs = claim_lines(g, claim, &whole.count);
        group_add(g, EACH_CLAIM, &whole,
                  (claim->bill_count ? ON_BILLS : 0u) | (claim->eob_count ? ON_EOBS : 0u),
                  WITH_SAME_CHARGE);
    }
}

/* ---- patients ---- */

/* The number of a name as it is printed: most lines have that of the line before. */
static int person_of(Gather *g, Str name, int last)
{
    const Person *all = g->persons.items;
    if (last < g->persons.count && name.ptr == all[last].name.ptr && name.len == all[last].name.len)
        return last;
    for (int i = 0; i < g->persons.count; i++) {
        if (str_equal(all[i].name, name))
            return i;
    }
    *list_add(g->arena, &g->persons) = (Person){name, 0, -1};
    return g->persons.count - 1;
}

/* The places of the names in their order. */
static void persons_order(Gather *g)
{
    int count = g->persons.count;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count && count > 1; j++)
            g->persons.items[i].order +=
                str_compare(g->persons.items[j].name, g->persons.items[i].name) < 0;
    }
}

/* Gives each person of these rows the first spelling of the name; a line whose patient is not
   printed goes with the first named one, since a folder is usually one person's. */
static void persons_spell(Gather *g, const SortRow *rows, int count)
{
    LIST(int) spellings = {0};
    Person *all = g->persons.items, *nameless = NULL;
    for (int i = 0; i < count; i++) {
        Person *p = &all[rows[i].person];
        if (p->spelled >= 0)
            continue;
        if (!p->name.len) {
            nameless = p;
            continue;
        }
        for (int n = 0; n < spellings.count && p->spelled < 0; n++) {
            if (person_same(all[spellings.items[n]].name, p->name))
                p->spelled = spellings.items[n];
        }
        if (p->spelled < 0)
            *list_add(g->arena, &spellings) = p->spelled = rows[i].person;
    }
    if (nameless)
        nameless->spelled = spellings.count ? spellings.items[0] : (int)(nameless - all);
}

/* Who bills the line: a doctor's fee on a hospital's bill is held to the doctors' tables. */
static uint32_t biller_of(const Gather *g, LineRef at)
{
    const ServiceDoc *d = &g->services[at.doc];
    bool fee = traits_at(g, at)->fee;
    return (uint32_t)d->provider * 4 + (uint32_t)(fee ? CLAIM_PRACTITIONER : d->kind);
}

/* The rows of papers that carry services, in the place of all rows. */
static int rows_carried(Gather *g)
{
    int count = 0;
    for (int d = 0; d < g->s->c->docs.count; d++) {
        for (int i = g->first[d]; g->services[d].carries && i < g->first[d + 1]; i++)
            g->rows[count++] = g->rows[i];
    }
    return count;
}

/* All services by patient. Then the same by biller. */
static void patient_groups(Gather *g)
{
    SortRow *rows = g->rows;
    int count = rows_carried(g);
    bool one_biller = true;
    if (!count)
        return;
    persons_spell(g, rows, count);
    for (int i = 0; i < count; i++)
        rows[i].who = (uint64_t)g->persons.items[g->persons.items[rows[i].person].spelled].order
                      << 32;
    rows_sort(rows, count);
    const LineRef *refs = rows_refs(g, rows, count);
    groups_cut(g, rows, refs, count, EACH_PATIENT, -1, ON_BILLS | ON_SERVICES);
    for (int i = 0; i < count; i++) {
        rows[i].who |= biller_of(g, rows[i].at);
        one_biller &= (uint32_t)rows[i].who == (uint32_t)rows[0].who;
    }
    if (!one_biller) {
        rows_sort(rows, count);
        refs = rows_refs(g, rows, count);
    }
    groups_cut(g, rows, refs, count, EACH_VISIT_DAY, -1, ON_SERVICES);
    groups_cut(g, rows, refs, count, EACH_CODE_VISIT, -1, ON_SERVICES);
}

/* ---- traits ---- */

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

static bool sex_is_sure(const Doc *d)
{
    return d->sex.len && (d->sex.ptr[0] == 'F' || d->sex.ptr[0] == 'M');
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
        with |= prints && !sex_is_sure(doc) ? WITH_UNSURE_SEX : 0u;
    }
    return with | (any ? 0u : WITH_NO_DIAGNOSIS);
}

static SortRow sort_row(LineRef at, const Line *l, int person)
{
    uint64_t head = l->code.len ? head_of(l->code) : 0;
    return (SortRow){0, head, &l->code, l->charge, l->date, at, person};
}

/* The traits of its lines, and a row for each. */
static void lines_look(Gather *g, int d)
{
    const Doc *doc = &g->s->c->docs.items[d];
    const ServiceDoc *service = &g->services[d];
    LineTraits *traits = arena_array(g->arena, LineTraits, doc->line_count + 1);
    int at = g->first[d], person = 0;
    g->lines[d] = traits;
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        LineRef ref = {d, i};
        traits[i] = kinds_line(g->audit, l, service->repeated, service->carries);
        person = person_of(g, l->patient_name.len ? l->patient_name : doc->patient_name, person);
        g->rows[at + i] = sort_row(ref, l, person);
        g->refs[at + i] = ref;
    }
}

static void document_look(Gather *g, int d, unsigned with)
{
    const Doc *doc = &g->s->c->docs.items[d];
    unsigned on = doc_on(doc, g->services[d].carries);
    if (situation_is_copy(g->s, d))
        on &= ~(unsigned)ON_BILLS;
    g->docs[d] = (DocTraits){.has = case_has(g->s, d),
                             .with = doc_with(g, d) | with,
                             .on = on,
                             .choosy = screen_diagnoses(g->audit, doc)};
    kinds_doc(g->audit->kinds, &g->docs[d]);
    lines_look(g, d);
}

static void documents_look(Gather *g)
{
    int docs = g->s->c->docs.count, lines = 0;
    unsigned with = case_with(g->s);
    g->lines = arena_array(g->arena, LineTraits *, docs + 1);
    g->docs = arena_array(g->arena, DocTraits, docs + 1);
    g->together = arena_array(g->arena, Together, docs + 1);
    g->first = arena_array(g->arena, int, docs + 1);
    for (int d = 0; d < docs; d++) {
        g->first[d] = lines;
        lines += g->s->c->docs.items[d].line_count;
    }
    g->first[docs] = lines;
    g->rows = arena_array(g->arena, SortRow, lines + 1);
    g->refs = arena_array(g->arena, LineRef, lines + 1);
    g->whole = (DocTraits){.has = case_has(g->s, -1), .with = diagnoses_with(g) | with};
    for (int d = 0; d < docs; d++) {
        document_look(g, d, with);
        g->whole.with |= g->docs[d].with;
        g->whole.choosy = ruleset_or(g->whole.choosy, g->docs[d].choosy);
    }
    persons_order(g);
    for (int i = 0; i < lines; i++)
        g->rows[i].who = (uint64_t)g->persons.items[g->rows[i].person].order << 32;
}

/* ---- all of it ---- */

/* Room at once for the groups of which there is about one a line. */
static void rows_room(Gather *g)
{
    static const Each many[] = {EACH_LINE, EACH_CODE_DAY, EACH_CODE_VISIT};
    int lines = g->audit->silent ? 0 : g->first[g->s->c->docs.count];
    for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
        if (!lines)
            continue;
        g->groups[many[i]].items = arena_array(g->arena, GroupRow, lines + 1);
        g->groups[many[i]].room = lines + 1;
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
    documents_look(&g);
    rows_room(&g);
    for (int d = 0; d < s->c->docs.count; d++) {
        if (s->counts[d])
            document_groups(&g, d);
    }
    claim_groups(&g);
    patient_groups(&g);
    Group whole = {.doc = -1, .claim = -1};
    group_add(&g, EACH_CASE, &whole, all, WITH_SAME_CHARGE);
    Groups groups = {.read = 0};
    for (int d = 0; d < s->c->docs.count; d++)
        *(s->c->docs.items[d].line_count ? &groups.read : &groups.unread) |= g.docs[d].on;
    for (int each = 0; each <= EACH_CASE; each++)
        groups.by[each] = (GroupList){g.groups[each].items, g.groups[each].count};
    return groups;
}
