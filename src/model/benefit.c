/* benefit.c: what a plan's summary of benefits says, as facts of the case. */
#include "model/case.h"

#include <stddef.h>

typedef enum Kind { KIND_CENTS, KIND_PERCENT, KIND_ANSWER, KIND_DATE } Kind;

typedef struct Slot {
    const char *key;
    Kind kind;
    size_t at;
} Slot;

/* clang-format off */
static const Slot SLOTS[] = {
    {"year_start", KIND_DATE, offsetof(PlanFacts, year_start)},
    {"deductible_cents", KIND_CENTS, offsetof(PlanFacts, self.deductible)},
    {"out_of_pocket_max_cents", KIND_CENTS, offsetof(PlanFacts, self.out_of_pocket_max)},
    {"coinsurance_percent", KIND_PERCENT, offsetof(PlanFacts, self.coinsurance_percent)},
    {"family.deductible_cents", KIND_CENTS, offsetof(PlanFacts, family.deductible)},
    {"family.out_of_pocket_max_cents", KIND_CENTS, offsetof(PlanFacts, family.out_of_pocket_max)},
    {"family.embedded", KIND_ANSWER, offsetof(PlanFacts, family_embedded)},
    {"out_of_network.deductible_cents", KIND_CENTS, offsetof(PlanFacts, out_of_network.deductible)},
    {"out_of_network.out_of_pocket_max_cents", KIND_CENTS,
     offsetof(PlanFacts, out_of_network.out_of_pocket_max)},
    {"out_of_network.coinsurance_percent", KIND_PERCENT,
     offsetof(PlanFacts, out_of_network.coinsurance_percent)},
};
/* clang-format on */

static bool slot_take(const Slot *slot, PlanFacts *plan, int64_t value)
{
    char *at = (char *)plan + slot->at;
    switch (slot->kind) {
    case KIND_CENTS:
        if (*(Cents *)at != NO_CENTS)
            return false;
        *(Cents *)at = value;
        return true;
    case KIND_PERCENT:
        if (*(int *)at >= 0)
            return false;
        *(int *)at = (int)value;
        return true;
    case KIND_DATE:
        if (*(Date *)at != NO_DATE)
            return false;
        *(Date *)at = (Date)value;
        return true;
    case KIND_ANSWER: break;
    }
    if (*(Answer *)at != ANSWER_UNKNOWN)
        return false;
    *(Answer *)at = (Answer)value;
    return true;
}

static int64_t slot_value(const Slot *slot, const PlanFacts *plan)
{
    const char *at = (const char *)plan + slot->at;
    switch (slot->kind) {
    case KIND_CENTS: return *(const Cents *)at;
    case KIND_PERCENT: return *(const int *)at;
    case KIND_DATE: return *(const Date *)at;
    case KIND_ANSWER: break;
    }
    return *(const Answer *)at;
}

static bool copay_take(Arena *a, PlanFacts *plan, Str name, Cents amount)
{
    for (int i = 0; i < plan->copay_count; i++) {
        if (str_same(plan->copays[i].name, name))
            return false;
    }
    Copay *all = arena_array(a, Copay, plan->copay_count + 1);
    for (int i = 0; i < plan->copay_count; i++)
        all[i] = plan->copays[i];
    all[plan->copay_count] = (Copay){name, amount};
    plan->copays = all;
    plan->copay_count++;
    return true;
}

static bool benefit_take(Arena *a, PlanFacts *plan, const Benefit *b)
{
    Str copay = S("copay_cents.");
    if (str_starts(b->key, copay))
        return copay_take(a, plan, str_slice(b->key, copay.len, b->key.len), b->value);
    for (size_t i = 0; i < sizeof SLOTS / sizeof *SLOTS; i++) {
        if (str_equal(b->key, str_of(SLOTS[i].key)))
            return slot_take(&SLOTS[i], plan, b->value);
    }
    return false;
}

static const Benefit *benefit_of(const Doc *d, Str key)
{
    for (int i = 0; i < d->benefit_count; i++) {
        if (str_equal(d->benefits[i].key, key))
            return &d->benefits[i];
    }
    return NULL;
}

/* Whether the summary is of the plan's year in which all care of the case lies. A summary without
   its period may be of any year. */
static bool is_of_year(const Case *c, const Doc *summary)
{
    const Benefit *start = benefit_of(summary, S("year_start"));
    const PlanFacts *plan = &c->facts.plan;
    int year, month, day;
    if (!start)
        return false;
    Date first = (Date)start->value, next = date_add_months(first, 12, MONTH_LAST_DAY);
    date_split(first, &year, &month, &day);
    if ((plan->year_start != NO_DATE && plan->year_start != first) ||
        (plan->year && plan->year != year))
        return false;
    for (int i = 0; i < c->docs.count; i++) {
        const Doc *d = &c->docs.items[i];
        Date from = doc_first_day(d), to = doc_last_day(d);
        if (d->type != DOC_MEDICAL_RECORD &&
            ((from != NO_DATE && from < first) || (to != NO_DATE && to >= next)))
            return false;
    }
    return true;
}

/* Whether the case has another summary that says something else: then it is not known which of them
   is the plan's. */
static bool is_alone(const Case *c, const Doc *summary)
{
    for (int i = 0; i < c->docs.count; i++) {
        const Doc *d = &c->docs.items[i];
        for (int j = 0; d != summary && j < d->benefit_count; j++) {
            const Benefit *own = benefit_of(summary, d->benefits[j].key);
            if (d->benefits[j].key.len && (!own || own->value != d->benefits[j].value))
                return false;
        }
    }
    return true;
}

/* Whether the plan of the case has the values of the summary, where the summary was not asked for
   them: with others it is another plan's. */
static bool is_kept(const PlanFacts *plan, const Doc *summary)
{
    for (size_t i = 0; i < sizeof SLOTS / sizeof *SLOTS; i++) {
        const Benefit *b = benefit_of(summary, str_of(SLOTS[i].key));
        if (b && !b->taken && slot_value(&SLOTS[i], plan) != b->value)
            return false;
    }
    return true;
}

void case_take_benefits(Arena *a, Case *c)
{
    for (int i = 0; i < c->docs.count; i++) {
        Doc *d = &c->docs.items[i];
        if (!d->benefit_count || !is_of_year(c, d) || !is_alone(c, d))
            continue;
        for (int j = 0; j < d->benefit_count; j++)
            d->benefits[j].taken |= benefit_take(a, &c->facts.plan, &d->benefits[j]);
        d->benefits_fit = is_kept(&c->facts.plan, d);
    }
}

const Benefit *case_benefit(const Case *c, Str key, int *ret_doc)
{
    for (int i = 0; i < c->docs.count; i++) {
        const Benefit *b = benefit_of(&c->docs.items[i], key);
        *ret_doc = i;
        if (b && b->taken)
            return b;
    }
    return NULL;
}

bool case_has_summary(const Case *c)
{
    for (int i = 0; i < c->docs.count; i++) {
        for (int j = 0; j < c->docs.items[i].benefit_count; j++) {
            if (c->docs.items[i].benefits[j].taken)
                return true;
        }
    }
    return false;
}
