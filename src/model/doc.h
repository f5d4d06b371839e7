/* doc.h: one document - bill, EOB, notice, estimate - as plain data. */
#ifndef MODEL_DOC_H
#define MODEL_DOC_H

#include "base/arena.h"
#include "base/cents.h"
#include "base/date.h"

/* The contract's document types, in its order. */
typedef enum DocType {
    DOC_ITEMIZED_BILL,
    DOC_SUMMARY_BILL,
    DOC_EOB,
    DOC_MSN,
    DOC_COLLECTION_NOTICE,
    DOC_GOOD_FAITH_ESTIMATE,
    DOC_CLAIM_FORM,
    DOC_CLAIM,
    DOC_REMITTANCE,
    DOC_DENIAL_LETTER,
    DOC_MEDICAL_RECORD,
    DOC_OTHER,
    DOC_TYPE_COUNT
} DocType;

/* Whether the plan has a contract with the provider. */
typedef enum Network { NETWORK_UNKNOWN, NETWORK_IN, NETWORK_OUT } Network;

/* Left, top, right, bottom in ten-thousandths of the page. */
typedef struct Box {
    int left, top, right, bottom;
} Box;

/* Where a value was seen: the page counts from 1, and 0 means nowhere (a value from a file
   without pages, or not printed). A CSV's `page` is 1 and `row` its line in the file. */
typedef struct Place {
    int page, row;
    Box box;
} Place;

/* Where a value comes from. */
typedef enum Origin { ORIGIN_PRINTED, ORIGIN_OCR, ORIGIN_REPAIRED, ORIGIN_PERSON } Origin;

/* A value's provenance, kept beside the document: `field` is the JSON key ("statement_date",
   "totals.balance_cents", "charge_cents"), `line` the index in lines or -1 for the document. */
typedef struct Mark {
    Str field;
    int line;
    Place place;
    Origin origin;
    int confidence; /* thousandths */
} Mark;

/* CAS: why an amount was taken off, and whose it is. */
typedef struct Adjustment {
    Str group;  /* CO, PR, OA, PI, CR */
    Str reason; /* the CARC: "45" */
    Cents amount;
} Adjustment;

/* What another plan decided of the claim or the line before: coordination of benefits. */
typedef struct PriorPayer {
    Str name, member_id, claim_number;
    Str order; /* P primary, S secondary, T tertiary, A to H later ones */
    Str kind;  /* the filing code: MB Medicare Part B, CI commercial ... */
    Date date; /* of its decision */
    Cents paid, allowed, patient;
    const Adjustment *adjustments;
    int adjustment_count;
} PriorPayer;

/* What kind of entry of a medical record a line is. An order is what was asked for, or is taken at
   home: it does not say that anything was done. */
typedef enum RecordKind {
    RECORD_OTHER,
    RECORD_ENCOUNTER,
    RECORD_PROCEDURE,
    RECORD_RESULT,
    RECORD_VITAL,  /* pulse, weight ... */
    RECORD_SURVEY, /* a form or a question: smoking, mood ... */
    RECORD_REPORT,
    RECORD_MEDICATION, /* given */
    RECORD_VACCINE,
    RECORD_ORDER,
    RECORD_SAMPLE,
    RECORD_NOTE,
    RECORD_KIND_COUNT
} RecordKind;

typedef enum RecordState { RECORD_DONE, RECORD_NOT_DONE, RECORD_PLANNED } RecordState;

/* What a medical record says of an entry beside its day, its billing code and its words. */
typedef struct Recorded {
    RecordKind kind;
    RecordState state;
    Str status; /* as the record says it: "entered-in-error" */
    Str class;  /* of an encounter: inpatient, observation, emergency ... */
    Units dose; /* given; NO_UNITS where not said */
    Str dose_unit;
    const Str *codes; /* "loinc 2345-7", "snomed 5880005" */
    int code_count;
} Recorded;

enum { LINE_MODIFIERS_MAX = 4, LINE_POINTERS_MAX = 4 };

/* One charge. Blank fields are NO_CENTS, NO_DATE, NO_UNITS, or the empty text. */
/* Whether the paper prints the line's code, or the audit reads it from the line's words: surely, or
   so that it is a question. */
typedef enum CodeFrom { CODE_PRINTED, CODE_TOLD, CODE_TOLD_PERHAPS } CodeFrom;

typedef struct Line {
    Date date, date_end;
    Str code; /* CPT or HCPCS, upper case */
    CodeFrom code_from;
    Str modifiers[LINE_MODIFIERS_MAX];
    int modifier_count;
    Str revenue_code; /* four digits */
    Str ndc, place_code;
    int pointers[LINE_POINTERS_MAX];
    int pointer_count;
    Str description;
    Units units;
    int minutes; /* 0: not printed */
    Cents unit_price, charge, allowed, adjustment, plan_paid;
    Cents deductible, copay, coinsurance, patient;
    Cents noncovered; /* the part of the charge that the plan does not cover */
    const Adjustment *adjustments;
    int adjustment_count;
    const Str *remarks; /* RARC */
    int remark_count;
    const Str *teeth; /* "12", "12:M:O" with its surfaces */
    int tooth_count;
    Str control_number; /* the provider's own number of the line */
    Str submitted_code; /* what was billed, where the payer decided under another code */
    Str note;
    const PriorPayer *other_payers;
    int other_payer_count;
    Str patient_name;         /* on a family's statement */
    Str provider_name;        /* where a document names one per line or group */
    Str department;           /* the group heading that it stands under */
    const Recorded *recorded; /* of a medical record's line; NULL on all others */
    Place place;
    bool strange;   /* its row has an amount under no head that is known */
    int confidence; /* thousandths: of the least sure of its values */
} Line;

typedef enum PaidBy { PAID_BY_PATIENT, PAID_BY_INSURANCE, PAID_BY_ADJUSTMENT } PaidBy;

/* A payment or an adjustment printed as a row of its own; positive lowers the balance. */
typedef struct Payment {
    Date date;
    PaidBy by;
    Str description;
    Cents amount;
    Place place;
    int confidence; /* thousandths; 0: its source does not say */
} Payment;

typedef struct Party {
    Str name, npi, tax_id, phone, address;
} Party;

typedef struct Totals {
    Cents charges, adjustments, insurance_paid, patient_paid, balance;
    Cents prior_balance, principal, interest, fees;
    Cents allowed, deductible, copay, coinsurance, noncovered; /* of a claim as a whole */
} Totals;

/* A line that looks like a charge and could not be understood. */
typedef struct Unread {
    Place place;
    Str text, why;
} Unread;

/* What a reader saw and left out or mended. */
typedef struct Note {
    Place place;
    Str text;
} Note;

typedef enum Answer { ANSWER_UNKNOWN, ANSWER_NO, ANSWER_YES } Answer;

/* What a plan's summary of benefits says of one thing. `key` is the value's key in the plan of
   case.json ("family.deductible_cents", "copay_cents.emergency"); empty where it has none. */
typedef struct Benefit {
    Str key;
    Str about;     /* the question or the service: "deductible", "emergency" */
    Str label;     /* as the summary prints it: "Emergency room care" */
    Str text;      /* the words of the answer, or of the network's cell */
    int64_t value; /* cents, a percent, a Date or an Answer, by the key */
    bool taken;    /* case.json does not say it, so the case has it from here */
    Place place;
    int confidence; /* thousandths */
} Benefit;

/* Where the picture of a page is: a file, and the page in it. */
typedef struct PagePicture {
    const char *path;
    int page;
} PagePicture;

typedef struct Doc {
    Str file;
    const char *path;            /* of that file, as it was named; NULL where there is none */
    const PagePicture *pictures; /* of a document of several photos, by page */
    int picture_count;
    int pages;
    DocType type;
    Str reminder_of;
    bool says_reminder; /* it calls itself a reminder or a further notice */
    Party provider, payer, collector;
    Str patient_name, patient_address, member_id;
    Date birth_date;
    Str sex; /* F or M, where a claim says so */
    Str account_number, claim_number, original_account;
    Date statement_date, due_date, itemization_date, validation_end;
    Network network;
    Date admitted, discharged;
    Date service_from, service_to; /* the period that the claim is for */
    Str control_number;            /* the payer's own number, where claim_number is another one */
    Str record_id, record_version; /* a download's own name of this record, and its day */
    Str discharge_status, bill_type, frequency, drg;
    const Str *diagnoses;
    int diagnosis_count;
    const Str *procedures; /* ICD-10-PCS, or ICD-9 of old */
    int procedure_count;
    Party rendering, attending, referring, facility;
    Str prior_authorization, group_number, subscriber_name;
    Str tax_form;    /* "1099-C": a debt was cancelled, by the sum and on the day below */
    Cents cancelled; /* the debt that the form reports; NO_CENTS on all others */
    Date cancelled_date;
    Str denial_reason;  /* why a letter says that the insurer does not pay, in its own words */
    Str note;           /* what the provider wrote on the claim */
    Str payer_order;    /* P, S, T: which of the plans this claim goes to */
    Str payer_kind;     /* the filing code: MB Medicare Part B, CI commercial ... */
    Str claim_status;   /* CLP02: 1 as primary, 2 as secondary, 4 denied, 22 a reversal ... */
    Str corrects;       /* the payer's number of the decision that this one replaces */
    Str payment_number; /* the check or transfer that paid it */
    const Adjustment *adjustments; /* of the claim as a whole, not of a line */
    int adjustment_count;
    const Str *remarks;
    int remark_count;
    const PriorPayer *other_payers;
    int other_payer_count;
    Line *lines;
    int line_count;
    int first_credit; /* no line before it is a credit, as far as the situation has looked */
    Payment *payments;
    int payment_count;
    Totals totals;
    Answer adds_up;
    const Unread *unread;
    int unread_count;
    Benefit *benefits; /* of a plan's summary of benefits */
    int benefit_count;
    bool benefits_fit; /* they are of the plan of the case, as far as the case tells */
    const Note *notes;
    int note_count;
    const Mark *marks;
    int mark_count;
} Doc;

typedef struct Docs {
    Doc *items;
    int count;
} Docs;

/* A document, a line, another payer with every field blank. */
Doc doc_blank(void);
Line line_blank(void);
PriorPayer prior_payer_blank(void);
/* "itemized_bill" and back; DOC_TYPE_COUNT for an unknown name. */
Str doc_type_name(DocType type);
DocType doc_type_of(Str name);
/* "result" and back, RECORD_OTHER for an unknown name; "not_done" and back, likewise RECORD_DONE.
 */
Str record_kind_name(RecordKind kind);
RecordKind record_kind_of(Str name);
Str record_state_name(RecordState state);
RecordState record_state_of(Str name);
/* A bill from a provider: itemized, summary, or a claim form. */
static inline bool doc_is_bill(const Doc *d)
{
    return d->type == DOC_ITEMIZED_BILL || d->type == DOC_SUMMARY_BILL ||
           d->type == DOC_CLAIM_FORM || d->type == DOC_CLAIM;
}
/* A bill that goes to the person, not to the insurer. */
static inline bool doc_is_statement(const Doc *d)
{
    return d->type == DOC_ITEMIZED_BILL || d->type == DOC_SUMMARY_BILL;
}
/* What an insurer says of a claim: EOB, MSN, remittance, denial letter. */
static inline bool doc_is_eob(const Doc *d)
{
    return d->type == DOC_EOB || d->type == DOC_MSN || d->type == DOC_REMITTANCE ||
           d->type == DOC_DENIAL_LETTER;
}
static inline bool line_has_modifier(const Line *l, Str modifier)
{
    for (int i = 0; i < l->modifier_count; i++) {
        if (str_equal(l->modifiers[i], modifier))
            return true;
    }
    return false;
}
/* The units of a line; one where none are printed. */
static inline Units line_units(const Line *l)
{
    return l->units == NO_UNITS ? UNITS_ONE : l->units;
}
/* The sum of a column over all lines; NO_CENTS where no line has it. */
Cents doc_sum_charges(const Doc *d);
Cents doc_sum_patient(const Doc *d);
/* Payments printed as rows, by kind; NO_CENTS where there are none. */
Cents doc_sum_payments(const Doc *d, PaidBy by);
/* The first and last day of service on the document; NO_DATE where none is read. */
Date doc_first_day(const Doc *d);
Date doc_last_day(const Doc *d);
/* What was paid by insurance, by the patient, or adjusted: the total printed, else the rows. */
Cents doc_insurance_paid(const Doc *d);
Cents doc_patient_paid(const Doc *d);
Cents doc_adjusted(const Doc *d);
/* Of a bill that asks for nothing any more and prints no payment of the patient: what its charges
   leave after the insurer's part, which somebody paid. NO_CENTS on all others. */
Cents doc_paid_in_full(const Doc *d);
/* Charges in all: the total printed, else the sum of the lines. */
Cents doc_charges(const Doc *d);
/* What the document asks the person to pay (an EOB: says they owe); NO_CENTS if unsaid. */
Cents doc_balance(const Doc *d);

#endif
