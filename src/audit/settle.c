/* settle.c: replays EOBs line by line: the deductible first, then the line's own copay and rate. */
#include "audit/settle.h"

#include "audit/join.h"

/* More lines than that are no claim; a finding must stay cheap. */
enum { LINES_MAX = 2000 };

/* An EOB line and what a finding takes of its charge. `other` is what the person owes beside the
   three parts. */
typedef struct Term {
    LineRef at;
    const Line *l;
    Cents allowed, deductible, copay, coinsurance, other, gone;
    bool open; /* the deductible reaches it */
    bool cut;  /* the out-of-pocket maximum was met by then: only the plan tells its rate */
} Term;

typedef LIST(Term) Terms;

/* What is left before the first line: of the deductible, of the out-of-pocket maximum (CENTS_MAX:
   not known), and the plan's percent (-1: not known). */
typedef struct Left {
    Cents deductible, maximum;
    int percent;
} Left;

typedef enum Scope { SCOPE_YEAR, SCOPE_CLAIM } Scope;

static LineRef eob_line_of(const Situation *s, LineRef at)
{
    return doc_is_eob(&s->c->docs.items[at.doc]) ? at : s->match[at.doc][at.line];
}

static bool one_year(Date a, Date b)
{
    int year, other, month, day;
    if (a == NO_DATE || b == NO_DATE)
        return false;
    date_split(a, &year, &month, &day);
    date_split(b, &other, &month, &day);
    return year == other;
}

/* Whether what one EOB takes of the deductible is open to the other no more. */
static bool one_deductible(const Situation *s, int own, int d)
{
    const Doc *a = &s->c->docs.items[own], *b = &s->c->docs.items[d];
    if (!one_year(doc_first_day(a), doc_first_day(b)) || !str_equal(a->payer.name, b->payer.name) ||
        s->network[own] != s->network[d] || doc_same_patient(a, b) == ANSWER_NO)
        return false;
    return situation_is(s, IS_MEDICARE, own) != ANSWER_YES ||
           doc_is_stay(s, own) == doc_is_stay(s, d);
}

static bool in_scope(const Situation *s, Scope scope, int own, int d)
{
    if (!doc_is_eob(&s->c->docs.items[d]) || eob_is_replaced(s, d))
        return false;
    if (scope == SCOPE_CLAIM)
        return d == own || (s->claim_of[own] >= 0 && s->claim_of[own] == s->claim_of[d]);
    return d == own || one_deductible(s, own, d);
}

/* False where the line does not say how its share came about. `all_open`: Medicare's deductible
   of a stay reaches every line, and there is no rate after it. */
static bool term_make(LineRef at, const Line *l, bool all_open, Term *ret)
{
    Cents deductible = cents_or_zero(l->deductible), copay = cents_or_zero(l->copay);
    Cents coinsurance = cents_or_zero(l->coinsurance), allowed = cents_or_zero(l->allowed);
    if (l->patient == NO_CENTS || allowed < 0 || deductible < 0 || copay < 0 || coinsurance < 0)
        return false;
    Cents other = l->patient - deductible - copay - coinsurance;
    *ret = (Term){.at = at,
                  .l = l,
                  .allowed = allowed,
                  .deductible = deductible,
                  .copay = copay,
                  .coinsurance = coinsurance,
                  .other = other,
                  .open = deductible || coinsurance || (all_open && !copay)};
    return other >= 0 && deductible + copay <= allowed;
}

static bool terms_add(Arena *a, const Situation *s, int d, Terms *terms)
{
    const Doc *doc = &s->c->docs.items[d];
    bool all_open = situation_is(s, IS_MEDICARE, d) == ANSWER_YES && doc_is_stay(s, d);
    if (terms->count + doc->line_count > LINES_MAX)
        return false;
    for (int i = 0; i < doc->line_count; i++) {
        Term term;
        if (!term_make((LineRef){d, i}, &doc->lines[i], all_open, &term))
            return false;
        *list_add(a, terms) = term;
    }
    return true;
}

static bool doc_before(const Situation *s, int d, int other)
{
    Date day = doc_first_day(&s->c->docs.items[d]), than = doc_first_day(&s->c->docs.items[other]);
    return day != than ? day < than : d < other;
}

/* The EOBs of the scope in the order in which the insurer meets them: by the first day. */
static bool terms_make(Arena *a, const Situation *s, Scope scope, int own, Terms *terms)
{
    int last = -1;
    for (;;) {
        int next = -1;
        for (int d = 0; d < s->c->docs.count; d++) {
            if (in_scope(s, scope, own, d) && (last < 0 || doc_before(s, last, d)) &&
                (next < 0 || doc_before(s, d, next)))
                next = d;
        }
        if (next < 0)
            return true;
        if (!terms_add(a, s, next, terms))
            return false;
        last = next;
    }
}

/* The line's own percent on another base; NO_CENTS where it is none, or was never seen. */
static Cents coinsurance_on(const Term *t, Cents base, int plan_percent)
{
    Cents shown = t->allowed - t->deductible;
    if (t->cut)
        return plan_percent < 0 ? NO_CENTS : cents_part_half_up(base, plan_percent, 100);
    if (base == shown)
        return t->coinsurance;
    if (shown <= 0 && base > 0)
        return NO_CENTS;
    if (!t->coinsurance || base <= 0)
        return 0;
    Cents percent = cents_part_half_up(100, t->coinsurance, shown);
    return cents_part_half_up(shown, percent, 100) == t->coinsurance
               ? cents_part_half_up(base, percent, 100)
               : NO_CENTS;
}

/* The person's share of the line where so much is left; NO_CENTS: cannot be told. */
static Cents term_share(const Term *t, Left *left)
{
    if (t->gone && t->gone >= t->l->charge)
        return 0;
    if (t->gone && t->other)
        return NO_CENTS;
    Cents allowed =
        t->gone ? cents_part_half_up(t->allowed, t->l->charge - t->gone, t->l->charge) : t->allowed;
    Cents deductible = t->open ? cents_min(left->deductible, allowed) : 0;
    Cents copay = cents_min(t->copay, allowed - deductible);
    Cents coinsurance = coinsurance_on(t, allowed - deductible, left->percent);
    if (coinsurance == NO_CENTS)
        return NO_CENTS;
    Cents share = cents_min(deductible + copay + coinsurance, left->maximum);
    left->deductible -= deductible;
    left->maximum -= share;
    return share + t->other;
}

static Cents terms_share(const Terms *t, Left left)
{
    Cents sum = 0;
    for (int i = 0; i < t->count; i++)
        sum = cents_add(sum, term_share(&t->items[i], &left));
    return sum;
}

/* Whether the replay of all lines is what the papers print, line by line. */
static bool terms_follow(const Terms *t, Left left)
{
    for (int i = 0; i < t->count; i++) {
        const Term *term = &t->items[i];
        bool taken = !term->open || term->deductible == cents_min(left.deductible, term->allowed);
        if ((!taken && !term->cut) || term_share(term, &left) != term->l->patient)
            return false;
    }
    return true;
}

/* What was left before these lines. From where the maximum was met a line does not show its own
   terms: it counts as any line of the plan, which takes over the most, and so claims the least. */
static Left left_before(const Situation *s, int own, const Terms *t)
{
    const PlanFacts *plan = &s->c->facts.plan;
    const Limits *limits = s->network[own] == NETWORK_OUT ? &plan->out_of_network : &plan->self;
    Left left = {0, CENTS_MAX, limits->coinsurance_percent};
    if (limits->out_of_pocket_max != NO_CENTS)
        left.maximum = limits->out_of_pocket_max - cents_or_zero(limits->out_of_pocket_met);
    Cents sum = 0;
    for (int i = 0; i < t->count; i++) {
        Term *term = &t->items[i];
        left.deductible += term->deductible;
        sum += term->l->patient - term->other;
        term->cut = sum >= left.maximum && !term->copay && term->allowed > 0;
        term->open = term->open || term->cut;
    }
    return left;
}

/* The term of an EOB line; NULL: not among them. */
static Term *term_of(const Terms *t, LineRef at)
{
    for (int i = 0; i < t->count; i++) {
        if (t->items[i].at.doc == at.doc && t->items[i].at.line == at.line)
            return &t->items[i];
    }
    return NULL;
}

/* Takes the charges out; returns what the person was to pay of them, NO_CENTS where one of them is
   not among these lines. */
static Cents terms_remove(const Situation *s, const Terms *t, const Removal *removed, int count)
{
    Cents sum = 0;
    for (int i = 0; i < count; i++) {
        LineRef e = eob_line_of(s, removed[i].at);
        if (e.doc < 0)
            continue;
        Term *term = term_of(t, e);
        Cents charge = removed[i].charge;
        if (!term || term->l->charge <= 0 || (charge != NO_CENTS && charge < 0))
            return NO_CENTS;
        term->gone += charge == NO_CENTS ? term->l->charge : charge;
        sum += removed[i].amount;
    }
    return sum;
}

static Cents less_in(Arena *a, const Situation *s, Scope scope, int own, const Removal *removed,
                     int count)
{
    Terms terms = {0};
    if (!terms_make(a, s, scope, own, &terms))
        return NO_CENTS;
    Left left = left_before(s, own, &terms);
    if (!terms_follow(&terms, left))
        return NO_CENTS;
    Cents shown = terms_share(&terms, left);
    Cents before = terms_remove(s, &terms, removed, count);
    return cents_subtract(before, cents_subtract(shown, terms_share(&terms, left)));
}

Cents settle_less(Arena *a, const Situation *s, const Removal *removed, int count)
{
    int own = -1;
    for (int i = 0; own < 0 && i < count; i++)
        own = eob_line_of(s, removed[i].at).doc;
    if (own < 0)
        return 0;
    Cents less = less_in(a, s, SCOPE_YEAR, own, removed, count);
    if (less == NO_CENTS)
        less = less_in(a, s, SCOPE_CLAIM, own, removed, count);
    return less == NO_CENTS ? 0 : cents_max(less, 0);
}
