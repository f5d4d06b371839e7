/* doc.c: blank documents, and sums over them. */
#include "model/doc.h"

static const Str TYPE_NAMES[DOC_TYPE_COUNT] = {
    [DOC_ITEMIZED_BILL] = S_INIT("itemized_bill"),
    [DOC_SUMMARY_BILL] = S_INIT("summary_bill"),
    [DOC_EOB] = S_INIT("eob"),
    [DOC_MSN] = S_INIT("msn"),
    [DOC_COLLECTION_NOTICE] = S_INIT("collection_notice"),
    [DOC_GOOD_FAITH_ESTIMATE] = S_INIT("good_faith_estimate"),
    [DOC_CLAIM_FORM] = S_INIT("claim_form"),
    [DOC_CLAIM] = S_INIT("claim"),
    [DOC_REMITTANCE] = S_INIT("remittance"),
    [DOC_DENIAL_LETTER] = S_INIT("denial_letter"),
    [DOC_MEDICAL_RECORD] = S_INIT("medical_record"),
    [DOC_OTHER] = S_INIT("other"),
};

Doc doc_blank(void)
{
    return (Doc){
        .type = DOC_OTHER,
        .birth_date = NO_DATE,
        .statement_date = NO_DATE,
        .due_date = NO_DATE,
        .itemization_date = NO_DATE,
        .validation_end = NO_DATE,
        .admitted = NO_DATE,
        .discharged = NO_DATE,
        .service_from = NO_DATE,
        .service_to = NO_DATE,
        .cancelled = NO_CENTS,
        .cancelled_date = NO_DATE,
        .totals = {NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS,
                   NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS},
    };
}

Line line_blank(void)
{
    return (Line){
        .date = NO_DATE,
        .date_end = NO_DATE,
        .units = NO_UNITS,
        .unit_price = NO_CENTS,
        .charge = NO_CENTS,
        .allowed = NO_CENTS,
        .adjustment = NO_CENTS,
        .plan_paid = NO_CENTS,
        .deductible = NO_CENTS,
        .copay = NO_CENTS,
        .coinsurance = NO_CENTS,
        .patient = NO_CENTS,
        .noncovered = NO_CENTS,
        .confidence = 1000,
    };
}

PriorPayer prior_payer_blank(void)
{
    return (PriorPayer){
        .date = NO_DATE, .paid = NO_CENTS, .allowed = NO_CENTS, .patient = NO_CENTS};
}

Str doc_type_name(DocType type)
{
    return TYPE_NAMES[type];
}

DocType doc_type_of(Str name)
{
    for (int i = 0; i < DOC_TYPE_COUNT; i++) {
        if (str_equal(TYPE_NAMES[i], name))
            return (DocType)i;
    }
    return DOC_TYPE_COUNT;
}

static const Str RECORD_KINDS[RECORD_KIND_COUNT] = {
    [RECORD_OTHER] = S_INIT("other"),         [RECORD_ENCOUNTER] = S_INIT("encounter"),
    [RECORD_PROCEDURE] = S_INIT("procedure"), [RECORD_RESULT] = S_INIT("result"),
    [RECORD_REPORT] = S_INIT("report"),       [RECORD_MEDICATION] = S_INIT("medication"),
    [RECORD_VACCINE] = S_INIT("vaccine"),     [RECORD_ORDER] = S_INIT("order"),
    [RECORD_SAMPLE] = S_INIT("sample"),       [RECORD_NOTE] = S_INIT("note"),
    [RECORD_VITAL] = S_INIT("vital"),         [RECORD_SURVEY] = S_INIT("survey"),
};

Str record_kind_name(RecordKind kind)
{
    return RECORD_KINDS[kind];
}

RecordKind record_kind_of(Str name)
{
    for (int k = 0; k < RECORD_KIND_COUNT; k++) {
        if (str_equal(RECORD_KINDS[k], name))
            return (RecordKind)k;
    }
    return RECORD_OTHER;
}

static const Str RECORD_STATES[] = {S_INIT("done"), S_INIT("not_done"), S_INIT("planned")};

Str record_state_name(RecordState state)
{
    return RECORD_STATES[state];
}

RecordState record_state_of(Str name)
{
    for (int i = RECORD_NOT_DONE; i <= RECORD_PLANNED; i++) {
        if (str_equal(RECORD_STATES[i], name))
            return (RecordState)i;
    }
    return RECORD_DONE;
}

/* Adds a column's value to a sum that is blank until the first known value. */
static void sum_take(Cents *sum, Cents value)
{
    if (value != NO_CENTS)
        *sum = cents_add(cents_or_zero(*sum), value);
}

Cents doc_sum_charges(const Doc *d)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++)
        sum_take(&sum, d->lines[i].charge);
    return sum;
}

Cents doc_sum_patient(const Doc *d)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++)
        sum_take(&sum, d->lines[i].patient);
    return sum;
}

Cents doc_sum_payments(const Doc *d, PaidBy by)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->payment_count; i++) {
        if (d->payments[i].by == by)
            sum_take(&sum, d->payments[i].amount);
    }
    return sum;
}

Date doc_first_day(const Doc *d)
{
    Date first = d->admitted;
    for (int i = 0; i < d->line_count; i++) {
        Date day = d->lines[i].date;
        if (day != NO_DATE && (first == NO_DATE || day < first))
            first = day;
    }
    return first != NO_DATE ? first : d->service_from;
}

Date doc_last_day(const Doc *d)
{
    Date last = d->discharged;
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        Date day = l->date_end == NO_DATE ? l->date : l->date_end;
        if (day != NO_DATE && (last == NO_DATE || day > last))
            last = day;
    }
    return last != NO_DATE ? last : d->service_to;
}

static Cents printed_or(Cents printed, Cents rows)
{
    return printed != NO_CENTS ? printed : rows;
}

static Cents sum_plan_paid(const Doc *d)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++)
        sum_take(&sum, d->lines[i].plan_paid);
    return sum;
}

static Cents sum_adjustment(const Doc *d)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++)
        sum_take(&sum, d->lines[i].adjustment);
    return sum;
}

Cents doc_insurance_paid(const Doc *d)
{
    Cents rows = doc_sum_payments(d, PAID_BY_INSURANCE);
    return printed_or(d->totals.insurance_paid, printed_or(rows, sum_plan_paid(d)));
}

Cents doc_patient_paid(const Doc *d)
{
    return printed_or(d->totals.patient_paid, doc_sum_payments(d, PAID_BY_PATIENT));
}

Cents doc_adjusted(const Doc *d)
{
    Cents rows = doc_sum_payments(d, PAID_BY_ADJUSTMENT);
    return printed_or(d->totals.adjustments, printed_or(rows, sum_adjustment(d)));
}

Cents doc_charges(const Doc *d)
{
    return printed_or(d->totals.charges, doc_sum_charges(d));
}

Cents doc_balance(const Doc *d)
{
    if (d->totals.balance != NO_CENTS)
        return d->totals.balance;
    return doc_is_eob(d) ? doc_sum_patient(d) : NO_CENTS;
}

Cents doc_paid_in_full(const Doc *d)
{
    Cents charges = doc_charges(d);
    if (!doc_is_bill(d) || doc_balance(d) != 0 || doc_patient_paid(d) != NO_CENTS ||
        charges == NO_CENTS)
        return NO_CENTS;
    return cents_max(0, charges - cents_or_zero(doc_insurance_paid(d)) -
                            cents_or_zero(doc_adjusted(d)));
}
