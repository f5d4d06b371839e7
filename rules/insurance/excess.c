/* excess.c: a bill against its EOBs: like with like, and each dollar to one cause. */
#include "rules/insurance/excess.h"

#include "audit/join.h"
#include "rules/insurance/surprise.h"

/* ---- what of the bill stands on an EOB ---- */

static const Claim *claim_get(const Audit *audit, const Group *g)
{
    return &audit_situation(audit)->claims[g->claim];
}

static Cents sum_charges(const Situation *s, const int *docs, int count)
{
    Cents sum = 0;
    for (int i = 0; i < count; i++) {
        if (!situation_is_copy(s, docs[i]))
            sum = cents_add(sum, doc_charges(&s->c->docs.items[docs[i]]));
    }
    return sum;
}

static int sum_lines(const Situation *s, const int *docs, int count)
{
    int lines = 0;
    for (int i = 0; i < count; i++)
        lines += s->c->docs.items[docs[i]].line_count;
    return lines;
}

/* Bills or EOBs without lines: their totals compare. */
static Coverage coverage_by_total(const Situation *s, const Claim *claim)
{
    Cents bills = sum_charges(s, claim->bills, claim->bill_count);
    Cents eobs = sum_charges(s, claim->eobs, claim->eob_count);
    if (bills == NO_CENTS || eobs == NO_CENTS)
        return (Coverage){.by_total = true, .loose = true};
    return (Coverage){.by_total = true, .off_charges = cents_max(bills - eobs, 0)};
}

Coverage coverage_of(Audit *audit, const Claim *claim)
{
    const Situation *s = audit_situation(audit);
    int bill_lines = sum_lines(s, claim->bills, claim->bill_count);
    LineRef *off = arena_array(audit_arena(audit), LineRef, bill_lines + 1);
    Coverage c = {.off = off};
    Cents left = 0;
    if (!bill_lines || !sum_lines(s, claim->eobs, claim->eob_count))
        return coverage_by_total(s, claim);
    for (int b = 0; b < claim->bill_count; b++) {
        int d = claim->bills[b];
        const Doc *bill = &s->c->docs.items[d];
        for (int i = 0; !situation_is_copy(s, d) && i < bill->line_count; i++) {
            Cents charge = cents_or_zero(bill->lines[i].charge);
            if (s->match[d][i].doc >= 0 || charge <= 0)
                continue;
            off[c.off_count++] = (LineRef){d, i};
            c.off_charges += charge;
        }
    }
    for (int i = 0; i < claim->eob_count; i++) {
        for (int e = 0; e < s->c->docs.items[claim->eobs[i]].line_count; e++)
            left += cents_max(claim_line_left(s, claim, (LineRef){claim->eobs[i], e}), 0);
    }
    if (c.off_count && c.off_charges == left) /* the same dollars, in other lines */
        c.off_count = 0, c.off_charges = 0;
    return c;
}

/* ---- what the EOBs say ---- */

Str carc_cell(const Audit *audit, Str reason, Str column)
{
    const Table *t = know_table(audit_know(audit), S("carc"));
    int row = table_find(t, S("code"), reason);
    return row < 0 ? (Str){0} : table_cell(t, row, column);
}

Cause adjustment_cause(const Audit *audit, const Adjustment *adj)
{
    Str final = carc_cell(audit, adj->reason, S("final"));
    if (str_equal(adj->group, S("PR")))
        return CAUSE_COUNT;
    bool own = str_equal(adj->group, S("CO")); /* OA says only that it is not finished */
    if (!own && !str_equal(adj->group, S("OA")))
        return CAUSE_REST;
    if (str_equal(carc_cell(audit, adj->reason, S("action")), S("find-original")))
        return CAUSE_COPY;
    if (!own && !str_equal(final, S("resubmit")) && !str_equal(final, S("other-payer")))
        return CAUSE_REST;
    if (str_equal(final, S("write-off")))
        return CAUSE_WRITE_OFF;
    if (str_equal(final, S("deny")))
        return CAUSE_DENIED;
    if (str_equal(final, S("resubmit")) || str_equal(final, S("other-payer")))
        return CAUSE_UNFINISHED;
    return CAUSE_REST;
}

/* What the line's patient amount holds beyond deductible, copay and coinsurance; a paper may leave
   what is above the allowed amount out of it. */
static Cents beyond_share(const Line *eob)
{
    bool parts =
        eob->deductible != NO_CENTS || eob->copay != NO_CENTS || eob->coinsurance != NO_CENTS;
    Cents share = cents_or_zero(eob->deductible) + cents_or_zero(eob->copay) +
                  cents_or_zero(eob->coinsurance);
    if (!parts || eob->patient == NO_CENTS)
        return CENTS_MAX;
    return cents_max(eob->patient - share, 0);
}

/* What an EOB that prints no codes puts on the patient above the allowed amount, by its columns. */
static Cents barred_by_columns(const Line *eob)
{
    Cents share = cents_max(cents_subtract(eob->allowed, cents_or_zero(eob->plan_paid)), 0);
    Cents beyond = cents_subtract(eob->patient, share);
    Cents above =
        cents_subtract(cents_subtract(eob->charge, cents_or_zero(eob->adjustment)), eob->allowed);
    return cents_max(cents_or_zero(cents_min(beyond, above)), 0);
}

Cents line_barred(const Audit *audit, const Line *eob)
{
    Cents sum = 0;
    if (!eob->adjustment_count && cents_or_zero(eob->allowed) > 0)
        return barred_by_columns(eob);
    for (int i = 0; i < eob->adjustment_count; i++) {
        const Adjustment *adj = &eob->adjustments[i];
        if (str_equal(adj->group, S("PR")) &&
            str_equal(carc_cell(audit, adj->reason, S("final")), S("write-off")))
            sum += cents_max(cents_or_zero(adj->amount), 0);
    }
    return cents_min(sum, beyond_share(eob));
}

/* The sums of the EOBs' lines that compare with the bill. */
typedef struct EobSums {
    Cents adjusted[CAUSE_COUNT];
    Cents paid, forwarded; /* forwarded: the plan paid the member, who passes it on */
    Cents barred;
} EobSums;

static void line_sum(const Audit *audit, const Line *l, EobSums *sums)
{
    Cents forwarded = 0;
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *adj = &l->adjustments[i];
        Cause cause = adjustment_cause(audit, adj);
        if (cause != CAUSE_COUNT)
            sums->adjusted[cause] += cents_or_zero(adj->amount);
        if (str_equal(carc_cell(audit, adj->reason, S("action")), S("forward-payment")))
            forwarded = cents_max(cents_or_zero(l->plan_paid), 0);
    }
    if (!l->adjustment_count)
        sums->adjusted[CAUSE_REST] += cents_or_zero(l->adjustment);
    sums->forwarded += forwarded;
    sums->barred += line_barred(audit, l);
}

static EobSums eob_sums(const Audit *audit, const Claim *claim)
{
    const Situation *s = audit_situation(audit);
    EobSums sums = {0};
    bool part = claim_is_part(s, claim);
    for (int i = 0; i < claim->eob_count; i++) {
        int d = claim->eobs[i];
        const Doc *eob = &s->c->docs.items[d];
        sums.paid += cents_or_zero(doc_insurance_paid(eob));
        for (int e = 0; e < eob->line_count; e++) {
            const Line *l = &eob->lines[e];
            if (!part || claim_bills_line(s, claim, (LineRef){d, e}))
                line_sum(audit, l, &sums);
            else
                sums.paid -= cents_or_zero(l->plan_paid);
        }
        if (!eob->line_count)
            sums.adjusted[CAUSE_REST] += cents_or_zero(doc_adjusted(eob));
    }
    return sums;
}

/* ---- what the bills ask ---- */

typedef struct BillSums {
    Cents asked, patient_paid, posted_payment, posted_adjustment;
    int first;
} BillSums;

static Cents doc_asked(const Doc *d)
{
    Cents prior = cents_or_zero(d->totals.prior_balance), asked = doc_balance(d);
    if (asked == NO_CENTS)
        return NO_CENTS;
    return asked - cents_max(prior, 0) - cents_or_zero(d->totals.interest) -
           cents_or_zero(d->totals.fees);
}

static void bill_sum(const Doc *d, BillSums *sums)
{
    Cents paid = cents_or_zero(doc_insurance_paid(d)), adjusted = cents_or_zero(doc_adjusted(d));
    Cents patient = cents_or_zero(doc_patient_paid(d)), asked = doc_asked(d);
    Cents silent = cents_subtract(doc_charges(d), paid + adjusted + patient + asked);
    sums->asked = cents_or_zero(sums->asked) + asked;
    sums->patient_paid += patient;
    sums->posted_payment += paid;
    sums->posted_adjustment += adjusted;
    if (silent != NO_CENTS && silent > 0) /* taken off without a word */
        sums->posted_payment += silent;
}

static BillSums bill_sums(const Situation *s, const Claim *claim)
{
    BillSums sums = {.asked = NO_CENTS, .first = -1};
    for (int b = 0; b < claim->bill_count; b++) {
        const Doc *d = &s->c->docs.items[claim->bills[b]];
        if (doc_asked(d) == NO_CENTS || situation_is_copy(s, claim->bills[b]))
            continue; /* a claim beside its bill asks nothing more */
        sums.first = sums.first < 0 ? claim->bills[b] : sums.first;
        bill_sum(d, &sums);
    }
    return sums;
}

/* ---- each dollar to one cause ---- */

/* Whether the bill was printed long enough after the EOB to show the plan's payment. */
static bool payment_is_due(const Audit *audit, const Excess *e)
{
    const Table *t = know_table(audit_know(audit), S("posting"));
    Date billed = audit_doc(audit, e->bill)->statement_date;
    Date decided = audit_doc(audit, e->eob)->statement_date;
    int64_t days = 0;
    str_number(table_cell(t, table_find(t, S("what"), S("insurance-payment")), S("days")), &days);
    return billed != NO_DATE && decided != NO_DATE && billed > decided + days;
}

static Cents cause_take(Excess *e, Cause cause, Cents amount, Cents left)
{
    e->of[cause] = cents_max(cents_min(amount, left), 0);
    return left - e->of[cause];
}

/* What the bill did write off went to the contract's discount first and to refusals last. */
static void causes_split(const Audit *audit, Excess *e, const EobSums *eobs, const BillSums *bills,
                         Cents total)
{
    static const Cause posted_first[] = {CAUSE_WRITE_OFF, CAUSE_REST, CAUSE_DENIED,
                                         CAUSE_UNFINISHED, CAUSE_COPY};
    Cents unposted[CAUSE_COUNT] = {0};
    Cents due = eobs->paid - eobs->forwarded;
    Cents posted = bills->posted_adjustment + cents_max(bills->posted_payment - due, 0);
    for (size_t i = 0; i < sizeof posted_first / sizeof *posted_first; i++) {
        Cause cause = posted_first[i];
        unposted[cause] = cents_max(eobs->adjusted[cause] - posted, 0);
        posted = cents_max(posted - eobs->adjusted[cause], 0);
    }
    Cause payment = payment_is_due(audit, e) ? CAUSE_PAYMENT : CAUSE_PENDING;
    Cents left = cause_take(e, payment, due - bills->posted_payment, total);
    left = cause_take(e, CAUSE_UNFINISHED, unposted[CAUSE_UNFINISHED], left);
    left = cause_take(e, CAUSE_COPY, unposted[CAUSE_COPY], left);
    left = cause_take(e, CAUSE_DENIED, unposted[CAUSE_DENIED], left);
    left = cause_take(e, CAUSE_WRITE_OFF, unposted[CAUSE_WRITE_OFF], left);
    e->of[CAUSE_REST] = left;
}

/* Out of network, where the law protects, what is left is the law's to tell; but for a ride on the
   ground, which the law leaves out. */
static void surprise_move(Audit *audit, Excess *e)
{
    static const Cause moved[] = {CAUSE_WRITE_OFF, CAUSE_DENIED, CAUSE_REST};
    if (surprise_of(audit, e->bill) == SURPRISE_NONE)
        return;
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++) {
        e->of[CAUSE_SURPRISE] += e->of[moved[i]];
        e->of[moved[i]] = 0;
    }
    e->of[CAUSE_REST] = cents_min(surprise_left_out(audit, e->bill), e->of[CAUSE_SURPRISE]);
    e->of[CAUSE_SURPRISE] -= e->of[CAUSE_REST];
}

/* ---- public programs ---- */

/* A line for which Medicare pays less than the provider asks: it wrote nothing off, and what it
   paid and what the patient owes come to more than it allowed. */
static bool line_unassigned(const Line *l)
{
    return l->allowed != NO_CENTS && l->allowed > 0 && l->patient != NO_CENTS &&
           l->patient + cents_or_zero(l->plan_paid) > l->allowed + 1;
}

static bool line_written_off(const Line *l)
{
    for (int i = 0; i < l->adjustment_count; i++) {
        if (str_equal(l->adjustments[i].group, S("CO")))
            return true;
    }
    return false;
}

static bool claim_written_off(const Audit *audit, const Claim *claim)
{
    bool off = false;
    for (int i = 0; i < claim->eob_count; i++) {
        const Doc *eob = audit_doc(audit, claim->eobs[i]);
        for (int e = 0; e < eob->line_count; e++)
            off |= line_written_off(&eob->lines[e]);
    }
    return off;
}

/* The person's doctor did not accept Medicare's price: by the network printed, or by the amounts. A
   hospital always accepts it. */
static bool is_unassigned(const Audit *audit, const Claim *claim)
{
    const Situation *s = audit_situation(audit);
    bool out = false, any = false;
    for (int i = 0; i < claim->eob_count; i++) {
        const Doc *eob = audit_doc(audit, claim->eobs[i]);
        out |= eob->network == NETWORK_OUT;
        for (int e = 0; e < eob->line_count; e++) {
            any |= line_unassigned(&eob->lines[e]);
        }
    }
    any &= !claim_written_off(audit, claim);
    return (out || any) && !doc_is_facility(s, audit_doc(audit, claim->bills[0]));
}

Program program_of(const Audit *audit, const Claim *claim)
{
    const Situation *s = audit_situation(audit);
    if (situation_is(s, IS_MEDICAID, -1) == ANSWER_YES)
        return PROGRAM_MEDICAID;
    if (situation_is(s, IS_MEDICARE, -1) != ANSWER_YES)
        return PROGRAM_NONE;
    return is_unassigned(audit, claim) ? PROGRAM_LIMITED : PROGRAM_ASSIGNED;
}

/* The most that a doctor who did not accept Medicare's price may ask for the lines of the EOBs:
   where the allowed amount is not printed, what the EOB says. */
static Cents limiting_sum(const Audit *audit, const Claim *claim)
{
    int64_t percent = know_value(audit_know(audit), S("mcr.limiting"), S("percent"));
    Cents sum = 0;
    for (int i = 0; i < claim->eob_count; i++) {
        const Doc *eob = audit_doc(audit, claim->eobs[i]);
        for (int e = 0; e < eob->line_count; e++) {
            const Line *l = &eob->lines[e];
            Cents limit = cents_or_zero(l->patient);
            if (l->allowed != NO_CENTS && l->allowed > 0)
                limit = cents_part_half_up(l->allowed, percent, 100);
            sum += l->charge == NO_CENTS ? limit : cents_min(limit, l->charge);
        }
    }
    return sum;
}

/* What the program bars is told as one: in Medicaid refusals too. */
static void program_move(Excess *e)
{
    static const Cause moved[] = {CAUSE_WRITE_OFF, CAUSE_REST, CAUSE_DENIED};
    int count = e->program == PROGRAM_NONE ? 0 : e->program == PROGRAM_MEDICAID ? 3 : 2;
    for (int i = 0; i < count; i++) {
        e->of[CAUSE_PROGRAM] += e->of[moved[i]];
        e->of[moved[i]] = 0;
    }
}

/* Medicare sends its part to the patient, so the bill shows none and may ask for all up to the
   limiting charge. */
static void limited_split(const Audit *audit, const Claim *claim, Excess *e, const BillSums *bills)
{
    e->doubtful = claim_written_off(audit, claim);
    e->share = limiting_sum(audit, claim);
    e->plan_paid = 0;
    e->posted = bills->posted_payment;
    Cents total =
        e->asked + e->patient_paid + bills->posted_payment - e->share - e->covered.off_charges;
    e->of[CAUSE_PROGRAM] = cents_max(cents_min(total, e->asked), 0);
}

Excess excess_of(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Claim *claim = claim_get(audit, g);
    Excess e = {.bill = -1, .eob = -1};
    if (!claim->bill_count || !claim->eob_count) {
        e.missing = claim->bill_count ? "no explanation of benefits (EOB) for this bill is here"
                                      : "no bill for this explanation of benefits (EOB) is here";
        return e;
    }
    BillSums bills = bill_sums(s, claim);
    e.covered = coverage_of(audit, claim);
    EobSums eobs = eob_sums(audit, claim);
    e.share = claim_patient_share(s, claim);
    e.asked = bills.asked;
    if (e.asked == NO_CENTS || e.share == NO_CENTS) {
        e.missing = e.asked == NO_CENTS ? "the bill prints no balance"
                                        : "the EOB does not say what you owe";
        return e;
    }
    e.bill = bills.first;
    e.eob = claim->eobs[claim->eob_count - 1];
    e.patient_paid = bills.patient_paid;
    e.program = program_of(audit, claim);
    if (e.program == PROGRAM_LIMITED) {
        limited_split(audit, claim, &e, &bills);
        return e;
    }
    if (surprise_of(audit, e.bill) != SURPRISE_NONE)
        e.barred = cents_min(eobs.barred, e.share);
    e.share -= e.barred;
    e.plan_paid = eobs.paid - eobs.forwarded;
    e.posted = bills.posted_payment;
    e.taken_off = eobs.adjusted[CAUSE_REST];
    Cents total = e.asked + e.patient_paid - e.share - e.covered.off_charges - eobs.forwarded;
    total = cents_max(cents_min(total, e.asked), 0);
    causes_split(audit, &e, &eobs, &bills, total);
    surprise_move(audit, &e);
    program_move(&e);
    return e;
}

bool excess_get(Audit *audit, const Group *g, Excess *ret)
{
    if (situation_is(audit_situation(audit), IS_QMB, -1) == ANSWER_YES) {
        audit_not_applicable(audit, g); /* the whole bill is barred: qmb-billed tells it */
        return false;
    }
    *ret = excess_of(audit, g);
    if (ret->missing)
        audit_not_checked(audit, g, ret->missing);
    return !ret->missing;
}

/* ---- telling ---- */

static bool line_has_cause(const Audit *audit, const Line *l, Cause cause, Str reason)
{
    for (int i = 0; l && i < l->adjustment_count; i++) {
        const Adjustment *adj = &l->adjustments[i];
        if (adjustment_cause(audit, adj) == cause &&
            (!reason.len || str_equal(adj->reason, reason)))
            return true;
    }
    return false;
}

typedef LIST(Reason) Reasons;

static void reason_add(Arena *a, Reasons *all, const Adjustment *adj)
{
    int at = 0;
    while (at < all->count && !str_equal(all->items[at].reason, adj->reason))
        at++;
    if (at == all->count)
        *list_add(a, all) = (Reason){.reason = adj->reason};
    all->items[at].amount += cents_or_zero(adj->amount);
}

Reason *reasons_of(Audit *audit, const Group *g, Cause cause, int *ret_count)
{
    const Situation *s = audit_situation(audit);
    const Claim *claim = &s->claims[g->claim];
    Reasons all = {0};
    bool part = claim_is_part(s, claim);
    for (int i = 0; i < claim->eob_count; i++) {
        int d = claim->eobs[i];
        for (int e = 0; e < s->c->docs.items[d].line_count; e++) {
            const Line *l = audit_line(audit, (LineRef){d, e});
            bool counts = !part || claim_bills_line(s, claim, (LineRef){d, e});
            for (int j = 0; counts && j < l->adjustment_count; j++) {
                if (adjustment_cause(audit, &l->adjustments[j]) == cause)
                    reason_add(audit_arena(audit), &all, &l->adjustments[j]);
            }
        }
    }
    *ret_count = all.count;
    return all.items;
}

LineRef *lines_of_cause(Audit *audit, const Group *g, Cause cause, Str reason, int *ret_count)
{
    const Situation *s = audit_situation(audit);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, 2 * g->count + 1);
    int count = 0;
    for (int i = 0; i < g->count; i++) {
        LineRef at = g->refs[i];
        if (!line_has_cause(audit, situation_match(s, at), cause, reason))
            continue;
        lines[count++] = at;
        if (!audit_line(audit, at)->code.len)
            lines[count++] = s->match[at.doc][at.line];
    }
    *ret_count = count;
    return lines;
}

Draft *excess_find(Audit *audit, const Group *g, const Excess *e, const LineRef *lines, int count)
{
    Group on = {.refs = lines, .count = count, .doc = e->bill, .claim = g->claim};
    Draft *f = audit_find(audit, &on);
    draft_document(f, e->bill);
    draft_document(f, e->eob);
    draft_cents(f, "asked", e->asked);
    draft_cents(f, "share", e->share);
    draft_cents(f, "patient_paid", e->patient_paid);
    draft_count(f, "off_lines", e->covered.off_count);
    draft_cents(f, "off_charges", e->covered.off_charges);
    draft_cents(f, "plan_paid", e->plan_paid);
    draft_cents(f, "posted", e->posted);
    if (e->covered.loose || e->doubtful)
        draft_at_most(f, CERTAINTY_LIKELY);
    return f;
}
