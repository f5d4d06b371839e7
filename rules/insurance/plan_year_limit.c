/* plan_year_limit.c: the shares of a plan year against the plan's deductible or its out-of-pocket
   maximum, each tier of the network for itself, and against the federal cap. `Counts:` in the .rule
   file says which. */
#include "rules/insurance/eob_line.h"

#include "audit/join.h"
#include "base/buf.h"
#include "rules/insurance/tier.h"

#include <stdlib.h>

/* One EOB line of the year, and what of it counts and is not taken yet. */
typedef struct Item {
    LineRef at;
    Date decided, day;
    int person;
    Cents counted, left;
} Item;

typedef struct Year {
    Audit *audit;
    bool deductible; /* else the out-of-pocket maximum */
    bool in;         /* in the network, else out of it */
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

/* What other rules tell of this line: it is no part of what the maximum is passed by. */
static Cents told_elsewhere(Year *y, LineRef at)
{
    Cents beside = tier_beside_copay(y->audit, at);
    return beside > 0 ? beside : cents_or_zero(tier_coinsurance_over(y->audit, at, NULL));
}

static void line_gather(Year *y, LineRef at)
{
    const Line *l = audit_line(y->audit, at);
    const Doc *d = audit_doc(y->audit, at.doc);
    Cents counts = cents_or_zero(l->deductible);
    if (!y->deductible)
        counts = eob_line_cost_share(y->audit, l) - told_elsewhere(y, at);
    Date day = l->date != NO_DATE ? l->date : doc_first_day(d);
    if (counts <= 0 || (day != NO_DATE && (day < y->first || day > y->last)))
        return;
    int person = person_index(y, l->patient_name.len ? l->patient_name : d->patient_name);
    y->items[y->count++] = (Item){at, d->statement_date, day, person, counts, counts};
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

/* A hospital stay under Medicare has a deductible of its own (Part A). */
static bool has_other_deductible(const Year *y, int doc)
{
    const Situation *s = audit_situation(y->audit);
    return y->deductible && situation_is(s, IS_MEDICARE, -1) == ANSWER_YES && doc_is_stay(s, doc);
}

static bool year_gather(Audit *audit, Year *y, bool in, bool deductible)
{
    const Situation *s = audit_situation(audit);
    int lines = 0;
    *y = (Year){.audit = audit, .in = in, .deductible = deductible};
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
        Network tier = tier_network(audit, d);
        y->unknown_network |= tier == NETWORK_UNKNOWN;
        if (tier != (in ? NETWORK_IN : NETWORK_OUT) || has_other_deductible(y, d))
            continue;
        for (int i = 0; i < eob->line_count; i++)
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

static Cents federal_cap(const Year *y, Str column)
{
    const Situation *s = audit_situation(y->audit);
    const Table *t = know_table(audit_know(y->audit), S("aca-moop"));
    int year, month, day;
    date_split(y->first, &year, &month, &day);
    if (y->deductible || !y->in || situation_is(s, IS_COMMERCIAL, -1) != ANSWER_YES ||
        situation_is(s, IS_GRANDFATHERED, -1) == ANSWER_YES)
        return NO_CENTS;
    int row = table_find_year(t, year);
    return row < 0 ? NO_CENTS : table_cents(t, row, column);
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
    Limits own = y->in ? plan->self : plan->out_of_network;
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
    if (!y->in) /* the person tells no family limit for care out of the network */
        return (Limit){.cap = NO_CENTS};
    Cents met = y->deductible ? plan->family.deductible_met : plan->family.out_of_pocket_met;
    Cents own = y->deductible ? plan->self.deductible_met : plan->self.out_of_pocket_met;
    Limit limit =
        limit_of(y, &plan->family, S("family"), cents_max(cents_or_zero(met), cents_or_zero(own)));
    return limit;
}

/* ---- telling ---- */

/* By how much the patient's part of a line falls when this much of its deductible goes: the plan's
   percent is then asked of it. */
static Cents net_of_percent(const Year *y, LineRef at, Cents part)
{
    const Line *l = audit_line(y->audit, at);
    int percent = tier_percent(y->audit, y->in);
    if (!y->deductible || percent < 0 || l->allowed == NO_CENTS)
        return part;
    Cents base = cents_max(l->allowed - cents_or_zero(l->deductible) - cents_or_zero(l->copay), 0);
    return part -
           (cents_part_half_up(base + part, percent, 100) - cents_part_half_up(base, percent, 100));
}

/* "$1,024.39 + $3,475.61 = $4,500.00; before $0.00; limit $3,000.00; above it $1,500.00". */
static void worked_sum(Year *y, Draft *f, int person, const Limit *limit, Cents sum, Cents excess)
{
    Buf out = {.arena = audit_arena(y->audit)};
    int shown = 0;
    for (int i = 0; i < y->count && shown < 12; i++) {
        if (person >= 0 && y->items[i].person != person)
            continue;
        buf_print(&out, "%s%s", shown++ ? " + " : "", cents_text(y->items[i].counted).text);
    }
    buf_print(&out, "%s = %s; + %s = %s; max %s; > %s", shown == 12 ? " + ..." : "",
              cents_text(sum).text, cents_text(limit->met).text, cents_text(sum + limit->met).text,
              cents_text(limit->cap).text, cents_text(excess).text);
    draft_cite_documents(f, buf_str(&out));
}

/* The year of the federal cap as its table writes it. */
static Str year_text(const Year *y)
{
    const Table *t = know_table(audit_know(y->audit), S("aca-moop"));
    int year, month, day;
    date_split(y->first, &year, &month, &day);
    return table_cell(t, table_find_year(t, year), S("year"));
}

/* Whether a limit is known from the plan's summary of benefits alone, which binds less than the
   plan's own words. */
static bool by_summary(const Year *y)
{
    static const char *const keys[] = {"deductible_cents",
                                       "family.deductible_cents",
                                       "out_of_network.deductible_cents",
                                       "out_of_pocket_max_cents",
                                       "family.out_of_pocket_max_cents",
                                       "out_of_network.out_of_pocket_max_cents"};
    int doc;
    for (int i = 0; i < 3; i++) {
        if (case_benefit(audit_situation(y->audit)->c, str_of(keys[y->deductible ? i : 3 + i]),
                         &doc))
            return true;
    }
    return false;
}

/* Whether the deductible is a summary's that names others beside it, for certain services: which
   lines they reach it does not say. */
static bool has_more_deductibles(const Year *y)
{
    const Case *c = audit_situation(y->audit)->c;
    for (int d = 0; by_summary(y) && d < c->docs.count; d++) {
        for (int i = 0; i < c->docs.items[d].benefit_count; i++) {
            const Benefit *b = &c->docs.items[d].benefits[i];
            if (str_equal(b->about, S("other")) && b->value != ANSWER_NO)
                return true;
        }
    }
    return false;
}

/* Takes the excess from the lines that were decided last. */
static void excess_tell(Year *y, int person, const Limit *limit, Cents sum, Cents excess)
{
    Cents above = excess;
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
    Cents net = 0;
    bool by_law = false;
    for (int i = 0; i < count; i++) {
        Cents part = net_of_percent(y, lines[i], parts[i]);
        draft_take_share(f, lines[i], part);
        net += part;
        by_law |= tier_protected(y->audit, lines[i].doc);
    }
    if (by_law)
        draft_cite(f, S("nsa.counts_to_moop"));
    draft_cents(f, "above", above);
    draft_cents(f, "net", net);
    draft_text(f, "percent", (Str){0});
    if (net < above)
        draft_phrase(f, "percent", S("Percent"));
    draft_phrase(f, "network", y->in ? S("In") : S("Out"));
    worked_sum(y, f, person, limit, sum, above);
    draft_cents(f, "cap", limit->cap);
    draft_cents(f, "met", limit->met);
    draft_cents(f, "sum", sum);
    draft_date(f, "year_first", y->first);
    if (limit->federal) {
        draft_cite(f, S("moop.rule"));
        draft_cite_table(f, S("aca-moop"), year_text(y));
    }
    if (limit->federal &&
        situation_is(audit_situation(y->audit), IS_GRANDFATHERED, -1) != ANSWER_NO)
        draft_at_most(f, CERTAINTY_LIKELY);
    if (limit->unsure || (!limit->federal && by_summary(y)))
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

static void item_reduce(Year *y, LineRef at, Cents amount)
{
    for (int i = 0; i < y->count; i++) {
        Item *item = &y->items[i];
        if (item->at.doc != at.doc || item->at.line != at.line)
            continue;
        item->counted = item->left = cents_max(item->left - amount, 0);
    }
}

/* What a deductible above the plan's puts on the patient is told as that, not as a maximum passed.
 */
static void deductible_leave(Year *y)
{
    Year d;
    if (!year_gather(y->audit, &d, y->in, true))
        return;
    for (int person = 0; person < d.person_count; person++) {
        Limit limit = limit_of_person(&d, person);
        Cents sum = year_sum(&d, person);
        Cents excess = limit.cap == NO_CENTS ? 0 : cents_min(sum + limit.met - limit.cap, sum);
        for (int i = d.count - 1; i >= 0 && excess > 0; i--) {
            Cents part = cents_min(d.items[i].left, excess);
            if (d.items[i].person != person)
                continue;
            excess -= part;
            item_reduce(y, d.items[i].at, net_of_percent(&d, d.items[i].at, part));
        }
    }
}

/* Checks one tier; whether any limit of it is known. */
static bool tier_check(Year *y)
{
    bool any = false;
    if (!y->deductible)
        deductible_leave(y);
    for (int person = 0; person < y->person_count; person++) {
        Limit limit = limit_of_person(y, person);
        any |= limit_check(y, person, &limit);
    }
    Limit family = limit_of_family(y);
    return limit_check(y, -1, &family) || any;
}

static void check(Audit *audit, const Group *g)
{
    Year y, out;
    if (situation_is(audit_situation(audit), IS_HAS_EOB, -1) != ANSWER_YES) {
        audit_not_applicable(audit, g);
        return;
    }
    bool deductible = str_equal(audit_param(audit, S("Counts")), S("deductible"));
    if (!year_gather(audit, &y, true, deductible)) {
        audit_not_checked(audit, g, "no EOB prints a date of service");
        return;
    }
    if (deductible && has_more_deductibles(&y)) {
        audit_not_checked(audit, g, "the plan has more deductibles for certain services");
        return;
    }
    bool any = tier_check(&y);
    if (year_gather(audit, &out, false, deductible) && out.count)
        any |= tier_check(&out);
    if (!any)
        audit_not_checked(audit, g,
                          y.deductible ? "the plan's deductible is not known"
                                       : "the plan's out-of-pocket maximum is not known");
    else if (y.unknown_network)
        audit_not_checked(audit, g, "whether an EOB is in network is not known");
}

CHECK(plan_year_limit, .each = EACH_CASE, .check = check, .needs = HAS_PLAN)
