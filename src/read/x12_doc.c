/* x12_doc.c: the parts of a document as the machine opens and closes them: levels, claims, lines,
   other payers; and what the adjustments come to for the patient. */
#include "read/x12_taker.h"

#include <string.h>

X12Taker *x12_taker_begin(const ClaimSetup *setup)
{
    X12Taker *t = arena_new(setup->arena, X12Taker);
    t->claim = setup->claim;
    for (int i = 0; i < 3; i++) {
        t->levels[i] = setup->keep ? setup->arena : arena_begin(CLAIM_ARENA_MAX);
        t->level_docs[i] = doc_blank();
        if (!setup->keep)
            arena_own(setup->arena, (void (*)(void *))arena_end, t->levels[i]);
    }
    return t;
}

static void levels_forget(X12 *x, int from)
{
    for (int i = from; i < 3 && !x->setup.keep; i++)
        arena_reset(x->taker->levels[i]);
}

void x12_taker_set(X12 *x)
{
    levels_forget(x, 0);
    x->taker->level = 0;
    x->taker->level_offset = x->offset;
    x->taker->level_docs[0] = doc_blank();
    x->taker->reversal_count = 0;
}

/* A patient who is not the insured has no name or birthday from above. */
void x12_take_level(X12 *x, int level)
{
    X12Taker *t = x->taker;
    levels_forget(x, level);
    for (int i = t->level + 1; i < level; i++)
        t->level_docs[i] = t->level_docs[t->level]; /* a level was left out */
    Doc above = level ? t->level_docs[level - 1] : doc_blank();
    if (level == 2) {
        above.patient_name = (Str){0};
        above.birth_date = NO_DATE;
        above.sex = (Str){0};
    }
    t->level = level;
    t->level_offset = x->offset;
    t->level_docs[level] = above;
}

void x12_take_claim(X12 *x)
{
    X12Taker *t = x->taker;
    t->doc = t->level_docs[t->level];
    t->doc.type = x->map == x->map_835 ? DOC_REMITTANCE : DOC_CLAIM;
    t->doc.file = x->setup.file;
    t->doc.pages = 1;
    t->lines.items = NULL;
    t->lines.count = t->lines.room = 0;
    memset(&t->others, 0, sizeof t->others);
    memset(&t->line_others, 0, sizeof t->line_others);
    memset(&t->notes, 0, sizeof t->notes);
    memset(&t->adjustments, 0, sizeof t->adjustments);
    memset(&t->line_adjustments, 0, sizeof t->line_adjustments);
    memset(&t->other_adjustments, 0, sizeof t->other_adjustments);
    t->diagnoses = t->procedures = t->remarks = t->line_remarks = t->teeth = (X12Texts){0};
    t->line = NULL;
    t->other = NULL;
    t->service = t->service_end = NO_DATE;
    t->place = (Str){0};
}

static void other_close(X12Taker *t)
{
    if (t->other) {
        t->other->adjustments = t->other_adjustments.items;
        t->other->adjustment_count = t->other_adjustments.count;
    }
    memset(&t->other_adjustments, 0, sizeof t->other_adjustments);
    t->other = NULL;
}

/* Whether what a first plan allows is just what it pays and what it leaves to the patient: all else
   is the provider's to write off, and the patient's part is cost sharing. */
static bool allowed_follows(const X12Taker *t, const Line *l)
{
    bool first = str_equal(t->doc.claim_status, S("1")) || str_equal(t->doc.claim_status, S("19"));
    for (int i = 0; i < l->adjustment_count && first; i++) {
        const Adjustment *a = &l->adjustments[i];
        first = str_equal(a->group, S("CO")) ||
                (str_equal(a->group, S("PR")) && str_has_word(S("1 2 3"), a->reason));
    }
    return first && l->adjustment_count > 0;
}

/* What the adjustments of a line mean for the patient. */
static void line_share(const X12Taker *t, Line *l)
{
    Cents patient = 0, others = 0;
    Cents *parts[] = {&l->deductible, &l->coinsurance, &l->copay};
    /* 66 is the deductible of blood, 247 and 248 are shares of a doctor's work on a hospital's
       claim, 241 is a copay of the low-income subsidy. */
    static const Str reasons[] = {S_INIT("1 66 247"), S_INIT("2 248"), S_INIT("3 241")};
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *a = &l->adjustments[i];
        Cents amount = cents_or_zero(a->amount);
        if (!str_equal(a->group, S("PR"))) {
            others += amount;
            continue;
        }
        patient += amount;
        for (int p = 0; p < 3; p++) {
            if (str_has_word(reasons[p], a->reason))
                *parts[p] = cents_or_zero(*parts[p]) + amount;
        }
    }
    l->adjustment = others;
    l->patient = patient;
    bool told = l->adjustment_count > 0 || l->charge == l->plan_paid;
    for (int p = 0; p < 3 && told; p++)
        *parts[p] = cents_or_zero(*parts[p]); /* what the plan takes off, it lists */
    if (l->allowed == NO_CENTS && allowed_follows(t, l))
        l->allowed = cents_add(l->plan_paid, patient);
    for (int i = 0; i < t->adjustments.count; i++) {
        if (str_equal(t->adjustments.items[i].group, S("PR")) && !patient)
            l->patient = l->deductible = l->coinsurance = l->copay =
                NO_CENTS; /* the share stands with the claim, not with its lines */
    }
}

static void line_close(X12 *x)
{
    X12Taker *t = x->taker;
    Line *l = t->line;
    other_close(t);
    if (!l)
        return;
    l->adjustments = t->line_adjustments.items;
    l->adjustment_count = t->line_adjustments.count;
    l->remarks = t->line_remarks.items;
    l->remark_count = t->line_remarks.count;
    l->teeth = t->teeth.items;
    l->tooth_count = t->teeth.count;
    l->other_payers = t->line_others.items;
    l->other_payer_count = t->line_others.count;
    if (x->map == x->map_835)
        line_share(t, l);
    if (l->date_end == l->date)
        l->date_end = NO_DATE;
    memset(&t->line_adjustments, 0, sizeof t->line_adjustments);
    memset(&t->line_others, 0, sizeof t->line_others);
    t->line_remarks = t->teeth = (X12Texts){0};
    t->line = NULL;
}

void x12_take_line(X12 *x)
{
    X12Taker *t = x->taker;
    line_close(x);
    t->line = list_add(t->claim, &t->lines);
    *t->line = line_blank();
    t->line->place.page = 1;
    t->line->place.row = x->number < INT32_MAX ? (int)x->number : INT32_MAX;
}

void x12_take_other(X12 *x)
{
    X12Taker *t = x->taker;
    other_close(t);
    t->other = list_add(t->claim, &t->others);
    *t->other = prior_payer_blank();
}

void x12_take_line_other(X12 *x)
{
    X12Taker *t = x->taker;
    other_close(t);
    t->other = list_add(t->claim, &t->line_others);
    *t->other = prior_payer_blank();
}

void x12_take_note(X12 *x, int64_t number, Str text)
{
    X12Taker *t = x->taker;
    if (t->notes.count >= X12_NOTES_KEPT)
        return;
    Note *n = list_add(t->claim, &t->notes);
    *n = (Note){.text = claim_text(t->claim, text)};
    n->place.page = 1;
    n->place.row = number < INT32_MAX ? (int)number : INT32_MAX;
}

/* ---- the whole ---- */

/* Lines that name no day or place have the claim's; a code of the facility is the bill's type where
   revenue codes show that a facility bills. */
static void lines_complete(X12Taker *t)
{
    bool facility = false;
    for (int i = 0; i < t->doc.line_count; i++)
        facility |= t->doc.lines[i].revenue_code.len > 0;
    if (t->doc.type == DOC_REMITTANCE && facility && t->place.len == 2) {
        Str frequency = t->doc.frequency;
        t->doc.bill_type =
            arena_print(t->claim, "0%.*s%.*s", STR_ARG(t->place), STR_ARG(frequency));
        t->place = (Str){0};
    }
    if (t->doc.type == DOC_CLAIM && facility && t->service != NO_DATE) {
        t->doc.service_from = t->service;
        t->doc.service_to = t->service_end == NO_DATE ? t->service : t->service_end;
    }
    for (int i = 0; i < t->doc.line_count; i++) {
        Line *l = &t->doc.lines[i];
        if (l->date == NO_DATE) {
            l->date = t->service;
            l->date_end = t->service_end == t->service ? NO_DATE : t->service_end;
        }
        if (!l->place_code.len)
            l->place_code = t->place;
        if (str_equal(l->submitted_code, l->code))
            l->submitted_code = (Str){0};
    }
}

static void shares_sum(const Adjustment *items, int count, Cents *patient, Cents *others)
{
    for (int i = 0; i < count; i++) {
        Cents *sum = str_equal(items[i].group, S("PR")) ? patient : others;
        *sum += cents_or_zero(items[i].amount);
    }
}

/* Who owes is what the adjustments say. */
static void remittance_complete(X12Taker *t)
{
    Doc *d = &t->doc;
    Cents patient = 0, others = 0;
    int count = d->adjustment_count;
    shares_sum(d->adjustments, d->adjustment_count, &patient, &others);
    for (int i = 0; i < d->line_count; i++) {
        shares_sum(d->lines[i].adjustments, d->lines[i].adjustment_count, &patient, &others);
        count += d->lines[i].adjustment_count;
    }
    if (count) {
        d->totals.adjustments = others;
        d->totals.balance = patient;
    }
}

/* A decision taken back is remembered, so that the next one for the account says what it replaces.
 */
static void reversal_join(X12Taker *t)
{
    Doc *d = &t->doc;
    uint64_t account = str_hash(d->account_number);
    if (str_equal(d->claim_status, S("22"))) {
        X12Reversal *r = &t->reversals[t->reversal_count++ % X12_REVERSALS];
        *r = (X12Reversal){.account = account};
        Str number = d->corrects.len ? d->corrects : d->claim_number;
        r->len = number.len < (ptrdiff_t)sizeof r->claim_number ? (int)number.len : 0;
        if (r->len)
            memcpy(r->claim_number, number.ptr, (size_t)r->len);
        return;
    }
    for (int i = 0; i < t->reversal_count && i < X12_REVERSALS && !d->corrects.len; i++) {
        const X12Reversal *r = &t->reversals[i];
        if (r->account == account)
            d->corrects = arena_str(t->claim, (Str){r->claim_number, r->len});
    }
}

void x12_take_close(X12 *x)
{
    X12Taker *t = x->taker;
    Doc *d = &t->doc;
    line_close(x);
    d->lines = t->lines.items;
    d->line_count = t->lines.count;
    d->diagnoses = t->diagnoses.items;
    d->diagnosis_count = t->diagnoses.count;
    d->procedures = t->procedures.items;
    d->procedure_count = t->procedures.count;
    d->remarks = t->remarks.items;
    d->remark_count = t->remarks.count;
    d->adjustments = t->adjustments.items;
    d->adjustment_count = t->adjustments.count;
    d->other_payers = t->others.items;
    d->other_payer_count = t->others.count;
    d->notes = t->notes.items;
    d->note_count = t->notes.count;
    lines_complete(t);
    if (str_equal(d->frequency, S("1")))
        d->corrects = (Str){0}; /* a first claim replaces none; the number is of another kind */
    if (d->type == DOC_REMITTANCE) {
        remittance_complete(t);
        reversal_join(t);
    } else if (x->claim.any_before) {
        d->totals.insurance_paid = x->claim.before;
    }
    if (str_same(d->subscriber_name, d->patient_name))
        d->subscriber_name = (Str){0};
    Cents lines = doc_sum_charges(d);
    if (lines != NO_CENTS && d->totals.charges != NO_CENTS)
        d->adds_up = lines == d->totals.charges ? ANSWER_YES : ANSWER_NO;
}

Doc *x12_taker_doc(X12Taker *t)
{
    return &t->doc;
}
