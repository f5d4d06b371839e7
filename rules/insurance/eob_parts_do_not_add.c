/* eob_parts_do_not_add.c: an EOB against its own arithmetic. `Sum:` in the .rule file says which.
 */
#include "rules/insurance/eob_line.h"

/* What the numbers of a line, or of the whole EOB, come to; NO_CENTS where one is missing. */
typedef struct Sums {
    Cents parts, residual, patient;
    Cents deductible, copay, coinsurance, not_covered, charge, adjusted, paid;
    Cents put;   /* all that the codes put on the person (group PR); NO_CENTS without codes */
    bool unsure; /* what is not covered cannot be told from the print */
} Sums;

static Cents add3(Cents a, Cents b, Cents c)
{
    return cents_add(cents_add(a, b), c);
}

/* Who has no contract with the insurer may ask the person for all that it did not pay. */
static bool whole_rest_is_asked(const Audit *audit, const Line *l, int doc)
{
    return !l->adjustment_count && l->adjustment == NO_CENTS && l->allowed != NO_CENTS &&
           l->patient == cents_subtract(l->charge, l->plan_paid) && l->patient != NO_CENTS &&
           situation_is(audit_situation(audit), IS_IN_NETWORK, doc) != ANSWER_YES;
}

static Cents put_on_person(const Line *l)
{
    Cents sum = l->adjustment_count ? 0 : NO_CENTS;
    for (int i = 0; i < l->adjustment_count; i++) {
        if (str_equal(l->adjustments[i].group, S("PR")))
            sum = cents_add(sum, l->adjustments[i].amount);
    }
    return sum;
}

static Sums line_sums(const Audit *audit, const Line *l, int doc)
{
    Cents not_covered = whole_rest_is_asked(audit, l, doc) ? cents_subtract(l->charge, l->allowed)
                                                           : eob_line_not_covered(audit, l);
    Sums s = {.deductible = l->deductible,
              .copay = l->copay,
              .coinsurance = l->coinsurance,
              .not_covered = cents_or_zero(not_covered),
              .charge = l->charge,
              .adjusted = eob_line_adjusted(audit, l),
              .paid = l->plan_paid,
              .patient = l->patient,
              .put = put_on_person(l)};
    s.parts = cents_add(add3(s.deductible, s.copay, s.coinsurance), s.not_covered);
    s.residual = cents_subtract(cents_subtract(s.charge, s.adjusted), s.paid);
    s.unsure = not_covered == NO_CENTS && s.residual == s.patient;
    return s;
}

/* The sums of all lines against the total that is printed. */
static Sums total_sums(const Audit *audit, int doc)
{
    const Doc *d = audit_doc(audit, doc);
    Sums all = {.patient = d->totals.balance, .residual = NO_CENTS, .put = 0};
    for (int i = 0; i < d->line_count; i++) {
        Sums s = line_sums(audit, &d->lines[i], doc);
        all.deductible = cents_add(all.deductible, s.deductible);
        all.copay = cents_add(all.copay, s.copay);
        all.coinsurance = cents_add(all.coinsurance, s.coinsurance);
        all.not_covered = cents_add(all.not_covered, s.not_covered);
        all.put = cents_add(all.put, s.put);
        all.unsure |= s.unsure;
    }
    all.parts = cents_add(add3(all.deductible, all.copay, all.coinsurance), all.not_covered);
    if (!d->line_count)
        all.parts = NO_CENTS;
    all.charge = doc_charges(d);
    all.adjusted = d->totals.adjustments;
    all.paid = d->totals.insurance_paid;
    all.residual = cents_subtract(cents_subtract(all.charge, all.adjusted), all.paid);
    return all;
}

static bool differs(Cents patient, Cents sum)
{
    return patient != NO_CENTS && sum != NO_CENTS && cents_abs(patient - sum) > 1;
}

/* What is not covered may be the provider's to bear: then the other parts alone are the share. Or
   the codes tell the parts, and the columns are blank. */
static bool parts_differ(const Sums *s)
{
    bool told = s->put != NO_CENTS && !differs(s->patient, s->put);
    return !told && differs(s->patient, s->parts) &&
           differs(s->patient, add3(s->deductible, s->copay, s->coinsurance));
}

/* A lower amount than the rest of the charge is what other payers leave: no error. */
static bool residual_differs(const Sums *s)
{
    return differs(s->patient, s->residual) && s->patient > s->residual && !parts_differ(s);
}

static Draft *tell(Audit *audit, const Group *g, const Sums *s, Cents expected)
{
    Draft *f = audit_find(audit, g);
    draft_cents(f, "deductible", s->deductible);
    draft_cents(f, "copay", s->copay);
    draft_cents(f, "coinsurance", s->coinsurance);
    draft_cents(f, "not_covered", s->not_covered);
    draft_cents(f, "charge", s->charge);
    draft_cents(f, "adjusted", s->adjusted);
    draft_cents(f, "paid", s->paid);
    draft_cents(f, "patient", s->patient);
    draft_cents(f, "expected", expected);
    if (s->unsure || s->patient < expected) /* an error in one's favour is at most asked about */
        draft_at_most(f, CERTAINTY_ASK);
    return f;
}

/* What the person is asked above the sum; where less than nothing is left, all that they are asked.
 */
static Cents above(const Sums *s, Cents expected)
{
    return cents_max(s->patient - cents_max(expected, 0), 0);
}

static void check(Audit *audit, const Group *eob)
{
    const Doc *d = audit_doc(audit, eob->doc);
    bool parts = str_equal(audit_param(audit, S("Sum")), S("parts"));
    int missing = 0, found = 0;
    for (int i = 0; i < d->line_count; i++) {
        Sums s = line_sums(audit, &d->lines[i], eob->doc);
        Cents expected = parts ? s.parts : s.residual;
        LineRef at = {eob->doc, i};
        Group line = {.refs = &at, .count = 1, .doc = eob->doc, .claim = eob->claim};
        missing += s.patient == NO_CENTS || expected == NO_CENTS;
        if (!(parts ? parts_differ(&s) : residual_differs(&s)))
            continue;
        Draft *f = tell(audit, &line, &s, expected);
        draft_lines(f, &at, 1);
        draft_take_share(f, at, above(&s, expected));
        found++;
    }
    Sums all = total_sums(audit, eob->doc);
    Cents expected = parts ? all.parts : all.residual;
    Group whole = {.doc = eob->doc, .claim = eob->claim};
    if (!found && (parts ? parts_differ(&all) : residual_differs(&all))) {
        Draft *f = tell(audit, &whole, &all, expected);
        draft_take_overlapping(f, eob->doc, above(&all, expected));
    }
    Group refused = {.count = missing};
    if (missing)
        audit_not_checked(audit, &refused, "an amount is not printed on the EOB");
    else if (!d->line_count && (all.patient == NO_CENTS || expected == NO_CENTS))
        audit_not_checked(audit, &whole, "an amount is not printed on the EOB");
}

CHECK(eob_parts_do_not_add, .each = EACH_DOCUMENT, .check = check, .on = ON_EOBS)
