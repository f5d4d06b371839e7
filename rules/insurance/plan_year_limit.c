/* plan_year_limit.c: the shares of a plan year, in network, against the plan's deductible or its
   out-of-pocket maximum, and against the federal cap. `Counts:` in the .rule file says which. */
#include "rules/insurance/eob_line.h"

#include "audit/join.h"

#include <stdlib.h>

/* One EOB line of the year, and what of it counts and is not taken yet. */
typedef struct Item {
    LineRef at;
    Date decided, day;
    int person;
    Cents left;
} Item;

typedef struct Year {
    Audit *audit;
    bool deductible; /* else the out-of-pocket maximum */
    Date first, last;
    Item *items;
    int count, person_count;
    Str *persons; /* their names; empty where none is printed */
    bool unknown_network;
} Year;

/* A limit, and what counted toward it before. */
typedef struct Limit {
    Cents cap, met;
    bool federal, unsure;
} Limit;

/* ---- gathering ---- */

static bool year_span(Year *y)
{
    const PlanFacts *plan = &audit_situation(y->audit)->c->facts.plan;
    Date first = NO_DATE;
    int year, month, day;
    for (int d = 0; d < audit_doc_count(y->audit); d++) {
        Date when = doc_first_day(audit_doc(y->audit, d));
        if (doc_is_eob(audit_doc(y->audit, d)) && when != NO_DATE &&
            (first == NO_DATE || when < first))
            first = when;
    }
    if (plan->year_start != NO_DATE) {
        y->first = plan->year_start;
    } else if (plan->year) {
        y->first = date_of(plan->year, 1, 1);
    } else if (first != NO_DATE) {
        date_split(first, &year, &month, &day);
        y->first = date_of(year, 1, 1);
    } else {
        return false;
    }
    y->last = date_add_months(y->first, 12, MONTH_LAST_DAY) - 1;
    return true;
}

/* Names that are one person are one; no name is the first person. */
static int person_index(Year *y, Str name)
{
    for (int i = 0; i < y->person_count; i++) {
        if (!name.len || !y->persons[i].len || person_same(y->persons[i], name)) {
            y->persons[i] = y->persons[i].len ? y->persons[i] : name;
            return i;
        }
    }
    y->persons[y->person_count] = name;
    return y->person_count++;
}

static void line_gather(Year *y, LineRef at)
{
    const Line *l = audit_line(y->audit, at);
    const Doc *d = audit_doc(y->audit, at.doc);
    Cents counts = y->deductible ? cents_or_zero(l->deductible) : eob_line_cost_share(y->audit, l);
    Date day = l->date != NO_DATE ? l->date : doc_first_day(d);
    if (counts <= 0 || (day != NO_DATE && (day < y->first || day > y->last)))
        return;
    int person = person_index(y, l->patient_name.len ? l->patient_name : d->patient_name);
    y->items[y->count++] = (Item){at, d->statement_date, day, person, counts};
}

static int by_day(const void *a, const void *b)
{
    const Item *x = a, *y = b;
    if (x->decided != y->decided)
        return x->decided < y->decided ? -1 : 1;
    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    if (x->at.doc != y->at.doc)
        return x->at.doc < y->at.doc ? -1 : 1;
    return x->at.line < y->at.line ? -1 : x->at.line > y->at.line;
}

static bool year_gather(Audit *audit, Year *y)
{
    const Situation *s = audit_situation(audit);
    int lines = 0;
    *y = (Year){.audit = audit,
                .deductible = str_equal(audit_param(audit, S("Counts")), S("deductible"))};
    for (int d = 0; d < audit_doc_count(audit); d++)
        lines += audit_doc(audit, d)->line_count;
    y->items = arena_array(audit_arena(audit), Item, lines + 1);
    y->persons = arena_array(audit_arena(audit), Str, lines + 2);
    person_index(y, s->c->facts.patient_name);
    if (!year_span(y))
        return false;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *eob = audit_doc(audit, d);
        if (!s->counts[d] || !doc_is_eob(eob))
            continue;
        Answer in = situation_is(s, IS_IN_NETWORK, d);
        y->unknown_network |= in == ANSWER_UNKNOWN;
        for (int i = 0; in == ANSWER_YES && i < eob->line_count; i++)
            line_gather(y, (LineRef){d, i});
    }
    if (y->count)
        qsort(y->items, (size_t)y->count, sizeof *y->items, by_day);
    return true;
}

/* What is left of a person's items, or of all (-1). */
static Cents year_sum(const Year *y, int person)
{
    Cents sum = 0;
    for (int i = 0; i < y->count; i++) {
        if (person < 0 || y->items[i].person == person)
            sum += y->items[i].left;
    }
    return sum;
}

/* ---- the limits ---- */

/* "10600" or "10600.00" in cents. */
static Cents cell_cents(Str cell)
{
    int64_t whole;
    return str_number(str_cut(&cell, '.'), &whole) ? whole * 100 : NO_CENTS;
}

static Cents federal_cap(const Year *y, Str column)
{
    const Situation *s = audit_situation(y->audit);
    const Table *t = know_table(audit_know(y->audit), S("aca-moop"));
    int year, month, day;
    date_split(y->first, &year, &month, &day);
    if (y->deductible || situation_is(s, IS_COMMERCIAL, -1) != ANSWER_YES ||
        situation_is(s, IS_GRANDFATHERED, -1) == ANSWER_YES)
        return NO_CENTS;
    for (int row = 0; row < t->row_count; row++) {
        int64_t of;
        if (str_number(table_cell(t, row, S("year")), &of) && of == year)
            return cell_cents(table_cell(t, row, column));
    }
    return NO_CENTS;
}

/* The tighter of the plan's limit and the federal one. */
static Limit limit_of(const Year *y, const Limits *plan, Str column, Cents met)
{
    Limit limit = {.cap = y->deductible ? plan->deductible : plan->out_of_pocket_max, .met = met};
    Cents federal = federal_cap(y, column);
    if (federal != NO_CENTS && (limit.cap == NO_CENTS || federal < limit.cap)) {
        limit.cap = federal;
        limit.federal = true;
    }
    return limit;
}

static Limit limit_of_person(const Year *y, int person)
{
    const PlanFacts *plan = &audit_situation(y->audit)->c->facts.plan;
    Limits own = plan->self;
    Cents family = y->deductible ? plan->family.deductible : plan->family.out_of_pocket_max;
    Cents met = y->deductible ? own.deductible_met : own.out_of_pocket_met;
    if (family != NO_CENTS && plan->family_embedded == ANSWER_NO) /* no limit for one person */
        own.deductible = own.out_of_pocket_max = NO_CENTS;
    Limit limit = limit_of(y, &own, S("self"), person ? 0 : cents_or_zero(met));
    limit.unsure = !limit.federal && family != NO_CENTS && plan->family_embedded == ANSWER_UNKNOWN;
    return limit;
}

static Limit limit_of_family(const Year *y)
{
    const PlanFacts *plan = &audit_situation(y->audit)->c->facts.plan;
    Cents met = y->deductible ? plan->family.deductible_met : plan->family.out_of_pocket_met;
    Cents own = y->deductible ? plan->self.deductible_met : plan->self.out_of_pocket_met;
    Limit limit =
        limit_of(y, &plan->family, S("family"), cents_max(cents_or_zero(met), cents_or_zero(own)));
    return limit;
}

/* ---- telling ---- */

/* Takes the excess from the lines that were decided last. */
static void excess_tell(Year *y, int person, const Limit *limit, Cents sum, Cents excess)
{
    LineRef *lines = arena_array(audit_arena(y->audit), LineRef, y->count + 1);
    Cents *parts = arena_array(audit_arena(y->audit), Cents, y->count + 1);
    int count = 0;
    for (int i = y->count - 1; i >= 0 && excess > 0; i--) {
        Item *item = &y->items[i];
        Cents part = cents_min(item->left, excess);
        if ((person >= 0 && item->person != person) || part <= 0)
            continue;
        lines[count] = item->at;
        parts[count++] = part;
        item->left -= part;
        excess -= part;
    }
    Group g = {.refs = lines, .count = count, .doc = -1, .claim = -1};
    Draft *f = audit_find(y->audit, &g);
    for (int i = 0; i < count; i++)
        draft_take_share(f, lines[i], parts[i]);
    draft_cents(f, "cap", limit->cap);
    draft_cents(f, "met", limit->met);
    draft_cents(f, "sum", sum);
    draft_date(f, "year_first", y->first);
    if (limit->federal) {
        draft_cite(f, S("moop.rule"));
        draft_cite_table(f, S("aca-moop"), str_slice(str_of(date_iso(y->first).text), 0, 4));
    }
    if (limit->federal &&
        situation_is(audit_situation(y->audit), IS_GRANDFATHERED, -1) != ANSWER_NO)
        draft_at_most(f, CERTAINTY_LIKELY);
    if (limit->unsure)
        draft_at_most(f, CERTAINTY_LIKELY);
}

static bool limit_check(Year *y, int person, const Limit *limit)
{
    Cents sum = year_sum(y, person);
    if (limit->cap == NO_CENTS)
        return false;
    Cents excess = cents_min(sum + limit->met - limit->cap, sum);
    if (excess > 0)
        excess_tell(y, person, limit, sum, excess);
    return true;
}

static void check(Audit *audit, const Group *g)
{
    Year y;
    bool any = false;
    if (situation_is(audit_situation(audit), IS_HAS_EOB, -1) != ANSWER_YES) {
        audit_not_applicable(audit, g);
        return;
    }
    if (!year_gather(audit, &y)) {
        audit_not_checked(audit, g, "no EOB prints a date of service");
        return;
    }
    for (int person = 0; person < y.person_count; person++) {
        Limit limit = limit_of_person(&y, person);
        any |= limit_check(&y, person, &limit);
    }
    Limit family = limit_of_family(&y);
    any |= limit_check(&y, -1, &family);
    if (!any)
        audit_not_checked(audit, g,
                          y.deductible ? "the plan's deductible is not known"
                                       : "the plan's out-of-pocket maximum is not known");
    else if (y.unknown_network)
        audit_not_checked(audit, g, "whether an EOB is in network is not known");
}

CHECK(plan_year_limit, .each = EACH_CASE, .check = check, .needs = HAS_PLAN)
