/* situation.c: the predicates of a case, each computed in one place. */
#include "audit/situation.h"

#include "audit/counts.h"
#include "audit/estimate.h"
#include "audit/join.h"
#include "audit/notice.h"
#include "audit/traits.h"
#include "know/code.h"
#include "know/marks.h"

#include <assert.h>

static Answer answer_of(bool yes)
{
    return yes ? ANSWER_YES : ANSWER_NO;
}

static Answer answer_or(Answer a, Answer b)
{
    if (a == ANSWER_YES || b == ANSWER_YES)
        return ANSWER_YES;
    return a == ANSWER_UNKNOWN || b == ANSWER_UNKNOWN ? ANSWER_UNKNOWN : ANSWER_NO;
}

const Line *situation_match(const Situation *s, LineRef at)
{
    LineRef eob = s->match[at.doc][at.line];
    return eob.doc < 0 ? NULL : case_line(s->c, eob);
}

/* What one EOB says the patient owes; blank where a line does not say and no total does. */
static Cents eob_share(const Doc *d)
{
    Cents sum = d->line_count ? 0 : NO_CENTS;
    if (d->totals.balance != NO_CENTS)
        return d->totals.balance;
    for (int i = 0; i < d->line_count; i++)
        sum = cents_add(sum, d->lines[i].patient);
    return sum;
}

Cents claim_patient_share(const Situation *s, const Claim *claim)
{
    Cents sum = 0;
    bool any = false, part = claim_is_part(s, claim);
    for (int i = 0; i < claim->eob_count; i++) {
        int d = claim->eobs[i];
        const Doc *eob = &s->c->docs.items[d];
        Cents share = eob_share(eob);
        if (claim_decides_again(s, claim, d) ||
            (share == NO_CENTS && eob->type == DOC_DENIAL_LETTER))
            continue;
        for (int e = 0; part && e < eob->line_count; e++) {
            if (!claim_bills_line(s, claim, (LineRef){d, e}))
                share = cents_subtract(share, cents_or_zero(eob->lines[e].patient));
        }
        sum = cents_add(sum, share);
        any = true;
    }
    return any ? sum : NO_CENTS;
}

bool situation_is_copy(const Situation *s, int doc)
{
    int c = s->claim_of[doc];
    if (s->c->docs.items[doc].type != DOC_CLAIM || c < 0)
        return false;
    for (int i = 0; i < s->claims[c].bill_count; i++) {
        if (s->c->docs.items[s->claims[c].bills[i]].type != DOC_CLAIM)
            return true;
    }
    return false;
}

/* A hospital's claim for a stay prints no day of discharge: it is the last day of the period that
   the claim is for, where the patient has left. A download prints no day of admission either. */
static bool claim_stay(const Know *know, const Doc *d, Date *ret_admitted, Date *ret_discharged)
{
    *ret_admitted = d->admitted != NO_DATE ? d->admitted : d->service_from;
    *ret_discharged = d->discharged != NO_DATE ? d->discharged : d->service_to;
    if (!d->discharge_status.len || *ret_admitted == NO_DATE || *ret_discharged == NO_DATE ||
        *ret_discharged < *ret_admitted)
        return false;
    return str_equal(bill_setting(know, d->bill_type), S("inpatient")) &&
           !str_equal(doc_stay_end(know, d), S("still-there"));
}

bool situation_stay(const Situation *s, int doc, Date *ret_admitted, Date *ret_discharged)
{
    const Doc *d = &s->c->docs.items[doc];
    const CaseFacts *f = &s->c->facts;
    *ret_admitted = d->admitted;
    *ret_discharged = d->discharged;
    if (d->admitted != NO_DATE && d->discharged != NO_DATE)
        return true;
    if (claim_stay(s->know, d, ret_admitted, ret_discharged))
        return true;
    *ret_admitted = d->admitted;
    *ret_discharged = d->discharged;
    Date first = doc_first_day(d), last = doc_last_day(d);
    int found = 0;
    for (int i = 0; i < f->visit_count && first != NO_DATE; i++) {
        const Visit *v = &f->visits[i];
        if (v->admitted == NO_DATE || v->discharged == NO_DATE || first > v->discharged ||
            last < v->admitted)
            continue;
        *ret_admitted = v->admitted;
        *ret_discharged = v->discharged;
        found++;
    }
    return found == 1;
}

/* ---- network and emergency, by document ---- */

static Network person_says(const CaseFacts *f, Str provider)
{
    for (int i = 0; i < f->plan.network_count; i++) {
        if (provider_same(f->plan.networks[i].name, provider))
            return f->plan.networks[i].network;
    }
    return NETWORK_UNKNOWN;
}

Network situation_network_told(const Situation *s, int doc)
{
    return person_says(&s->c->facts, s->c->docs.items[doc].provider.name);
}

static Network claim_network(const Situation *s, int claim)
{
    for (int i = 0; claim >= 0 && i < s->claims[claim].eob_count; i++) {
        const Doc *eob = &s->c->docs.items[s->claims[claim].eobs[i]];
        if (eob->network != NETWORK_UNKNOWN)
            return eob->network;
    }
    return NETWORK_UNKNOWN;
}

/* A discount that the insurer puts on the patient is one of a provider without a contract. */
static Network network_by_codes(const Situation *s, int claim)
{
    const Table *t = know_table(s->know, S("carc"));
    for (int i = 0; claim >= 0 && i < s->claims[claim].eob_count; i++) {
        const Doc *eob = &s->c->docs.items[s->claims[claim].eobs[i]];
        for (int l = 0; l < eob->line_count; l++) {
            for (int j = 0; j < eob->lines[l].adjustment_count; j++) {
                const Adjustment *a = &eob->lines[l].adjustments[j];
                int row = table_find(t, S("code"), a->reason);
                if (row >= 0 && str_equal(a->group, S("PR")) && cents_or_zero(a->amount) > 0 &&
                    str_equal(table_cell(t, row, S("final")), S("write-off")))
                    return NETWORK_OUT;
            }
        }
    }
    return NETWORK_UNKNOWN;
}

static Network doc_network(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    Network network = person_says(&s->c->facts, doc->provider.name);
    if (network == NETWORK_UNKNOWN)
        network = doc->network;
    if (network == NETWORK_UNKNOWN)
        network = claim_network(s, s->claim_of[d]);
    if (network == NETWORK_UNKNOWN)
        network = s->c->facts.plan.network;
    return network == NETWORK_UNKNOWN ? network_by_codes(s, s->claim_of[d]) : network;
}

bool doc_is_stay(const Situation *s, int doc)
{
    const Doc *d = &s->c->docs.items[doc];
    bool nights = d->admitted != NO_DATE && d->discharged != NO_DATE && d->discharged > d->admitted;
    nights = nights || doc_has_room(s->know, d, s->marks[doc]);
    return nights && doc_is_facility(s, d);
}

static bool visit_has(const CaseFacts *f, VisitKind kind)
{
    for (int i = 0; i < f->visit_count; i++) {
        if (f->visits[i].kind == kind)
            return true;
    }
    return false;
}

/* By its own codes; else by the case's visit where that is the only one. */
static Answer doc_emergency(const Situation *s, int d)
{
    const CaseFacts *f = &s->c->facts;
    if (s->marks[d] & MARK_EMERGENCY)
        return ANSWER_YES;
    if (visit_has(f, VISIT_EMERGENCY))
        return f->visit_count == 1 ? ANSWER_YES : ANSWER_UNKNOWN;
    return f->visit_count || s->marks[d] & MARK_CODED ? ANSWER_NO : ANSWER_UNKNOWN;
}

/* An ambulance company may print the ambulance's revenue code, doctors those of their fees. */
static bool looks_like_facility(const Know *know, const Doc *doc, unsigned marks)
{
    return marks & MARK_HOUSE ||
           (text_has_word_of(know, doc->provider.name, S("facility-words")) &&
            !text_has_word_of(know, doc->provider.name, S("clinician-words")));
}

static void documents_make(Arena *a, Situation *s)
{
    int count = s->c->docs.count;
    Network *network = arena_array(a, Network, count + 1);
    Answer *emergency = arena_array(a, Answer, count + 1);
    bool *facility = arena_array(a, bool, count + 1);
    unsigned *marks = arena_array(a, unsigned, count + 1);
    s->marks = marks;
    for (int d = 0; d < count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        marks[d] = doc_marks(s->know, doc);
        facility[d] = looks_like_facility(s->know, doc, marks[d]);
        network[d] = doc_network(s, d);
        emergency[d] = doc_emergency(s, d);
    }
    s->network = network;
    s->emergency = emergency;
    s->facility = facility;
}

/* ---- the predicates ---- */

static bool any_doc(const Situation *s, bool (*test)(const Doc *))
{
    for (int d = 0; d < s->c->docs.count; d++) {
        if (test(&s->c->docs.items[d]))
            return true;
    }
    return false;
}

static bool is_msn(const Doc *d)
{
    return d->type == DOC_MSN;
}

static bool is_denial(const Doc *d)
{
    return d->type == DOC_DENIAL_LETTER;
}

static bool is_notice(const Doc *d)
{
    return d->type == DOC_COLLECTION_NOTICE;
}

static bool is_estimate(const Doc *d)
{
    return d->type == DOC_GOOD_FAITH_ESTIMATE;
}

static bool is_itemized(const Doc *d)
{
    for (int i = 0; doc_is_bill(d) && i < d->line_count; i++) {
        if (d->lines[i].code.len)
            return true;
    }
    return false;
}

static bool has_insurance(const Doc *d)
{
    return doc_is_eob(d) || (doc_is_bill(d) && cents_or_zero(doc_insurance_paid(d)) > 0);
}

/* Medicare's notice itself says that the patient is in the QMB program. */
static bool notice_says_qmb(const Situation *s)
{
    const Table *t = know_table(s->know, S("qmb-remarks"));
    bool says = false;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        for (int j = 0; doc_is_eob(doc) && j < doc->remark_count; j++)
            says |= table_find(t, S("remark"), doc->remarks[j]) >= 0;
        for (int i = 0; doc_is_eob(doc) && i < doc->line_count; i++) {
            for (int j = 0; j < doc->lines[i].remark_count; j++)
                says |= table_find(t, S("remark"), doc->lines[i].remarks[j]) >= 0;
        }
    }
    return says;
}

static void set_cover(Situation *s)
{
    const PlanFacts *p = &s->c->facts.plan;
    bool msn = any_doc(s, is_msn), insurer = any_doc(s, has_insurance);
    bool known = p->kind != PLAN_UNKNOWN;
    bool cover = (known && p->kind != PLAN_NONE) || (!known && insurer);
    bool none = p->kind == PLAN_NONE || (!known && !insurer && any_doc(s, is_estimate));
    Answer *is = s->is;
    is[IS_INSURED] = cover ? ANSWER_YES : none ? ANSWER_NO : ANSWER_UNKNOWN;
    is[IS_UNINSURED] = none ? ANSWER_YES : cover ? ANSWER_NO : ANSWER_UNKNOWN;
    is[IS_MEDICARE] = p->kind == PLAN_MEDICARE || (!known && msn) ? ANSWER_YES
                      : known || none                             ? ANSWER_NO
                                                                  : ANSWER_UNKNOWN;
    Answer unsaid = known || msn || none ? ANSWER_NO : ANSWER_UNKNOWN;
    is[IS_MEDICARE_ADVANTAGE] = p->kind == PLAN_MEDICARE_ADVANTAGE ? ANSWER_YES : unsaid;
    is[IS_MEDICAID] = p->kind == PLAN_MEDICAID ? ANSWER_YES : unsaid;
    is[IS_TRICARE] = p->kind == PLAN_TRICARE ? ANSWER_YES : unsaid;
    is[IS_COMMERCIAL] =
        p->kind == PLAN_COMMERCIAL || p->kind == PLAN_MARKETPLACE ? ANSWER_YES : unsaid;
    is[IS_SELF_FUNDED] =
        p->funding == FUNDING_UNKNOWN ? ANSWER_UNKNOWN : answer_of(p->funding == FUNDING_SELF);
    is[IS_QMB] = p->qmb;
    if (p->qmb == ANSWER_UNKNOWN && is[IS_MEDICARE] == ANSWER_YES && notice_says_qmb(s))
        is[IS_QMB] = ANSWER_YES;
    is[IS_GRANDFATHERED] = p->grandfathered;
    bool consent = s->c->facts.visit_count > 0;
    is[IS_CONSENTED] = consent ? s->c->facts.visits[0].consented_out_of_network : ANSWER_UNKNOWN;
}

bool doc_is_facility(const Situation *s, const Doc *doc)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        if (doc == &s->c->docs.items[d])
            return s->facility[d];
    }
    return looks_like_facility(s->know, doc, doc_marks(s->know, doc));
}

static void set_care(Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    Answer *is = s->is;
    bool hospital = false, stay = false, ambulance = false, air = false;
    bool surgery = visit_has(f, VISIT_SURGERY);
    Answer emergency = f->visit_count ? answer_of(visit_has(f, VISIT_EMERGENCY)) : ANSWER_UNKNOWN;
    for (int d = 0; d < s->c->docs.count; d++) {
        hospital |= s->facility[d];
        stay |= (s->marks[d] & MARK_ROOM) != 0;
        ambulance |= (s->marks[d] & MARK_AMBULANCE) != 0;
        air |= (s->marks[d] & MARK_AIR) != 0;
        surgery |= (s->marks[d] & MARK_SURGERY) != 0;
        emergency = answer_or(emergency, s->emergency[d]);
    }
    is[IS_EMERGENCY] = emergency;
    is[IS_HOSPITAL] = hospital ? ANSWER_YES : ANSWER_UNKNOWN;
    is[IS_INPATIENT] = answer_of(stay || visit_has(f, VISIT_INPATIENT));
    is[IS_AMBULANCE] = answer_of(ambulance || (!air && visit_has(f, VISIT_AMBULANCE)));
    is[IS_AIR_AMBULANCE] = answer_of(air);
    is[IS_SURGERY] = answer_of(surgery);
}

static void set_network(Situation *s)
{
    bool in = s->c->facts.plan.network == NETWORK_IN, out = s->c->facts.plan.network == NETWORK_OUT;
    for (int d = 0; d < s->c->docs.count; d++) {
        in |= s->network[d] == NETWORK_IN;
        out |= s->network[d] == NETWORK_OUT;
    }
    s->is[IS_IN_NETWORK] = in ? ANSWER_YES : out ? ANSWER_NO : ANSWER_UNKNOWN;
    s->is[IS_OUT_OF_NETWORK] = out ? ANSWER_YES : in ? ANSWER_NO : ANSWER_UNKNOWN;
}

static bool over_estimate(const Situation *s)
{
    Cents limit = know_value(s->know, S("ppdr.threshold"), S("dollars"));
    for (int d = 0; d < s->c->docs.count; d++) {
        Cents over = estimate_excess(s, d);
        if (over != NO_CENTS && over >= limit)
            return true;
    }
    return false;
}

static bool is_record(const Doc *d)
{
    return d->type == DOC_MEDICAL_RECORD && d->line_count > 0;
}

static void set_papers(Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    Answer *is = s->is;
    bool estimate = any_doc(s, is_estimate) || f->estimate_total != NO_CENTS;
    bool denied =
        f->denial_stage != DENIAL_UNKNOWN || any_doc(s, is_denial) || situation_denied_on_eob(s);
    is[IS_HAS_BILL] = answer_of(any_doc(s, doc_is_bill));
    is[IS_HAS_EOB] = answer_of(any_doc(s, doc_is_eob));
    is[IS_ITEMIZED] = answer_of(any_doc(s, is_itemized));
    is[IS_HAS_ESTIMATE] = answer_of(estimate);
    is[IS_HAS_RECORD] = answer_of(any_doc(s, is_record));
    is[IS_OVER_ESTIMATE] = answer_of(estimate && over_estimate(s));
    is[IS_DENIED] = answer_of(denied);
    is[IS_DENIED_INTERNAL] = answer_of(s->c->facts.denial_stage == DENIAL_INTERNAL);
    is[IS_DENIED_FINAL] =
        answer_of(f->denial_stage == DENIAL_INTERNAL || f->denial_stage == DENIAL_FINAL);
}

static Date latest_due(const Situation *s)
{
    Date due = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        if (s->counts[d] && doc_is_bill(doc) && doc->due_date > due)
            due = doc->due_date;
    }
    return due;
}

static Stage stage_of(const Situation *s)
{
    Stage told = s->c->facts.stage;
    if (told != STAGE_UNKNOWN)
        return told;
    if (any_doc(s, is_notice))
        return STAGE_COLLECTIONS;
    if (any_doc(s, is_estimate) && !any_doc(s, doc_is_bill))
        return STAGE_BEFORE_CARE;
    if (!any_doc(s, doc_is_bill))
        return STAGE_UNKNOWN;
    Date due = latest_due(s);
    return due != NO_DATE && due < s->today ? STAGE_PAST_DUE : STAGE_BILLED;
}

/* The rule of the state for medical bills, where it has one that reaches this care. */
static int medical_limit(const Situation *s, const Stanza *state, Date care)
{
    int64_t years;
    Date from = date_parse_iso(stanza_get(state, S("Limitation-medical-from")));
    bool hospital = str_equal(stanza_get(state, S("Limitation-medical-who")), S("hospital"));
    if (!str_number(stanza_get(state, S("Limitation-years-medical")), &years) ||
        (from != NO_DATE && (care == NO_DATE || care < from)) ||
        (hospital && s->is[IS_HOSPITAL] != ANSWER_YES))
        return 0;
    return (int)years;
}

int situation_limit_years(const Situation *s, bool longest)
{
    static const Str keys[] = {S_INIT("Limitation-years-written"), S_INIT("Limitation-years-open"),
                               S_INIT("Limitation-years-medical")};
    const Stanza *state =
        know_stanza(s->know, S("knowledge/state/"), S("State"), s->c->facts.state);
    Date care = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        Date day = doc_last_day(&s->c->docs.items[d]);
        care = day > care ? day : care;
    }
    int64_t best = state && longest ? medical_limit(s, state, care) : 0, years;
    if (best)
        return (int)best;
    for (size_t i = 0; state && i < sizeof keys / sizeof *keys; i++) {
        if (str_number(stanza_get(state, keys[i]), &years) && years > 0 &&
            (!best || (longest ? years > best : years < best)))
            best = years;
    }
    return (int)best;
}

/* Past the state's limit to sue (the one for medical bills where it has one, else the longest),
   counted from the last day of care, of billing or of payment: the most cautious reading. */
static Answer time_barred(const Situation *s)
{
    Date last = s->c->facts.first_bill_date;
    int longest = situation_limit_years(s, true);
    for (int d = 0; d < s->c->docs.count; d++) {
        Date day = doc_last_day(&s->c->docs.items[d]);
        last = day > last ? day : last;
        day = s->c->docs.items[d].itemization_date;
        last = day > last ? day : last;
    }
    for (int i = 0; i < s->c->facts.payment_count; i++)
        last = s->c->facts.payments[i].date > last ? s->c->facts.payments[i].date : last;
    if (!longest || last == NO_DATE)
        return ANSWER_UNKNOWN;
    return answer_of(s->today > date_add_months(last, longest * 12, MONTH_NEXT_FIRST));
}

static void set_account(Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    Answer *is = s->is;
    Stage stage = stage_of(s);
    is[IS_BEFORE_CARE] = answer_of(stage == STAGE_BEFORE_CARE);
    is[IS_BILLED] = answer_of(stage == STAGE_BILLED || stage == STAGE_PAST_DUE);
    is[IS_PAST_DUE] = answer_of(stage == STAGE_PAST_DUE);
    is[IS_COLLECTIONS] = answer_of(stage == STAGE_COLLECTIONS);
    is[IS_LAWSUIT] = answer_of(stage == STAGE_LAWSUIT || f->served_date != NO_DATE);
    is[IS_PAID] = answer_of(stage == STAGE_PAID);
    is[IS_DISPUTED] = answer_of(f->disputed_date != NO_DATE);
    is[IS_VALIDATION_OPEN] = answer_of(notice_window_open(s));
    is[IS_TIME_BARRED] = time_barred(s);
    is[IS_TWO_COLLECTORS] = answer_of(notice_of_two(s));
    is[IS_MOVED] = ANSWER_NO; /* only a notice can be */
    is[IS_NONPROFIT] = f->nonprofit_hospital;
    is[IS_OWES] = s->balance == NO_CENTS ? ANSWER_UNKNOWN : answer_of(s->balance > 0);
    is[IS_REFUND_DUE] =
        answer_of(stage == STAGE_PAID || (s->balance != NO_CENTS && s->balance < 0));
}

/* The row of the newest poverty guideline that was in force on the day; -1: none. */
static int fpl_row(const Situation *s)
{
    Str state = s->c->facts.state;
    Str region = str_equal(state, S("AK")) || str_equal(state, S("HI")) ? state : S("48");
    const Table *t = know_table(s->know, S("fpl"));
    Date best = NO_DATE;
    int found = -1;
    for (int row = 0; row < t->row_count; row++) {
        Date from = date_parse_iso(table_cell(t, row, S("from")));
        if (!str_equal(table_cell(t, row, S("region")), region) || from == NO_DATE ||
            from <= best || from > s->today)
            continue;
        best = from;
        found = row;
    }
    return found;
}

Cents situation_line(const Situation *s, int people)
{
    const Table *t = know_table(s->know, S("fpl"));
    int row = fpl_row(s);
    if (row < 0 || people < 1)
        return NO_CENTS;
    return table_cents(t, row, S("base")) + table_cents(t, row, S("each")) * (people - 1);
}

/* Household income as a percentage of that line, rounded down; -1 where not known. */
static int fpl_percent(Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    const Table *t = know_table(s->know, S("fpl"));
    int64_t year = 0;
    s->fpl_line = NO_CENTS;
    if (f->household_size < 1 || f->income == NO_CENTS || fpl_row(s) < 0)
        return -1;
    s->fpl_line = situation_line(s, f->household_size);
    str_number(table_cell(t, fpl_row(s), S("year")), &year);
    s->fpl_year = (int)year;
    int64_t percent = cents_part_down(f->income, 100, s->fpl_line);
    return percent > INT32_MAX ? INT32_MAX : (int)percent;
}

Answer situation_within(const Situation *s, int64_t percent)
{
    if (s->fpl_percent < 0 || percent < 0)
        return ANSWER_UNKNOWN;
    Cents limit = cents_part_down(s->fpl_line, percent, 100);
    return answer_of(s->c->facts.income <= limit);
}

static int64_t band_percent(const Know *know, Str band)
{
    const Table *limits = know_table(know, S("income-bands"));
    int64_t percent = 0;
    str_number(table_cell(limits, table_find(limits, S("band"), band), S("percent")), &percent);
    return percent;
}

/* A little in hand beside money for every month is no offer; it pays a first month. */
static bool lump_is_small(const Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    const Stanza *limit = know_stanza(s->know, S("knowledge/plan/"), S("Limit"), S("small-lump"));
    int64_t percent = 0;
    if (!limit || !str_number(stanza_get(limit, S("Percent")), &percent) ||
        s->balance == NO_CENTS || s->balance <= 0)
        return false;
    return f->budget_monthly != NO_CENTS && f->budget_monthly > 0 &&
           f->budget_lump_sum < cents_part_down(s->balance, percent, 100);
}

static void set_means(Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    int64_t low = 0, middle = 0;
    int percent = s->fpl_percent = fpl_percent(s);
    if (percent >= 0) {
        low = band_percent(s->know, S("low"));
        middle = band_percent(s->know, S("middle"));
    }
    s->is[IS_INCOME_KNOWN] = answer_of(percent >= 0);
    Answer within_low = situation_within(s, low), within_middle = situation_within(s, middle);
    s->is[IS_LOW_INCOME] = within_low;
    s->is[IS_MIDDLE_INCOME] = within_low == ANSWER_NO ? within_middle
                              : percent < 0           ? ANSWER_UNKNOWN
                                                      : ANSWER_NO;
    s->is[IS_LUMP_SUM] =
        answer_of(f->budget_lump_sum != NO_CENTS && f->budget_lump_sum > 0 && !lump_is_small(s));
    s->is[IS_MONTHLY] = answer_of(f->budget_monthly != NO_CENTS && f->budget_monthly > 0);
    s->is[IS_MONTHLY_ONLY] =
        answer_of(s->is[IS_MONTHLY] == ANSWER_YES && s->is[IS_LUMP_SUM] == ANSWER_NO);
    bool less = s->is[IS_LUMP_SUM] == ANSWER_YES && s->balance != NO_CENTS &&
                f->budget_lump_sum < s->balance;
    s->is[IS_SHORT] = answer_of(less || s->is[IS_MONTHLY_ONLY] == ANSWER_YES);
}

/* A later statement of the account carries this one's balance as its earlier balance. */
static bool carried_forward(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < s->c->docs.count; i++) {
        const Doc *later = &s->c->docs.items[i];
        if (i != d && s->counts[i] && doc_is_bill(later) && statement_same_account(doc, later) &&
            statement_is_newer(later, doc, false) && later->totals.prior_balance != NO_CENTS &&
            later->totals.prior_balance > 0 && doc_balance(later) != NO_CENTS)
            return true;
    }
    return false;
}

bool situation_asks(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    if (!s->counts[d] || doc_balance(doc) == NO_CENTS)
        return false;
    if (doc->type == DOC_COLLECTION_NOTICE)
        return !notice_overtaken(s, d);
    if (doc_is_bill(doc))
        return !notice_asks_for(s, doc) && !carried_forward(s, d);
    /* An EOB stands for the bill that has not come. */
    return doc_is_eob(doc) && s->claim_of[d] >= 0 && !s->claims[s->claim_of[d]].bill_count &&
           !notice_asks_for(s, doc);
}

/* Receipts of payments made after the statements that ask: no error of theirs, and no longer owed.
 */
static Cents paid_since(const Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    Cents sum = 0;
    for (int i = 0; i < f->payment_count; i++) {
        const Receipt *r = &f->payments[i];
        bool after = false, before = false;
        for (int d = 0; d < s->c->docs.count; d++) {
            const Doc *doc = &s->c->docs.items[d];
            bool theirs =
                !r->to.len || !doc->provider.name.len || provider_same(r->to, doc->provider.name);
            if (!situation_asks(s, d) || !doc_is_bill(doc) || !theirs ||
                doc->statement_date == NO_DATE || r->date == NO_DATE)
                continue;
            after = after || r->date > doc->statement_date;
            before = before || r->date <= doc->statement_date;
        }
        if (after && !before)
            sum += cents_or_zero(r->amount);
    }
    return sum;
}

static Cents balance_of(const Situation *s)
{
    Cents sum = NO_CENTS;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (situation_asks(s, d))
            sum = cents_add(cents_or_zero(sum), doc_balance(&s->c->docs.items[d]));
    }
    return sum;
}

Situation situation_of(Arena *a, const Case *c, const Know *know, const Refs *refs, Date today)
{
    Situation s = {.c = c, .know = know, .refs = refs, .today = today};
    s.counts = counts_make(a, c, know); /* by the papers as they are */
    s.c = counts_with_balances(a, c);
    join_documents(a, &s);
    documents_make(a, &s);
    s.balance = balance_of(&s);
    s.paid_since = paid_since(&s);
    set_cover(&s);
    set_care(&s);
    set_network(&s);
    set_papers(&s);
    set_account(&s);
    set_means(&s);
    situation_set_decided(&s);
    situation_set_patient(&s);
    return s;
}

/* ---- asking ---- */

/* The $400 are counted provider by provider: one bill above them does not make another so. */
static Answer doc_over_estimate(const Situation *s, int doc)
{
    Cents excess = estimate_excess(s, doc);
    if (excess == NO_CENTS)
        return s->is[IS_OVER_ESTIMATE];
    return answer_of(excess >= know_value(s->know, S("ppdr.threshold"), S("dollars")));
}

Answer situation_is(const Situation *s, Predicate p, int doc)
{
    assert(p < PREDICATE_COUNT);
    if (doc < 0)
        return s->is[p];
    if (p == IS_DECIDED)
        return answer_of(doc_decided(s, doc));
    if (p == IS_MOVED)
        return answer_of(notice_moved(s, doc));
    if (p == IS_VALIDATION_OPEN)
        return notice_window_of(s, doc);
    Network network = s->network[doc];
    if (p == IS_OVER_ESTIMATE)
        return doc_over_estimate(s, doc);
    if (p == IS_IN_NETWORK && network != NETWORK_UNKNOWN)
        return answer_of(network == NETWORK_IN);
    if (p == IS_OUT_OF_NETWORK && network != NETWORK_UNKNOWN)
        return answer_of(network == NETWORK_OUT);
    if (p == IS_IN_NETWORK || p == IS_OUT_OF_NETWORK)
        return ANSWER_UNKNOWN;
    return p == IS_EMERGENCY ? s->emergency[doc] : s->is[p];
}

static bool part_holds(const Situation *s, Str part, int doc)
{
    Str name = str_word(&part), how = {0};
    if (str_trim(part).len) {
        how = name;
        name = str_word(&part);
    }
    Answer answer = situation_is(s, predicate_of(name), doc);
    if (str_equal(how, S("not")))
        return answer == ANSWER_NO;
    if (str_equal(how, S("maybe")))
        return answer != ANSWER_NO;
    if (str_equal(how, S("unless")))
        return answer != ANSWER_YES;
    return answer == ANSWER_YES;
}

bool situation_holds(const Situation *s, Str condition, int doc)
{
    while (condition.ptr) {
        Str part = str_trim(str_cut(&condition, ','));
        if (part.len && !part_holds(s, part, doc))
            return false;
    }
    return true;
}
