/* amounts.c: which of several amounts counts, and whether the sums are what the lines make. */
#include "read/amounts.h"

enum { RANK_PLAIN = 1, RANK_OTHER, RANK_CATEGORY, RANK_VARIABLE, RANK_OVER };

/* Medicare pays up to two percent less since 2013 (sequestration), and nobody is billed for it. */
static const Rate SEQUESTRATION = 20000;

Money money_blank(void)
{
    Money m = {.refused = false};
    for (int i = 0; i < SAID_MONEY_COUNT; i++)
        m.base[i] = m.extra[i] = NO_CENTS;
    return m;
}

static void base_say(Money *m, Said said, Cents amount, int rank)
{
    if (rank <= m->rank[said])
        return;
    m->base[said] = amount;
    m->rank[said] = (unsigned char)rank;
}

void money_say(Money *m, const CodeUse *use, Cents amount)
{
    if (use->said <= SAID_NONE || use->said >= SAID_MONEY_COUNT || amount == NO_CENTS)
        return;
    int rank = use->kind == KIND_CMS_VARIABLE ? RANK_VARIABLE : RANK_CATEGORY;
    switch (use->how) {
    case HOW_IGNORE: return;
    case HOW_ADD: m->extra[use->said] = cents_or_zero(m->extra[use->said]) + amount; return;
    case HOW_OTHER: rank = RANK_OTHER; break;
    case HOW_FILLED: rank = amount ? rank : RANK_PLAIN; break;
    case HOW_OVER: rank = amount ? RANK_OVER : RANK_PLAIN; break;
    case HOW_SET: break;
    }
    base_say(m, use->said, amount, rank);
}

void money_plain(Money *m, Said said, Cents amount)
{
    if (amount != NO_CENTS)
        base_say(m, said, amount, RANK_PLAIN);
}

/* A sum in which what is not said adds nothing; not said when neither is. */
static Cents either(Cents a, Cents b)
{
    return a == NO_CENTS ? b : b == NO_CENTS ? a : a + b;
}

static Cents first(Cents a, Cents b)
{
    return a == NO_CENTS ? b : a;
}

Cents money_get(const Money *m, Said said)
{
    return either(m->base[said], m->extra[said]);
}

static Cents paid_of(const Money *m)
{
    Cents two = either(money_get(m, SAID_PAID_TO_PROVIDER), money_get(m, SAID_PAID_TO_PATIENT));
    Cents paid = first(money_get(m, SAID_PAID), money_get(m, SAID_PAYMENT));
    return first(first(paid, two), money_get(m, SAID_PAID_ROUGH));
}

static Cents parts_of(const Money *m)
{
    return either(money_get(m, SAID_DEDUCTIBLE),
                  either(money_get(m, SAID_COPAY), money_get(m, SAID_COINSURANCE)));
}

static Str dollars(Arena *a, Cents c)
{
    return arena_str(a, str_of(cents_text(c).text));
}

static Str line_name(Arena *a, int sequence)
{
    return sequence < 0 ? S("The claim")
           : sequence   ? arena_print(a, "Line %d", sequence)
                        : S("A line");
}

enum { THE_CLAIM = -1 };

static void differ(Arena *a, DocDraft *d, int sequence, const char *what, Cents said, Cents made)
{
    draft_note(a, d, d->place,
               arena_print(a, "%.*s: %s %.*s, but its parts make %.*s",
                           STR_ARG(line_name(a, sequence)), what, STR_ARG(dollars(a, said)),
                           STR_ARG(dollars(a, made))));
}

static const PriorPayer *other_payer(Arena *a, Cents paid)
{
    PriorPayer *p = arena_new(a, PriorPayer);
    *p = prior_payer_blank();
    p->paid = paid;
    return p;
}

/* ---- a line ---- */

static Cents line_share(const Money *m, bool *ret_unsaid)
{
    Cents said = first(money_get(m, SAID_PATIENT), money_get(m, SAID_PATIENT_AT_COUNTER));
    *ret_unsaid = false;
    if (said != NO_CENTS)
        return said;
    if (m->refused)
        return NO_CENTS;
    *ret_unsaid = money_get(m, SAID_NONCOVERED) > 0;
    return *ret_unsaid ? NO_CENTS : parts_of(m);
}

/* What is allowed is what was paid and the shares. */
static void line_check(Arena *a, DocDraft *d, const Line *l, const Money *m, int sequence)
{
    Cents parts = parts_of(m), said = money_get(m, SAID_PATIENT);
    if (said > 0 && parts != NO_CENTS && parts > 0 && said < parts)
        differ(a, d, sequence, "the patient's share is said to be", said, parts);
    if (l->allowed == NO_CENTS || l->plan_paid == NO_CENTS || l->patient == NO_CENTS)
        return;
    Cents other = cents_or_zero(money_get(m, SAID_OTHER_PAID));
    Cents made = l->plan_paid + l->patient + other, left = l->allowed - made;
    Cents cut = cents_rate_half_up(l->plan_paid + (left > 0 ? left : 0), SEQUESTRATION) + 1;
    if (left < -1 || left > cut)
        differ(a, d, sequence, "the allowed amount is", l->allowed, made);
}

void line_settle(Arena *a, DocDraft *d, Line *l, const Money *m, int sequence)
{
    bool unsaid;
    Cents other = money_get(m, SAID_OTHER_PAID), drug = money_get(m, SAID_DRUG_COST);
    l->charge = first(money_get(m, SAID_CHARGE), drug);
    l->allowed = first(money_get(m, SAID_ALLOWED), drug);
    l->plan_paid = paid_of(m);
    l->deductible = money_get(m, SAID_DEDUCTIBLE);
    l->copay = money_get(m, SAID_COPAY);
    l->coinsurance = money_get(m, SAID_COINSURANCE);
    l->noncovered = money_get(m, SAID_NONCOVERED);
    l->adjustment = money_get(m, SAID_DISCOUNT);
    if (cents_or_zero(money_get(m, SAID_UNIT_PRICE)))
        l->unit_price = money_get(m, SAID_UNIT_PRICE);
    l->patient = line_share(m, &unsaid);
    if (other != NO_CENTS && other != 0) {
        l->other_payers = other_payer(a, other);
        l->other_payer_count = 1;
    }
    if (unsaid && parts_of(m) != NO_CENTS)
        draft_note(a, d, l->place,
                   arena_print(a, "%.*s: %.*s is not covered; who owes it is not said",
                               STR_ARG(line_name(a, sequence)),
                               STR_ARG(dollars(a, l->noncovered))));
    line_check(a, d, l, m, sequence);
}

/* ---- the claim ---- */

/* One column over the lines: its sum, and whether every line that costs something has it. */
typedef struct Column {
    Cents sum;
    bool whole;
} Column;

static Column column(const DocDraft *d, size_t at)
{
    Column c = {NO_CENTS, true};
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        Cents each = *(const Cents *)((const char *)l + at);
        c.sum = either(c.sum, each);
        c.whole &= each != NO_CENTS || l->charge == 0 || l->charge == NO_CENTS;
    }
    return c;
}

#define COLUMN(d, field) column((d), offsetof(Line, field))

/* The total said, else what the lines make; a note where both are known and differ. */
static Cents total(Arena *a, DocDraft *d, Cents said, Column lines, const char *what)
{
    if (said == NO_CENTS)
        return lines.whole ? lines.sum : NO_CENTS;
    if (lines.whole && lines.sum != NO_CENTS && lines.sum != said)
        differ(a, d, THE_CLAIM, what, said, lines.sum);
    return said;
}

static Cents balance_of(Arena *a, DocDraft *d, const Money *m)
{
    Column lines = COLUMN(d, patient);
    Cents said = money_get(m, SAID_PATIENT), check = money_get(m, SAID_PATIENT_CHECK);
    Cents parts = parts_of(m); /* of the claim itself: what lines say stands with them */
    bool by_line = either(COLUMN(d, deductible).sum,
                          either(COLUMN(d, copay).sum, COLUMN(d, coinsurance).sum)) != NO_CENTS;
    if (check != NO_CENTS && parts != NO_CENTS && check != parts)
        differ(a, d, THE_CLAIM, "deductibles and coinsurance are said to be", check, parts);
    if (said != NO_CENTS || (lines.whole && lines.sum != NO_CENTS))
        return total(a, d, said, lines, "the patient's share is said to be");
    return m->refused || by_line ? NO_CENTS : first(parts, check);
}

/* Revenue code 0001 is the total of the others, no service: it becomes the total of charges. */
static void total_line_take(DocDraft *d)
{
    for (int i = 0; i < d->lines.count && d->lines.count > 1; i++) {
        const Line *l = &d->lines.items[i];
        if (!str_equal(l->revenue_code, S("0001")) || l->code.len || l->charge == NO_CENTS)
            continue;
        d->d.totals.charges = first(d->d.totals.charges, l->charge);
        for (int j = i + 1; j < d->lines.count; j++)
            d->lines.items[j - 1] = d->lines.items[j];
        d->lines.count--;
        return;
    }
}

/* A line without a day of its own is of the claim's period. */
static void line_days_fill(DocDraft *d)
{
    for (int i = 0; i < d->lines.count; i++) {
        Line *l = &d->lines.items[i];
        if (l->date != NO_DATE)
            continue;
        l->date = d->d.service_from;
        l->date_end = d->d.service_to == d->d.service_from ? NO_DATE : d->d.service_to;
    }
}

void doc_settle(Arena *a, DocDraft *d, const Money *m)
{
    Totals *t = &d->d.totals;
    Cents other = money_get(m, SAID_OTHER_PAID);
    t->charges = first(money_get(m, SAID_CHARGE), money_get(m, SAID_DRUG_COST));
    total_line_take(d);
    line_days_fill(d);
    t->allowed = total(a, d, money_get(m, SAID_ALLOWED), COLUMN(d, allowed),
                       "the allowed amount is said to be");
    t->insurance_paid = total(a, d, paid_of(m), COLUMN(d, plan_paid), "the payment is said to be");
    t->deductible = total(a, d, money_get(m, SAID_DEDUCTIBLE), COLUMN(d, deductible),
                          "the deductible is said to be");
    t->copay = total(a, d, money_get(m, SAID_COPAY), COLUMN(d, copay), "the copay is said to be");
    t->coinsurance = total(a, d, money_get(m, SAID_COINSURANCE), COLUMN(d, coinsurance),
                           "the coinsurance is said to be");
    t->noncovered = total(a, d, money_get(m, SAID_NONCOVERED), COLUMN(d, noncovered),
                          "what is not covered is said to be");
    t->balance = balance_of(a, d, m);
    t->patient_paid = money_get(m, SAID_PATIENT_PAID);
    if (other != NO_CENTS && other != 0) {
        d->d.other_payers = other_payer(a, other);
        d->d.other_payer_count = 1;
    }
}
