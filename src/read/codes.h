/* codes.h: what a code in a claim file stands for: knowledge/fhir/ made ready to be asked. */
#ifndef READ_CODES_H
#define READ_CODES_H

#include "know/know.h"

/* What a coding is by its system, column `kind` of fhir-systems. */
typedef enum CodeKind {
    KIND_UNKNOWN,
    KIND_CMS_VARIABLE,
    KIND_MONEY,
    KIND_REASON,
    KIND_INFO,
    KIND_NETWORK,
    KIND_GROUP,
    KIND_CARC,
    KIND_RARC,
    KIND_PROCEDURE,
    KIND_HIPPS,
    KIND_NDC,
    KIND_REVENUE,
    KIND_PLACE,
    KIND_DIAGNOSIS,
    KIND_PROCEDURE_ICD,
    KIND_DRG,
    KIND_BILL_TYPE,
    KIND_DISCHARGE_STATUS,
    KIND_TOOTH,
    KIND_SURFACE,
    KIND_NPI,
    KIND_TAX_ID,
    KIND_CLAIM_NUMBER,
    KIND_CLAIM_ID,
    KIND_CLAIM_GROUP,
    KIND_RX_NUMBER,
    KIND_MEMBER,
    KIND_EOB_TYPE,
    KIND_CLAIM_TYPE,
    KIND_ROLE,
    KIND_COUNT
} CodeKind;

/* What a code says, column `fact`. Money first; then what is a code or a text itself. */
typedef enum Said {
    SAID_NONE, /* known, and no field */
    SAID_CHARGE,
    SAID_ALLOWED,
    SAID_PAID,
    SAID_PAID_TO_PROVIDER,
    SAID_PAID_TO_PATIENT,
    SAID_PAID_ROUGH, /* a payment that another source says better */
    SAID_PAYMENT,    /* of the claim as a whole */
    SAID_DEDUCTIBLE,
    SAID_COPAY,
    SAID_COINSURANCE,
    SAID_PATIENT,
    SAID_PATIENT_AT_COUNTER, /* the share, paid already */
    SAID_PATIENT_CHECK,      /* the sum of the shares by another count */
    SAID_PATIENT_PAID,
    SAID_NONCOVERED,
    SAID_OTHER_PAID,
    SAID_DISCOUNT,
    SAID_DRUG_COST,
    SAID_UNIT_PRICE,
    SAID_MONEY_COUNT,
    SAID_PROCESSING = SAID_MONEY_COUNT,
    SAID_ADJUSTMENT,
    SAID_PLACE,
    SAID_NDC,
    SAID_STAY,
    SAID_BILL_TYPE,
    SAID_BILL_FACILITY,
    SAID_BILL_CLASS,
    SAID_FREQUENCY,
    SAID_DISCHARGE_STATUS,
    SAID_DRG,
    SAID_ACCOUNT,
    SAID_CARRIER_DECISION,
    SAID_NO_PAYMENT_REASON,
    SAID_CLAIM_NUMBER,
    SAID_ASSIGNMENT,
    SAID_COUNT
} Said;

/* How a money said joins others of its field, column `how`. */
typedef enum How { HOW_IGNORE, HOW_OTHER, HOW_SET, HOW_ADD, HOW_FILLED, HOW_OVER } How;

typedef struct CodeUse {
    Str code;
    CodeKind kind; /* KIND_CMS_VARIABLE, KIND_MONEY or KIND_INFO */
    Said said;
    How how;
    bool line; /* of a line; else of the claim (said of CMS's variables alone) */
} CodeUse;

typedef struct Codes Codes;

/* Made ready once for a file; lives in `a`. */
const Codes *codes_begin(Arena *a, const Know *know);
/* What the codes of this system are. */
CodeKind codes_kind(const Codes *c, Str system);
/* What this code of that kind says, or NULL. An address counts by its last part. */
const CodeUse *codes_use(const Codes *c, CodeKind kind, Str code);
/* What a code without a known system says of money, by the code alone; or NULL. */
const CodeUse *codes_use_any(const Codes *c, Str code);
/* The type of document that CMS's eob-type means; DOC_TYPE_COUNT for none. */
DocType codes_document(const Codes *c, Str eob_type);
/* What LINE_PRCSG_IND_CD says: false where the line was refused, with the words; true for an
   unknown code too. */
bool codes_allowed(const Codes *c, Str processing, Str *ret_says);
/* "S93401A" with its point; ICD-9's causes ("E8500") have four characters before it. */
Str code_with_point(Arena *a, Str code, bool icd9);
/* The part of an address behind its last slash. */
Str code_tail(Str code);

#endif
